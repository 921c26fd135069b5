"""One more revision of a PDF, whose earlier bytes and whose metadata stay as they are."""

from __future__ import annotations

from io import BytesIO

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter


class Revision(IncrementalPdfFileWriter):
    """Writes after the bytes of `pdf`."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__(BytesIO(pdf))

    def _update_meta(self) -> None:
        """The packet stays: it says what the document is, and the library would write it without PDF/UA and A-3a."""
