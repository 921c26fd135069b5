"""A 12-page acta printed in a fresh process, against LibreOffice converting a document of the same words."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from odf.opendocument import OpenDocumentText
from odf.text import P

from facilitator_app.documents.content import ActaContent, Meeting, Note, Participant, Place
from facilitator_app.documents.frozen import Frozen, freeze
from facilitator_app.documents.texts import texts_of

from .large_workspace import sentence
from .timing import median

RUNS = 5
_PRINT = (
    "import sys; from pathlib import Path\n"
    "from facilitator_app.documents.frozen import thaw\n"
    "from facilitator_app.documents.reprint import reprint\n"
    "printed = reprint(thaw(Path(sys.argv[1]).read_bytes()))\n"
    "Path(sys.argv[2]).write_bytes(printed.pdf); print(printed.pages)\n"
)


def acta_against_libreoffice() -> dict[str, Any]:
    """Seconds of whole processes, in turn; the record is read from a file as the vault would hand it over."""
    frozen = _acta()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "record").write_bytes(frozen.record)
        _document(frozen, folder / "same.odt")
        ours, theirs, pages = list[float](), list[float](), ""
        for _ in range(RUNS + 1):
            begun = time.perf_counter()
            command = [sys.executable, "-c", _PRINT, str(folder / "record"), str(folder / "acta.pdf")]
            pages = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
            ours.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            convert = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
            subprocess.run([*convert, "--outdir", name, str(folder / "same.odt")], capture_output=True, check=True)
            theirs.append(time.perf_counter() - begun)
    return {
        "pages": int(pages),
        "median_ms": median(ours[1:]) * 1000,
        "libreoffice_median_ms": median(theirs[1:]) * 1000,
        "ratio": median(ours[1:]) / median(theirs[1:]),
        "limit": 0.35,
    }


def _acta() -> Frozen:
    source = random.Random(3)
    people = tuple(
        Participant(number=number, name=f"Persona Inventada {number}", organisation="COCODE", role="Vocal")
        for number in range(1, 61)
    )
    notes = tuple(Note(text=sentence(source), kind="statement", speaker="COCODE") for _ in range(90))
    meeting = Meeting(place=Place(), starts=datetime(2026, 3, 5, 9, 30), ends=datetime(2026, 3, 5, 15, 5))  # noqa: DTZ001
    content = ActaContent(
        language="es", number=8, year=2026, mesa_title="Mesa de agua", meeting=meeting, people=people, notes=notes
    )
    return freeze(content, bytes(16))


def _document(frozen: Frozen, path: Path) -> None:
    document = OpenDocumentText()
    for text in texts_of(frozen.content):
        document.text.addElement(P(text=text))
    document.save(str(path))
