using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>A PDF file read back: strict, and only as much of the format as we write. What it meets on the way and should not be, it lists.</summary>
internal sealed class PdfDocument
{
    private readonly byte[] bytes;
    private readonly SortedDictionary<int, object?> objects = [];
    private readonly List<string> faults = [];

    private PdfDocument(byte[] bytes)
    {
        this.bytes = bytes;
        CheckFrame();
        var start = int.Parse(LastLines()[^3], CultureInfo.InvariantCulture);
        var tokens = new Tokens(bytes, start);
        if (tokens.Sees("xref\n"))
        {
            ReadTable(tokens);
        }
        else
        {
            ReadStream(start);
        }
    }

    public IReadOnlyDictionary<int, object?> Objects => objects;

    public Entries Trailer { get; private set; } = [];

    /// <summary>What is wrong with the file as bytes.</summary>
    public IReadOnlyList<string> Faults => faults;

    public Entries Catalog => Dictionary(Trailer["Root"]);

    /// <summary>The page objects in order.</summary>
    public IReadOnlyList<(int Id, Entries Page)> Pages =>
        [.. Array(Dictionary(Catalog["Pages"])["Kids"]).Cast<Reference>().Select(kid => (kid.Id, Dictionary(kid)))];

    public static PdfDocument Read(byte[] bytes) => new(bytes);

    /// <summary>Puts another value in the place of an object, as mutants do.</summary>
    public void Replace(int id, object? value) => objects[id] = value;

    /// <summary>The value itself, whether it stands here or elsewhere.</summary>
    public object? Resolve(object? value) => value is Reference reference ? objects.GetValueOrDefault(reference.Id) : value;

    public Entries Dictionary(object? value) => Resolve(value) switch
    {
        Entries entries => entries,
        Data data => data.Entries,
        _ => [],
    };

    public List<object?> Array(object? value) => Resolve(value) as List<object?> ?? [];

    public Data Stream(object? value) => Resolve(value).ShouldBeOfType<Data>();

    public string? NameOf(object? value) => (Resolve(value) as Name)?.Value;

    public string? TextOf(object? value) => (Resolve(value) as Bytes)?.Text;

    private void CheckFrame()
    {
        if (!bytes.AsSpan().StartsWith("%PDF-1."u8) || bytes[8] != '\n' || bytes[9] != '%' || bytes.AsSpan(10, 4).ContainsAnyInRange<byte>(0, 127))
        {
            faults.Add("the file does not begin with a header and four bytes above 127");
        }

        if (LastLines() is not [.., "startxref", _, "%%EOF", ""])
        {
            faults.Add("the file does not end with startxref, an offset and %%EOF");
        }
    }

    private string[] LastLines() => Encoding.Latin1.GetString(bytes.AsSpan()[^Math.Min(64, bytes.Length)..]).Split('\n');

    private void ReadTable(Tokens tokens)
    {
        tokens.Skip("xref\n".Length);
        var first = (double)tokens.Next(references: false)!;
        var count = (int)(double)tokens.Next(references: false)!;
        tokens.Skip(1);
        var lines = Enumerable.Range(0, count).Select(_ => Encoding.Latin1.GetString(tokens.Take(20))).ToArray();
        if (first != 0 || lines[0] != "0000000000 65535 f \n")
        {
            faults.Add("the reference table does not begin with the free entry 0");
        }

        for (var id = 1; id < count; id++)
        {
            if (lines[id].Length != 20 || !lines[id].EndsWith(" 00000 n \n", StringComparison.Ordinal))
            {
                faults.Add($"entry {id} of the reference table is '{lines[id].TrimEnd()}'");
                continue;
            }

            objects[id] = ReadObject(id, int.Parse(lines[id].AsSpan(0, 10), CultureInfo.InvariantCulture));
        }

        tokens.Next().ShouldBe(new Word("trailer"));
        Trailer = tokens.Next().ShouldBeOfType<Entries>();
    }

    private void ReadStream(int start)
    {
        var id = int.Parse(Encoding.Latin1.GetString(bytes, start, 12).Split(' ')[0], CultureInfo.InvariantCulture);
        var table = ReadObject(id, start).ShouldBeOfType<Data>();
        Trailer = table.Entries;
        var places = table.Inflated.Chunk(7).ToArray();
        var packed = new List<(int Id, int Stream, int Index)>();
        for (var i = 1; i < places.Length; i++)
        {
            var where = BinaryPrimitives.ReadInt32BigEndian(places[i].AsSpan(1));
            if (places[i][0] == 1)
            {
                objects[i] = ReadObject(i, where);
            }
            else if (places[i][0] == 2)
            {
                packed.Add((i, where, BinaryPrimitives.ReadUInt16BigEndian(places[i].AsSpan(5))));
            }
            else
            {
                faults.Add($"object {i} is free");
            }
        }

        foreach (var stream in packed.GroupBy(place => place.Stream))
        {
            ReadPacked(stream.Key, [.. stream.OrderBy(place => place.Index).Select(place => place.Id)]);
        }
    }

    private void ReadPacked(int stream, int[] ids)
    {
        var data = Stream(new Reference(stream));
        var tokens = new Tokens(data.Inflated);
        var index = Enumerable.Range(0, (int)(double)data.Entries["N"]!)
            .Select(_ => (Id: (int)(double)tokens.Next(references: false)!, Offset: (int)(double)tokens.Next(references: false)!)).ToArray();
        if (!index.Select(entry => entry.Id).SequenceEqual(ids))
        {
            faults.Add($"object stream {stream} holds other objects than the reference stream says");
        }

        foreach (var (id, offset) in index)
        {
            objects[id] = new Tokens(data.Inflated, (int)(double)data.Entries["First"]! + offset).Next();
        }
    }

    private object? ReadObject(int id, int offset)
    {
        var tokens = new Tokens(bytes, offset);
        var head = string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n");
        if (offset > 0 && bytes[offset - 1] != '\n' || !tokens.Sees(head))
        {
            faults.Add($"offset {offset} is not where object {id} begins");
            return null;
        }

        tokens.Skip(head.Length);
        var value = tokens.Next();
        if (value is Entries entries && tokens.Sees("\nstream\n"))
        {
            tokens.Skip("\nstream\n".Length);
            value = new Data(entries, tokens.Take((int)(double)entries["Length"]!));
            if (!tokens.Sees("\nendstream"))
            {
                faults.Add($"stream {id} is not as long as it says");
            }

            tokens.Skip("\nendstream".Length);
        }

        if (!tokens.Sees("\nendobj\n"))
        {
            faults.Add($"object {id} does not end with endobj on a line of its own");
        }

        return value;
    }
}
