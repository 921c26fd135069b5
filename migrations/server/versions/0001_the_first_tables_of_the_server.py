"""The first tables of the server."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "server",
        sa.Column("no", sa.Integer(), primary_key=True),
        sa.Column("server_id", sa.LargeBinary(), nullable=False),
        sa.Column("log_id", sa.LargeBinary(), nullable=False),
        sa.Column("token_key", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "programme",
        sa.Column("no", sa.Integer(), primary_key=True),
        sa.Column("device", sa.LargeBinary(), nullable=False, unique=True),
        sa.Column("card", sa.LargeBinary(), nullable=False),
        sa.Column("admitted_day", sa.Integer(), nullable=False),
    )
    op.create_table(
        "device",
        sa.Column("id", sa.LargeBinary(), primary_key=True),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("last_seen_day", sa.Integer()),
    )
    op.create_table(
        "space",
        sa.Column("no", sa.Integer(), primary_key=True),
        sa.Column("id", sa.LargeBinary(), nullable=False, unique=True),
        sa.Column("genesis", sa.LargeBinary(), nullable=False),
        sa.Column("creator", sa.LargeBinary(), nullable=False),
        sa.Column("last_number", _BIG, nullable=False),
        sa.Column("statements", sa.Integer(), nullable=False),
        sa.Column("bytes", _BIG, nullable=False),
        sa.Column("quota", _BIG),
    )
    op.create_index("ix_space_creator", "space", ["creator"])
    op.create_table(
        "blob",
        sa.Column("space_no", sa.Integer(), sa.ForeignKey("space.no"), primary_key=True),
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("size", _BIG, nullable=False),
        sa.Column("is_statement", sa.Integer(), nullable=False),
        sa.Column("received_hour", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary()),
        sa.Column("withdrawn", sa.Integer(), nullable=False),
        sa.UniqueConstraint("id", "space_no"),
    )
    op.create_table(
        "piece",
        sa.Column("space_no", sa.Integer(), primary_key=True),
        sa.Column("id", sa.LargeBinary(), primary_key=True),
        sa.Column("start", _BIG, primary_key=True, autoincrement=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "upload",
        sa.Column("space_no", sa.Integer(), sa.ForeignKey("space.no"), primary_key=True),
        sa.Column("id", sa.LargeBinary(), primary_key=True),
        sa.Column("length", _BIG, nullable=False),
        sa.Column("received", _BIG, nullable=False),
        sa.Column("touched_hour", sa.Integer(), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":  # sealed bytes do not compress: trying costs time
        for table in ("blob", "piece"):
            op.execute(f"ALTER TABLE {table} ALTER COLUMN data SET STORAGE EXTERNAL")
