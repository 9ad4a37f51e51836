using System.IO.Compression;
using System.Text;

namespace RulesEngine.Pdf.Syntax;

/// <summary>A PDF file in the making: numbered objects, then the table that finds them. Objects may be written in any order.</summary>
internal sealed class PdfFile : IDisposable
{
    private const int ObjectsPerStream = 200;

    private readonly HashingStream output;
    private readonly FileForm form;
    private readonly List<ObjectPlace> places = [ObjectPlace.Free];
    private readonly List<(int Id, int Offset)> packed = [];
    private readonly SyntaxWriter pack = new();
    private readonly SyntaxWriter writer = new();

    public PdfFile(Stream destination, FileForm form, string version)
    {
        this.form = form;
        output = new HashingStream(destination);
        writer.Raw("%PDF-"u8).Raw(Encoding.ASCII.GetBytes(version)).Raw("\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Raw("\n"u8);
        Flush();
    }

    /// <summary>A number for an object that will be written later.</summary>
    public int Reserve()
    {
        places.Add(ObjectPlace.Free);
        return places.Count - 1;
    }

    /// <summary>Begins an object that is not a stream and was given a number; <see cref="End"/> ends it.</summary>
    public SyntaxWriter Begin(int id)
    {
        if (form == FileForm.Compact)
        {
            packed.Add((id, pack.Length));
            return pack;
        }

        BeginObject(id);
        return writer;
    }

    /// <summary>Ends the object begun last.</summary>
    public void End()
    {
        if (form != FileForm.Compact)
        {
            EndObject();
            return;
        }

        pack.Raw("\n"u8);
        if (packed.Count == ObjectsPerStream)
        {
            FlushPack();
        }
    }

    /// <summary>Writes an object that is not a stream and was given a number.</summary>
    public void Write(int id, Action<SyntaxWriter> value)
    {
        value(Begin(id));
        End();
    }

    /// <summary>Writes an object that is not a stream under the next number.</summary>
    public int Write(Action<SyntaxWriter> value)
    {
        var id = Reserve();
        Write(id, value);
        return id;
    }

    /// <summary>Writes a compressed stream.</summary>
    /// <param name="id">The number it was given.</param>
    /// <param name="data">What the stream holds before compression.</param>
    /// <param name="entries">Further entries of its dictionary.</param>
    public void WriteStream(int id, ReadOnlySpan<byte> data, Action<SyntaxWriter>? entries = null)
    {
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        WriteRawStream(id, deflated.GetBuffer().AsSpan(0, (int)deflated.Length), dictionary =>
        {
            dictionary.Name("/Filter/FlateDecode"u8);
            entries?.Invoke(dictionary);
        });
    }

    /// <summary>Writes a stream as it is.</summary>
    public void WriteRawStream(int id, ReadOnlySpan<byte> data, Action<SyntaxWriter> entries)
    {
        BeginObject(id);
        writer.Open();
        entries(writer);
        writer.Name("/Length"u8).Number(data.Length).Close();

        // ISO 19005-3, 6.1.7.1: one line feed after 'stream', and one before 'endstream' that Length does not count.
        writer.Raw("\nstream\n"u8);
        Flush();
        output.Write(data);
        writer.Raw("\nendstream"u8);
        EndObject();
    }

    /// <summary>Writes the table of objects and the end of the file.</summary>
    public void Finish(int catalog, int info)
    {
        FlushPack();
        if (form == FileForm.Compact)
        {
            WriteReferenceStream(catalog, info);
        }
        else
        {
            WriteReferenceTable(catalog, info);
        }
    }

    /// <summary>Releases what the file held; the destination stays open.</summary>
    public void Dispose() => output.Dispose();

    private void FlushPack()
    {
        if (packed.Count == 0)
        {
            return;
        }

        var id = Reserve();
        var index = new SyntaxWriter();
        for (var i = 0; i < packed.Count; i++)
        {
            places[packed[i].Id] = ObjectPlace.InStream(id, i);
            index.Number(packed[i].Id).Number(packed[i].Offset);
        }

        index.Raw("\n"u8);
        var (count, first) = (packed.Count, index.Length);
        index.Raw(pack.Written);
        packed.Clear();
        pack.Clear();
        WriteStream(id, index.Written, entries => entries.Name("/Type/ObjStm/N"u8).Number(count).Name("/First"u8).Number(first));
    }

    private void WriteReferenceTable(int catalog, int info)
    {
        var (offset, identity) = (output.Position, output.Hash());
        writer.Raw("xref\n"u8).Number(0).Number(places.Count).Raw("\n0000000000 65535 f \n"u8);
        foreach (var place in places.Skip(1))
        {
            writer.Raw(Encoding.ASCII.GetBytes(place.Entry)).Raw("\n"u8);
        }

        writer.Raw("trailer\n"u8).Open();
        Trailer(writer, catalog, info, identity, places.Count);
        writer.Close().Raw("\n"u8);
        End(offset);
    }

    private void WriteReferenceStream(int catalog, int info)
    {
        var identity = output.Hash();
        var id = Reserve();
        var offset = output.Position;
        places[id] = ObjectPlace.At(offset);
        var table = new byte[places.Count * ObjectPlace.Width];
        for (var i = 0; i < places.Count; i++)
        {
            places[i].Write(table.AsSpan(i * ObjectPlace.Width, ObjectPlace.Width));
        }

        WriteStream(id, table, entries =>
        {
            entries.Name("/Type/XRef/W[1 4 2]"u8);
            Trailer(entries, catalog, info, identity, places.Count);
        });
        End(offset);
    }

    private static void Trailer(SyntaxWriter target, int catalog, int info, byte[] identity, int size) =>
        target.Name("/Size"u8).Number(size).Name("/Root"u8).Reference(catalog).Name("/Info"u8).Reference(info)
            .Name("/ID"u8).OpenArray().HexString(identity).HexString(identity).CloseArray();

    private void End(long offset)
    {
        writer.Raw("startxref\n"u8).Number(offset).Raw("\n%%EOF\n"u8);
        Flush();
    }

    private void BeginObject(int id)
    {
        places[id] = ObjectPlace.At(output.Position);
        writer.Number(id).Raw(" 0 obj\n"u8);
    }

    private void EndObject()
    {
        writer.Raw("\nendobj\n"u8);
        Flush();
    }

    private void Flush()
    {
        output.Write(writer.Written);
        writer.Clear();
    }
}
