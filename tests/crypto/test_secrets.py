"""Secrets cannot be printed, pickled, mistaken for one another, or made with a wrong size."""

from __future__ import annotations

import pickle

import pytest

from facilitator_app.crypto.keys import AttachmentKey, DatabaseKey, DataKey
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.errors import Refused


def test_a_secret_shows_its_name_and_nothing_of_its_value() -> None:
    key = DataKey(b"\xabSECRETSECRETSECRETSECRETSECRETSE"[:32])
    for shown in (repr(key), str(key), f"{key}", f"{key!r}", repr([key]), f"{key!s:>60}"):
        assert "DataKey" in shown
        assert "SECRET" not in shown
        assert "5345" not in shown


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_secret_of_the_wrong_size_is_never_made_and_the_error_does_not_show_it(size: int) -> None:
    with pytest.raises(ValueError, match="DataKey has 32 bytes") as caught:
        DataKey(b"S" * size)
    assert "SSS" not in str(caught.value)


def test_equal_bytes_of_different_uses_are_different_secrets() -> None:
    assert DatabaseKey(bytes(32)) == DatabaseKey(bytes(32))
    assert DatabaseKey(bytes(32)) != DatabaseKey(bytes(31) + b"\1")
    assert DatabaseKey(bytes(32)) != AttachmentKey(bytes(32))


@pytest.mark.parametrize("secret", [DataKey(bytes(32)), Passphrase("una frase")])
def test_a_secret_is_never_pickled_nor_hashed(secret: object) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        hash(secret)


def test_a_passphrase_is_the_same_however_its_accents_were_composed() -> None:
    assert Passphrase("árbol de ceiba") == Passphrase("a\u0301rbol de ceiba")
    assert Passphrase("árbol") != Passphrase("arbol")
    assert "ceiba" not in repr(Passphrase("árbol de ceiba"))


@pytest.mark.parametrize("typed", ["", "   ", "\n", "\udcff"])
def test_an_empty_passphrase_and_one_that_is_not_text_are_refused(typed: str) -> None:
    with pytest.raises(Refused):
        Passphrase(typed)
