"""The ways by which entries came."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: a vault never goes back; the backup made before is the way back."""
    op.create_table(
        "arrival",
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("first"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("segment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("way", sa.Text(), nullable=True))
