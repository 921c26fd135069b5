"""One of each thing that leaves a device, and who reads it; `from_within` is what a member who means harm can do.

Outside seals and signatures any changed byte shows. A member has the keys, and signs and seals what they like: those
readers get the bytes that stand inside, properly signed and sealed again.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from io import BytesIO
from uuid import UUID

import msgspec

from facilitator_app.crypto.card import read_card
from facilitator_app.crypto.hpke import seal_to
from facilitator_app.crypto.keys import SealingKey
from facilitator_app.crypto.sealing import seal
from facilitator_app.wire import genesis, invitation, keyring, receipt, statement
from facilitator_app.wire.bundle import BundleWriter, Kind, read_bundle
from facilitator_app.wire.entry import Entry, decode_header, decode_payload
from facilitator_app.wire.epoch import EpochKey, seal_under
from facilitator_app.wire.frames import Described, Framed, pull_frame, push_body, read_pull, read_push
from facilitator_app.wire.index import open_index, seal_index
from facilitator_app.wire.introduction import introduce, read_introduction
from facilitator_app.wire.invitation import Person, Server, invited_space, open_invitation, seal_invitation
from facilitator_app.wire.keyring import open_keyring, seal_keyring
from facilitator_app.wire.padding import pad
from facilitator_app.wire.receipt import Held, Receipt, make_receipt, read_receipt
from facilitator_app.wire.segment import open_segment, repack_segment, seal_segment
from facilitator_app.wire.segment_body import Place, pack, unpack
from facilitator_app.wire.signed import OVERHEAD_BYTES, sign_message
from facilitator_app.wire.statement import Act, Head, Statement, Withdraw, read_statement, state
from facilitator_app.wire.statement_pack import open_statements, seal_statements
from tests.wire.entries import ANA, EPOCH, EPOCH_KEY, FEED, NONCE, SPACE, WRITER, notes
from tests.wire.people import accept, device, grant, revoke, rotate

Reader = Callable[[bytes], object]
BETO = device("Beto")
GENESIS = genesis.begin_space("table", ANA, b"n" * 16)
PROCESS_GENESIS = genesis.begin_space("team", ANA, b"n" * 16, b"p" * 16)
WALL_MS = 1_760_000_000_000
ENTRIES = notes(12)
PLACE = Place(FEED, 1, len(ENTRIES), ENTRIES[-1].id)
HEAD = Head(FEED, 3, ENTRIES[2].id)


def seeded(name: str) -> Callable[[int], bytes]:
    """Random bytes that are always the same."""
    return random.Random(f"sample {name}").randbytes


def segment(entries: list[Entry] = ENTRIES) -> bytes:
    """Ana's notes, sealed."""
    return seal_segment(entries, WRITER, EPOCH, EPOCH_KEY, ANA, seeded("segment"))


def repacked() -> bytes:
    """The same without the contents of one of them, by Beto."""
    return repack_segment(open_segment(segment(), EPOCH_KEY), [HEAD], EPOCH, EPOCH_KEY, BETO, seeded("repacked"))


def a_receipt(counter: int = 7, space: bytes = SPACE) -> Receipt:
    """What Ana says that she holds."""
    held = [
        Held(FEED, [(1, 40), (58, 60)], [(40, b"t" * 32), (60, b"u" * 32)]),
        Held(b"a" * 16, [(1, 1)], [(1, b"h" * 32)]),
    ]
    return make_receipt(space, counter, WALL_MS, held, [EPOCH], [b"s" * 32], [b"w" * 32], ANA)


@cache
def statements() -> dict[str, Statement]:
    """One of each verb, each after the one before."""
    acts: dict[str, Act] = {
        "grant": grant("Beto"), "rotate": rotate(2, "Ana", "Beto"), "revoke": revoke("Beto", HEAD),
        "accept": accept("Beto", HEAD), "withdraw": Withdraw([HEAD], [NONCE]),
    }  # fmt: skip
    made: dict[str, Statement] = {}
    for verb, act in acts.items():
        after = [one.id for one in list(made.values())[-1:]]
        made[verb] = state(SPACE, after, act, ANA)
    return made


def a_keyring() -> bytes:
    """Two keys for Ana and Beto."""
    keys = {EPOCH: EPOCH_KEY, b"f" * 16: EpochKey(b"l" * 32)}
    return seal_keyring(SPACE, keys, [ANA.card, BETO.card], ANA)


def an_invitation() -> bytes:
    """Ana lets Beto in."""
    space = invited_space(GENESIS, list(statements().values()), [a_keyring()])
    person, server = Person(UUID(int=7), "Beto Caal"), Server("https://192.0.2.7:8443", b"c" * 32)
    introduction = introduce(ANA, "Ana Chub", "laptop de Ana")
    return seal_invitation(BETO.card, "Diálogo del agua", [space], ANA, introduction, person=person, server=server)


def a_bundle() -> bytes:
    """A file with everything in it."""
    stream = BytesIO()
    writer = BundleWriter(stream)
    packed = sealed_parts()
    for kind, name in ((Kind.STATEMENTS, "statements"), (Kind.SEGMENT, "segment"), (Kind.INDEX, "index")):
        writer.add(kind, packed[name])
    place = b"facilitator attachment/1 " + bytes(4)
    writer.add(Kind.CHUNK, seal(SealingKey(b"c" * 32), b"foto" * 300, place, seeded("chunk")))
    writer.finish()
    return stream.getvalue()


@cache
def sealed_parts() -> dict[str, bytes]:
    """What is sealed under the key of an epoch."""
    said, names = list(statements().values()), [introduce(ANA, "Ana Chub", "laptop de Ana")]
    return {
        "segment": segment(),
        "repacked": repacked(),
        "statements": seal_statements(GENESIS, said, names, EPOCH, EPOCH_KEY, seeded("statements")),
        "index": seal_index(SPACE, [a_receipt()], [b"x" * 32], EPOCH, EPOCH_KEY, seeded("index")),
    }


@cache
def samples() -> dict[str, tuple[bytes, Reader]]:
    """Everything as it travels, and its reader."""
    parts = sealed_parts()
    as_ana: dict[str, tuple[bytes, Reader]] = {
        "header": (ENTRIES[4].header, decode_header),
        "payload": (ENTRIES[3].payload or b"", decode_payload),
        "genesis": (PROCESS_GENESIS, genesis.read_genesis),
        "card": (ANA.signed_card(), read_card),
        "introduction": (introduce(ANA, "Ana Chub", "laptop de Ana"), read_introduction),
        "receipt": (a_receipt().signed, read_receipt),
        "keyring": (a_keyring(), lambda data: open_keyring(data, BETO)),
        "invitation": (an_invitation(), lambda data: open_invitation(data, BETO)),
        "segment": (parts["segment"], lambda data: open_segment(data, EPOCH_KEY)),
        "repacked": (parts["repacked"], lambda data: open_segment(data, EPOCH_KEY)),
        "statements": (parts["statements"], lambda data: open_statements(data, EPOCH_KEY)),
        "index": (parts["index"], lambda data: open_index(data, EPOCH_KEY)),
        "bundle": (a_bundle(), lambda data: list(read_bundle(BytesIO(data)))),
        "pushed": (push_body([b"one", b"two" * 50]), read_push),
        "pulled": (
            pull_frame(Framed(1, b"one")) + pull_frame(Described(2, b"d" * 32, 9**7)),
            lambda d: list(read_pull(d)),
        ),
    }
    return as_ana | {verb: (one.signed, read_statement) for verb, one in statements().items()}


def from_within() -> dict[str, tuple[bytes, Reader]]:
    """What stands inside of signatures and seals, and a reader that gets it properly signed and sealed again."""
    parts = sealed_parts()
    body = pack(ENTRIES, WRITER, open_segment(parts["segment"], EPOCH_KEY).head_signature)
    gone = pack(open_segment(parts["repacked"], EPOCH_KEY).entries, WRITER, b"s" * 64)
    inner: dict[str, tuple[bytes, Reader]] = {
        "body": (body, lambda data: unpack(data, SPACE, PLACE)),
        "body of withdrawn": (gone, lambda data: unpack(data, SPACE, PLACE)),
        "genesis": (_message(PROCESS_GENESIS), lambda d: genesis.read_genesis(sign_message(genesis.DOMAIN, d, ANA))),
        "receipt": (_message(a_receipt().signed), lambda d: read_receipt(sign_message(receipt.DOMAIN, d, ANA))),
        "statements": (_packed(), lambda d: open_statements(_under(b"statements", d), EPOCH_KEY)),
        "index": (_index_contents(), lambda d: open_index(_under(b"index", d), EPOCH_KEY)),
        "keyring": (_keyring_message(), _read_keyring),
        "invitation": (_invitation_message(), _read_invitation),
    }  # fmt: skip
    for verb, one in statements().items():
        inner[verb] = (_message(one.signed), lambda d: read_statement(sign_message(statement.DOMAIN, d, ANA)))
    return inner


def _message(signed: bytes) -> bytes:
    return signed[OVERHEAD_BYTES:]


def _index_contents() -> bytes:
    return msgspec.msgpack.encode(([a_receipt().signed], [b"x" * 32]))


def _packed() -> bytes:
    return msgspec.msgpack.encode((GENESIS, [one.signed for one in statements().values()], [ANA.signed_card()]))


def _under(label: bytes, contents: bytes) -> bytes:
    return seal_under(EPOCH_KEY, label, SPACE, EPOCH, pad(contents))


def _keyring_message() -> bytes:
    recipients = sorted([ANA.card.digest(), BETO.card.digest()])
    return msgspec.msgpack.encode((SPACE, b"s" * 16, recipients, [(EPOCH, b"k" * 32)], bytes(11)))


def _read_keyring(message: bytes) -> object:
    outside = bytes([keyring.VERSION]) + SPACE + b"s" * 16 + (2).to_bytes(2, "big")
    signed = sign_message(keyring.DOMAIN, message, ANA)
    info = b"facilitator keyring/1\0" + outside
    return open_keyring(outside + seal_to(BETO.card.hpke, signed, info) * 2, BETO)


def _invitation_message() -> bytes:
    space = (GENESIS, [one.signed for one in statements().values()], [a_keyring()])
    return msgspec.msgpack.encode(
        (BETO.card.digest(), ANA.signed_card(), "Agua", [space], b"p" * 16, "Beto", "https://192.0.2.7", b"c" * 32)
    )


def _read_invitation(message: bytes) -> object:
    signed = pad(sign_message(invitation.DOMAIN, message, ANA))
    sealed = seal_to(BETO.card.hpke, signed, b"facilitator invitation/1\0")
    return open_invitation(bytes([invitation.VERSION]) + sealed, BETO)
