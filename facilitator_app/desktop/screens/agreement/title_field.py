"""The title of an agreement, saved as it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from facilitator_app.queries.agreement_views import AgreementDetail

from .autosave import Autosave
from .view_model import AgreementModel


class TitleField(QLineEdit):
    """A title that is empty is not saved: the one before stays, and is shown again when the field is left."""

    def __init__(self, model: AgreementModel) -> None:
        super().__init__()
        self._model = model
        self._saving: Autosave | None = None
        self.setProperty("bare", "true")
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._left)

    def show_agreement(self, detail: AgreementDetail) -> None:
        """Show the title as it stands; what is typed and not saved yet stays as typed."""
        if self._saving is None:
            self._saving = self._model.title_autosave()
            self.setText(str(self._saving.typed["title"]))
        if self._saving.see(({"title": detail.title}, detail.versions)):
            self.setText(detail.title)
        self.setReadOnly(not self._model.editable)

    def forget(self) -> None:
        """Begin with the title of another agreement."""
        self._saving = None

    def _typed(self, words: str) -> None:
        if self._saving is None:
            return
        if words.strip():
            self._saving.type(title=words)
        else:
            self._saving.type(unfinished={"title"})

    def _left(self) -> None:
        if self._saving is not None and not self.text().strip():
            title = str(self._saving.base["title"])
            self._saving.type(title=title)
            self.setText(title)
        self._model.flush()
