namespace RulesEngine.Typesetting;

/// <summary>A face of a family.</summary>
public enum FontCut
{
    /// <summary>For running text.</summary>
    Regular,

    /// <summary>For stressed words.</summary>
    Italic,

    /// <summary>For headings and important words.</summary>
    SemiBold,

    /// <summary>For the title, and for important words among semi-bold ones.</summary>
    Bold,
}
