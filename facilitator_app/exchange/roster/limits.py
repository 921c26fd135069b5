"""How large a roster may be before it is refused: generous for people, small for bombs."""

from __future__ import annotations

MAX_TEXT_FILE = 256 * 1024 * 1024
"""Bytes of a CSV: a hundred thousand people take about 13 MB."""

MAX_WORKBOOK_FILE = 64 * 1024 * 1024
"""Bytes of an XLSX, XLS or ODS as it lies on the disk."""

MAX_HTML_FILE = 16 * 1024 * 1024
"""Bytes of an HTML table saved with a spreadsheet's name."""

MAX_PARTS = 2_000
"""Files inside one zipped workbook."""

MAX_INFLATED = 384 * 1024 * 1024
"""Bytes of all parts of a zipped workbook once inflated."""

MAX_PART = 256 * 1024 * 1024
"""Bytes of one part once inflated."""

MAX_SHEETS = 256
"""Sheets of one workbook."""

MAX_AREA = 4_000_000
"""Cells of the rectangles around what a workbook's sheets hold; the library lays them out in memory whole."""

MAX_CELL_TEXT = 192 * 1024 * 1024
"""Bytes of text in the cells of one workbook, each repetition counted."""

MAX_LINE = 1_000_000
"""Characters of one line of a CSV."""

MAX_FIELD = 131_072
"""Characters of one cell of a CSV."""

MAX_COLUMNS = 1_024
"""Columns of a roster."""

MAX_MAPPING_FILE = 256 * 1024
"""Bytes of a mapping file."""
