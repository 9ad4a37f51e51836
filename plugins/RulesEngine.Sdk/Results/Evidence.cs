namespace RulesEngine.Sdk;

/// <summary>Something that proves a finding: a fact of the data, or that none was there.</summary>
public abstract record Evidence
{
    private protected Evidence()
    {
    }
}
