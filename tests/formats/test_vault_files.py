"""Files that people have on their disks today must open with every later version: they are frozen here.

A change of a snapshot is a change of a published format, and needs a new version number.
"""

from __future__ import annotations

import pytest

from facilitator_app.crypto.card import read_card
from facilitator_app.crypto.header import decode_header, device_keys, unlock_key_set
from facilitator_app.crypto.recovery_words import read_words, words_of
from tests.formats.frozen import PASSPHRASE, SNAPSHOTS, frozen_vault


def test_a_header_is_written_exactly_as_it_always_was() -> None:
    assert frozen_vault()[0] == (SNAPSHOTS / "vault.key").read_bytes()


def test_a_card_is_written_exactly_as_it_always_was() -> None:
    assert frozen_vault()[1].signed_card() == (SNAPSHOTS / "device.card").read_bytes()


@pytest.mark.parametrize("by_words", [False, True])
def test_the_header_of_then_opens_now(by_words: bool) -> None:
    _, device, recovery, data_key = frozen_vault()
    header = decode_header((SNAPSHOTS / "vault.key").read_bytes())
    secret = read_words(" ".join(words_of(recovery))) if by_words else PASSPHRASE
    opened = unlock_key_set(header.current, secret, header.vault_id)
    assert opened == data_key
    assert device_keys(header.current, opened, header.vault_id).seeds == device.seeds


def test_the_card_of_then_is_read_now() -> None:
    card = read_card((SNAPSHOTS / "device.card").read_bytes())
    assert card == frozen_vault()[1].card
