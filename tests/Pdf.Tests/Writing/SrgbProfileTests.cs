using System.Buffers.Binary;
using System.Text;
using RulesEngine.Pdf.Metadata;

namespace RulesEngine.Pdf.Tests.Writing;

public sealed class SrgbProfileTests
{
    private static readonly byte[] Profile = SrgbProfile.Create();

    [Fact]
    public void The_header_states_the_length_and_what_the_profile_is()
    {
        Int32(0).ShouldBe(Profile.Length);
        Encoding.ASCII.GetString(Profile, 12, 12).ShouldBe("mntrRGB XYZ ");
        Profile.Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public void The_three_primaries_together_make_the_white_point()
    {
        for (var axis = 0; axis < 3; axis++)
        {
            var sum = new[] { "rXYZ", "gXYZ", "bXYZ" }.Sum(tag => Int32(Tag(tag).Offset + 8 + (4 * axis)));

            Math.Abs(sum - Int32(Tag("wtpt").Offset + 8 + (4 * axis))).ShouldBeLessThan(5);
        }
    }

    [Fact]
    public void One_curve_serves_all_channels_and_is_that_of_sRGB()
    {
        Tag("rTRC").ShouldBe(Tag("gTRC"));
        Tag("rTRC").ShouldBe(Tag("bTRC"));
        var (offset, length) = Tag("rTRC");
        length.ShouldBe(12 + (2 * 1024));
        Entry(offset, 0).ShouldBe((ushort)0);
        Entry(offset, 1023).ShouldBe((ushort)65535);
        Entry(offset, 512).ShouldBe((ushort)14057);
    }

    private static ushort Entry(int curve, int index) => BinaryPrimitives.ReadUInt16BigEndian(Profile.AsSpan(curve + 12 + (2 * index)));

    private static (int Offset, int Length) Tag(string tag)
    {
        for (var i = 0; i < Int32(128); i++)
        {
            if (Encoding.ASCII.GetString(Profile, 132 + (12 * i), 4) == tag)
            {
                return (Int32(136 + (12 * i)), Int32(140 + (12 * i)));
            }
        }

        throw new InvalidDataException($"The profile has no tag '{tag}'.");
    }

    private static int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(at));
}
