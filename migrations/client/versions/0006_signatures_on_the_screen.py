"""Signatures on the screen and sealed papers."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: a vault never goes back; the backup made before is the way back."""
    op.create_table(
        "screen_signature",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("act_id", sa.LargeBinary(), nullable=False),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("signer_id", sa.LargeBinary(), nullable=True),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("pdf_sha256", sa.Text(), nullable=True),
        sa.Column("strokes", sa.LargeBinary(), nullable=True),
        sa.Column("drawn_at", sa.Text(), nullable=True),
        sa.Column("agreed", sa.Integer(), nullable=True),
        sa.CheckConstraint('"agreed" is null or "agreed" in (0, 1)', name="screen_signature.agreed.flag"),
        sa.CheckConstraint('"block" between 0 and 100000', name="screen_signature.block.range"),
        sa.CheckConstraint(
            '"drawn_at" is null or datetime("drawn_at") is not null and length("drawn_at") between 16 and 19 and substr("drawn_at", 11, 1) = \'T\'',
            name="screen_signature.drawn_at.time",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="screen_signature.key.key"),
        sa.CheckConstraint(
            '"pdf_sha256" is null or length("pdf_sha256") <= 100000 and instr("pdf_sha256", char(0)) = 0',
            name="screen_signature.pdf_sha256.text",
        ),
        sa.CheckConstraint('"signer_id" is null or length("signer_id") = 16', name="screen_signature.signer_id.id"),
        sa.CheckConstraint('"strokes" is null or length("strokes") <= 150000', name="screen_signature.strokes.blob"),
        sa.CheckConstraint('length("act_id") = 16', name="screen_signature.act_id.id"),
        sa.CheckConstraint('length("document_id") = 16', name="screen_signature.document_id.id"),
        sa.CheckConstraint('length("participant_id") = 16', name="screen_signature.participant_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("screen_signature", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_screen_signature_act_id"), ["act_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_screen_signature_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_screen_signature_process_id"), ["process_id"], unique=False)

    op.create_table(
        "sealed_paper",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("pdf_id", sa.LargeBinary(), nullable=True),
        sa.Column("pdf_sha256", sa.Text(), nullable=False),
        sa.Column("signatures", sa.Integer(), nullable=False),
        sa.Column("drawings", sa.Text(), nullable=True),
        sa.Column("sealed_at", sa.Text(), nullable=True),
        sa.CheckConstraint('"drawings" is null or json_valid("drawings")', name="sealed_paper.drawings.json"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="sealed_paper.key.key"),
        sa.CheckConstraint('"pdf_id" is null or length("pdf_id") = 16', name="sealed_paper.pdf_id.id"),
        sa.CheckConstraint(
            '"sealed_at" is null or datetime("sealed_at") is not null and length("sealed_at") between 16 and 19 and substr("sealed_at", 11, 1) = \'T\'',
            name="sealed_paper.sealed_at.time",
        ),
        sa.CheckConstraint('"signatures" between 1 and 10000', name="sealed_paper.signatures.range"),
        sa.CheckConstraint('length("document_id") = 16', name="sealed_paper.document_id.id"),
        sa.CheckConstraint(
            'length(trim("pdf_sha256")) > 0 and length("pdf_sha256") <= 100000 and instr("pdf_sha256", char(0)) = 0',
            name="sealed_paper.pdf_sha256.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("sealed_paper", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sealed_paper_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sealed_paper_process_id"), ["process_id"], unique=False)

    with op.batch_alter_table("signing_act", schema=None) as batch_op:
        batch_op.add_column(sa.Column("on_screen", sa.Integer(), nullable=True))
        batch_op.create_check_constraint("signing_act.on_screen.flag", '"on_screen" is null or "on_screen" in (0, 1)')
