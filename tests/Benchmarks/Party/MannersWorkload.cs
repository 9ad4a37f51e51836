using RulesEngine.Fluent;

namespace RulesEngine.Benchmarks.Party;

/// <summary>Miss Manners seats her guests: by rules, and by a depth-first search written by hand.</summary>
internal sealed class MannersWorkload
{
    private const int Seed = 20_260;
    private const int Hobbies = 3;
    private readonly int _guests;
    private readonly Guest[] _facts;
    private readonly ISessionFactory _factory;

    private MannersWorkload(int guests, bool newestOnly)
    {
        var random = new Random(Seed);
        _guests = guests;
        _facts = [.. Enumerable.Range(0, guests).SelectMany(number => AnyHobbies(random).Select(hobby => new Guest(number, number % 2 == 0, hobby)))];
        _factory = new RuleCompiler { AgendaOrder = AgendaOrder.NewestFirst }.Compile(new RuleDefinitionFactory().Create(SeatingRules.Create(newestOnly)));
    }

    /// <summary>How many seatings the rules made.</summary>
    public int Seatings { get; private set; }

    /// <summary>How many rules fired.</summary>
    public int Fired { get; private set; }

    /// <exception cref="InvalidOperationException">The rules or the floor did not seat everybody well.</exception>
    public static MannersWorkload Create(int guests, bool newestOnly)
    {
        var workload = new MannersWorkload(guests, newestOnly);
        workload.Check("the rules", workload.SeatByRules());
        workload.Check("the floor", workload.SeatByHand());
        return workload;
    }

    /// <summary>The guests as they sit; none where the rules did not find a place for everybody.</summary>
    public IReadOnlyList<int> SeatByRules()
    {
        var progress = new Progress(_guests);
        var session = _factory.CreateSession();
        session.InsertAll(_facts);
        session.Insert(progress);
        Fired = session.Fire();
        Seatings = progress.Seatings;
        var seated = new List<int>();
        for (var seating = progress.Found; seating is not null; seating = seating.Parent)
            seated.Add(seating.Guest);
        return seated;
    }

    /// <summary>The guests as they sit; none where there is no place for everybody.</summary>
    public IReadOnlyList<int> SeatByHand()
    {
        var hobbies = new int[_guests];
        foreach (var guest in _facts)
            hobbies[guest.Number] |= 1 << guest.Hobby;
        var seated = new List<int> { _guests - 1 };
        var isSeated = new bool[_guests];
        isSeated[_guests - 1] = true;
        return SeatTheRest() ? seated : [];

        bool SeatTheRest()
        {
            if (seated.Count == _guests)
                return true;
            var left = seated[^1];
            for (var right = _guests - 1; right >= 0; right--)
            {
                if (isSeated[right] || (right - left) % 2 == 0 || (hobbies[left] & hobbies[right]) == 0)
                    continue;
                isSeated[right] = true;
                seated.Add(right);
                if (SeatTheRest())
                    return true;
                seated.RemoveAt(seated.Count - 1);
                isSeated[right] = false;
            }

            return false;
        }
    }

    // Two or three of the hobbies, so that any two guests share one.
    private static IEnumerable<int> AnyHobbies(Random random)
    {
        var missing = random.Next(Hobbies + 1);
        return Enumerable.Range(0, Hobbies).Where(hobby => hobby != missing);
    }

    private void Check(string who, IReadOnlyList<int> seated)
    {
        var hobbies = _facts.ToLookup(guest => guest.Number, guest => guest.Hobby);
        var neighbours = seated.Zip(seated.Skip(1));
        if (seated.Distinct().Count() != _guests || neighbours.Any(pair => (pair.First - pair.Second) % 2 == 0 || !hobbies[pair.First].Intersect(hobbies[pair.Second]).Any()))
            throw new InvalidOperationException($"{_guests} guests: {who} seated {string.Join(", ", seated)}.");
    }
}
