"""Two records that may be of one person, field by field: which stays, what is kept of each, what hangs from both."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.participant import PersonChanges
from facilitator_app.queries.compared_people import ComparedPeople, Hanging
from facilitator_app.queries.person import PersonPage
from facilitator_app.store.reference.catalogues import label

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.choice import RadioCard
from ...widgets.flow import Flow
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ..form_dialog import FormDialog
from .page_words import detail_names, detail_words

translate = QCoreApplication.translate


_MARKS = ("A", "B")


@dataclass(frozen=True)
class _Said:
    """One field as both records say it: its values, and their words (empty for none)."""

    name: str
    heading: str
    values: tuple[Any, Any]
    words: tuple[str, str]


class _Pair(QWidget):
    """Two cards of which one is chosen, side by side where there is room."""

    def __init__(self, theme: Theme, heading: str, cards: Iterable[tuple[str, str, str]], chosen: int) -> None:
        super().__init__()
        across = Flow(theme, gap=8)
        self.setLayout(across)
        self.cards = [RadioCard(theme, words, below, icon) for words, below, icon in cards]
        for at, card in enumerate(self.cards):
            card.setAccessibleName(f"{heading}: {card.words}")
            card.setChecked(at == chosen)
            across.addWidget(card)

    @property
    def at(self) -> int:
        """Which is chosen: 0 or 1."""
        return 1 if self.cards[1].isChecked() else 0


class JoinPeople(FormDialog):
    """Once accepted, `kept` is the page of the record that stays, `other` the other, `chosen` what it gives."""

    def __init__(self, theme: Theme, parent: QWidget, pair: ComparedPeople, speech: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("PeopleDialogs", "¿Son la misma persona?"),
            act=translate("PeopleDialogs", "Juntarlas"),
            stay=translate("PeopleDialogs", "Son dos personas"),
            about=translate(
                "PeopleDialogs",
                "Lo que cuelga de las dos será de una sola persona, que se cuenta una vez. No se borra nada, el "
                "historial lo recuerda y se puede deshacer.",
            ),
            width=680,
        )
        self._pages = (pair.first, pair.second)
        lead = 1 if pair.hanging[1].whole > pair.hanging[0].whole else 0
        self._lead = self._ask(translate("PeopleDialogs", "Qué registro se queda"), (
            (f"{mark} · {page.seat.name}", hanging_words(hangs), "user")
            for mark, page, hangs in zip(_MARKS, self._pages, pair.hanging, strict=True)
        ), lead)  # fmt: skip
        said = [one for one in _fields(self._pages, speech) if any(one.words)]
        differing = [one for one in said if one.values[0] != one.values[1]]
        self._choices = [(one, self._choose(one, lead)) for one in differing if all(one.words)]
        self._alone = [one for one in differing if not all(one.words)]
        self._tell_alone()
        self._tell_equal([one.heading for one in said if one.values[0] == one.values[1]])
        self._tell_consents(pair, speech)
        if not pair.may_be_joined:
            self.act.setEnabled(False)
            words = translate("PeopleDialogs", "Reserve también la otra, y júntelas después.")
            strong = translate("PeopleDialogs", "Solo una está reservada: juntarlas diría de quién es el seudónimo.")
            self.body.addWidget(NoticeBlock(theme, words, Tone.ATTENTION, strong=strong))
        self.stay.setFocus()

    @property
    def kept(self) -> PersonPage:
        """The record that stays."""
        return self._pages[self._lead.at]

    @property
    def other(self) -> PersonPage:
        """The record that will stand under it."""
        return self._pages[1 - self._lead.at]

    @property
    def chosen(self) -> PersonChanges:
        """What was chosen of the other record, by field."""
        taken = {one.name: one.values[pair.at] for one, pair in self._choices if pair.at != self._lead.at}
        taken |= {one.name: one.values[1 - self._lead.at] for one in self._alone if not one.words[self._lead.at]}
        return cast(PersonChanges, taken)

    def _ask(self, heading: str, cards: Iterable[tuple[str, str, str]], chosen: int) -> _Pair:
        self.body.addWidget(Label(heading, "label"))
        pair = _Pair(self.theme, heading, cards, chosen)
        self.body.addWidget(pair)
        return pair

    def _choose(self, one: _Said, lead: int) -> _Pair:
        below = translate("PeopleDialogs", "Registro {0}")
        cards = ((words, below.format(mark), "user") for mark, words in zip(_MARKS, one.words, strict=True))
        return self._ask(one.heading, cards, lead)

    def _tell_alone(self) -> None:
        """What one record says and the other does not is kept, whichever stays."""
        if self._alone:
            told = ", ".join(f"{one.heading}: {one.words[0] or one.words[1]}" for one in self._alone)
            words = translate("PeopleDialogs", "Lo que solo uno dice se queda: {0}.").format(told)
            self.body.addWidget(Label(words, "caption", wrap=True))

    def _tell_equal(self, headings: list[str]) -> None:
        if headings:
            words = translate("PeopleDialogs", "Igual en los dos: {0}.").format(", ".join(headings))
            self.body.addWidget(Label(words, "caption", wrap=True))

    def _tell_consents(self, pair: ComparedPeople, speech: str) -> None:
        if not pair.consents:
            return
        self.body.addWidget(Rule())
        about = translate(
            "PeopleDialogs", "De los consentimientos vale el más estricto, hasta que ella diga otra cosa."
        )
        self.body.addWidget(Label(about, "caption", wrap=True))
        for purpose, act in pair.consents.items():
            words = f"{label('consent_purposes', purpose, speech)}: {label('consent_acts', act, speech).lower()}"
            self.body.addWidget(Label(words, "dense", wrap=True))


def hanging_words(hangs: Hanging) -> str:
    """What hangs from a record: «3 sesiones · 2 notas»."""
    counted = (
        (translate("PeopleDialogs", "%n sesión(es)", "", hangs.sessions), hangs.sessions),
        (translate("PeopleDialogs", "%n nota(s)", "", hangs.notes), hangs.notes),
        (translate("PeopleDialogs", "%n vez/veces con la palabra", "", hangs.turns), hangs.turns),
        (translate("PeopleDialogs", "%n firma(s)", "", hangs.acts), hangs.acts),
        (translate("PeopleDialogs", "%n comisión(es)", "", hangs.commissions), hangs.commissions),
        (translate("PeopleDialogs", "%n habilidad(es)", "", hangs.skills), hangs.skills),
        (translate("PeopleDialogs", "%n consentimiento(s)", "", hangs.consents), hangs.consents),
    )
    return " · ".join(words for words, count in counted if count) or translate("PeopleDialogs", "Nada cuelga de él")


def _fields(pages: tuple[PersonPage, PersonPage], speech: str) -> Iterable[_Said]:
    """Every field that can be chosen, as both pages say it."""
    def said(name: str, heading: str, value: Callable[[PersonPage], Any], words: Callable[[Any], str]) -> _Said:
        first, second = (value(page) for page in pages)
        return _Said(name, heading, (first, second), (_told(first, words), _told(second, words)))

    parties = {page.seat.party_id: page.seat.party or "" for page in pages}
    yield said("name", translate("PeopleDialogs", "Nombre"), lambda page: page.reserved_name or page.name, str)
    yield said("party_id", translate("PeopleDialogs", "Parte"), lambda page: page.seat.party_id, parties.__getitem__)
    yield said("position", translate("PeopleDialogs", "Cargo"), lambda page: page.seat.position, str)
    yield said(
        "delegate", translate("PeopleDialogs", "Titular o suplente"), lambda page: page.seat.delegate,
        lambda code: label("delegates", code, speech),
    )  # fmt: skip
    yield said("authority", translate("PeopleDialogs", "Acreditación"), lambda page: page.authority, str)
    names = detail_names(speech)
    for name in dict.fromkeys(name for page in pages for name in page.details):
        yield said(
            name, names.get(name, name), lambda page, field=name: page.details.get(field),  # type: ignore[misc]
            lambda value, field=name: detail_words(field, value, speech),  # type: ignore[misc]
        )  # fmt: skip


def _told(value: Any, words: Callable[[Any], str]) -> str:
    return "" if value is None or value == "" else words(value)
