using System.Text;
using System.Text.RegularExpressions;
using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Each mutant breaks one rule; a checker that stays silent then would prove nothing.</summary>
public sealed partial class MutantTests
{
    private static readonly Dictionary<string, (Action<PdfDocument> Break, string Fault)> Mutants = new()
    {
        ["no language"] = (d => d.Catalog.Remove("Lang"), "the catalog has no Lang"),
        ["not marked"] = (d => d.Dictionary(d.Catalog["MarkInfo"])["Marked"] = false, "the document does not say that it is tagged"),
        ["file name in the title bar"] = (d => d.Dictionary(d.Catalog["ViewerPreferences"]).Clear(), "the window would show the file's name, not the title"),
        ["no output intent"] = (d => d.Array(d.Catalog["OutputIntents"]).Clear(), "there is not exactly one output intent of PDF/A"),
        ["an action on opening"] = (d => d.Catalog["OpenAction"] = new Entries(), "the catalog has OpenAction"),
        ["encrypted"] = (d => d.Trailer["Encrypt"] = new Entries(), "the file is encrypted"),
        ["no identity"] = (d => d.Trailer.Remove("ID"), "the trailer has no ID of 16 bytes, twice the same"),
        ["another title in the dictionary"] = (d => d.Dictionary(d.Trailer["Info"])["Title"] = new Bytes("X"u8.ToArray()), "Title is 'X' in one place and 'Prevention programmes: findings' in the other"),
        ["no extension schema"] = (d => EditMetadata(d, xmp => xmp.Replace("pdfaSchema:namespaceURI", "pdfaSchema:other")), "the metadata do not describe the schema pdfuaid"),
        ["part 2"] = (d => EditMetadata(d, xmp => xmp.Replace("<pdfaid:part>3", "<pdfaid:part>2")), "the metadata do not claim PDF/A-3a"),
        ["no tab order"] = (d => d.Pages[0].Page.Remove("Tabs"), "page 1 does not take its tab order from the tags"),
        ["painting outside"] = (d => EditContent(d, 1, content => content + "0 0 10 10 re\nf\n"), "page 2 paints (f) what is neither tagged nor an artifact"),
        ["not balanced"] = (d => EditContent(d, 1, content => content[..content.LastIndexOf("EMC", StringComparison.Ordinal)]), "page 2 ends inside marked content or text"),
        ["a number twice"] = (d => EditContent(d, 1, content => content.Replace("/MCID 1>>", "/MCID 0>>")), "page 2 numbers its marked content 0 where 1 comes next"),
        ["CMYK"] = (d => EditContent(d, 1, content => "0 0 0 1 k\n" + content), "page 2 uses the operator k"),
        ["tags straddle text"] = (d => EditContent(d, 1, content => content.Replace("ET\nEMC", "EMC\nET")), "page 2 has EMC inside a text object"),
        ["text outside the page"] = (d => EditContent(d, 1, content => content.Replace("1 0 0 1 72 ", "1 0 0 1 572 ")), "lies outside the page"),
        ["text painted twice"] = (d => EditContent(d, 1, content => ShownText().Replace(content, "$0$0")), "is painted 2 times at one place"),
        ["pale text"] = (d => EditContent(d, 1, content => content.Replace("BT\n", "BT\n0.8 0.8 0.8 rg\n")), "is #CCCCCC on #FFFFFF, a contrast of 1.6"),
        ["parent tree crossed"] = (SwapParents, "the parent tree says otherwise"),
        ["parent tree short"] = (d => Owners(d).RemoveAt(0), "the parent tree"),
        ["mark claimed by nobody"] = (d => Element(d, "H2").Entries.Remove("K"), "belongs to 0 elements"),
        ["mark claimed twice"] = (d => d.Array(Element(d, "H2").Entries["K"]).Add(1d), "belongs to 2 elements"),
        ["mark that is not painted"] = (d => d.Array(Element(d, "H2").Entries["K"]).Add(99d), "which is not painted"),
        ["reading order"] = (d => d.Array(Element(d, "Sect").Entries["K"]).Reverse(), "is painted in another order than the tags are read"),
        ["another tag"] = (d => Element(d, "H2").Entries["S"] = new Name("P"), "is painted as H2 and belongs to P"),
        ["a type of PDF 2.0"] = (d => Element(d, "Sect").Entries["S"] = new Name("Aside"), "is no standard type of PDF 1.7"),
        ["heading skipped"] = (d => Element(d, "H2").Entries["S"] = new Name("H3"), "comes after H1"),
        ["wrong parent"] = (d => Element(d, "TR").Entries["P"] = new Reference(1), "does not name its parent"),
        ["no words for a figure"] = (d => Element(d, "Figure").Entries.Remove("Alt"), "has no words in its place"),
        ["no box for a figure"] = (d => Element(d, "Figure").Entries.Remove("A"), "has no box"),
        ["no scope"] = (d => Element(d, "TH").Entries.Remove("A"), "does not say whose head it is"),
        ["a cell short"] = (d => d.Array(Element(d, "TR").Entries["K"]).RemoveAt(1), "has rows of different widths"),
        ["a list item without list"] = (d => Element(d, "L").Entries["S"] = new Name("Div"), "lies in Div"),
        ["ids not listed"] = (d => ReadElement.Tree(d).Remove("IDTree"), "the tree of ids lists other elements"),
        ["link not printed"] = (d => Link(d)["F"] = 0d, "would not be printed"),
        ["link not described"] = (d => Link(d).Remove("Contents"), "is not described"),
        ["link without parent"] = (d => Link(d).Remove("StructParent"), "and the tree do not agree"),
        ["link to a script"] = (d => d.Dictionary(Link(d)["A"])["URI"] = new Bytes("javascript:x"u8.ToArray()), "leads to 'javascript:x'"),
        ["bookmarks miscounted"] = (d => d.Dictionary(d.Catalog["Outlines"])["Count"] = 7d, "the outline counts wrongly"),
        ["file without relationship"] = (d => AttachedFile(d).Remove("AFRelationship"), "does not say what it is to the document"),
        ["file not associated"] = (d => d.Catalog.Remove("AF"), "the files listed are not the files associated"),
        ["font not embedded"] = (d => FontOf(d).Descriptor.Remove("FontFile2"), "is not embedded"),
        ["no map of codes"] = (d => FontOf(d).Descendant["CIDToGIDMap"] = new Name("Identity"), "has no map from codes to glyphs"),
        ["a width off"] = (d => d.Array(d.Array(FontOf(d).Descendant["W"])[1])[0] = 40d, "code 1 is 40 wide in the PDF"),
        ["font truncated"] = (Truncate, "is not as long as it says"),
        ["no text for codes"] = (d => EmptyStream(d, FontOf(d).Font["ToUnicode"]), "stands for no text"),
    };

    public static TheoryData<string> Names => [.. Mutants.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_checker_finds(string mutant)
    {
        var document = PdfDocument.Read(Sheets.Sample().Write());
        ConformanceCheck.Faults(document).ShouldBeEmpty();

        Mutants[mutant].Break(document);

        ConformanceCheck.Faults(document).ShouldContain(fault => fault.Contains(Mutants[mutant].Fault), string.Join('\n', ConformanceCheck.Faults(document)));
    }

    [Fact]
    public void The_checker_finds_an_object_that_is_not_where_the_table_says()
    {
        var file = Sheets.Sample().Write(new PdfOptions { Compact = false });
        var text = Encoding.Latin1.GetString(file);
        var at = text.LastIndexOf("xref\n0 ", StringComparison.Ordinal);
        var entry = text.IndexOf(" 00000 n", at, StringComparison.Ordinal);
        file[entry - 1] ^= 1;

        ConformanceCheck.Faults(file).ShouldContain(fault => fault.EndsWith("is not where object 1 begins"));
    }

    private static ReadElement Element(PdfDocument document, string type) => ReadElement.Root(document).All.First(element => element.Type == type);

    private static List<object?> Owners(PdfDocument document) =>
        document.Array(SortedTreeReader.Numbers(document, ReadElement.Tree(document)["ParentTree"])[(int)(double)document.Pages[1].Page["StructParents"]!]);

    private static void SwapParents(PdfDocument document)
    {
        var owners = Owners(document);
        (owners[0], owners[1]) = (owners[1], owners[0]);
    }

    private static Entries Link(PdfDocument document) => document.Dictionary(document.Array(document.Pages[1].Page["Annots"])[0]);

    private static Entries AttachedFile(PdfDocument document) => document.Dictionary(document.Array(document.Catalog["AF"])[0]);

    private static ReadFont FontOf(PdfDocument document) =>
        new(document, document.Dictionary(document.Dictionary(document.Dictionary(document.Pages[1].Page["Resources"])["Font"])["F1"]));

    private static void Truncate(PdfDocument document)
    {
        var file = (Reference)FontOf(document).Descriptor["FontFile2"]!;
        document.Dictionary(file)["Length1"] = 12d;
    }

    private static void EmptyStream(PdfDocument document, object? stream) => document.Replace(((Reference)stream!).Id, new Data([], []));

    private static void EditContent(PdfDocument document, int page, Func<string, string> edit)
    {
        var stream = (Reference)document.Pages[page].Page["Contents"]!;
        var content = Encoding.Latin1.GetString(document.Stream(stream).Inflated);
        document.Replace(stream.Id, new Data([], Encoding.Latin1.GetBytes(edit(content))));
    }

    private static void EditMetadata(PdfDocument document, Func<string, string> edit)
    {
        var stream = (Reference)document.Catalog["Metadata"]!;
        document.Replace(stream.Id, new Data([], Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(document.Stream(stream).Raw)))));
    }

    [GeneratedRegex(@"1 0 0 1 [^\n]*Tm\n\[[^\n]*\]TJ\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShownText();
}
