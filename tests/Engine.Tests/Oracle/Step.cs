using RulesEngine.Engine.Tests.Readings;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>A change of one fact: it is inserted, or updated where it is there already, or retracted.</summary>
internal sealed record Step(Row Row, bool IsRemoval)
{
    public override string ToString() => IsRemoval ? $"without {Row.Id}" : $"with {Row.Written}";
}
