namespace RulesEngine.Typesetting;

/// <summary>Line breaking classes of UAX #14, by their short names there; what LB1 resolves is left out.</summary>
internal enum LineBreakClass : byte
{
    AL, B2, BA, BB, BK, CB, CL, CM, CP, CR, EB, EM, EX, GL, HL, HY, ID, IN, IS, LF, NL, NS, NU, OP, PO, PR, QU, RI, SP, SY, WJ, ZW, ZWJ,
}
