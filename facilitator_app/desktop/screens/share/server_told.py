"""Under the ways of sharing: the last visit to the server, what went, what is still only here, and what is wrong."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.sharing.server_standing import ServerStanding
from facilitator_app.queries.sharing.share_page import SharePage
from facilitator_app.sync.one_visit import SPENT

from ...formats import in_quotes
from ...server_standing import QUIET, exchanged_words, failure, history_words
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import column

translate = QCoreApplication.translate


class ServerTold(QWidget):
    """Nothing where no server is known; `is_troubled` where something is wrong."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        body = column(theme, self, gap=8)
        self.told = Label("", "dense2", wrap=True)
        self.trouble = NoticeBlock(theme, " ", Tone.ATTENTION, strong=" ")
        self.is_troubled = False
        body.addWidget(self.told)
        body.addWidget(self.trouble)
        self.hide()

    def show_page(self, page: SharePage | None, now: datetime, language: str) -> None:
        """Say how things stand; `now` is aware."""
        standing = page.server_standing if page is not None else None
        self.setVisible(standing is not None)
        self.is_troubled = False
        if page is None or standing is None:
            return
        wrong = failure(standing, language)
        strong, words = wrong.what, f"{wrong.safe} {wrong.to_do}".strip()
        if not strong and standing.refused:
            strong = translate("Share", "El servidor no acepta: {0}").format(
                ", ".join(in_quotes(title) for title in standing.refused)
            )
            words = translate("Share", "Lo que hay ahí sigue solo aquí. Avise a quien coordina.")
        self.is_troubled = bool(strong)
        self.trouble.setVisible(self.is_troubled)
        self.trouble.strong.setText(strong)
        self.trouble.say(words)
        came = history_words(standing, now, language) + "." if strong else ""
        told = [came, exchanged_words(standing), _left_words(page, standing)]
        self.told.setText(" ".join(part for part in told if part))


def server_line(standing: ServerStanding | None, now: datetime, language: str) -> str:
    """The second line of the server's card: how things stand, in few words."""
    if standing is None or standing.last is None:
        return translate("Share", "Todavía sin visitar")
    code = standing.last.code
    if code == SPENT:
        return translate("Share", "Límite del mes alcanzado")
    if code in QUIET:
        return translate("Share", "No responde ahora")
    if code or standing.refused:
        return translate("Share", "Vea abajo qué lo impide")
    return history_words(standing, now, language)


def _left_words(page: SharePage, standing: ServerStanding) -> str:
    """What no server keeps and no other device has."""
    left = page.unshared - page.handed_in
    if left:
        return translate("Share", "Todavía solo aquí: %n cambio(s).", "", left)
    if standing.unsent:
        return translate("Share", "Todavía hay algo por entregar.")
    return translate("Share", "Nada queda solo aquí. Lo guarda sin poder leerlo.") if standing.last is not None else ""
