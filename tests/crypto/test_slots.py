"""A slot opens with its own secret, for its own vault, and with sane costs only."""

from __future__ import annotations

import time

import msgspec
import pytest

from facilitator_app.crypto.keys import DataKey
from facilitator_app.crypto.recovery_words import RecoverySecret
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import (
    Argon2Cost,
    unwrap_with_passphrase,
    unwrap_with_recovery,
    wrap_for_passphrase,
    wrap_for_recovery,
)
from facilitator_app.errors import WrongSecret

FLOOR = Argon2Cost(64 * 1024, 1, 1)
DATA_KEY = DataKey(bytes(range(32)))
VAULT = bytes(16)
OTHER_VAULT = bytes(15) + b"\1"


def test_the_passphrase_opens_its_slot_in_its_vault_only() -> None:
    slot = wrap_for_passphrase(DATA_KEY, Passphrase("tres volcanes"), VAULT, FLOOR)
    assert unwrap_with_passphrase(slot, Passphrase("tres volcanes"), VAULT) == DATA_KEY
    for passphrase, vault in (("tres volcane", VAULT), ("tres volcanes", OTHER_VAULT)):
        with pytest.raises(WrongSecret):
            unwrap_with_passphrase(slot, Passphrase(passphrase), vault)


def test_the_parameters_of_a_slot_are_bound_to_it() -> None:
    slot = wrap_for_passphrase(DATA_KEY, Passphrase("tres volcanes"), VAULT, FLOOR)
    dearer = msgspec.structs.replace(slot, cost=Argon2Cost(64 * 1024, 2, 1))
    with pytest.raises(WrongSecret):
        unwrap_with_passphrase(dearer, Passphrase("tres volcanes"), VAULT)


def test_the_words_open_their_slot_in_their_vault_only() -> None:
    secret = RecoverySecret(bytes(range(16)))
    slot = wrap_for_recovery(DATA_KEY, secret, VAULT)
    assert unwrap_with_recovery(slot, secret, VAULT) == DATA_KEY
    for other, vault in ((RecoverySecret(bytes(16)), VAULT), (secret, OTHER_VAULT)):
        with pytest.raises(WrongSecret):
            unwrap_with_recovery(slot, other, vault)


def test_two_slots_for_the_same_secret_have_nothing_in_common() -> None:
    one, two = (wrap_for_recovery(DATA_KEY, RecoverySecret(bytes(16)), VAULT) for _ in range(2))
    assert one.salt != two.salt
    assert one.sealed != two.sealed


@pytest.mark.parametrize(
    "cost",
    [(64 * 1024 - 1, 3, 4), (1024 * 1024 + 1, 3, 4), (2**40, 3, 4), (65536, 0, 4), (65536, 17, 4),
     (65536, 3, 0), (65536, 3, 17), (-1, 3, 4)],
)  # fmt: skip
def test_a_cost_out_of_bounds_is_refused_before_any_memory_is_taken(cost: tuple[int, int, int]) -> None:
    began = time.process_time()
    with pytest.raises(ValueError, match="out of bounds"):
        Argon2Cost(*cost)
    assert time.process_time() - began < 0.5, "the least of them takes seconds; Python may look for cycles meanwhile"


def test_the_usual_cost_is_256_mebibytes_three_times_on_four_lanes() -> None:
    assert Argon2Cost() == Argon2Cost(256 * 1024, 3, 4)
