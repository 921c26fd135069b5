"""What the keeper sees: alive and ready, figures of everybody together, a page in four languages, logs about nobody."""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
from collections.abc import Callable
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from urllib.request import urlopen

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import BadUsage
from facilitator_app.messages import message
from facilitator_app.server.keeping import Place, add_programme, opened, restore
from facilitator_app.server.tables import metadata
from facilitator_app.sync.transports.connection import Answer, Connection
from facilitator_app.wire.introduction import introduce
from tests.server.running import Server, admitted, push, shared, start, stopped

LANGUAGES = {"es": "Servidor de Facilitator", "en": "Facilitator server", "pt": "Servidor do Facilitator",
             "fr": "Serveur Facilitator"}  # fmt: skip


class Page(HTMLParser):
    """The headings, terms and values of a page, and which elements it has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.language = ""
        self.texts: dict[str, list[str]] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        if tag == "html":
            self.language = dict(attrs).get("lang") or ""

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.setdefault(self.elements[-1], []).append(data.strip())


def _got(server: Server, path: str, language: str = "") -> Answer:
    with closing(Connection(server.address, server.pin)) as connection:
        return connection.ask("GET", path, headers={"Accept-Language": language})


def _page(server: Server, language: str) -> Page:
    answer = _got(server, "/", language)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return Page(answer.body.decode())


@pytest.mark.parametrize(("asked", "expected"), [
    ("es", "es"), ("en-GB,en;q=0.9", "en"), ("de;q=0.9,fr;q=0.8", "fr"), ("pt-BR", "pt"), ("", "es"), ("zz", "es"),
    ("en;q=0,fr", "fr"), ("\u00ff;;;q=q", "es"),
])  # fmt: skip
def test_the_page_speaks_the_language_that_was_asked_for(server: Server, asked: str, expected: str) -> None:
    page = _page(server, asked)
    assert page.language == expected
    assert page.texts["h1"] == [LANGUAGES[expected]]


def test_the_page_shows_totals_and_needs_no_script(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    before = _page(server, "en")
    push(server.link(ana), space, b"one", b"two")
    after = _page(server, "en")
    kept = after.texts["dt"].index("Packages kept")
    assert int(after.texts["dd"][kept].replace(",", "")) == int(before.texts["dd"][kept].replace(",", "")) + 2
    assert "script" not in after.elements
    assert "link" not in after.elements


def test_figures_for_prometheus_are_told_to_this_machine_alone(place: Place, ana: DeviceKeys, tmp_path: Path) -> None:
    admitted(place, ana, tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = start(place, "--metrics-port", str(port))
    space = shared(server, ana)
    push(server.link(ana), space, b"a sealed blob")
    with urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
        assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
        lines = answer.read().decode().splitlines()
    values = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    named = {name.partition("{")[0] for name in values}
    for said in ("HELP", "TYPE"):  # what promtool asks for
        assert {line.split()[2] for line in lines if line.startswith(f"# {said} ")} == named
    assert values["facilitator_blob_bytes"] == "13"
    assert values["facilitator_devices_seen_today"] == "1"
    assert int(values['facilitator_answers_total{status="200"}']) > 2
    assert not [line for line in lines if space.id.hex() in line]
    assert _got(server, "/metrics").status == 404
    stopped(server)


def test_the_page_takes_nothing_from_elsewhere_and_stays_nowhere(server: Server) -> None:
    answer = _got(server, "/")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src")
    assert answer.headers["cache-control"] == "no-store"


def test_a_journal_holds_no_sentence_and_says_whether_a_programme_was_admitted(place: Place) -> None:
    server = start(place)
    assert not server.has_programme
    for line in stopped(server).splitlines():
        json.loads(line)


def test_logs_say_nothing_of_anybody(place: Place, ana: DeviceKeys, tmp_path: Path) -> None:
    admitted(place, ana, tmp_path)
    server = start(place)
    space = shared(server, ana)
    push(server.link(ana), space, b"a sealed blob")
    for path in ("/v1/spaces/zz/pull", "/nowhere"):
        server.link(ana).connection.ask("GET", path)
    said = stopped(server)
    for line in said.splitlines():
        assert set(json.loads(line)) <= {"at", "level", "from", "what", "error"}
    assert "127.0.0.1" not in said
    assert space.id.hex() not in said


def test_the_tables_are_what_the_migrations_make(place: Place) -> None:
    with opened(place):
        pass
    engine = create_engine(place.url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed")
def test_the_page_can_be_drawn_without_script(server: Server, tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--ignore-certificate-errors",
         "--window-size=1000,700", f"--screenshot={picture}", f"--user-data-dir={tmp_path}/profile", server.address],
        capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    assert picture.stat().st_size > 5_000


def test_the_card_file_that_a_workspace_writes_is_admitted_and_the_name_in_it_is_not_kept(tmp_path: Path) -> None:
    keys, place, card = DeviceKeys.generate(), Place(tmp_path / "server"), tmp_path / "card"
    card.write_bytes(introduce(keys, "Marta Elena Coy Batres", "laptop"))
    assert add_programme(place, card) == keys.card.fingerprint()
    kept = b"".join(file.read_bytes() for file in place.data.iterdir())
    assert keys.card.signing in kept
    assert b"Marta" not in kept


@pytest.mark.parametrize("work", [add_programme, lambda place, file: restore(file, place)])
def test_a_folder_or_nothing_given_for_a_file_is_a_slip_and_no_fault_of_the_disk(
    tmp_path: Path, work: Callable[[Place, Path], object]
) -> None:
    place = Place(tmp_path / "servidor")
    with pytest.raises(BadUsage) as folder:
        work(place, tmp_path)
    with pytest.raises(BadUsage) as nothing:
        work(place, tmp_path / "tarjeta")
    assert (folder.value.code, nothing.value.code) == ("server.is_folder", "server.no_such_file")
    assert not place.data.exists()


@pytest.mark.parametrize("code", ["backed_up", "restored", "moved"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_row_is_counted_without_a_wrong_plural(code: str, language: str) -> None:
    told = message(f"server.{code}", {"file": "copia", "rows": 1}, language).what
    assert re.search(r"\((filas|rows|linhas|lignes)\s?: 1\)", told)
