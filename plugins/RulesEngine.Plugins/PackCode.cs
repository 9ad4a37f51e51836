namespace RulesEngine.Plugins;

/// <summary>What there is to know about one code: the page that explains it.</summary>
public sealed record PackCode
{
    private readonly Func<PackHost, PackMessage> _example;

    internal PackCode(string code, string says, string state, string about, Func<PackHost, PackMessage> example) =>
        (Code, Says, State, About, _example) = (code, says, state, about, example);

    /// <summary>The code, such as PACK104.</summary>
    public string Code { get; }

    /// <summary>What it says, in half a sentence.</summary>
    public string Says { get; }

    /// <summary>The state of a pack that has it, or which command answers with it.</summary>
    public string State { get; }

    /// <summary>How it comes about and what else helps.</summary>
    public string About { get; }

    /// <summary>A message with this code, as a host would word it.</summary>
    public PackMessage Example(PackHost host) => _example(host);

    /// <summary>The page, as Markdown.</summary>
    public string Page(PackHost host)
    {
        var example = Example(host);
        return $"""
            # {Code} {char.ToUpperInvariant(Says[0])}{Says[1..]}

            State: {State}.

            ## Cause

            {About}

            ## Example

            > {Code} {example.Cause}

            ## Remedy

            {example.Remedy}

            """;
    }
}
