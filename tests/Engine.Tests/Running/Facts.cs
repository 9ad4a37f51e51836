namespace RulesEngine.Engine.Tests.Running;

internal sealed class Area(string code, int need = 0)
{
    public string Code { get; set; } = code;

    public int Need { get; set; } = need;

    public override string ToString() => Code;
}

internal sealed class Plan(string name, string? area = null, int money = 0)
{
    public string Name { get; } = name;

    public string? Area { get; set; } = area;

    public int Money { get; set; } = money;

    public IReadOnlyList<string> Parts { get; set; } = [];

    public override string ToString() => Name;
}

internal sealed record Note(string Text);
