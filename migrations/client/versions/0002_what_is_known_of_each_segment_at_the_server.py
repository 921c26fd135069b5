"""What is known of each segment at the server."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: a vault never goes back; the backup made before is the way back."""
    with op.batch_alter_table("segment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("at_server", sa.Integer(), server_default="0", nullable=False))
