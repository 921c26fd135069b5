"""What a consensus check asks and keeps: the parties, the scale, what each answered, and the unfinished form."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.consensus import answer_consensus, ask_consensus
from facilitator_app.commands.drafts import drop_draft, keep_draft
from facilitator_app.queries.check_desk import CheckDesk, check_desk, check_draft_place
from facilitator_app.queries.process_detail import PartyLine
from facilitator_app.queries.scales import Scale, ScaleStep

from ...jobs import Job
from ..desk import Desk
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "consensus"


@dataclass(frozen=True)
class Given:
    """What a party answered, and its reservation in its words."""

    value: str = ""
    words: str = ""


class CheckModel(ScreenModel):
    """`changed` when the answers are others, `loaded` when the session is another; `saved` at the end."""

    loaded = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._session: UUID | None = None
        self.looked: CheckDesk | None = None
        self.question = ""
        self.clause: UUID | None = None
        self.scale: Scale | None = None
        self.given: dict[UUID, Given] = {}

    def open(self, session: UUID) -> None:
        """A check of this session; what was left unfinished comes back."""
        if session != self._session:
            self._session = session
            self._forget()
        self._asking.ask(lambda tx: check_desk(tx, session))

    def refresh(self) -> None:
        """Ask again who sits at the table; what was answered stays."""
        self._asking.again()

    @property
    def parties(self) -> tuple[PartyLine, ...]:
        """The parties, in order."""
        return self.looked.parties if self.looked is not None else ()

    @property
    def steps(self) -> tuple[ScaleStep, ...]:
        """The values of the chosen scale."""
        return self.scale.steps if self.scale is not None else ()

    def choose_scale(self, code: str) -> None:
        """Another scale; answers on the one before are taken back."""
        found = next((one for one in self.looked.scales if one.code == code), None) if self.looked else None
        if found is not None and found != self.scale:
            self.scale, self.given = found, {}
            self._tell()

    def ask_about(self, question: str, clause: UUID | None = None) -> None:
        """What is asked, and of which clause where it is one."""
        self.question, self.clause = question.strip(), clause
        self._keep()

    def answer(self, party: UUID, value: str) -> None:
        """What a party answered; the same again, or nothing, takes it back."""
        before = self.given.get(party, Given())
        taken_back = value in ("", before.value)
        self.given[party] = replace(before, value="" if taken_back else value)
        self._tell()

    def say(self, party: UUID, words: str) -> None:
        """Its reservation, in its words."""
        self.given[party] = replace(self.given.get(party, Given()), words=words)
        self._keep()

    def counts(self) -> dict[str, int]:
        """How many parties gave each value of the scale, in its order."""
        values = [one.value for one in self.given.values()]
        return {step.code: values.count(step.code) for step in self.steps}

    @property
    def answered(self) -> int:
        """How many parties gave an answer."""
        return sum(1 for one in self.given.values() if one.value)

    @property
    def against(self) -> int:
        """How many answers stand for a no."""
        no = {step.code for step in self.steps if step.position == "no"}
        return sum(1 for one in self.given.values() if one.value in no)

    def save(self) -> Job:
        """Question and answers in one change; the unfinished form is forgotten with it."""
        session, question, clause = self._session, self.question, self.clause
        assert session is not None
        scale = self.scale.code if self.scale is not None else None
        given = {party: one for party, one in self.given.items() if one.value}

        def write(tx: Transaction) -> UUID:
            check = ask_consensus(tx, session, question, scale=scale, clause_id=clause)
            for party, one in given.items():
                answer_consensus(tx, check, party, one.value, reservation=one.words or None)
            drop_draft(tx, check_draft_place(session))
            return check

        job = self._desk.write(ORIGIN, write)
        job.succeeded.connect(self._done)
        return job

    def _done(self, _check: object) -> None:
        self._forget()
        self.saved.emit()

    def _forget(self) -> None:
        self.looked, self.scale, self.question, self.clause, self.given = None, None, "", None, {}

    def _take(self, looked: CheckDesk) -> None:
        first = self.looked is None
        self.looked = looked
        if first:
            self.scale = looked.scales[0] if looked.scales else None
            self._restore(looked.draft)
            self.loaded.emit()
        self.changed.emit()

    def _tell(self) -> None:
        self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        session = self._session
        if session is None:
            return
        said = {
            "question": self.question,
            "clause": str(self.clause) if self.clause else None,
            "scale": self.scale.code if self.scale else None,
            "given": {str(party): [one.value, one.words] for party, one in self.given.items()},
        }
        kept = json.dumps(said, ensure_ascii=False) if self.question or self.answered else ""
        self._desk.records.write("draft", lambda tx: keep_draft(tx, check_draft_place(session), kept))

    def _restore(self, kept: str) -> None:
        try:
            said = json.loads(kept) if kept else {}
            given = {UUID(party): Given(str(value), str(words)) for party, (value, words) in said["given"].items()}
            clause = UUID(said["clause"]) if said.get("clause") else None
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self.question, self.clause, self.given = str(said.get("question") or ""), clause, given
        scales = self.looked.scales if self.looked is not None else ()
        self.scale = next((one for one in scales if one.code == said.get("scale")), self.scale)
