"""What SQLite hands to the system for its files, as ctypes sees it, so that a test can stand between (sqlite3.h)."""

from __future__ import annotations

import ctypes

import sqlcipher3._sqlite3


class Vfs(ctypes.Structure):
    """sqlite3_vfs: how files are opened and deleted."""

    _fields_ = [
        ("iVersion", ctypes.c_int), ("szOsFile", ctypes.c_int), ("mxPathname", ctypes.c_int),
        ("pNext", ctypes.c_void_p), ("zName", ctypes.c_char_p), ("pAppData", ctypes.c_void_p),
        ("xOpen", ctypes.c_void_p), ("xDelete", ctypes.c_void_p),
    ]  # fmt: skip


class Methods(ctypes.Structure):
    """sqlite3_io_methods: what can be done with an open file."""

    _fields_ = [
        ("iVersion", ctypes.c_int), ("xClose", ctypes.c_void_p), ("xRead", ctypes.c_void_p),
        ("xWrite", ctypes.c_void_p), ("xTruncate", ctypes.c_void_p), ("xSync", ctypes.c_void_p),
        ("rest", ctypes.c_void_p * 13),
    ]  # fmt: skip


OPEN = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
DELETE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
WRITE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)


def default_vfs() -> Vfs:
    """The layer that files opened from now on go through; what is set in it holds for the whole process."""
    library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(Vfs)
    found: Vfs = library.sqlite3_vfs_find(None).contents
    return found


def address(function: object) -> int | None:
    """Where a function of ctypes stands; whoever stores it keeps the function alive."""
    return ctypes.cast(function, ctypes.c_void_p).value  # type: ignore[arg-type]


def own_methods(file: int) -> Methods:
    """The methods of an open file, copied and put in its place: what is changed in them is changed for it alone."""
    place = ctypes.cast(file, ctypes.POINTER(ctypes.c_void_p))
    methods = Methods.from_buffer_copy(ctypes.string_at(place[0], ctypes.sizeof(Methods)))
    place[0] = ctypes.addressof(methods)
    return methods
