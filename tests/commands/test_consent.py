"""Consent is a row of dated acts; the latest counts, and nobody's own word is overruled by a reading aloud."""

from __future__ import annotations

from datetime import date

import pytest

from facilitator_app.commands.attendance import mark_attendance
from facilitator_app.commands.consent import record_consent, record_oral_consent, withdraw_consent
from facilitator_app.commands.lacking import lacking_at_close
from facilitator_app.domain.people import Consent
from facilitator_app.errors import Refused
from facilitator_app.store.records.consents import consents_now
from facilitator_app.store.vault import Vault
from tests.commands.table import Table


def test_the_latest_day_counts_whatever_was_written_first(vault: Vault, table: Table) -> None:
    with vault.begin("later") as tx:
        record_consent(tx, table.juan, "photo", "withdrawn", on=date(2026, 4, 1))
    with vault.begin("earlier") as tx:
        record_consent(tx, table.juan, "photo", "given", on=date(2026, 3, 5), how="written")
    with vault.read() as tx:
        assert consents_now(tx, [table.juan])[table.juan]["photo"].act == "withdrawn"


def test_on_one_day_what_was_written_last_counts(vault: Vault, table: Table) -> None:
    for act in ("given", "refused", "given"):
        with vault.begin("act") as tx:
            record_consent(tx, table.juan, "photo", act, on=date(2026, 3, 5))
    with vault.read() as tx:
        assert consents_now(tx, [table.juan])[table.juan]["photo"].act == "given"


def test_at_one_moment_the_act_that_allows_less_counts(vault: Vault, table: Table) -> None:
    with vault.begin("import") as tx:
        for act in ("refused", "given"):
            record_consent(tx, table.juan, "photo", act, on=date(2026, 3, 5))
        assert consents_now(tx, [table.juan])[table.juan]["photo"].act == "refused"
    with vault.read() as tx:
        assert consents_now(tx, [table.juan])[table.juan]["photo"].act == "refused"


def test_only_a_consent_that_was_given_is_withdrawn(vault: Vault, table: Table) -> None:
    with vault.begin("withdraw") as tx:
        with pytest.raises(Refused, match="nothing_to_withdraw"):
            withdraw_consent(tx, table.juan, "quoted")
        record_consent(tx, table.juan, "quoted", on=date(2026, 3, 5))
        withdraw_consent(tx, table.juan, "quoted", how="oral", witness="Petrona Pérez")
        now = consents_now(tx, [table.juan])[table.juan]["quoted"]
        assert (now.act, now.how, now.witness, now.on) == ("withdrawn", "oral", "Petrona Pérez", tx.now().date())


def test_one_reading_aloud_records_the_consent_of_all_who_are_present(vault: Vault, table: Table) -> None:
    with vault.begin("consent") as tx:
        mark_attendance(tx, table.session, table.ixchel)
        mark_attendance(tx, table.session, table.candelaria)
        mark_attendance(tx, table.session, table.juan, "excused")
        acts = record_oral_consent(
            tx, table.session, ("roster", "named_in_minutes"), "kek", "Rosa Morales", "Petrona Pérez"
        )
        assert len(acts) == 4
        kept = tx.get(Consent, acts[0])
        assert (kept.act, kept.how, kept.language, kept.asked_by) == ("given", "oral", "kek", "Rosa Morales")
        assert kept.space == tx.team_space(table.process)
        assert table.juan not in consents_now(tx, [table.juan])


def test_a_reading_aloud_overrules_nobody_s_own_word(vault: Vault, table: Table) -> None:
    with vault.begin("consent") as tx:
        for person in (table.ixchel, table.candelaria, table.juan):
            mark_attendance(tx, table.session, person)
        record_consent(tx, table.ixchel, "roster", how="written")
        record_consent(tx, table.candelaria, "roster", "refused")
        assert record_oral_consent(tx, table.session, ("roster",), "es", "Rosa", but=[table.juan]) == ()
        now = consents_now(tx, [table.ixchel, table.candelaria, table.juan])
        assert now[table.ixchel]["roster"].how == "written"
        assert now[table.candelaria]["roster"].act == "refused"
        assert table.juan not in now


def test_without_anybody_present_there_is_no_consent_to_record(vault: Vault, table: Table) -> None:
    with vault.begin("consent") as tx, pytest.raises(Refused, match="nobody_present"):
        record_oral_consent(tx, table.session, ("roster",), "es", "Rosa")


def test_who_was_never_asked_is_told_when_the_session_closes(vault: Vault, table: Table) -> None:
    with vault.begin("consent") as tx:
        mark_attendance(tx, table.session, table.juan)
        assert "consent" in lacking_at_close(tx, table.session)
        record_consent(tx, table.juan, "named_in_minutes", "refused")
        assert "consent" not in lacking_at_close(tx, table.session)
