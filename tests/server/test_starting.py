"""A server that cannot start as it was told says so, in words, before it makes or serves anything."""

from __future__ import annotations

import socket
import stat
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from facilitator_app.cli.main import main
from facilitator_app.server.certificate import make_certificate
from facilitator_app.server.keeping import Place
from tests.forked import Program
from tests.server.running import running


def _refused(*words: str) -> tuple[int | None, str]:
    process = Program(main, ["serve", "--listen", "127.0.0.1:0", *words])
    said = process.stdout.readline()
    if said:  # it started, and would go on
        process.terminate()
    code, _, err = process.ended(20)
    assert said == ""
    assert "Traceback" not in err
    return code, err


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """The files of a certificate and its key."""
    pem, secret = make_certificate()
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    certificate.write_bytes(pem)
    key.write_bytes(secret)
    return certificate, key


def test_a_port_for_figures_that_is_taken_is_refused_before_anything_is_served(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, err = _refused("--data", str(tmp_path / "server"), "--metrics-port", str(port))
    assert code == 3
    assert f"127.0.0.1:{port}" in err


@pytest.mark.parametrize("words", [("--metrics-port", "65536"), ("--metrics-port", "-1"), ("--space-quota", "-5")])
def test_a_number_that_cannot_be_is_refused(words: tuple[str, str], tmp_path: Path) -> None:
    code, err = _refused("--data", str(tmp_path / "server"), *words)
    assert code == 2
    assert words[1] in err
    assert not (tmp_path / "server").exists()


def test_a_key_that_is_not_there_is_named(pair: tuple[Path, Path], tmp_path: Path) -> None:
    place = str(tmp_path / "server")
    code, err = _refused("--data", place, "--tls-cert", str(pair[0]), "--tls-key", str(tmp_path / "none.pem"))
    assert code == 3
    assert "none.pem" in err


@pytest.mark.parametrize("kind", ["of another", "locked", "no key"])
def test_a_key_that_does_not_open_the_certificate_is_told(kind: str, pair: tuple[Path, Path], tmp_path: Path) -> None:
    certificate, key = pair
    key.write_bytes(_wrong_key(kind, key.read_bytes()))
    place = tmp_path / "server"
    code, err = _refused("--data", str(place), "--tls-cert", str(certificate), "--tls-key", str(key))
    assert code == 2
    assert "key.pem" in err
    assert not place.exists()


def _wrong_key(kind: str, secret: bytes) -> bytes:
    if kind == "of another":
        return make_certificate()[1]
    if kind == "no key":
        return b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
    lock = serialization.BestAvailableEncryption(b"a passphrase")
    key = serialization.load_pem_private_key(secret, None)
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


def test_a_certificate_and_key_that_were_given_are_served(pair: tuple[Path, Path], tmp_path: Path) -> None:
    place = Place(tmp_path / "server")
    with running(place, "--tls-cert", str(pair[0]), "--tls-key", str(pair[1])) as server:
        assert server.address.startswith("https://")
    assert not (place.data / "private-key.pem").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_reads_the_database_even_in_a_folder_that_others_may_enter(tmp_path: Path) -> None:
    place = Place(tmp_path / "server")
    place.data.mkdir(mode=0o755)
    with running(place):
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in place.data.iterdir()}
    assert {name: mode for name, mode in modes.items() if mode & 0o077 and name != "serving.lock"} == {}
    assert "server.db" in modes


def test_who_keeps_it_is_told_where_it_is_kept(tmp_path: Path) -> None:
    process = Program(main, ["serve", "--listen", "127.0.0.1:0", "--data", str(tmp_path / "server")])
    assert process.stdout.readline().startswith("address: https://127.0.0.1:")
    process.terminate()
    assert str(tmp_path / "server") in process.ended(20)[2].splitlines()[0]


def test_a_card_that_is_none_leaves_no_server_behind(tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.write_bytes(b"no card")
    words = ["server", "add-programme", str(card), "--data", str(tmp_path / "elsewhere")]
    assert Program(main, words).ended(20)[0] == 5
    assert not (tmp_path / "elsewhere").exists()
