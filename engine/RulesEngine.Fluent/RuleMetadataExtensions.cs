namespace RulesEngine.Fluent;

public static class RuleMetadataExtensions
{
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.Tags.Contains(tag);
    }
}
