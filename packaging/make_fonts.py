"""Makes the font subsets of resources/fonts from the full faces that Debian packages.

    apt-get install fonts-noto-core fonts-dejavu-core
    python packaging/make_fonts.py

Ligatures are left out (they put ﬁ into the text layer), marks and kerning stay. The metrics that a PDF font
descriptor needs are written beside the faces, so that printing never has to parse a font table.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font
from fontTools.ttLib import TTFont

SYSTEM = Path("/usr/share/fonts/truetype")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FACES = {
    "serif": "noto/NotoSerif-Regular.ttf",
    "serif-bold": "noto/NotoSerif-Bold.ttf",
    "serif-italic": "noto/NotoSerif-Italic.ttf",
    "serif-bold-italic": "noto/NotoSerif-BoldItalic.ttf",
    "sans": "noto/NotoSans-Regular.ttf",
    "sans-bold": "noto/NotoSans-Bold.ttf",
    "sans-italic": "noto/NotoSans-Italic.ttf",
    "fallback": "dejavu/DejaVuSans.ttf",
}
LETTERS = [(0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x2B0, 0x2FF), (0x300, 0x36F), (0x1E00, 0x1EFF),
           (0x2000, 0x206F), (0x20A0, 0x20CF), (0xA720, 0xA7FF)]  # fmt: skip
SYMBOLS = [(0x370, 0x3FF), (0x400, 0x45F), (0x2070, 0x209F), (0x2100, 0x214F), (0x2150, 0x218F),
           (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2460, 0x24FF), (0x2500, 0x25FF),
           (0x2600, 0x27BF), (0x27C0, 0x27EF), (0x2900, 0x297F), (0x2B00, 0x2BFF), (0xFFFD, 0xFFFD)]  # fmt: skip
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def subset(source: Path, target: Path, ranges: list[tuple[int, int]]) -> TTFont:
    """Write the subset of `source` that holds `ranges`; returns the new font."""
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.recalc_timestamp = False
    font = load_font(str(source), options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    save_font(font, str(target), options)
    return font


def metrics(name: str, font: TTFont) -> str:
    """One table of faces.toml: what a font descriptor states, in 1/1000 em."""
    scale = 1000 / font["head"].unitsPerEm
    os2, head, hhea = font["OS/2"], font["head"], font["hhea"]
    box = [round(value * scale) for value in (head.xMin, head.yMin, head.xMax, head.yMax)]
    bold = "bold" in name
    flags = 4 | (2 if "serif" in name else 0) | (64 if "italic" in name else 0)
    lines = [
        f"[{name}]",
        f'postscript_name = "{font["name"].getDebugName(6)}"',
        f"ascent = {round(hhea.ascent * scale)}",
        f"descent = {round(hhea.descent * scale)}",
        f"cap_height = {round(getattr(os2, 'sCapHeight', 0) * scale) or 729}",
        f"italic_angle = {font['post'].italicAngle:g}",
        f"stem_v = {140 if bold else 84}",
        f"flags = {flags}",
        f"box = {box}",
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    """Make every face and faces.toml."""
    TARGET.mkdir(parents=True, exist_ok=True)
    tables = ["# Made by packaging/make_fonts.py: metrics in thousandths of an em.\n"]
    for name, source in FACES.items():
        ranges = LETTERS + (SYMBOLS if name == "fallback" else [])
        font = subset(SYSTEM / source, TARGET / f"{name}.ttf", ranges)
        tables.append(metrics(name, font))
    (TARGET / "faces.toml").write_text("\n".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
