"""A window that is gone once it was answered, with all that was typed or shown in it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


class Passing(QDialog):
    """As any dialog; whoever showed it by `exec` can read it until they go back to the loop of the window.

    A dialog is a child of the window behind and would stand in memory until the lock, hidden, and be dressed anew with
    each theme.
    """

    def exec(self) -> int:
        """Show it until it is answered."""
        try:
            return super().exec()
        finally:
            self.deleteLater()
