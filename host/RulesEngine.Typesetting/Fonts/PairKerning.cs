namespace RulesEngine.Typesetting.Fonts;

/// <summary>
/// The pair adjustments of the GPOS feature 'kern': default language of script 'latn', which the shipped fonts share with 'cyrl'.
/// </summary>
internal sealed class PairKerning
{
    private const int PairAdjustment = 2;
    private const int Extension = 9;
    private const int XAdvance = 4;

    private readonly List<List<IPairs>> lookups = [];
    private readonly int glyphCount;

    public PairKerning(FontTable positioning, int glyphCount)
    {
        this.glyphCount = glyphCount;
        var lookupList = positioning.From(positioning.UInt16(8));
        foreach (var index in KerningLookups(positioning))
        {
            var lookup = lookupList.From(lookupList.UInt16(2 + (2 * index)));
            lookups.Add(Subtables(lookup).ToList());
        }
    }

    /// <summary>How much the advance of the left glyph changes before the right one, in font units.</summary>
    public int Between(ushort left, ushort right)
    {
        var sum = 0;
        foreach (var subtables in lookups)
        {
            foreach (var pairs in subtables)
            {
                // OpenType, GPOS lookup type 2: the first subtable that knows the pair ends the lookup.
                if (pairs.TryFind(left, right, out var advance))
                {
                    sum += advance;
                    break;
                }
            }
        }

        return sum;
    }

    private static IEnumerable<int> KerningLookups(FontTable positioning)
    {
        var features = positioning.From(positioning.UInt16(6));
        var language = DefaultLanguage(positioning.From(positioning.UInt16(4)));
        if (language is not { } chosen)
        {
            return [];
        }

        return Enumerable.Range(0, chosen.UInt16(4))
            .Select(i => 2 + (6 * chosen.UInt16(6 + (2 * i))))
            .Where(record => features.Tag(record) == "kern")
            .Select(record => features.From(features.UInt16(record + 4)))
            .SelectMany(feature => Enumerable.Range(0, feature.UInt16(2)).Select(i => (int)feature.UInt16(4 + (2 * i))))
            .Distinct()
            .Order();
    }

    private static FontTable? DefaultLanguage(FontTable scripts)
    {
        foreach (var wanted in (string[])["latn", "DFLT"])
        {
            for (var i = 0; i < scripts.UInt16(0); i++)
            {
                if (scripts.Tag(2 + (6 * i)) != wanted)
                {
                    continue;
                }

                var script = scripts.From(scripts.UInt16(6 + (6 * i)));
                if (script.UInt16(0) is not 0 and var language)
                {
                    return script.From(language);
                }
            }
        }

        return null;
    }

    private IEnumerable<IPairs> Subtables(FontTable lookup)
    {
        for (var i = 0; i < lookup.UInt16(4); i++)
        {
            int type = lookup.UInt16(0);
            var subtable = lookup.From(lookup.UInt16(6 + (2 * i)));
            if (type == Extension)
            {
                type = subtable.UInt16(2);
                subtable = subtable.From(subtable.UInt32(4));
            }

            if (type == PairAdjustment)
            {
                yield return subtable.UInt16(0) switch
                {
                    1 => new SinglePairs(subtable),
                    2 => new ClassPairs(subtable, glyphCount),
                    var format => throw subtable.Unusable($"pair adjustments have the unknown format {format}; 1 and 2 are read"),
                };
            }
        }
    }

    private static int ValueSize(int format) => 2 * int.PopCount(format & 0xFF);

    private static short Advance(FontTable table, int at, int format) =>
        (format & XAdvance) == 0 ? (short)0 : table.Int16(at + ValueSize(format & (XAdvance - 1)));

    private interface IPairs
    {
        bool TryFind(ushort left, ushort right, out short advance);
    }

    private sealed class SinglePairs : IPairs
    {
        private readonly Dictionary<(ushort Left, ushort Right), short> pairs = [];

        public SinglePairs(FontTable table)
        {
            var (first, second) = (table.UInt16(4), table.UInt16(6));
            var size = 2 + ValueSize(first) + ValueSize(second);
            foreach (var (left, index) in GlyphClasses.Coverage(table.From(table.UInt16(2))))
            {
                var set = table.From(table.UInt16(10 + (2 * index)));
                for (var i = 0; i < set.UInt16(0); i++)
                {
                    pairs.TryAdd((left, set.UInt16(2 + (size * i))), Advance(set, 4 + (size * i), first));
                }
            }
        }

        public bool TryFind(ushort left, ushort right, out short advance) => pairs.TryGetValue((left, right), out advance);
    }

    private sealed class ClassPairs : IPairs
    {
        private readonly bool[] covered;
        private readonly ushort[] leftClasses;
        private readonly ushort[] rightClasses;
        private readonly short[] advances;
        private readonly int rightCount;

        public ClassPairs(FontTable table, int glyphCount)
        {
            var (first, second) = (table.UInt16(4), table.UInt16(6));
            covered = GlyphClasses.Covered(table.From(table.UInt16(2)), glyphCount);
            leftClasses = GlyphClasses.Of(table.From(table.UInt16(8)), glyphCount);
            rightClasses = GlyphClasses.Of(table.From(table.UInt16(10)), glyphCount);
            rightCount = table.UInt16(14);
            advances = new short[table.UInt16(12) * rightCount];
            var size = ValueSize(first) + ValueSize(second);
            for (var i = 0; i < advances.Length; i++)
            {
                advances[i] = Advance(table, 16 + (size * i), first);
            }
        }

        public bool TryFind(ushort left, ushort right, out short advance)
        {
            var known = left < covered.Length && covered[left] && right < rightClasses.Length;
            advance = known ? advances[(leftClasses[left] * rightCount) + rightClasses[right]] : (short)0;
            return known;
        }
    }
}
