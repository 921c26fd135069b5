"""Every form of the program: where it is, how a person comes to it, and what it needs that plain words are not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QDialog, QLineEdit, QPlainTextEdit, QSpinBox

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.desktop.screens.record_form import RecordForm
from facilitator_app.wire.introduction import introduce, read_introduction
from tests.desktop.widgets.test_ink_pad import drag

DAY = "05/03/2026"
Fills = Callable[[Any], object]


def _nothing(_form: object) -> None:
    """Plain words are enough."""


@dataclass(frozen=True)
class OneForm:
    """`opens` is given the screen of `route`; `fills` the form, after plain words were typed into all that takes them.

    `shows` names a record of `MADE`, where the screen shows another than in the demonstration's walk; `writes` is how
    many intentions the log has of it.
    """

    name: str
    route: str
    opens: Callable[[Any], object]
    fills: Fills = _nothing
    shows: str = ""
    writes: int = 1


def _process(name: str, opens: Callable[[Any], object], fills: Fills = _nothing) -> OneForm:
    return OneForm(name, "process", opens, fills)


def _analysis(name: str, opens: Callable[[Any], object], fills: Fills = _nothing) -> OneForm:
    return OneForm(f"RecordForm · {name}", "analysis", opens, fills)


def _minutes(name: str, opens: Callable[[Any], object], fills: Fills = _nothing, writes: int = 1) -> OneForm:
    return OneForm(name, "minutes", opens, fills, writes=writes)


def _take_scan(screen: Any) -> None:
    """The pages of the final acta, as if they came from a scanner."""
    path = Path(tempfile.mkdtemp()) / "escaneo.pdf"
    path.write_bytes(screen.model.printed.pdf)
    screen.flow.take([path])


def _join(screen: Any) -> None:
    screen.model.compare(screen.model.roster.repeated[0]).succeeded.connect(screen._compare)


def _copy(screen: Any) -> None:
    screen.flow.open(screen.model.desk.trail.copies[0])


def _late(screen: Any) -> None:
    screen.signatures.list.setCurrentIndex(screen.signatures.list.model().index(2, 0))
    screen._signed_later()


def _decision(screen: Any) -> None:
    screen.pages.forms.decision(screen.model.page.design.decisions[0])


def _design(screen: Any) -> Any:
    return screen.model.page.design


def _spoken(form: Any) -> None:
    """Languages by their names, and a number of people."""
    form._spoken.setText("español, inglés")
    form._quorum.setText("12")


def _stance(form: Any) -> None:
    """Whose the words are."""
    form.field("party").editor.setCurrentIndex(1)
    form.field("s0").editor.setCurrentIndex(1)


def _scan(form: Any) -> None:
    form._code.setText(form.revision.code)
    form._pages.setText("1")


def _consent(form: Any) -> None:
    """Another answer than the one that stands."""
    said = form._answers["quoted"]
    said.choose("no" if said.value != "no" else "given")


def _born(form: Any) -> None:
    form.form._editors["birth_year"].setText("1985")


def _sign(form: Any) -> None:
    form._agreed.setChecked(True)
    drag(form.pad, [QPoint(20, 20), QPoint(60, 40), QPoint(90, 20)])


def _ratify(form: Any) -> None:
    form._on.setText(DAY)


def _passphrase(form: Any) -> None:
    for edit in (form._once, form._twice):
        edit.setText("cinco palabras que nadie asocia")


def _admit(screen: Any) -> None:
    """Somebody whose card was read."""
    card = introduce(DeviceKeys.generate(), "Zenaida Nueva", "laptop de Zenaida")
    screen.members._ask_about((read_introduction(card),))


def _compare(form: Any) -> None:
    form._compared[0].setChecked(True)


def _server(form: Any) -> None:
    form._where.setText("127.0.0.1:9")
    form._which.setText("sha256:" + "5b" * 32)


FORMS = (
    OneForm("BeginDialog", "processes", lambda s: s._ask_new(), lambda f: f._reason.clear()),
    _process("StageDialog", lambda s: s.acts.stage()),
    _process("ConditionDialog", lambda s: s.acts.condition(s.summary._condition_rows.rows[0])),
    _process("PartyDialog · new", lambda s: s.acts.new_party()),
    _process("PartyDialog", lambda s: s.acts.party(s.model.page.detail.parties[0].id)),
    _process("SessionDialog · new", lambda s: s.acts.plan(), _spoken),
    _process("SessionDialog", lambda s: s.acts.session(s.sessions._rows.rows[0]), _spoken),
    _process("TrainingDialog · new", lambda s: s.acts.new_training()),
    _process("TrainingDialog", lambda s: s.acts.training(s.training.trainings._rows.rows[0])),
    _process("RecordForm · design", lambda s: s.pages.add_to_design()),
    _process("RecordForm · part", lambda s: s.pages.forms.part(_design(s).parts[0], _design(s))),
    OneForm("MethodDialog", "process", lambda s: s.acts.method(), shows="bare"),
    _process("RecordForm · decision", _decision),
    _process("RecordForm · lesson", lambda s: s.pages.add_lesson()),
    _analysis("event", lambda s: s.history.event()),
    _analysis("cause", lambda s: s.history.cause()),
    _analysis("stances", lambda s: s.history.stances(s.model.page.causes[0]), _stance),
    _analysis("actor", lambda s: s.actors.actor()),
    _analysis("insight", lambda s: s.actors.insight(s.model.page.map.actors[0])),
    _analysis("tie", lambda s: s.actors.tie(s.model.page.map.actors[0])),
    _analysis("indicator", lambda s: s.warnings.indicator()),
    _analysis("reading", lambda s: s.warnings.reading(s.model.page.indicators[0])),
    _analysis("signal", lambda s: s.warnings.signal([])),
    _analysis("responder", lambda s: s.warnings.responder(s.model.page.signals[0])),
    _analysis("answer", lambda s: s.warnings.answer(s.model.page.signals[0])),
    _analysis("told back", lambda s: s.warnings.told_back(s.model.page.signals[0])),
    _analysis("protection", lambda s: s.warnings.protection(s.model.page.signals[0])),
    OneForm("OneText · agreement", "agreements", lambda s: s._begin()),
    OneForm("OneText · clause", "agreement", lambda s: s.ask.add_clause()),
    OneForm("OneText · commitment", "agreement", lambda s: s.ask.add_commitment(s.model.desk.detail.clauses[0])),
    OneForm("OneText · version", "agreement", lambda s: s.versions.keep()),
    OneForm(
        "SayPosition", "agreement",
        lambda s: s.ask.say_position(s.model.desk.detail.clauses[0], s.model.desk.detail.parties[0]),
    ),
    OneForm("SayRatification", "agreement", lambda s: s.ask.ratify(), _ratify),
    OneForm("CloseText", "agreement", lambda s: s.ask.close_text(), shows="draft"),
    OneForm("OneText · reopen", "agreement", lambda s: s.ask.reopen(), shows="draft"),
    OneForm("JoinPeople", "people", _join),
    OneForm("NewPerson", "people", lambda s: s._add(), _born),
    OneForm("CorrectPerson", "people", lambda s: s.acts._edit(s.panel.page), _born),
    OneForm("FormDialog · reserve", "people", lambda s: s.acts._reserve(s.panel.page)),
    OneForm("RedactDialog", "people", lambda s: s.acts._redact(s.panel.page)),
    OneForm("NewPerson · attendance", "attendance", lambda s: s._new_person("Zenaida Nueva"), _born),
    OneForm("AskConsent", "attendance", lambda s: s._consent(s.model.lines[0]), _consent),
    OneForm("ConsentOfAll", "attendance", lambda s: s._consent_of_all(),
            lambda f: f._purposes["quoted"].setChecked(True)),
    OneForm("RefusalWords", "attendance", lambda s: s._refuses(s.model.lines[0])),
    OneForm("PointDialog", "session", lambda s: s._add_point()),
    OneForm("ClauseDialog", "session", lambda s: s.acts._with_form(_for_all(s), s.acts._carrying.begin)),
    OneForm("VisitDialog", "commitments", lambda s: s._ask_visit()),
    OneForm("AccountDialog · new", "commitments", lambda s: s._ask_account()),
    OneForm("AccountDialog", "commitments", lambda s: s._edit_account(s.model.file.visits[0].accounts[0])),
    OneForm("EvidenceDialog · new", "commitments", lambda s: s._ask_evidence()),
    OneForm("EvidenceDialog", "commitments",
            lambda s: s._correct_evidence(s.model.file.evidence[0])),
    _minutes("MakeFinal", lambda s: s._make_final(), writes=2),
    _minutes("CopyDialog · new", lambda s: s.flow.deliver(), lambda f: f._day.setText(DAY)),
    _minutes("CopyDialog", _copy, lambda f: f._day.setText(DAY)),
    _minutes("ScanFound", _take_scan, _scan),
    _minutes("SummaryDialog", lambda s: s.summaries.write(None), lambda f: f._language.setCurrentIndex(1)),
    _minutes("SignOnScreen", lambda s: s.on_screen.ask(s.signatures.list.model().rows[0]), _sign),
    _minutes("Thumb", lambda s: s._act("H", s.signatures.list.model().rows[1])),
    _minutes("OnRequest", lambda s: s._act("R", s.signatures.list.model().rows[1]),
             lambda f: f._signer.setCurrentIndex(1)),
    _minutes("LateSignature", _late),
    OneForm("PassphraseDialog", "settings", lambda s: s._change_passphrase(), _passphrase, writes=0),
    OneForm("ServerDialog", "settings", lambda s: s._ask_server(), _server, writes=0),
    OneForm("AdmitDialog", "share", _admit, _compare, writes=0),
)  # fmt: skip


def _for_all(screen: Any) -> Any:
    return next(row for row in screen.timeline.model.rows if getattr(row, "key", None))


def type_everywhere(dialog: QDialog) -> None:
    """Put plain words into all that takes them, after what stands there; a day or a number where that is asked."""
    for editor in dialog.findChildren(QLineEdit):
        inside = isinstance(editor.parent(), QComboBox | QDateTimeEdit | QSpinBox)
        if editor.isVisible() and editor.isEnabled() and not editor.isReadOnly() and not inside:
            words = _words(dialog, editor)
            editor.setText(words or f"{editor.text()} de ahora".strip())
    for text in dialog.findChildren(QPlainTextEdit):
        if text.isVisible() and not text.isReadOnly():
            text.setPlainText(f"{text.toPlainText()}\nCon sus palabras.".strip())


def _words(dialog: QDialog, editor: QLineEdit) -> str:
    """What a field takes that is for no words; empty for one that is."""
    asks = {dialog.field(ask.name).editor: ask for ask in dialog._asks if ask.kind != "tick"} if isinstance(
        dialog, RecordForm
    ) else {}  # fmt: skip
    kind = asks[editor].kind if editor in asks else ""
    if kind == "number":
        return "3"
    return DAY if kind == "day" or editor.placeholderText() == "dd/mm/aaaa" else ""
