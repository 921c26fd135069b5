"""Draws pages on a Windows printer, whose driver takes them without a file of ours."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from facilitator_app.documents.pdf_lock import PDF_LOCK
from facilitator_app.errors import Unavailable

_DOTS_PER_INCH = 300


def draw_on_printer(content: bytes, copies: int) -> None:
    """Print every page of the PDF `content` on the default printer."""
    default = QPrinterInfo.defaultPrinter()
    if default.isNull():
        raise Unavailable("desktop.no_printer")
    printer = QPrinter(default, QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setCopyCount(copies)
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable("desktop.print_failed")
    with PDF_LOCK:
        document = pypdfium2.PdfDocument(content)
        document.init_forms()  # what was signed on the screen is drawn in fields
    try:
        for index in range(len(document)):
            if index:
                printer.newPage()
            with PDF_LOCK:
                bitmap = document[index].render(scale=_DOTS_PER_INCH / 72)
                image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
            painter.drawImage(QRectF(painter.viewport()), image)
    finally:
        painter.end()
        with PDF_LOCK:
            document.close()
