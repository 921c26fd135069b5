"""Says that the text of an agreement is closed, since when, and what can still be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import AgreementState
from facilitator_app.queries.agreement_views import AgreementDetail
from facilitator_app.store.reference.catalogues import label

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.notice_block import NoticeBlock
from .version_chips import version_words

translate = QCoreApplication.translate


class LockedNotice(NoticeBlock):
    """Hidden while the text is being written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ", Tone.NEUTRAL, strong=" ", icon="lock")
        self.hide()

    def show_agreement(self, detail: AgreementDetail, language: str) -> None:
        """Say why this agreement cannot be written on."""
        strong, words = why_locked(detail, language)
        self.strong.setText(strong)
        self.words.setText(words)
        self.setAccessibleName(f"{strong}. {words}")
        self.setVisible(bool(strong))


def why_locked(detail: AgreementDetail, language: str) -> tuple[str, str]:
    """What happened to the text, and what can still be done; both empty while it is being written."""
    if detail.state == AgreementState.CONFIRMED:
        return (
            translate("LockedNotice", "El texto está cerrado: así lo decidieron las partes"),
            translate("LockedNotice", "{0} Para cambiarlo, vuelva a abrirlo: lo cerrado queda guardado.").format(
                _decided(detail, language)
            ),
        )
    if detail.state == AgreementState.SIGNED:
        return (
            translate("LockedNotice", "El texto está firmado y ya no se cambia"),
            translate("LockedNotice", "{0} Lo que las partes acuerden después va en un acuerdo nuevo.").format(
                _decided(detail, language)
            ),
        )
    if detail.state == AgreementState.WITHDRAWN:
        return (
            translate("LockedNotice", "Este acuerdo se retiró de la mesa"),
            translate("LockedNotice", "Su texto y su historia quedan como estaban."),
        )
    return "", ""


def _decided(detail: AgreementDetail, language: str) -> str:
    """«Consenso. Versión 3, del 5 de marzo de 2026, 10:44.»"""
    mode = label("decision_modes", detail.decision, language) if detail.decision else ""
    version = version_words(detail.kept_versions[-1], language) if detail.kept_versions else ""
    return " ".join(f"{part}." for part in (mode, version) if part)
