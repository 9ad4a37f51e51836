using System.Collections;
using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The rows of SelectMany: one per distinct element over all sources, for as long as any source gives it.</summary>
internal sealed class FlattenedRows(RowScope scope, BoundExpression<object?> selector, Type resultType) : RowSet
{
    private readonly Dictionary<object, Element> _elements = new(scope.State.Identity);
    private readonly Dictionary<Fact, List<object>> _given = [];

    protected override void Add(IReadOnlyList<Fact> facts, RowChanges changes) => Modify(facts, changes);

    protected override void Modify(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
        {
            var before = _given.GetValueOrDefault(fact) ?? [];
            var now = new List<object>();
            if (scope.Compute(selector, fact) is IEnumerable values)
            {
                foreach (var value in values)
                    now.Add(value ?? NullKey.Instance);
            }

            _given[fact] = now;
            foreach (var value in now)
                Give(value, fact, changes);
            foreach (var value in before)
                TakeBack(value, fact, changes);
        }
    }

    protected override void Remove(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
        {
            if (!_given.Remove(fact, out var before))
                continue;
            foreach (var value in before)
                TakeBack(value, fact, changes);
        }
    }

    private void Give(object value, Fact fact, RowChanges changes)
    {
        var visible = value is NullKey ? null : value;
        if (!_elements.TryGetValue(value, out var element))
        {
            _elements.Add(value, element = new Element(new Fact(visible, resultType)));
            changes.Add(element.Row);
        }
        else
        {
            element.Row.Value = visible;
            changes.Modify(element.Row);
        }

        element.Givers.Add(fact);
    }

    private void TakeBack(object value, Fact fact, RowChanges changes)
    {
        var element = _elements[value];
        element.Givers.Remove(fact);
        if (element.Givers.Count > 0)
            return;
        _elements.Remove(value);
        changes.Remove(element.Row);
    }

    private sealed class Element
    {
        public Element(Fact row)
        {
            Row = row;
            row.Source = new RowSource(Givers.Distinct());
        }

        public Fact Row { get; }

        /// <summary>The facts that give the element, as often as they give it.</summary>
        public List<Fact> Givers { get; } = [];
    }
}
