"""Records of one person: one stands under another."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: a vault never goes back; the backup made before is the way back."""
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.add_column(sa.Column("same_as_id", sa.LargeBinary(), nullable=True))
        batch_op.create_check_constraint(
            "participant.same_as_id.id", '"same_as_id" is null or length("same_as_id") = 16'
        )
        batch_op.create_index(batch_op.f("ix_participant_same_as_id"), ["same_as_id"], unique=False)
