"""Embeds the used glyphs of each face as a composite font with an exact text layer."""

from __future__ import annotations

import hashlib

import uharfbuzz as hb

from facilitator_app.documents.glyphs.shaping import UsedFont

from .file import PdfFile
from .objects import Name, Raw, Ref, Value


def embed(pdf: PdfFile, used: UsedFont) -> Ref:
    """The font dictionary of `used` (Type0, CIDFontType2, subset, ToUnicode)."""
    face = used.typeface
    program = _subset(used)
    tag = _tag(program + repr(sorted(used.codes)).encode())
    base = Name(f"{tag}+{face.postscript_name}")
    descriptor = pdf.add(
        {
            "Type": Name("FontDescriptor"),
            "FontName": base,
            "Flags": face.flags,
            "FontBBox": list(face.box),
            "ItalicAngle": face.italic_angle,
            "Ascent": face.ascent,
            "Descent": face.descent,
            "CapHeight": face.cap_height,
            "StemV": face.stem_v,
            "FontFile2": pdf.stream(program, {"Length1": len(program)}),
        }
    )
    descendant = pdf.add(
        {
            "Type": Name("Font"),
            "Subtype": Name("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": {"Registry": "Adobe", "Ordering": "Identity", "Supplement": 0},
            "FontDescriptor": descriptor,
            "DW": 0,
            "W": _widths(used),
            "CIDToGIDMap": pdf.stream(_glyph_numbers(used)),
        }
    )
    return pdf.add(
        {
            "Type": Name("Font"),
            "Subtype": Name("Type0"),
            "BaseFont": base,
            "Encoding": Name("Identity-H"),
            "DescendantFonts": [descendant],
            "ToUnicode": pdf.stream(_to_unicode(used)),
        }
    )


def _subset(used: UsedFont) -> bytes:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *(glyph for glyph, _ in used.codes)})
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_HINTING
    for table in ("GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2", "STAT"):
        wanted.drop_table_tag_set.add(int.from_bytes(table.encode(), "big"))
    return bytes(hb.subset(used.typeface.face, wanted).blob.data)


def _tag(data: bytes) -> str:
    return "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(data).digest()[:6])


def _widths(used: UsedFont) -> Value:
    return Raw(b"[1 [" + b" ".join(b"%d" % used.widths[code] for code in sorted(used.widths)) + b"]]")


def _glyph_numbers(used: UsedFont) -> bytes:
    table = bytearray(2)
    for glyph, _ in used.codes:  # dictionaries keep the order in which codes were given
        table += glyph.to_bytes(2)
    return bytes(table)


def _to_unicode(used: UsedFont) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    pairs = [(code, text.encode("utf-16-be").hex().upper()) for (_, text), code in used.codes.items()]
    for first in range(0, len(pairs), 100):
        chunk = pairs[first : first + 100]
        lines.append(f"{len(chunk)} beginbfchar")
        lines += [f"<{code:04X}> <{text}>" for code, text in chunk]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
    return "\n".join(lines).encode()
