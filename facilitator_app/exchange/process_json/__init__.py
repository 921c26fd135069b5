"""Process JSON, ``facilitator-process/1``: a whole process as one open document, in and out."""

from .exporting import process_json
from .importing import prepare_import
from .reading import ProcessFile, load_process, read_process

__all__ = ["ProcessFile", "load_process", "prepare_import", "process_json", "read_process"]
