"""Receipts, indexes, packs of statements and invitations say what was said, of whom, and to whom."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from facilitator_app.errors import Damaged
from facilitator_app.wire.epoch import EpochKey
from facilitator_app.wire.genesis import begin_space, read_genesis
from facilitator_app.wire.index import open_index, seal_index
from facilitator_app.wire.introduction import introduce
from facilitator_app.wire.invitation import Person, invited_space, open_invitation, seal_invitation
from facilitator_app.wire.keyring import open_keyring
from facilitator_app.wire.receipt import Held, make_receipt, read_receipt
from facilitator_app.wire.statement_pack import open_statements, seal_statements
from tests.wire.entries import ANA, EPOCH, EPOCH_KEY, SPACE
from tests.wire.people import device, key
from tests.wire.samples import BETO, GENESIS, a_receipt, an_invitation, samples, statements

OTHER_SPACE = b"o" * 16
TEAM_GENESIS = begin_space("team", ANA, b"n" * 16)


def test_a_receipt_says_who_holds_what() -> None:
    found = read_receipt(a_receipt().signed)
    assert found == a_receipt()
    assert (found.device, found.space, found.counter) == (key("Ana"), SPACE, 7)
    assert [held.runs for held in found.held] == [[(1, 1)], [(1, 40), (58, 60)]]


@pytest.mark.parametrize(
    "held",
    [
        Held(b"f" * 15, [(1, 2)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(1, 2)], []),
        Held(b"f" * 16, [(0, 2)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(3, 2)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(1, 2), (3, 4)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(5, 6), (1, 2)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(1, 2**63)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(1, 2**64 - 1)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(-1, 2)], [(2, b"h" * 32)]),
        Held(b"f" * 16, [(1, 2)], [(2, b"h" * 31)]),
        Held(b"f" * 16, [(1, 2)], [(0, b"h" * 32)]),
        Held(b"f" * 16, [(1, 2)], [(2**63, b"h" * 32)]),
        Held(b"f" * 16, [(1, 2)], [(2, b"h" * 32), (-2, b"h" * 32)]),
    ],
)
def test_a_receipt_of_what_nobody_can_hold_is_damaged(held: Held) -> None:
    with pytest.raises(Damaged):
        make_receipt(SPACE, 1, 0, [held], [], [], [], ANA)


def test_an_index_says_what_the_sender_knows_and_sent() -> None:
    data, read = samples()["index"]
    assert read(data) == open_index(data, EPOCH_KEY)
    found = open_index(data, EPOCH_KEY)
    assert (found.receipts, found.parts) == ((a_receipt(),), (b"x" * 32,))


def test_a_receipt_of_another_space_has_no_place_in_an_index() -> None:
    stray = seal_index(SPACE, [a_receipt(space=OTHER_SPACE)], [], EPOCH, EPOCH_KEY)
    with pytest.raises(Damaged):
        open_index(stray, EPOCH_KEY)


def test_a_pack_holds_the_genesis_the_statements_and_who_people_are() -> None:
    said = list(statements().values())
    pack = open_statements(samples()["statements"][0], EPOCH_KEY)
    assert (pack.genesis, pack.signed_genesis, list(pack.statements)) == (read_genesis(GENESIS), GENESIS, said)
    assert [(one.person, one.device_name) for one in pack.introductions] == [("Ana Chub", "laptop de Ana")]


def test_statements_of_another_space_have_no_place_in_a_pack() -> None:
    stray = seal_statements(TEAM_GENESIS, list(statements().values()), [], EPOCH, EPOCH_KEY)
    with pytest.raises(Damaged):
        open_statements(stray, EPOCH_KEY)


@pytest.mark.parametrize(("name", "read"), [("index", open_index), ("statements", open_statements)])
def test_nothing_opens_under_another_key(name: str, read: Callable[[bytes, EpochKey], object]) -> None:
    with pytest.raises(Damaged):
        read(samples()[name][0], EpochKey(b"x" * 32))


def test_an_invitation_says_who_invites_whom_to_what() -> None:
    found = open_invitation(an_invitation(), BETO)
    assert (found.inviter.card, found.inviter.person, found.title) == (ANA.card, "Ana Chub", "Diálogo del agua")
    assert found.person == Person(UUID(int=7), "Beto Caal")
    assert found.server is not None
    assert found.server.address == "https://192.0.2.7:8443"
    [space] = found.spaces
    assert (space.genesis, list(space.statements)) == (read_genesis(GENESIS), list(statements().values()))
    opened = open_keyring(space.keyrings[0], BETO)
    assert opened is not None
    assert opened.keys[EPOCH] == EPOCH_KEY


def test_an_invitation_without_person_and_server() -> None:
    found = open_invitation(seal_invitation(BETO.card, "Agua", [], ANA, introduce(ANA, "", "")), BETO)
    assert (found.person, found.server, found.spaces) == (None, None, ())


def test_an_invitation_opens_for_nobody_else() -> None:
    with pytest.raises(Damaged):
        open_invitation(an_invitation(), device("Mala"))


def test_nobody_invites_in_the_name_of_another() -> None:
    forged = seal_invitation(BETO.card, "Agua", [], device("Mala"), introduce(ANA, "Ana Chub", "laptop"))
    with pytest.raises(Damaged):
        open_invitation(forged, BETO)


def test_statements_of_another_space_have_no_place_in_an_invitation() -> None:
    space = invited_space(TEAM_GENESIS, list(statements().values()), [])
    stray = seal_invitation(BETO.card, "Agua", [space], ANA, introduce(ANA, "", ""))
    with pytest.raises(Damaged):
        open_invitation(stray, BETO)


def test_no_name_title_or_address_stands_outside() -> None:
    for data in (an_invitation(), samples()["statements"][0], samples()["index"][0]):
        for secret in (b"Ana", b"Beto", b"agua", b"192.0.2.7", key("Ana"), BETO.card.digest(), b"c" * 32):
            assert secret not in data
