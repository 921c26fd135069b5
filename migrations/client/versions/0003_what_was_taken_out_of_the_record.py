"""What was taken out of the record."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: a vault never goes back; the backup made before is the way back."""
    op.create_table(
        "redaction",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_type", sa.Text(), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=True),
        sa.Column("fields_taken", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"entries" is null or "entries" between 0 and 1099511627776', name="redaction.entries.range"
        ),
        sa.CheckConstraint(
            '"fields_taken" is null or json_valid("fields_taken") and json_type("fields_taken") = \'array\'',
            name="redaction.fields_taken.list",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="redaction.key.key"),
        sa.CheckConstraint(
            '"subject_key" is null or length("subject_key") <= 100000 and instr("subject_key", char(0)) = 0',
            name="redaction.subject_key.text",
        ),
        sa.CheckConstraint(
            'length(trim("reason")) > 0 and length("reason") <= 100000 and instr("reason", char(0)) = 0',
            name="redaction.reason.text",
        ),
        sa.CheckConstraint(
            'length(trim("subject")) > 0 and length("subject") <= 100000 and instr("subject", char(0)) = 0',
            name="redaction.subject.text",
        ),
        sa.CheckConstraint(
            'length(trim("subject_type")) > 0 and length("subject_type") <= 100000 and instr("subject_type", char(0)) = 0',
            name="redaction.subject_type.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("redaction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_redaction_process_id"), ["process_id"], unique=False)
