using System.Linq.Expressions;
using RulesEngine.Diagnostics;
using RulesEngine.Plans.Collections;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Tables;
using RulesEngine.Queries;

namespace RulesEngine.Network;

/// <summary>Adds to each token the rows that a query operator makes of the facts its subnet finds for that token.</summary>
internal sealed class AggregateNode(int id, QueryOperator @operator, Type resultType, int level, PassNode subnet, int resultsId)
    : SubnetNode(id, level, subnet, resultsId)
{
    public override NodeType? Kind => NodeType.Aggregate;

    public override Type OutputType => resultType;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => @operator.Expressions;

    /// <summary>The key, where the query only groups facts by one.</summary>
    public BoundExpression<object?>? GroupKey => @operator.GroupKey;

    public QueryOperator Operator => @operator;

    /// <summary>The rows by key, as plans see them; null where no rule asks for them so.</summary>
    public KeyedQuery? Keyed { get; set; }

    /// <summary>The rows as plans see them; null where they need tokens.</summary>
    public PlanTable? Table { get; set; }

    public override void Insert(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        foreach (var token in tokens)
            memory.Entries[token] = new(token);
        memory.Lead(() => Subnet.Insert(state, tokens));
        Settle(state, memory, tokens, updated: true);
    }

    public override void Update(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        foreach (var token in tokens)
            memory.Entries.TryAdd(token, new(token));
        memory.Lead(() => Subnet.Update(state, tokens));
        Settle(state, memory, tokens, updated: true);
    }

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        var gone = new List<Token>();
        foreach (var token in tokens)
        {
            if (memory.Entries.Remove(token, out var entry))
                TakeRows(entry, gone);
        }

        PassRetracted(state, gone);
        memory.Lead(() => Subnet.Retract(state, tokens));
    }

    public override void ResultsInserted(NetworkState state, List<Token> tokens) => File(state, tokens, static (facts, fact) => facts.Add(fact));

    public override void ResultsUpdated(NetworkState state, List<Token> tokens) => File(state, tokens, static (facts, fact) => facts.Modify(fact));

    public override void ResultsRetracted(NetworkState state, List<Token> tokens) => File(state, tokens, static (facts, fact) => facts.Remove(fact));

    private void File(NetworkState state, List<Token> results, Action<PendingFacts, Fact> file)
    {
        var memory = MemoryIn(state);
        var touched = new List<Token>();
        foreach (var result in results)
        {
            var token = result.AncestorAt(Level);
            if (!memory.Entries.TryGetValue(token, out var entry))
                continue;
            if (!entry.Facts.Any)
                touched.Add(token);
            file(entry.Facts, result.Fact!);
        }

        if (!memory.IsLeading)
            Settle(state, memory, touched, updated: false);
    }

    private void Settle(NetworkState state, AggregateMemory memory, List<Token> tokens, bool updated)
    {
        var changes = new TokenChanges();
        foreach (var token in tokens)
        {
            if (memory.Entries.TryGetValue(token, out var entry) && (updated || entry.Facts.Any))
                Settle(state, entry, updated, changes);
        }

        Pass(state, changes);
    }

    private void Settle(NetworkState state, AggregateMemory.Entry entry, bool updated, TokenChanges changes)
    {
        var rows = new RowChanges();
        if (entry.Rows is null)
            TakeRows(entry, changes.Retracted);
        try
        {
            Run(state, entry, rows);
        }
        catch (RowsDiscardedException)
        {
            entry.Rows = null;
            TakeRows(entry, changes.Retracted);
            return;
        }
        catch
        {
            entry.Rows = null;
            throw;
        }
        finally
        {
            entry.Facts.Clear();
        }

        foreach (var row in rows.Removed)
        {
            if (entry.RemoveRow(row) is { } token)
                changes.Retracted.Add(token);
        }

        for (var token = entry.Tokens.First; token is not null; token = entry.Tokens.After(token))
        {
            if (updated || rows.IsModified(token.Fact!))
                changes.Updated.Add(token);
        }

        foreach (var row in rows.Added)
            changes.Inserted.Add(entry.AddRow(row));
    }

    private void Run(NetworkState state, AggregateMemory.Entry entry, RowChanges changes)
    {
        if (entry.Rows is { } rows)
        {
            entry.Facts.Tell(rows, changes);
        }
        else
        {
            entry.Rows = rows = @operator.CreateRows(new RowScope(state, this, entry.Token, entry.Facts.Sources));
            rows.Start(entry.Facts.Sources, changes);
        }
    }

    private static void TakeRows(AggregateMemory.Entry entry, List<Token> gone)
    {
        while (entry.Tokens.First is { } token)
        {
            entry.RemoveRow(token.Fact!);
            gone.Add(token);
        }
    }

    private AggregateMemory MemoryIn(NetworkState state) => state.Memory(this, static (_, _) => new AggregateMemory());
}
