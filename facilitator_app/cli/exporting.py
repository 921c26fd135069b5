"""The command that writes a process to a file."""

from __future__ import annotations

from ..errors import BadUsage
from ..exchange.export import export_process
from ..store.finding import find_record
from .progress_bar import ProgressBar
from .run import DONE, Run


def export(run: Run) -> int:
    """A process out, in the format that the file's ending says."""
    words = run.arguments
    if words.output.is_dir():
        raise BadUsage("cli.is_a_folder", file=str(words.output))
    with run.read() as tx, ProgressBar() as progress:
        process = find_record(tx, words.process, "process")
        files = export_process(
            tx, process.id, words.output, anonymous=words.anonymous, lang=words.lang, progress=progress
        )
    data = {"file": str(files[0]), "files": [str(file) for file in files]}
    told = "cli.exported_anonymous" if words.anonymous else "cli.exported"
    run.output.result(data, *(run.output.text(told, file=str(file)) for file in files))
    return DONE


COMMANDS = {"export": export}
