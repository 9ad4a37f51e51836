namespace RulesEngine.Diagnostics;

/// <summary>What a node of the network does.</summary>
public enum NodeType
{
    /// <summary>Takes all facts.</summary>
    Root = 0,

    /// <summary>Lets facts of one type through.</summary>
    Type = 1,

    /// <summary>Tests one fact by itself.</summary>
    Selection = 2,

    /// <summary>Keeps the facts that passed.</summary>
    AlphaMemory = 3,

    /// <summary>Gives the empty combination with which every rule begins.</summary>
    Dummy = 4,

    /// <summary>Ties a combination to a fact.</summary>
    Join = 5,

    /// <summary>Turns combinations into facts.</summary>
    Adapter = 6,

    /// <summary>Lets a combination through while something exists.</summary>
    Exists = 7,

    /// <summary>Runs a query operator.</summary>
    Aggregate = 8,

    /// <summary>Lets a combination through while nothing exists.</summary>
    Not = 9,

    /// <summary>Computes a value.</summary>
    Binding = 10,

    /// <summary>Keeps combinations.</summary>
    BetaMemory = 11,

    /// <summary>Turns a full combination into a match of a rule.</summary>
    Rule = 12,
}
