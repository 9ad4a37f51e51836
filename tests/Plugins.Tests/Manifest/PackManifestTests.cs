using System.Text;

namespace RulesEngine.Plugins.Tests.Manifest;

public sealed class PackManifestTests
{
    private const string Sound = """
        {
          "id": "Region.Funding",
          "version": "1.3.0",
          "code": "FUND",
          "title": "Қаржы – funding",
          "entry": "Region.Funding.dll",
          "sdk": ">=1.4 <3"
        }
        """;

    [Fact]
    public void A_manifest_says_who_the_pack_is_and_what_it_needs()
    {
        PackManifest.TryRead(Encoding.UTF8.GetBytes(Sound), out var manifest, out _).ShouldBeTrue();

        manifest.ToString().ShouldBe("'Region.Funding' 1.3.0");
        (manifest.Code, manifest.Title, manifest.Entry, manifest.Sdk.Text).ShouldBe(("FUND", "Қаржы – funding", "Region.Funding.dll", ">=1.4 <3"));
    }

    [Fact]
    public void A_byte_order_mark_and_properties_of_later_formats_do_no_harm()
    {
        var later = "\uFEFF" + Sound.Replace("\"id\"", "\"isolation\": { \"kind\": \"process\" }, \"id\"", StringComparison.Ordinal);

        PackManifest.TryRead(Encoding.UTF8.GetBytes(later), out var manifest, out _).ShouldBeTrue();

        manifest.Id.ShouldBe("Region.Funding");
    }

    [Theory]
    [InlineData("  \"version\": \"1.3.0\",", "", "pack.json has no 'version': a version like 1.0.0")]
    [InlineData("\"1.3.0\"", "\"latest\"", "pack.json, 'version': \"latest\" is not a version like 1.0.0")]
    [InlineData("\"1.3.0\"", "1.3", "pack.json, 'version': 1.3 is not a version like 1.0.0")]
    [InlineData("\"Region.Funding\"", "\"../x\"", "pack.json, 'id': \"../x\" is not letters, digits, dots, hyphens and underscores, like Region.Funding")]
    [InlineData("\"FUND\"", "\"Fund\"", "pack.json, 'code': \"Fund\" is not two to eight capital letters, like FUND")]
    [InlineData("\"Қаржы – funding\"", "\" \"", "pack.json, 'title': \" \" is not words for readers")]
    [InlineData("\"Region.Funding.dll\"", "\"../Region.Funding.dll\"", "pack.json, 'entry': \"../Region.Funding.dll\" is not the file name of an assembly in the pack's own folder, like Region.Funding.dll")]
    [InlineData("\">=1.4 <3\"", "\"any\"", "pack.json, 'sdk': \"any\" is not a version like 1.0, or a range like >=1.0 <3")]
    [InlineData("\"code\": \"FUND\",", "\"code\": \"FUND\"", "pack.json, line 5: this is not JSON")]
    public void What_is_wrong_is_named_with_what_was_expected(string part, string replacement, string expected)
    {
        PackManifest.TryRead(Encoding.UTF8.GetBytes(Sound.Replace(part, replacement, StringComparison.Ordinal)), out _, out var problem).ShouldBeFalse();

        problem.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"publisher\": \"two\\nlines\"", "pack.json, 'publisher': \"two\\nlines\" is not the name of whoever publishes the pack, on one line")]
    [InlineData("\"rules\": {}", "pack.json, 'rules': {} is not a list of rules, each with code and title")]
    [InlineData("\"rules\": [{ \"code\": 1 }]", "pack.json, 'rules': { \"code\": 1 } is not a rule with code and title")]
    [InlineData("\"files\": []", "pack.json, 'files': [] is not files with their SHA-256")]
    [InlineData("\"files\": { \"a.dll\": \"12\" }", "pack.json, 'files': \"12\" is not the SHA-256 of 'a.dll', 64 hexadecimal digits")]
    public void What_an_archive_adds_is_read_as_strictly(string property, string expected)
    {
        PackManifest.TryRead(Encoding.UTF8.GetBytes(Sound.Replace("\"id\"", $"{property}, \"id\"", StringComparison.Ordinal)), out _, out var problem).ShouldBeFalse();

        problem.ShouldBe(expected);
    }

    [Fact]
    public void A_file_listed_twice_is_refused()
    {
        var hash = new string('a', 64);

        PackManifest.TryRead(Encoding.UTF8.GetBytes(Sound.Replace("\"id\"", $"\"files\": {{ \"a.dll\": \"{hash}\", \"a.dll\": \"{hash}\" }}, \"id\"", StringComparison.Ordinal)), out _, out var problem).ShouldBeFalse();

        problem.ShouldBe("pack.json, 'files': 'a.dll' is listed twice");
    }

    [Fact]
    public void A_list_is_no_manifest()
    {
        PackManifest.TryRead("[]"u8.ToArray(), out _, out var problem).ShouldBeFalse();

        problem.ShouldBe("pack.json holds no object: it begins with '{'");
    }
}
