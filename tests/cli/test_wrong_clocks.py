"""Laptops and servers whose clocks are years off visit all the same, and the person reads what is true of it."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from facilitator_app.cli.main import main
from facilitator_app.server.keeping import Place, add_programme
from tests.cli.command_line import CommandLine
from tests.server.running import running, start, stopped
from tests.server.wrong_clocks import clock_in, main_in_2019, main_in_2040

Main = Callable[[list[str]], int]
WARNED = {2019: "El reloj de este equipo dice 2019-03-05", 2040: "El reloj de este equipo dice 2040-03-05"}
NOW = datetime.now(UTC).year


def _in_year(year: int) -> AbstractContextManager[None]:
    return nullcontext() if year == NOW else clock_in(year)


@pytest.mark.parametrize(
    ("servers", "laptop"), [(main_in_2040, 2019), (main_in_2019, 2040), (main, 2019), (main, 2040)]
)
def test_a_laptop_and_a_server_that_are_decades_apart_exchange_everything(
    mesa: CommandLine, joined: CommandLine, tmp_path: Path, servers: Main, laptop: int
) -> None:
    place = Place(tmp_path / "servidor")
    mesa.done("card", "-o", tmp_path / "tarjeta")
    add_programme(place, tmp_path / "tarjeta")
    server = start(place, run=servers)
    try:
        told = ("--server", server.address, "--pin", server.pin.hex())
        with clock_in(laptop):
            first = mesa("sync", *told)
            assert first.code == 0, first
            assert WARNED[laptop] in first.err
            mesa.done("note", "agua/s1", f"Anotada en {laptop}", "--visibility", "minutes")
            assert mesa.done("sync")["sent"] > 0
            assert mesa.done("sync")["requests"] == 1  # its token is not doubted
        joined.done("sync", *told)
        assert f"Anotada en {laptop}" in {one["text"] for one in joined.done("list", "notes")["items"]}
        joined.done("note", "agua/s1", "Anotada hoy", "--visibility", "minutes")
        joined.done("sync")
        for year in (NOW, 2040, 2019, NOW):  # set right, and wrong again another way
            with _in_year(year):
                again = mesa("sync")
            assert again.code == 0, (year, again)
            assert "El reloj" not in again.err or f"El reloj de este equipo dice {year}" in again.err
        assert "Anotada hoy" in {one["text"] for one in mesa.done("list", "notes")["items"]}
    finally:
        stopped(server)


def test_a_server_whose_clock_jumps_by_decades_between_two_visits_is_visited_all_the_same(
    mesa: CommandLine, joined: CommandLine, tmp_path: Path
) -> None:
    place, listen = Place(tmp_path / "servidor"), "127.0.0.1:0"
    mesa.done("card", "-o", tmp_path / "tarjeta")
    add_programme(place, tmp_path / "tarjeta")
    for number, run in enumerate((main_in_2040, main_in_2019, main, main_in_2040)):
        server = start(place, run=run, listen=listen)
        try:
            listen = server.address.removeprefix("https://")
            mesa.done("note", "agua/s1", f"Visita {number}", "--visibility", "minutes")
            said = mesa("sync", "--server", server.address, "--pin", server.pin.hex())
            assert (said.code, said.data["sent"] > 0) == (0, True), said
            assert "El reloj" not in said.err  # this laptop's is right
            joined.done("sync", "--server", server.address, "--pin", server.pin.hex())
            assert f"Visita {number}" in {one["text"] for one in joined.done("list", "notes")["items"]}
        finally:
            stopped(server)


@pytest.mark.parametrize(("first", "last"), [(2001, 2019), (2040, 2099)])
def test_a_public_certificate_that_does_not_hold_on_the_laptops_date_is_told_as_that_and_holds_where_it_is_pinned(
    mesa: CommandLine, joined: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: int, last: int
) -> None:
    place, files = Place(tmp_path / "servidor"), (tmp_path / "cert.pem", tmp_path / "key.pem")
    _write_certificate(*files, first, last)
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))  # the laptop trusts who signed it
    mesa.done("card", "-o", tmp_path / "tarjeta")
    add_programme(place, tmp_path / "tarjeta")
    with running(place, "--tls-cert", str(files[0]), "--tls-key", str(files[1])) as server:
        refused = mesa("sync", "--server", server.address)
        assert (refused.code, refused.refusal) == (5, "server.certificate_date")
        assert (refused.data["bytes_up"], refused.data["sent"]) == (0, 0)
        assert "Revise la fecha de este equipo" in mesa("sync", json=False).err
        assert mesa.done("sync", "--pin", server.pin.hex())["sent"] > 0
        assert joined("sync", "--server", server.address).refusal == "server.certificate_date"


def _write_certificate(certificate: Path, key: Path, first: int, last: int) -> None:
    """One for 127.0.0.1 that holds from `first` to `last`, signed by itself."""
    secret, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sede")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(secret.public_key())
        .serial_number(x509.random_serial_number()).add_extension(here, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .not_valid_before(datetime(first, 1, 1, tzinfo=UTC)).not_valid_after(datetime(last, 1, 1, tzinfo=UTC))
        .sign(secret, hashes.SHA256())
    )  # fmt: skip
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key.write_bytes(
        secret.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
