"""Evidence, accounts of sources, conclusions: nothing is kept without dated evidence, no account is mixed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from facilitator_app.commands.conclusion import CONCLUSIONS, conclude
from facilitator_app.commands.evidence import add_evidence, edit_evidence, remove_evidence
from facilitator_app.commands.kept_file import File
from facilitator_app.commands.record import delete_record, edit_record
from facilitator_app.commands.source_account import add_account, edit_account, remove_account
from facilitator_app.commands.visit import note_visit
from facilitator_app.domain.agreement import Commitment
from facilitator_app.domain.paper import Attachment
from facilitator_app.domain.session import Session
from facilitator_app.domain.verification import Conclusion, Evidence, SourceAccount
from facilitator_app.domain.vocabulary import CommitmentStatus, SpaceKind
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.records.attachments import file_bytes
from facilitator_app.store.vault import Vault
from tests.commands.promised import promise, today
from tests.commands.table import Table, set_table


@pytest.mark.parametrize("status", ["kept", "partly"])
def test_a_promise_is_concluded_as_kept_only_with_evidence_of_a_day(vault: Vault, table: Table, status: str) -> None:
    promised = promise(vault, table)
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        conclude(tx, promised.commitment, status, words="Hay mapa")
    assert refused.value.code == "agreement.no_evidence"
    with vault.begin("test") as tx:
        add_evidence(tx, promised.commitment, "El mapa, sin fecha")
    with pytest.raises(Refused, match="no_evidence"), vault.begin("test") as tx:
        conclude(tx, promised.commitment, status, words="Hay mapa")
    with vault.begin("test") as tx:
        add_evidence(tx, promised.commitment, "El mapa", on=today(vault) - timedelta(days=1))
    with vault.begin("test") as tx:
        conclude(tx, promised.commitment, status, words="Hay mapa", session_id=promised.visit)
    with vault.read() as tx:
        stands = tx.get(Commitment, promised.commitment)
        assert (stands.status, stands.evidence, stands.evidence_on) == (
            status, "Hay mapa", today(vault) - timedelta(days=1),
        )  # fmt: skip
        assert differences(tx.connection) == []


@pytest.mark.parametrize("status", ["not_kept", "unverified"])
def test_that_something_was_not_kept_or_could_not_be_verified_needs_no_evidence(
    vault: Vault, table: Table, status: str
) -> None:
    promised = promise(vault, table)
    with vault.begin("test") as tx:
        conclude(tx, promised.commitment, status)
    with vault.read() as tx:
        assert tx.get(Commitment, promised.commitment).status == status


def test_what_the_team_alone_knows_is_not_said_to_the_table_by_a_conclusion(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    with vault.begin("test") as tx:
        add_evidence(tx, promised.commitment, "Foto tomada por don Juan", on=today(vault))
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        conclude(tx, promised.commitment, "kept")
    assert refused.value.code == "verification.no_words"
    with vault.begin("test") as tx:
        add_evidence(tx, promised.commitment, "Recibido con sello", on=today(vault), visibility="minutes")
    with vault.begin("test") as tx:
        conclude(tx, promised.commitment, "kept")
    with vault.read() as tx:
        assert tx.get(Commitment, promised.commitment).evidence == "Recibido con sello"


def test_only_the_four_conclusions_are_conclusions_and_each_is_a_status_of_commitments(
    vault: Vault, table: Table
) -> None:
    promised = promise(vault, table)
    assert set(CONCLUSIONS) <= set(CommitmentStatus)
    for status, code in (("overdue", "verification.not_a_conclusion"), ("delivered", "record.refused_choice")):
        with pytest.raises(Refused) as refused, vault.begin("test") as tx:
            conclude(tx, promised.commitment, status)
        assert refused.value.code == code


def test_a_later_conclusion_follows_the_earlier_one_and_both_stay(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    for status in ("unverified", "not_kept"):
        with vault.begin("test") as tx:
            conclude(tx, promised.commitment, status, words=f"Se vio: {status}", concluded_by="La comisión")
    with vault.read() as tx:
        assert [one.status for one in tx.session.query(Conclusion).order_by(Conclusion.id)] == [
            "unverified", "not_kept",
        ]  # fmt: skip
        assert tx.get(Commitment, promised.commitment).status == "not_kept"


def test_nothing_is_seen_visited_or_concluded_on_a_day_that_has_not_come(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    tomorrow = today(vault) + timedelta(days=1)
    acts: tuple[Callable[[Transaction], object], ...] = (
        lambda tx: add_evidence(tx, promised.commitment, "Foto", on=tomorrow),
        lambda tx: conclude(tx, promised.commitment, "not_kept", on=tomorrow),
        lambda tx: note_visit(tx, table.process, tx.now() + timedelta(days=1)),
    )
    for act in acts:
        with pytest.raises(Refused) as refused, vault.begin("test") as tx:
            act(tx)
        assert refused.value.code == "verification.day_in_the_future"


def test_a_file_is_sealed_in_the_space_of_its_readers_and_read_back_to_the_byte(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    photo = b"\xff\xd8 a photograph of the gate" * 9000
    with vault.begin("test") as tx:
        evidence = add_evidence(
            tx, promised.commitment, "El portón", kind="photo", on=today(vault), brought_by_id=table.candelaria,
            file=File("../fotos/porton.jpg", "image/jpeg", [photo[:100], photo[100:]], b"\xff\xd8 small"),
        )  # fmt: skip
    with vault.read() as tx:
        found = tx.get(Evidence, evidence)
        assert (found.file_name, found.size, found.thumbnail) == ("porton.jpg", len(photo), b"\xff\xd8 small")
        assert found.attachment_id is not None
        assert file_bytes(tx, found.attachment_id) == photo
        manifest = tx.get(Attachment, found.attachment_id)
        team = tx.spaces.of_process(table.process, SpaceKind.TEAM)
        assert (found.space, manifest.space, manifest.sha256) == (team, team, found.sha256)
        assert differences(tx.connection) == []
    with vault.begin("test") as tx:
        remove_evidence(tx, evidence)
    with vault.read() as tx:
        assert tx.session.query(Attachment).count() == 0


def test_an_empty_or_endless_file_is_refused_and_nothing_stays(
    vault: Vault, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    promised = promise(vault, table)
    monkeypatch.setattr("facilitator_app.commands.kept_file.LARGEST_FILE", 1000)
    for parts, code in (([], "verification.file_empty"), ([b"x" * 600] * 2, "verification.file_too_large")):
        with pytest.raises(Refused) as refused, vault.begin("test") as tx:
            add_evidence(tx, promised.commitment, "Nada", file=File("nada.jpg", "image/jpeg", parts))
        assert refused.value.code == code
    with vault.read() as tx:
        assert tx.session.query(Evidence).count() == 0
        assert tx.connection.exec_driver_sql("select count(*) from chunk").scalar() == 0


def test_each_source_is_heard_apart_and_read_by_the_team_unless_it_agreed_to_be_heard_by_all(
    vault: Vault, table: Table
) -> None:
    promised = promise(vault, table)
    with vault.begin("test") as tx:
        said = add_account(
            tx, promised.visit, promised.commitment, "El mapa se entregó el viernes", kind="party",
            party_id=table.council, source="Ixchel Tum", finding="kept", visibility="minutes",
        )  # fmt: skip
        denied = add_account(
            tx, promised.visit, promised.commitment, "Aquí no ha venido nadie", kind="community", finding="not_kept"
        )
    with vault.read() as tx:
        first, second = tx.get(SourceAccount, said), tx.get(SourceAccount, denied)
        assert (first.place, second.place) == (0, 1)
        assert first.space == tx.table_space(table.process)
        assert second.space == tx.team_space(table.process)
        assert tx.get(Session, promised.visit).state == "closed"
        assert differences(tx.connection) == []


def test_neither_evidence_nor_an_account_can_be_for_one_person_alone(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    with pytest.raises(Refused, match="private_evidence"), vault.begin("test") as tx:
        add_evidence(tx, promised.commitment, "Foto", visibility="private")
    with pytest.raises(Refused, match="private_account"), vault.begin("test") as tx:
        add_account(tx, promised.visit, promised.commitment, "No vino nadie", visibility="private")


def test_evidence_belongs_to_a_source_that_spoke_of_the_same_commitment(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    with vault.begin("test") as tx:
        account = add_account(tx, promised.visit, promised.commitment, "Se entregó", kind="party")
        evidence = add_evidence(tx, promised.commitment, "El oficio", kind="document", account_id=account)
    with pytest.raises(Refused, match="account_of_another"), vault.begin("test") as tx:
        add_evidence(tx, promised.other, "El oficio", account_id=account)
    with pytest.raises(Refused, match="account_has_evidence"), vault.begin("test") as tx:
        remove_account(tx, account)
    with vault.begin("test") as tx:
        edit_evidence(tx, evidence, account_id=None)
        remove_account(tx, account)


def test_a_visit_of_one_process_hears_nothing_of_another(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    elsewhere = set_table(vault, "tierra")
    with pytest.raises(Refused, match="of_another_process"), vault.begin("test") as tx:
        add_account(tx, elsewhere.session, promised.commitment, "Se entregó")
    with pytest.raises(Refused, match="of_another_process"), vault.begin("test") as tx:
        conclude(tx, promised.commitment, "not_kept", session_id=elsewhere.session)


def test_two_devices_that_correct_one_account_leave_both_versions_to_a_person(vault: Vault, table: Table) -> None:
    promised = promise(vault, table)
    with vault.begin("test") as tx:
        account = add_account(tx, promised.visit, promised.commitment, "Se entregó el viernes")
    with vault.read() as tx:
        shown = tx.versions(account)
    for words in ("Se entregó el viernes 27", "Se entregó el sábado"):
        with vault.begin("test") as tx:
            edit_account(tx, account, shown=shown, words=words)
    with vault.read() as tx:
        disputed = tx.connection.exec_driver_sql("select field from conflict").scalars().all()
    assert disputed == ["words"]


def test_by_its_key_a_script_corrects_and_deletes_what_was_recorded_but_no_readers_and_no_conclusion(
    vault: Vault, table: Table
) -> None:
    promised = promise(vault, table)
    with vault.begin("test") as tx:
        evidence = add_evidence(tx, promised.commitment, "Foto", on=today(vault))
        conclusion = conclude(tx, promised.commitment, "not_kept", words="Nada")
    with vault.begin("test") as tx:
        edit_record(tx, "evidence", evidence, {"title": "Foto del portón", "brought_by": "", "with_permission": "sí"})
    for changes in ({"visibility": "minutes"}, {"sha256": "0"}):
        with pytest.raises(BadUsage), vault.begin("test") as tx:
            edit_record(tx, "evidence", evidence, changes)
    with pytest.raises(BadUsage), vault.begin("test") as tx:
        edit_record(tx, "conclusion", conclusion, {"status": "kept"})
    with vault.begin("test") as tx:
        delete_record(tx, "evidence", evidence)
