using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

namespace RulesEngine.Plugins;

/// <summary>What reading metadata ends with when its bytes are not what they say. The framework's reader checks much and not everything, and a pack may be made to mislead it.</summary>
internal static class DamagedMetadata
{
    // The reader goes one step deeper for every byte of some signatures, and for every six of some attributes. None that a compiler writes comes near this.
    private const int LongestSignature = 4 << 10;
    private const int LongestAttribute = 64 << 10;

    /// <summary>Whether an exception while metadata was read says that it is damaged: a wrong offset, a number of no kind, a name of no culture, a type within itself.</summary>
    public static bool Explains(Exception fault) => fault
        is BadImageFormatException or ArgumentException or InvalidOperationException or InvalidCastException or ArithmeticException
        or IndexOutOfRangeException or NotSupportedException or IOException or InsufficientExecutionStackException;

    /// <summary>Called before one type leads to the next: a damaged one may lead to itself.</summary>
    public static void ShallNotBeEndless() => RuntimeHelpers.EnsureSufficientExecutionStack();

    /// <summary>Called before a signature is decoded.</summary>
    /// <exception cref="InvalidOperationException">It is longer than any that a compiler writes.</exception>
    public static void SignatureShallBeShort(MetadataReader reader, BlobHandle signature) => ShallBeShort(reader, signature, LongestSignature);

    /// <summary>Called before an attribute is decoded.</summary>
    /// <exception cref="InvalidOperationException">It is longer than any that a person writes.</exception>
    public static void AttributeShallBeShort(MetadataReader reader, BlobHandle value) => ShallBeShort(reader, value, LongestAttribute);

    private static void ShallBeShort(MetadataReader reader, BlobHandle blob, int longest)
    {
        if (reader.GetBlobReader(blob).Length > longest)
        {
            throw new InvalidOperationException("A signature or attribute is longer than there are any.");
        }
    }
}
