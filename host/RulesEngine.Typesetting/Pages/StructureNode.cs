namespace RulesEngine.Typesetting;

/// <summary>What a structure element may hold, in reading order: elements, marks of painted content, link annotations.</summary>
public abstract class StructureNode
{
    private protected StructureNode()
    {
    }
}
