"""Summaries of a session in another language."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: a vault never goes back; the backup made before is the way back."""
    op.create_table(
        "summary",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("rendered_by", sa.Text(), nullable=True),
        sa.Column("read_aloud_at", sa.Text(), nullable=True),
        sa.Column("read_in", sa.Text(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="summary.key.key"),
        sa.CheckConstraint(
            '"read_aloud_at" is null or datetime("read_aloud_at") is not null and length("read_aloud_at") between 16 and 19 and substr("read_aloud_at", 11, 1) = \'T\'',
            name="summary.read_aloud_at.time",
        ),
        sa.CheckConstraint(
            '"read_in" is null or length("read_in") <= 100000 and instr("read_in", char(0)) = 0',
            name="summary.read_in.text",
        ),
        sa.CheckConstraint(
            '"rendered_by" is null or length("rendered_by") <= 100000 and instr("rendered_by", char(0)) = 0',
            name="summary.rendered_by.text",
        ),
        sa.CheckConstraint('length("session_id") = 16', name="summary.session_id.id"),
        sa.CheckConstraint(
            'length(trim("language")) > 0 and length("language") <= 100000 and instr("language", char(0)) = 0',
            name="summary.language.text",
        ),
        sa.CheckConstraint(
            'length(trim("text")) > 0 and length("text") <= 100000 and instr("text", char(0)) = 0',
            name="summary.text.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("summary", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_summary_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_summary_session_id"), ["session_id"], unique=False)
