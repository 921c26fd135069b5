"""PDFium does one thing at a time in a process: whoever opens, reads or draws a PDF holds this lock meanwhile.

Hold it for one page at most, so that the window never waits for a whole document.
"""

from __future__ import annotations

from threading import RLock

PDF_LOCK = RLock()
