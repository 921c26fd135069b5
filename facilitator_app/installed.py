"""Where the files that ship with the program are, in a checkout and in an installed wheel alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of fonts, icons, translations, catalogues, messages and templates."""
    return _shipped("resources")


def migrations(which: str) -> Path:
    """The folder of Alembic migrations for `which`: ``client`` (the vault) or ``server``."""
    return _shipped("migrations") / which


def _shipped(name: str) -> Path:
    inside_the_wheel = _PACKAGE / name
    return inside_the_wheel if inside_the_wheel.is_dir() else _PACKAGE.parent / name
