"""Sealed blobs in and out of the real server, on both databases."""

from __future__ import annotations

import hashlib
import os
import socket
import ssl
from urllib.parse import urlsplit

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import Damaged, Refused
from facilitator_app.sync.transports.connection import Connection
from facilitator_app.sync.transports.server_link import ServerLink
from facilitator_app.sync.transports.server_refusals import NotThere, OtherLog
from facilitator_app.wire.frames import Described, Framed
from facilitator_app.wire.server_messages import MOST_SPACES
from facilitator_app.wire.statement import Head, Revoke, Role, Withdraw
from tests.server.running import Server, Space, push, shared


def test_what_one_device_pushes_another_pulls_in_the_same_order(
    server: Server, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    space = shared(server, ana, beto)
    blobs = [os.urandom(1 + 37 * n) for n in range(50)]
    push(server.link(ana), space, *blobs)
    link = server.link(beto)
    log = link.changes(b"", {space.id: 0}).log
    frames, whole = link.pull(space.id, log, 0)
    assert whole
    statements = len(space.statements)
    assert [frame.blob for frame in frames if isinstance(frame, Framed)][statements:] == blobs
    assert [frame.number for frame in frames] == list(range(1, statements + 51))
    assert link.pull(space.id, log, statements + 50) == ([], True)


def test_a_pull_ends_where_it_is_told_and_describes_what_is_too_large_for_it(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    small, large = [b"one", b"two", b"three"], os.urandom(5_000)
    push(link, space, small[0], large, *small[1:])
    log = link.changes(b"", {space.id: 0}).log
    frames, whole = link.pull(space.id, log, 0, until=3, largest=4_096)
    assert whole
    assert frames == [Framed(1, b"one"), Described(2, hashlib.sha256(large).digest(), 5_000), Framed(3, b"two")]
    assert link.handed_in[space.id].keys() == {1, 2, 3, 4}


def test_pushing_twice_keeps_one_and_its_number(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    push(link, space, b"one", b"two")
    push(link, space, b"two", b"three", b"one")
    log = link.changes(b"", {space.id: 0}).log
    assert [frame.blob for frame in link.pull(space.id, log, 0)[0] if isinstance(frame, Framed)] == [
        b"one",
        b"two",
        b"three",
    ]


def test_the_server_says_which_blobs_it_lacks(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    push(link, space, b"here")
    ids = [hashlib.sha256(blob).digest() for blob in (b"not here", b"here", b"nor this")]
    assert link.lacking(space.id, ids) == [ids[0], ids[2]]


def test_nothing_new_costs_less_than_three_hundred_bytes_each_way(server: Server, ana: DeviceKeys) -> None:
    spaces = [shared(server, ana) for _ in range(5)]
    link = server.link(ana)
    news = link.changes(b"", {space.id: 0 for space in spaces})
    cursors = {space.id: news.spaces.get(space.id, 0) for space in spaces}
    sent, received = link.connection.sent_bytes, link.connection.received_bytes
    assert link.changes(news.log, cursors).spaces == {}
    assert link.connection.sent_bytes - sent <= 300
    assert link.connection.received_bytes - received <= 300


def test_a_large_blob_goes_in_pieces_and_goes_on_after_a_cut(server: Server, ana: DeviceKeys, beto: DeviceKeys) -> None:
    space = shared(server, ana, beto)
    blob = os.urandom(700_000)
    link = server.link(ana)
    first = link.upload(space.id, blob)
    assert next(first) == 65_536
    link.close()
    offsets = list(server.link(ana).upload(space.id, blob))
    assert 65_536 < offsets[0] < 700_000
    assert offsets[-1] == 700_000
    reader = server.link(beto)
    log = reader.changes(b"", {space.id: 0}).log
    described = reader.pull(space.id, log, 0)[0][-1]
    assert isinstance(described, Described)
    assert (described.id, described.size) == (hashlib.sha256(blob).digest(), len(blob))
    assert b"".join(reader.fetch(space.id, described)) == blob
    assert b"".join(reader.fetch(space.id, described, 600_001)) == blob[600_001:]


def test_a_connection_brings_no_ticket_that_nobody_would_use(server: Server, ana: DeviceKeys) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    parts = urlsplit(server.address)
    with (
        socket.create_connection((parts.hostname, parts.port)) as plain,
        context.wrap_socket(plain) as secured,
    ):
        secured.sendall(b"GET /healthz HTTP/1.1\r\nHost: s\r\n\r\n")
        assert secured.recv(1000).startswith(b"HTTP/1.1 200")
        assert secured.version() == "TLSv1.3"
        assert secured.session is None or not secured.session.has_ticket


def test_what_came_in_pieces_and_fits_a_frame_is_handed_out_as_one(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    blob = os.urandom(200_000)
    assert list(link.upload(space.id, blob, is_new=True))[-1] == len(blob)
    log = link.changes(b"", {space.id: 0}).log
    frame = link.pull(space.id, log, 0)[0][-1]
    assert isinstance(frame, Framed)
    assert frame.blob == blob
    assert list(server.link(ana).upload(space.id, blob)) == []


def test_an_upload_whose_bytes_are_not_what_its_id_says_is_dropped(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    wrong = hashlib.sha256(b"something else").hexdigest()
    path = f"/v1/spaces/{space.id.hex()}/uploads/{wrong}"
    link.changes(b"", {})
    headers = {"Authorization": f"Bearer {link.token}", "Upload-Offset": "0", "Upload-Length": "5"}
    assert link.connection.ask("PATCH", path, b"bytes", headers).status == 422
    assert link.connection.ask("HEAD", path, headers=headers).status == 404


def test_a_piece_at_the_wrong_place_is_told_the_right_one(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    link.changes(b"", {})
    path = f"/v1/spaces/{space.id.hex()}/uploads/{hashlib.sha256(b'0123456789').hexdigest()}"
    headers = {"Authorization": f"Bearer {link.token}", "Upload-Offset": "0", "Upload-Length": "10"}
    assert link.connection.ask("PATCH", path, b"0123", headers).headers["upload-offset"] == "4"
    again = link.connection.ask("PATCH", path, b"0123", headers)
    assert (again.status, again.headers["upload-offset"]) == (409, "4")


def test_a_device_sees_only_its_spaces(server: Server, ana: DeviceKeys, beto: DeviceKeys) -> None:
    open_to_beto, closed = shared(server, ana, beto), shared(server, ana)
    push(server.link(ana), closed, b"sealed")
    link = server.link(beto)
    news = link.changes(b"", {open_to_beto.id: 0, closed.id: 0})
    assert set(news.spaces) == {open_to_beto.id}
    for ask in (
        lambda: link.pull(closed.id, news.log, 0),
        lambda: link.lacking(closed.id, [bytes(32)]),
        lambda: list(link.push(closed.id, [b"x"])),
        lambda: list(link.upload(closed.id, b"x")),
        lambda: list(link.fetch(closed.id, Described(1, hashlib.sha256(b"sealed").digest(), 6))),
        lambda: link.state_membership(closed.id, closed.genesis, closed.signed),
    ):
        with pytest.raises(Refused) as refused:
            ask()
        assert refused.value.code == "server.not_admitted"


def test_an_observer_reads_and_does_not_write(server: Server, ana: DeviceKeys, beto: DeviceKeys) -> None:
    space = shared(server, ana, beto, role=Role.READER)
    link = server.link(beto)
    assert link.lacking(space.id, [bytes(32)]) == [bytes(32)]
    with pytest.raises(Refused):
        push(link, space, b"written by an observer")


def test_a_removed_device_is_refused_at_once_whatever_its_token_says(
    server: Server, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    space = shared(server, ana, beto)
    link = server.link(beto)
    push(link, space, b"before")
    space.say(Revoke(beto.card.signing, []))
    server.link(ana).state_membership(space.id, space.genesis, space.signed)
    assert link.token
    with pytest.raises(Refused):
        push(link, space, b"after")
    with pytest.raises(Refused):
        link.lacking(space.id, [bytes(32)])


def test_an_old_statement_handed_in_again_admits_nobody(server: Server, ana: DeviceKeys, beto: DeviceKeys) -> None:
    space = shared(server, ana, beto)
    old = space.signed
    space.say(Revoke(beto.card.signing, []))
    link = server.link(ana)
    link.state_membership(space.id, space.genesis, space.signed)
    link.state_membership(space.id, space.genesis, old)
    with pytest.raises(Refused):
        server.link(beto).lacking(space.id, [bytes(32)])


def test_a_space_rooted_in_nobody_the_keeper_admitted_is_refused(server: Server, ana: DeviceKeys) -> None:
    shared(server, ana)
    stranger = DeviceKeys.generate()
    space = Space(stranger)
    with pytest.raises(Refused):
        server.link(stranger).state_membership(space.id, space.genesis, [])


def test_a_member_of_the_programme_may_bring_a_space_of_their_own(
    server: Server, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    shared(server, ana, beto)
    own = Space(beto)
    link = server.link(beto)
    link.state_membership(own.id, own.genesis, [])
    push(link, own, b"of Beto")
    with pytest.raises(Refused):
        server.link(ana).lacking(own.id, [bytes(32)])


def test_cursors_of_another_log_are_told_so(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    with pytest.raises(OtherLog):
        link.changes(bytes(16), {space.id: 7})
    with pytest.raises(OtherLog):
        link.pull(space.id, bytes(16), 7)


def test_what_is_asked_with_a_push_is_answered_as_it_was_before(
    server: Server, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    spaces, closed = [shared(server, ana, beto) for _ in range(2)], shared(server, ana)
    push(server.link(ana), spaces[0], b"of Ana")
    link = server.link(beto)
    link.ask_for_news(b"", {one.id: len(one.statements) for one in (*spaces, closed)})
    link.token = _token(server, beto)
    push(link, spaces[1], b"of Beto", b"of Beto too")
    assert link.connection.requests == 1
    newest = len(spaces[0].statements) + 1
    assert link.news().spaces == {spaces[0].id: newest}
    assert {space: set(numbers) for space, numbers in link.handed_in.items()} == {spaces[1].id: {2, 3}}
    link.ask_for_news(link.log, {spaces[0].id: newest, spaces[1].id: 3})
    push(link, spaces[1], b"and one more")
    assert link.news().spaces == {}
    assert link.connection.requests == 2


def test_nothing_is_kept_of_a_push_that_asks_about_another_log(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link = server.link(ana)
    link.token = _token(server, ana)
    link.ask_for_news(bytes(16), {space.id: 7})
    with pytest.raises(OtherLog):
        push(link, space, b"not yet")
    name = hashlib.sha256(b"not yet").digest()
    assert link.lacking(space.id, [name]) == [name]


def test_whatever_is_no_push_waits_until_it_is_known_where_the_numbers_stand(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    link, large = server.link(ana), os.urandom(300_000)
    link.ask_for_news(bytes(16), {space.id: 7})
    with pytest.raises(OtherLog):
        list(link.upload(space.id, large, is_new=True))
    link.ask_for_news(b"", {space.id: 0})
    list(link.upload(space.id, large, is_new=True))
    assert link.news().spaces == {}


def _token(server: Server, keys: DeviceKeys) -> str:
    link = server.link(keys)
    link.changes(b"", {})
    assert link.token is not None
    return link.token


def test_a_space_that_was_read_and_is_not_there_or_not_for_the_device_has_nothing(
    server: Server, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    hers, gone = shared(server, ana), os.urandom(16)
    shared(server, ana, beto)
    assert server.link(beto).changes(b"", {hers.id: 1, gone: 7}).spaces == {hers.id: 0, gone: 0}
    assert server.link(beto).changes(b"", {hers.id: 0, gone: 0}).spaces == {}


@pytest.mark.parametrize(("seen", "is_told"), [("right", False), ("wrong", True), ("of a longer log", False)])
def test_who_read_other_blobs_than_are_there_is_told_so(
    server: Server, ana: DeviceKeys, seen: str, is_told: bool
) -> None:
    space, link = shared(server, ana), server.link(ana)
    push(link, space, b"one", b"two")
    log = link.changes(b"", {space.id: 0}).log
    last = max(link.handed_in[space.id])
    id_of = link.handed_in[space.id][last] if seen == "right" else bytes(32)
    link.ask_for_news(log, {space.id: last + 5 if seen == "of a longer log" else last}, {space.id: id_of})
    if is_told:
        with pytest.raises(OtherLog) as told:
            link.news()
        assert told.value.went_back
    else:
        assert link.news().spaces == ({space.id: last} if seen == "of a longer log" else {})


def test_who_works_in_more_spaces_than_one_question_holds_hears_of_all(server: Server, ana: DeviceKeys) -> None:
    spaces = [shared(server, ana) for _ in range(2)]
    others = {os.urandom(16): 0 for _ in range(2 * MOST_SPACES)}
    link = server.link(ana)
    push(link, spaces[1], b"new")
    cursors = {spaces[0].id: 0, **others, spaces[1].id: 0}
    news = link.changes(b"", cursors)
    assert news.spaces == {spaces[1].id: 1}
    assert link.changes(news.log, cursors).spaces == {spaces[1].id: 1}
    link.ask_for_news(news.log, cursors)
    push(link, spaces[0], b"new here too")
    assert link.news().spaces == {spaces[1].id: 1}
    link.ask_for_news(bytes(16), cursors)
    with pytest.raises(OtherLog):
        push(link, spaces[0], b"not yet")


def test_another_certificate_is_refused_before_anything_is_sent(server: Server, ana: DeviceKeys) -> None:
    link = ServerLink(Connection(server.address, bytes(32)), ana, bytes(32))
    with pytest.raises(Damaged) as refused:
        link.changes(b"", {})
    assert refused.value.code == "server.other_certificate"
    assert link.connection.sent_bytes == 0


def test_withdrawn_bytes_are_dropped_and_nobody_is_asked_for_them_again(
    server: Server, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    space = shared(server, ana, beto)
    link, large = server.link(ana), os.urandom(300_000)
    push(link, space, b"with a name that must go", b"another")
    assert list(link.upload(space.id, large))[-1] == len(large)
    ids = [hashlib.sha256(blob).digest() for blob in (b"with a name that must go", large)]
    with pytest.raises(Refused):
        link.withdraw(space.id, ids)
    space.say(Withdraw([Head(bytes(16), 1, bytes(32))], []))
    link.state_membership(space.id, space.genesis, space.signed)
    with pytest.raises(Refused):
        server.link(beto).withdraw(space.id, ids)
    link.withdraw(space.id, ids)
    log = link.changes(b"", {space.id: 0}).log
    left = [frame.blob for frame in link.pull(space.id, log, 0)[0] if isinstance(frame, Framed)]
    assert left == [space.signed[0], b"another", space.signed[1]]
    assert link.lacking(space.id, ids) == []
    with pytest.raises(NotThere) as gone:
        list(link.fetch(space.id, Described(3, ids[1], len(large))))
    assert gone.value.for_good
