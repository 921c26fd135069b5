"""Evidence, accounts, conclusions, ratings, trainings and skills go out and come in again as they were."""

from __future__ import annotations

import json

import pytest

from facilitator_app.domain.verification import Evidence, SourceAccount
from facilitator_app.errors import Refused
from facilitator_app.store.vault import Vault
from tests.exchange.exchanging import Document, count, example, take_in, taken_out, unsound


def verified() -> Document:
    """The documented example with everything that is known of its promise and its people."""
    document = example()
    (agreement,) = document["agreements"]
    promise = agreement["clauses"][0]["commitments"][0]["key"]
    return document | {
        "accounts": [
            {
                "key": "fu1", "session": "s1", "commitment": promise, "kind": "party", "party": "muni",
                "source": "La delegada", "venue": "El despacho", "words": "Se entregó el viernes", "finding": "kept",
                "visibility": "minutes",
            },
            {"key": "fu2", "session": "s1", "commitment": promise, "kind": "community", "words": "No vino nadie"},
        ],
        "evidence": [
            {
                "key": "pr1", "commitment": promise, "account": "fu1", "kind": "document", "title": "Oficio 112",
                "description": "Sin firma", "on": "2026-02-27", "brought_by": "La secretaria",
                "brought_by_participant": "p1", "with_permission": True, "visibility": "minutes",
                "file_name": "oficio.pdf", "media_type": "application/pdf", "size": 4100, "sha256": "ab" * 32,
            },
            {"key": "pr2", "commitment": promise, "kind": "observation", "title": "Un mapa sin sello"},
        ],
        "conclusions": [
            {
                "key": "co1", "commitment": promise, "session": "s1", "status": "partly", "words": "Falta el sello",
                "on": "2026-03-04", "concluded_by": "La comisión",
            }
        ],
        "condition_ratings": [
            {
                "key": "va1", "condition": "political_will", "rating": "weak", "on": "2026-02-26",
                "evidence": "No vino el concejo", "rated_by": "Rosa",
            }
        ],
        "trainings": [
            {
                "key": "fo1", "title": "Taller de negociación", "on": "2026-01-10", "until": "2026-01-11", "hours": 12,
                "skills": ["negotiation", "mediation"], "trainer": "Wendy", "venue": "La parroquia", "language": "kek",
                "session": "s1", "trainees": [{"participant": "p1", "completed": True}, {"participant": "p2"}],
            }
        ],
        "skills": [
            {"key": "ha1", "participant": "p1", "skill": "facilitation", "level": "teaches", "on": "2026-02-01",
             "source": "Facilitó la sesión 3"}
        ],
    }  # fmt: skip


def test_what_is_known_of_a_promise_comes_out_as_it_went_in(vault: Vault) -> None:
    take_in(vault, verified())
    assert json.loads(taken_out(vault)) == verified()
    assert unsound(vault) == []
    again = take_in(vault, taken_out(vault))
    assert (again.added, again.updated, again.conflicts) == (0, 0, [])


def test_accounts_and_evidence_land_in_the_space_of_their_readers(vault: Vault) -> None:
    take_in(vault, verified())
    with vault.read() as tx:
        records = [*tx.session.query(SourceAccount), *tx.session.query(Evidence)]
        for record in records:
            wide = record.visibility == "minutes"
            assert record.process_id is not None
            space = tx.table_space(record.process_id) if wide else tx.team_space(record.process_id)
            assert record.space == space
        assert sorted(one.visibility for one in records) == ["minutes", "minutes", "team", "team"]
    assert (count(vault, "condition_rating"), count(vault, "trainee"), count(vault, "skill")) == (1, 2, 1)


@pytest.mark.parametrize(
    ("name", "change", "path"),
    [
        ("accounts", {"visibility": "private"}, "$.accounts[0].visibility"),
        ("accounts", {"session": "s9"}, "$.accounts[0].session"),
        ("accounts", {"words": " "}, "$.accounts[0].words"),
        ("evidence", {"commitment": "p1"}, "$.evidence[0].commitment"),
        ("evidence", {"kind": "rumour"}, "$.evidence[0].kind"),
        ("conclusions", {"status": "delivered"}, "$.conclusions[0].status"),
        ("condition_ratings", {"rating": 3}, "$.condition_ratings[0].rating"),
        ("trainings", {"hours": 0}, "$.trainings[0].hours"),
        ("skills", {"participant": "s1"}, "$.skills[0].participant"),
        ("skills", {"lvl": "teaches"}, "$.skills[0].lvl"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_path(
    vault: Vault, name: str, change: dict[str, object], path: str
) -> None:
    document = verified()
    document[name][0] |= change
    with pytest.raises(Refused) as refused:
        take_in(vault, document)
    assert refused.value.parameters["path"] == path


def test_the_anonymous_export_keeps_what_was_found_and_drops_who_said_it(vault: Vault) -> None:
    take_in(vault, verified())
    text = taken_out(vault, anonymous=True).decode()
    for telling in (
        "La delegada",
        "Se entregó",
        "No vino nadie",
        "secretaria",
        "oficio.pdf",
        "abab",
        "Wendy",
        "Oficio",
    ):
        assert telling not in text, telling
    document = json.loads(text)
    assert [one["finding"] for one in document["accounts"] if "finding" in one] == ["kept"]
    assert document["conclusions"][0]["status"] == "partly"
    assert document["condition_ratings"][0]["condition"] == "political_will"
    assert document["trainings"][0]["skills"] == ["negotiation", "mediation"]
