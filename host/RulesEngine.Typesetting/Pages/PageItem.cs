namespace RulesEngine.Typesetting;

/// <summary>One thing painted on a page.</summary>
public abstract record PageItem;
