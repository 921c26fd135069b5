"""The commands that write what the vault holds to a file for others."""

from __future__ import annotations

from ..durable import write_durably
from ..errors import BadUsage
from ..exchange.export import export_process
from ..exchange.quarter import quarter_bytes
from ..queries.papers.quarter import quarter_of
from ..queries.papers.quarter_content import quarter_content
from ..store.records.finding import find_record
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


def quarter_report(run: Run) -> int:
    """The report of a quarter over every process, of the quarter of today unless another is named."""
    words = run.arguments
    if words.output.is_dir():
        raise BadUsage("cli.is_a_folder", file=str(words.output))
    with run.read() as tx:
        quarter = words.quarter or quarter_of(tx.now().date())
        content = quarter_content(
            tx, quarter, author=tx.author.person or "", language=words.lang, tension=not words.without_tension
        )
    write_durably(words.output, quarter_bytes(content, words.output.name, words.paper))
    data = {
        "file": str(words.output), "quarter": f"{quarter.year}-Q{quarter.number}", "mesas": content.mesas,
        "up_to_date": content.up_to_date,
    }  # fmt: skip
    run.output.result(data, run.output.text("cli.quarter_reported", **data))
    return DONE


COMMANDS = {"export": export, "quarter-report": quarter_report}
