"""Imports and exports as the command line does them: each step in a transaction of its own."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from facilitator_app.exchange.import_result import ImportResult
from facilitator_app.exchange.import_run import ImportRun
from facilitator_app.exchange.process_json import prepare_import, process_json, read_process
from facilitator_app.progress import Progress
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault

Document = dict[str, Any]


def finish(vault: Vault, run: ImportRun, progress: Progress | None = None) -> ImportResult:
    """Take every step of `run`."""
    for step in run.steps(progress):
        if run.dry_run:
            with vault.read() as tx:
                step(tx)
        else:
            with vault.begin("import") as tx:
                step(tx)
    return run.result


def take_in(
    vault: Vault, document: Document | bytes, process_id: UUID | None = None, *, dry_run: bool = False
) -> ImportResult:
    """Import a document."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    plan = read_process(data)
    with vault.read() as tx:
        run = prepare_import(tx, plan, process_id=process_id, dry_run=dry_run)
    return finish(vault, run)


def taken_out(vault: Vault, *, anonymous: bool = False) -> bytes:
    """Export the one process of `vault`."""
    with vault.read() as tx:
        (process,) = tx.connection.exec_driver_sql("select id from process").one()
        return b"".join(process_json(tx, UUID(bytes=process), anonymous=anonymous))


def unsound(vault: Vault) -> list[str]:
    """What of the tables does not follow from the log."""
    with vault.read() as tx:
        return differences(tx.connection)


def count(vault: Vault, table: str) -> int:
    """How many records of a type stand."""
    with vault.read() as tx:
        found: int = tx.connection.exec_driver_sql(f"select count(*) from {table}").scalar_one()
    return found


def example() -> Document:
    """A document with every key that cli.md names."""
    return {
        "format": "facilitator-process/1",
        "process": {
            "key": "agua", "title": "Mesa del agua", "theme": "water", "level": "municipal", "track": "formal",
            "country": "GT", "municipality": "1413", "community": "Chiul", "language": "es", "stage": "dialogue",
            "legal_framework": "Código Municipal", "personal_fields": ["sex", "birth_year"],
            "attribution": "party", "prevailing_language": "es",
        },
        "commissions": [{"key": "c1", "title": "Tierra", "theme": "land", "mandate": "Revisar los títulos"}],
        "parties": [
            {
                "key": "muni", "name": "Municipalidad", "sector": "government", "decision_rule": "El Concejo",
                "mandate": {"instrument": "Acta 3", "limits": "Sin gasto", "expires_on": "2026-12-31"},
            },
            {"key": "coop", "name": "Cooperativa Ixq'ib'", "sector": "guardabosques"},
        ],
        "participants": [
            {
                "key": "p1", "name": "Juana Tzoc Ixcoy", "party": "muni", "position": "Alcaldesa",
                "delegate": "titular", "sex": "f", "birth_year": 1987, "people": "maya", "language": "quc",
                "national_id": "8646825810101", "phone": "5551 2345", "signs_with": "thumbprint",
                "consents": [
                    {
                        "purpose": "named_in_minutes", "act": "given", "how": "oral", "on": "2026-03-05",
                        "language": "quc", "asked_by": "Rosa", "witness": "Pedro",
                    }
                ],
            },
            {"key": "p2", "name": "Mateo Cuc", "party": "coop", "pseudonym": "Delegado 2", "birth_year": 1960},
            {"key": "p3", "name": "Rosa Ajú"},
        ],
        "sessions": [
            {
                "key": "s1", "number": 8, "kind": "plenary", "title": "Octava", "starts_at": "2026-03-05T09:30",
                "ends_at": "2026-03-05T15:05", "venue": "Salón", "languages": ["es", "kek"],
                "interpreter": "Manuel Choc", "facilitators": ["Rosa Morales"], "called_on": "2026-02-20",
                "agenda": [{"key": "a1", "title": "Los nacimientos", "minutes": 30}],
                "attendance": [
                    {
                        "participant": "p1", "status": "present", "arrived_at": "2026-03-05T09:12",
                        "represents": "muni", "authority": "Acta 3",
                        "acts": [
                            {"kind": "thumbprint", "finger": "right thumb"},
                            {"kind": "on_request", "signer": "p2"},
                            {"kind": "witness", "signer": "p3"},
                        ],
                    },
                    {"participant": "p2", "status": "absent"},
                ],
                "notes": [
                    {
                        "key": "n1", "at": "2026-03-05T10:18", "agenda": "a1", "kind": "concern", "speaker": "p1",
                        "attribution": "party", "text": "El río baja sucio", "language": "es",
                        "original_text": "Tz'il li nima'", "original_language": "kek", "rendered_by": "Manuel",
                        "visibility": "minutes",
                    },
                    {"key": "n2", "at": "2026-03-05T10:20", "kind": "observation", "text": "Tensión entre ambos",
                     "visibility": "team"},
                ],
                "consensus": [
                    {"question": "¿Se cierra la tala?", "scale": "gradients",
                     "by_party": [{"party": "coop", "value": "block"},
                                  {"party": "muni", "value": "support", "reservation": "Con plazo"}]}
                ],
            }
        ],
        "agreements": [
            {
                "key": "g1", "number": 4, "title": "Agua limpia", "session": "s1",
                "clauses": [
                    {
                        "key": "k1", "number": 1, "title": "Limpieza", "text": "Se limpia [cada mes] el río",
                        "proposed_by": "muni",
                        "positions": [
                            {"party": "coop", "value": "agree"},
                            {"party": "muni", "value": "pending_consultation", "words": "Falta el Concejo",
                             "returns_on": "2026-03-20"},
                        ],
                        "commitments": [
                            {
                                "key": "m1", "text": "Juana Tzoc entrega el camión", "responsible": "p1",
                                "due_on": "2026-04-15", "indicator": "Camión en Chiul", "office": "Obras",
                                "verification": "Foto", "resources": "Q500", "follow_up_body": "COCODE",
                                "if_not_kept": "Se avisa", "status": "pending",
                            }
                        ],
                    }
                ],
            }
        ],
    }  # fmt: skip
