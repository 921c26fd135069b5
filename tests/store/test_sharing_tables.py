"""What is kept beside the log for sharing: keys, keyrings, receipts, what others have, other devices, alarms."""

from __future__ import annotations

import pytest

from facilitator_app.errors import Damaged
from facilitator_app.store.sharing.alarms import AlarmKind, list_alarms, raise_alarm
from facilitator_app.store.sharing.epochs import epoch_key, epoch_keys, keep_epoch, keep_keyring, keyrings
from facilitator_app.store.sharing.known_heads import hear, known_heads
from facilitator_app.store.sharing.receipts import KeptReceipt, keep_receipt, own_counter, receipts
from facilitator_app.wire.statement import Head
from tests.store.devices import Device

FEED, EPOCH = b"f" * 16, b"e" * 16


def test_a_key_is_kept_once_it_is_known_and_never_replaced(three: list[Device]) -> None:
    ana = three[0]
    with ana.vault.begin("keys") as tx:
        assert not keep_epoch(tx, ana.table, EPOCH, None)
        assert epoch_key(tx, ana.table, EPOCH) is None
        assert keep_epoch(tx, ana.table, EPOCH, b"k" * 32)
        assert not keep_epoch(tx, ana.table, EPOCH, b"x" * 32)
        assert epoch_key(tx, ana.table, EPOCH) == b"k" * 32
        assert [one.epoch for one in epoch_keys(tx, ana.table)] == [EPOCH]


def test_the_key_of_an_epoch_opens_nothing_of_another_space(three: list[Device]) -> None:
    ana = three[0]
    with ana.vault.begin("keys") as tx:
        keep_epoch(tx, ana.table, EPOCH, b"k" * 32)
        other = next(one.id for one in tx.spaces.all() if one.id != ana.table)
        with pytest.raises(Damaged):
            epoch_key(tx, other, EPOCH)


def test_a_keyring_is_kept_once_under_the_hash_of_its_bytes(three: list[Device]) -> None:
    ana = three[0]
    with ana.vault.begin("keys") as tx:
        assert keep_keyring(tx, ana.table, b"sealed")
        assert not keep_keyring(tx, ana.table, b"sealed")
        assert [blob for _, blob in keyrings(tx, ana.table)] == [b"sealed"]


def test_an_old_receipt_never_takes_the_place_of_a_newer_one(three: list[Device]) -> None:
    ana, beto, _ = three
    with ana.vault.begin("receipts") as tx:
        newer, older = KeptReceipt(beto.key, 7, b"seven", 2000), KeptReceipt(beto.key, 6, b"six", 1000)
        assert keep_receipt(tx, ana.table, newer, [Head(FEED, 9, b"9" * 32)])
        assert not keep_receipt(tx, ana.table, older, [Head(FEED, 20, b"2" * 32)])
        assert not keep_receipt(tx, ana.table, newer, [])
        assert receipts(tx, ana.table) == [newer]
        assert [(head.seq, head.told_by, head.at) for head in known_heads(tx, ana.table)] == [(9, beto.key, 2000)]
        assert own_counter(tx, ana.table) == 0


def test_what_a_device_told_it_had_never_goes_back(three: list[Device]) -> None:
    ana, beto, carla = three
    with ana.vault.begin("heads") as tx:
        hear(tx, ana.table, beto.key, [Head(FEED, 9, b"9" * 32)], 2000)
        hear(tx, ana.table, beto.key, [Head(FEED, 3, b"3" * 32)], 3000)
        hear(tx, ana.table, carla.key, [Head(FEED, 5, b"5" * 32)], 1000)
        assert [(head.told_by, head.seq) for head in known_heads(tx, ana.table)] == [(beto.key, 9), (carla.key, 5)]


def test_the_same_alarm_is_raised_once(three: list[Device]) -> None:
    ana = three[0]
    with ana.vault.begin("alarms") as tx:
        assert raise_alarm(tx, AlarmKind.ROLLBACK, server="mesa.example")
        assert not raise_alarm(tx, AlarmKind.ROLLBACK, server="mesa.example")
        assert raise_alarm(tx, AlarmKind.ROLLBACK, server="otra.example")
        assert [alarm.kind for alarm in list_alarms(tx)] == [AlarmKind.ROLLBACK] * 2
