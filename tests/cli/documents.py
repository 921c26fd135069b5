"""Process JSON of an invented table, small and large, and rosters of invented people."""

from __future__ import annotations

from typing import Any


def highland_process(key: str = "agua") -> dict[str, Any]:
    """A process with one of everything that the command line lists, shows and changes."""
    return {
        "format": "facilitator-process/1",
        "process": {
            "key": key, "title": "Mesa de agua y bosque", "theme": "water", "level": "municipal", "track": "formal",
            "country": "GT", "municipality": "1413", "community": "Aldea Saqja'", "language": "es",
            "stage": "dialogue", "legal_framework": "Ley de Consejos de Desarrollo",
            "personal_fields": ["sex", "birth_year"], "attribution": "party", "prevailing_language": "es",
        },
        "commissions": [{"key": "c1", "title": "Comisión de tierra", "theme": "land", "mandate": "Proponer"}],
        "parties": [
            {"key": "muni", "name": "Municipalidad de San Mateo Chixoy", "sector": "government",
             "decision_rule": "Concejo",
             "mandate": {"instrument": "Acta 3", "limits": "Sin ceder tierra", "expires_on": "2027-01-01"}},
            {"key": "coc", "name": "COCODE aldea Saqja'", "sector": "community"},
        ],
        "participants": [
            {"key": "p1", "name": "María Tz’unun", "party": "coc", "position": "Presidenta", "delegate": "titular",
             "sex": "f", "birth_year": 1990, "signs_with": "thumbprint",
             "consents": [{"purpose": "named_in_minutes", "act": "given", "how": "oral", "on": "2026-03-05"}]},
            {"key": "p2", "name": "Domingo Ich", "party": "muni", "delegate": "alternate",
             "consents": [{"purpose": "named_in_minutes", "act": "given", "how": "oral", "on": "2026-03-05"}]},
        ],
        "sessions": [
            {"key": "s1", "number": 8, "kind": "plenary", "title": "Octava plenaria",
             "starts_at": "2026-03-05T09:30", "ends_at": "2026-03-05T15:05", "venue": "Salón comunal",
             "languages": ["es", "kek"], "facilitators": ["Rosa Morales"], "called_on": "2026-02-20",
             "agenda": [{"key": "a1", "title": "Medición del caudal", "minutes": 30}],
             "attendance": [
                 {"participant": "p1", "status": "present", "represents": "coc",
                  "acts": [{"kind": "thumbprint", "finger": "right thumb"}]},
                 {"participant": "p2", "status": "present", "represents": "muni", "acts": [{"kind": "signature"}]},
             ],
             "notes": [
                 {"key": "n1", "at": "2026-03-05T10:18", "agenda": "a1", "kind": "concern", "speaker": "p1",
                  "attribution": "party", "text": "El río baja turbio desde marzo.", "language": "es",
                  "visibility": "minutes"},
                 {"key": "n2", "at": "2026-03-05T10:20", "kind": "observation", "text": "Hay tensión en la sala.",
                  "visibility": "team"},
             ],
             "consensus": [{"question": "¿Se mide el caudal?", "scale": "gradients",
                            "by_party": [{"party": "muni", "value": "support"}]}]},
        ],
        "agreements": [
            {"key": "g1", "number": 4, "title": "Medición del caudal", "session": "s1",
             "clauses": [
                 {"key": "k1", "number": 1, "title": "La medición", "text": "Se medirá el caudal cada quince días.",
                  "proposed_by": "muni",
                  "positions": [{"party": "muni", "value": "agree"},
                                {"party": "coc", "value": "pending_consultation", "returns_on": "2026-03-20",
                                 "words": "Debemos consultar a nuestra asamblea."}],
                  "commitments": [{"key": "m1", "text": "Publicar las lecturas", "responsible": "p2",
                                   "due_on": "2026-04-15", "status": "pending"}]},
             ]},
        ],
    }  # fmt: skip
