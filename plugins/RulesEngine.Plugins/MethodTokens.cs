using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>Reads the instructions of a method for the members they name.</summary>
internal static class MethodTokens
{
    // ECMA-335 III.1.9: an instruction of two bytes begins with this one.
    private const byte TwoBytes = 0xFE;

    private static readonly FrozenDictionary<ushort, OperandType> s_operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => (ushort)code.Value, code => code.OperandType);

    /// <summary>Each token of a method, field or type with the place of its instruction; an expression tree names members in the same way as a call does. Ends where the code is damaged.</summary>
    /// <exception cref="BadImageFormatException">The code ends in the middle of an instruction.</exception>
    public static IEnumerable<(int Offset, int Token)> Of(BlobReader code)
    {
        var found = new List<(int, int)>();
        while (code.RemainingBytes > 0)
        {
            var offset = code.Offset;
            var first = code.ReadByte();
            var instruction = first == TwoBytes ? (ushort)((TwoBytes << 8) | code.ReadByte()) : first;
            if (!s_operands.TryGetValue(instruction, out var operand))
            {
                break;
            }

            switch (operand)
            {
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok or OperandType.InlineType:
                    found.Add((offset, code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    code.Offset += sizeof(int) * code.ReadInt32();
                    break;
                default:
                    code.Offset += SizeOf(operand);
                    break;
            }
        }

        return found;
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
