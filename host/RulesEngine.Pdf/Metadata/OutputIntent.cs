using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf.Metadata;

/// <summary>Says that the numbers of a colour are sRGB.</summary>
internal static class OutputIntent
{
    public static int Write(PdfFile file)
    {
        var profile = file.Reserve();
        file.WriteStream(profile, SrgbProfile.Create(), entries => entries.Name("/N 3/Alternate/DeviceRGB"u8));
        return file.Write(target => target.Open()
            .Name("/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"u8).Literal("sRGB IEC61966-2.1")
            .Name("/RegistryName"u8).Literal("http://www.color.org")
            .Name("/Info"u8).Literal("sRGB IEC61966-2.1")
            .Name("/DestOutputProfile"u8).Reference(profile).Close());
    }
}
