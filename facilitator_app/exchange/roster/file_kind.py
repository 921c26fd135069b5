"""What a file really is, told by its first bytes and never by its extension."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path

from facilitator_app.errors import Damaged, Refused

_HEAD = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "GZIP"),
    (b"BZh", "BZIP2"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"\xfd7zXZ", "XZ"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3", "SQLite"),
    (b"\x7fELF", "ELF"),
    (b"MZ\x90\x00", "EXE"),
)


class FileKind(StrEnum):
    """The kinds of roster file that can be read."""

    TEXT = "csv"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    HTML = "html"


def kind_of(path: Path) -> FileKind:
    """The kind of the file at `path`.

    Raises `Refused` for an empty file or one that holds no table, `Damaged` for a zip that is cut off.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head:
        raise Refused("roster.empty_file", file=path.name)
    for magic, name in _FOREIGN:
        if head.startswith(magic):
            raise Refused("roster.not_a_table", file=path.name, kind=name)
    if head.startswith(_OLE):
        return FileKind.XLS
    if head[:3] in {b"\x09\x08\x10", b"\x09\x08\x08"} or head[:2] == b"\x09\x04":
        return FileKind.XLS
    if head.startswith(b"PK"):
        return _kind_of_zip(path)
    return _kind_of_text(head, path)


def _kind_of_zip(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, RuntimeError) as error:
        raise Damaged("roster.damaged_workbook", file=path.name) from error
    if "xl/workbook.xml" in names or any(name.lower() == "xl/workbook.xml" for name in names):
        return FileKind.XLSX
    if "content.xml" in names:
        return FileKind.ODS
    kind = "XLSB" if "xl/workbook.bin" in names else "DOCX" if "word/document.xml" in names else "ZIP"
    raise Refused("roster.not_a_table", file=path.name, kind=kind)


def _kind_of_text(head: bytes, path: Path) -> FileKind:
    text = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if text.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in text:
        raise Refused("roster.not_a_table", file=path.name, kind="XML 2003")
    if text.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<body", b"<meta", b"<style")):
        return FileKind.HTML
    if text.startswith((b"<?xml", b"<!--", b"<div")) and (b"<table" in text or b"<html" in text):
        return FileKind.HTML
    if text.startswith((b"table\r\n0,1", b"table\n0,1")):
        raise Refused("roster.not_a_table", file=path.name, kind="DIF")
    if text.startswith(b"id;p") and b"\nc;" in text.replace(b"\r", b"\n"):
        raise Refused("roster.not_a_table", file=path.name, kind="SYLK")
    if text.startswith(b"<?xml"):
        raise Refused("roster.not_a_table", file=path.name, kind="XML")
    return FileKind.TEXT
