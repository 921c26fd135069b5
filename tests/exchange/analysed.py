"""A process document with everything that analysis, early warning, design and transition can say."""

from __future__ import annotations

from typing import Any

from tests.exchange.exchanging import example


def analysed() -> dict[str, Any]:
    """The documented example, understood: shared pieces and the team's own side by side."""
    return example() | {
        "method": [
            {"key": "mp1", "kind": "stage", "code": "dialogue", "content": {"name": {"es": "Diálogo"}, "days": 2.5},
             "from_template": True},
            {"key": "mp2", "kind": "stage", "code": "agreement", "content": {"name": {"es": "Acuerdos"}}},
        ],
        "design_decisions": [
            {"key": "dd1", "text": "Se decide por consenso", "agreement": "g1", "part": "mp2", "reason": "Así se hace",
             "decided_on": "2026-03-05"}
        ],
        "events": [
            {"key": "h1", "title": "Se reparte la finca", "kind": "structural", "happened_on": "1998-01-01",
             "precision": "year", "source": "Doña Juana", "origin": "parties"},
            {"key": "h2", "title": "Un herido", "kind": "trigger", "happened_on": "2024-10-03", "until": "2024-10-04",
             "precision": "day", "venue": "Parte alta", "account": "Fue de noche", "other_account": "Fue al amanecer",
             "origin": "team"},
        ],
        "causes": [
            {"key": "z1", "title": "No hay regla común", "kind": "problem", "origin": "parties"},
            {"key": "z2", "title": "Se saca agua de noche", "kind": "proximate", "parent": "z1",
             "since": "2019-04-01", "precision": "month", "known": "Sin medición", "source": "Sesión 8",
             "origin": "parties",
             "stances": [{"party": "coop", "stance": "disputes", "words": "se regula"},
                         {"party": "muni", "stance": "holds"}]},
        ],
        "actors": [
            {"key": "ac1", "name": "La municipalidad", "sector": "government", "party": "muni", "power": "high",
             "origin": "parties", "x": 250, "y": 0,
             "insights": [{"key": "in1", "kind": "position", "text": "Tenemos licencia", "source": "Sesión 8",
                           "origin": "parties"},
                          {"key": "in2", "kind": "interest", "text": "No parar", "source": "Visita",
                           "origin": "team"}]},
            {"key": "ac2", "name": "Madereros", "sector": "private", "participant": "p1", "about": "No vienen",
             "source": "Vecinos", "origin": "team"},
        ],
        "relations": [
            {"key": "re1", "actor": "ac1", "other": "ac2", "kind": "dependence", "about": "El camino",
             "since": "2020-01-01", "source": "Actas", "origin": "team"}
        ],
        "indicators": [
            {"key": "i1", "title": "Cortes por semana", "unit": "cortes", "worse": "rising", "warning_at": 2,
             "alert_at": 4.5, "counts_threats": False, "how": "Cuaderno", "measured_by": "Andrés", "every": "semana",
             "chosen_on": "2026-03-05", "session": "s1", "origin": "parties",
             "readings": [{"key": "le1", "on": "2026-02-01", "value": -0.25},
                          {"key": "le2", "on": "2026-03-01", "value": 3, "source": "Tanque", "remark": "De noche"}]}
        ],
        "signals": [
            {"key": "se1", "title": "Amenaza a una vecina", "kind": "threat", "account": "Por teléfono",
             "noticed_on": "2026-03-03", "venue": "El mercado", "told_by": "Ella", "indicator": "i1", "reading": "le2",
             "participant": "p1", "responder": "Rosa Morales", "answer_by": "2026-03-04", "answer": "Se la acompañó",
             "answered_on": "2026-03-04", "told_back": "Se le contó", "told_back_to": "Ella",
             "told_back_on": "2026-03-05",
             "protection": {"measures": "No camina sola", "not_to_do": "No ir a la policía", "contact": "Su hermana",
                            "agreed_on": "2026-03-04", "agreed_how": "oral", "review_on": "2026-04-04"}}
        ],
        "lessons": [
            {"key": "lc1", "text": "Leer en q'eqchi' primero", "kind": "helped", "session": "s1", "context": "Plenaria",
             "advice": "Siempre", "source": "Evaluación", "on": "2026-03-05", "origin": "parties"}
        ],
        "handover": [
            {"key": "tr1", "title": "Libro de actas", "kind": "minutes", "owner": "La secretaria",
             "owner_person": "p1", "owner_party": "muni", "needs": "Un armario", "due_on": "2026-12-01",
             "state": "handed_over", "handed_over_on": "2026-11-30", "remark": "Con copia"}
        ],
    }  # fmt: skip
