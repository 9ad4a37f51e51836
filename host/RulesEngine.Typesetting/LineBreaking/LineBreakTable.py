#!/usr/bin/env python3
"""Writes LineBreakTable.cs from the Unicode file LineBreak.txt (Debian package unicode-data).

    python3 LineBreakTable.py /usr/share/unicode/LineBreak.txt > LineBreakTable.cs

Kept are the blocks that documents in Latin, Greek and Cyrillic draw on, some neighbours, punctuation, symbols and emoji;
LineBreakClasses.cs decides all other characters by their general category.
"""
import sys
import unicodedata

BLOCKS = [
    (0x0000, 0x074F), (0x1D00, 0x2BFF), (0x2C60, 0x2C7F), (0x2DE0, 0x2E7F), (0x3000, 0x31FF), (0xA640, 0xA69F),
    (0xA700, 0xA7FF), (0xAB30, 0xAB6F), (0xFB00, 0xFB06), (0xFE00, 0xFE6F), (0xFEFF, 0xFFFF), (0x1F000, 0x1FAFF),
    (0xE0000, 0xE01EF),
]
RESOLVED = {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}  # UAX 14, LB1


def classes(path):
    found = {}
    for line in open(path, encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line:
            span, name = (part.strip() for part in line.split(";"))
            first, last = (span.split("..") * 2)[:2]
            for code in range(int(first, 16), int(last, 16) + 1):
                found[code] = name
    return found


def ranges(found):
    for first, last in BLOCKS:
        previous = None
        for code in range(first, last + 1):
            name = found.get(code, "XX")
            if name == "SA":
                name = "CM" if unicodedata.category(chr(code)) in ("Mn", "Mc") else "AL"
            name = RESOLVED.get(name, name)
            if name != previous:
                yield f"{code:X}:{name}"
            previous = name
        yield f"{last + 1:X}:?"


def main():
    rows, row = [], ""
    for entry in ranges(classes(sys.argv[1])):
        if len(row) + len(entry) > 150:
            rows.append(row)
            row = ""
        row += entry + " "
    rows.append(row.rstrip())
    print("namespace RulesEngine.Typesetting;\n")
    print("/// <summary>Line breaking classes of Unicode 15.0, made by LineBreakTable.py: each entry gives the first code point of a range and its class.</summary>")
    print("internal static class LineBreakTable\n{")
    print("    /// <summary>Ranges in ascending order; <c>?</c> begins one that the table does not cover.</summary>")
    print("    public const string Ranges =")
    print(" +\n".join(f'        "{row}"' for row in rows) + ";\n}")


main()
