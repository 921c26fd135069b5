"""Signed paper goes back to its record, and every copy that is handed over is registered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from facilitator_app.commands.kept_file import File
from facilitator_app.commands.minutes import keep_printed
from facilitator_app.commands.paper_trail import (
    attach_scan,
    compare_scan,
    deliver_copy,
    edit_copy,
    remove_copy,
    remove_scan,
)
from facilitator_app.domain.paper import Attachment, FrozenDocument
from facilitator_app.domain.paper_trail import PaperScan
from facilitator_app.errors import Refused
from facilitator_app.exchange.paper import freeze_acta
from facilitator_app.queries.frozen_documents import frozen_revision
from facilitator_app.queries.papers.paper_trail import PaperTrail, paper_trail
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.records.attachments import file_bytes
from facilitator_app.store.vault import Vault
from tests.commands.table import Table

SCAN = b"%PDF-1.7 three signed pages" * 4000


@pytest.fixture
def acta(vault: Vault, table: Table) -> UUID:
    """A final acta of three pages."""
    with vault.begin("test") as tx:
        document = freeze_acta(tx, table.session)
    with vault.begin("test") as tx:
        keep_printed(tx, document, b"%PDF-1.7 what was printed", 3, "oficio")
    return document


def trail_of(vault: Vault, document: UUID) -> PaperTrail:
    with vault.read() as tx:
        return paper_trail(tx, frozen_revision(tx, document))


def scan_in(vault: Vault, document: UUID, pages: tuple[int, ...], content: bytes = SCAN) -> UUID:
    with vault.begin("test") as tx:
        file = File("../hojas/acta firmada.pdf", "application/pdf", (content,))
        return attach_scan(tx, document, file, pages=pages, attached_by="Rosa Morales")


def test_a_scan_is_sealed_beside_its_acta_with_a_hash_of_its_own(vault: Vault, acta: UUID) -> None:
    scan = scan_in(vault, acta, (3, 1, 1))
    with vault.read() as tx:
        found, document = tx.get(PaperScan, scan), tx.get(FrozenDocument, acta)
        assert (found.file_name, found.size, found.space) == ("acta firmada.pdf", len(SCAN), document.space)
        assert found.sha256 == hashlib.sha256(SCAN).hexdigest() != document.pdf_sha256
        assert found.attachment_id is not None
        assert file_bytes(tx, found.attachment_id) == SCAN
        assert differences(tx.connection) == []
    trail = trail_of(vault, acta)
    assert (trail.scans[0].pages, trail.missing, trail.whole, trail.compared) == ((1, 3), (2,), False, False)


def test_the_paper_is_back_once_every_page_came_and_a_person_compared_each_scan(vault: Vault, acta: UUID) -> None:
    first, second = scan_in(vault, acta, (1, 2)), scan_in(vault, acta, (3,), SCAN + b"!")
    for scan in (first, second):
        assert not trail_of(vault, acta).compared
        with vault.begin("test") as tx:
            compare_scan(tx, scan, "Rosa Morales")
    trail = trail_of(vault, acta)
    assert trail.compared
    assert {scan.compared_by for scan in trail.scans} == {"Rosa Morales"}


def test_a_scan_can_be_taken_away_and_its_file_goes_with_it(vault: Vault, acta: UUID) -> None:
    scan = scan_in(vault, acta, (1,))
    with vault.read() as tx:
        kept = tx.get(PaperScan, scan).attachment_id
    with vault.begin("test") as tx:
        remove_scan(tx, scan)
    assert trail_of(vault, acta).scans == ()
    with vault.read() as tx:
        assert tx.find(Attachment, kept) is None


def test_pages_that_the_acta_does_not_have_and_the_same_file_twice_are_refused(vault: Vault, acta: UUID) -> None:
    scan_in(vault, acta, (1,))
    for pages, content, code in (
        ((4,), SCAN + b"?", "minutes.scan_page_unknown"),
        ((0,), SCAN + b"?", "minutes.scan_page_unknown"),
        ((2,), SCAN, "minutes.scan_known"),
        ((2,), b"", "verification.file_empty"),
    ):
        with pytest.raises(Refused) as refused:
            scan_in(vault, acta, pages, content)
        assert refused.value.code == code
    assert len(trail_of(vault, acta).scans) == 1


def test_copies_are_numbered_one_after_another_and_say_who_has_them(vault: Vault, table: Table, acta: UUID) -> None:
    with vault.begin("test") as tx:
        deliver_copy(tx, acta, "Alcaldía Indígena", party_id=table.council, remarks="Con sello")
        third = deliver_copy(tx, acta, "PDH, auxiliatura", number=3, medium="file")
        tx.session.flush()
        deliver_copy(tx, acta, "COCODE")
    with vault.begin("test") as tx:
        edit_copy(tx, third, recipient="PDH, auxiliatura departamental")
    copies = trail_of(vault, acta).copies
    assert [(copy.number, copy.recipient, copy.medium) for copy in copies] == [
        (1, "Alcaldía Indígena", "paper"), (3, "PDH, auxiliatura departamental", "file"), (4, "COCODE", "paper"),
    ]  # fmt: skip
    with vault.begin("test") as tx:
        remove_copy(tx, third)
    assert [copy.number for copy in trail_of(vault, acta).copies] == [1, 4]


def test_a_number_twice_and_a_day_that_has_not_come_are_refused(vault: Vault, acta: UUID) -> None:
    with vault.begin("test") as tx:
        deliver_copy(tx, acta, "COCODE")
    acts: tuple[tuple[Callable[[Transaction], object], str], ...] = (
        (lambda tx: deliver_copy(tx, acta, "Otro", number=1), "minutes.copy_number_taken"),
        (
            lambda tx: deliver_copy(tx, acta, "Otro", delivered_on=tx.now().date() + timedelta(days=1)),
            "verification.day_in_the_future",
        ),
    )
    for act, code in acts:
        with pytest.raises(Refused) as refused, vault.begin("test") as tx:
            act(tx)
        assert refused.value.code == code
