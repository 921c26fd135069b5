"""Each use has its own key, derived from the data key in a way that never changes."""

from __future__ import annotations

from facilitator_app.crypto.keys import DataKey


def test_each_use_has_a_key_of_its_own() -> None:
    data_key = DataKey(bytes(range(32)))
    derived = [
        data_key.database_key(),
        data_key.attachment_key(),
        data_key.device_wrap_key(),
        data_key.previous_key_wrap_key(),
        data_key.header_key(),
        data_key.backup_key(),
    ]
    values = {key.reveal() for key in derived} | {data_key.reveal(), data_key.key_id().ljust(32, b"\0")}
    assert len(values) == len(derived) + 2


def test_the_derivation_is_frozen_because_every_vault_depends_on_it() -> None:
    data_key = DataKey(bytes(range(32)))
    assert data_key.database_key().reveal().hex() == FROZEN_DATABASE_KEY
    assert data_key.key_id().hex() == FROZEN_KEY_ID


def test_a_tag_is_that_of_its_message_and_key_only() -> None:
    key = DataKey(bytes(32)).backup_key()
    assert key.matches(b"manifest", key.tag(b"manifest"))
    assert not key.matches(b"manifesT", key.tag(b"manifest"))
    assert not key.matches(b"manifest", DataKey(bytes(31) + b"\1").backup_key().tag(b"manifest"))


FROZEN_DATABASE_KEY = "3a7dc5873d611a3f551a0a8353d4bff90d1137e8db242a2fe4c3c2b6689b5d38"
FROZEN_KEY_ID = "949c3990742ea96cefbcb32ad0d6d50e"
