"""How often others took contents out for good, as far as it has arrived here."""

from __future__ import annotations

from ...domain.redaction import Redaction
from ...store.log.transaction import Transaction


def count_taken_out(tx: Transaction) -> int:
    """How many lines of the register of taking out other devices wrote."""
    counted: int = tx.connection.exec_driver_sql(
        "select count(distinct s.no) from record_state s join touched t on t.record_no = s.no"
        " join log_entry e on e.no = t.entry_no join log_feed f on f.no = e.feed_no"
        " where s.type = ? and s.visible = 1 and f.device != ?",
        (Redaction.__tablename__, tx.author.device),
    ).scalar_one()
    return counted
