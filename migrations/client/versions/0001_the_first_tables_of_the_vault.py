"""The first tables of the vault."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every table of records, of the log, of sharing, and of what stays on this device; and the index of words."""
    op.create_table(
        "actor",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("party_id", sa.LargeBinary(), nullable=True),
        sa.Column("participant_id", sa.LargeBinary(), nullable=True),
        sa.Column("power", sa.Text(), nullable=True),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"about" is null or length("about") <= 100000 and instr("about", char(0)) = 0', name="actor.about.text"
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="actor.key.key"),
        sa.CheckConstraint(
            "\"origin\" = 'parties' or \"origin\" = 'team' or \"origin\" like '~_%'", name="actor.origin.choice"
        ),
        sa.CheckConstraint('"participant_id" is null or length("participant_id") = 16', name="actor.participant_id.id"),
        sa.CheckConstraint('"party_id" is null or length("party_id") = 16', name="actor.party_id.id"),
        sa.CheckConstraint(
            '"power" is null or "power" = \'low\' or "power" = \'medium\' or "power" = \'high\' or "power" like \'~_%\'',
            name="actor.power.choice",
        ),
        sa.CheckConstraint(
            '"sector" is null or length("sector") <= 100000 and instr("sector", char(0)) = 0', name="actor.sector.text"
        ),
        sa.CheckConstraint(
            '"source" is null or length("source") <= 100000 and instr("source", char(0)) = 0', name="actor.source.text"
        ),
        sa.CheckConstraint(
            'length(trim("name")) > 0 and length("name") <= 100000 and instr("name", char(0)) = 0',
            name="actor.name.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("actor", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_actor_process_id"), ["process_id"], unique=False)

    op.create_table(
        "actor_insight",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("actor_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="actor_insight.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'position' or \"kind\" = 'interest' or \"kind\" = 'need' or \"kind\" = 'power' or \"kind\" like '~_%'",
            name="actor_insight.kind.choice",
        ),
        sa.CheckConstraint(
            "\"origin\" = 'parties' or \"origin\" = 'team' or \"origin\" like '~_%'", name="actor_insight.origin.choice"
        ),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="actor_insight.place.range"),
        sa.CheckConstraint('length("actor_id") = 16', name="actor_insight.actor_id.id"),
        sa.CheckConstraint(
            'length(trim("source")) > 0 and length("source") <= 100000 and instr("source", char(0)) = 0',
            name="actor_insight.source.text",
        ),
        sa.CheckConstraint(
            'length(trim("text")) > 0 and length("text") <= 100000 and instr("text", char(0)) = 0',
            name="actor_insight.text.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("actor_insight", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_actor_insight_actor_id"), ["actor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_actor_insight_process_id"), ["process_id"], unique=False)

    op.create_table(
        "actor_place",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("actor_id", sa.LargeBinary(), nullable=False),
        sa.Column("x", sa.Integer(), nullable=False),
        sa.Column("y", sa.Integer(), nullable=False),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="actor_place.key.key"),
        sa.CheckConstraint('"x" between 0 and 1000', name="actor_place.x.range"),
        sa.CheckConstraint('"y" between 0 and 1000', name="actor_place.y.range"),
        sa.CheckConstraint('length("actor_id") = 16', name="actor_place.actor_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("actor_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_actor_place_actor_id"), ["actor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_actor_place_process_id"), ["process_id"], unique=False)

    op.create_table(
        "actor_relation",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("actor_id", sa.LargeBinary(), nullable=False),
        sa.Column("other_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.CheckConstraint(
            '"about" is null or length("about") <= 100000 and instr("about", char(0)) = 0',
            name="actor_relation.about.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="actor_relation.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'alliance' or \"kind\" = 'tension' or \"kind\" = 'rupture' or \"kind\" = 'dependence' or \"kind\" = 'influence' or \"kind\" like '~_%'",
            name="actor_relation.kind.choice",
        ),
        sa.CheckConstraint(
            "\"origin\" = 'parties' or \"origin\" = 'team' or \"origin\" like '~_%'",
            name="actor_relation.origin.choice",
        ),
        sa.CheckConstraint(
            '"since" is null or date("since") is not null and length("since") = 10', name="actor_relation.since.day"
        ),
        sa.CheckConstraint('length("actor_id") = 16', name="actor_relation.actor_id.id"),
        sa.CheckConstraint('length("other_id") = 16', name="actor_relation.other_id.id"),
        sa.CheckConstraint(
            'length(trim("source")) > 0 and length("source") <= 100000 and instr("source", char(0)) = 0',
            name="actor_relation.source.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("actor_relation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_actor_relation_actor_id"), ["actor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_actor_relation_other_id"), ["other_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_actor_relation_process_id"), ["process_id"], unique=False)

    op.create_table(
        "agenda_item",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("started_at", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"ended_at" is null or datetime("ended_at") is not null and length("ended_at") between 16 and 19 and substr("ended_at", 11, 1) = \'T\'',
            name="agenda_item.ended_at.time",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="agenda_item.key.key"),
        sa.CheckConstraint('"minutes" is null or "minutes" between 1 and 1440', name="agenda_item.minutes.range"),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="agenda_item.place.range"),
        sa.CheckConstraint(
            '"started_at" is null or datetime("started_at") is not null and length("started_at") between 16 and 19 and substr("started_at", 11, 1) = \'T\'',
            name="agenda_item.started_at.time",
        ),
        sa.CheckConstraint('length("session_id") = 16', name="agenda_item.session_id.id"),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="agenda_item.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("agenda_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agenda_item_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_agenda_item_session_id"), ["session_id"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("session_id", sa.LargeBinary(), nullable=True),
        sa.Column("agenda_id", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("antecedent", sa.Text(), nullable=True),
        sa.Column("review", sa.Text(), nullable=True),
        sa.Column("in_force", sa.Text(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=True),
        sa.Column("prevailing_language", sa.Text(), nullable=True),
        sa.CheckConstraint('"agenda_id" is null or length("agenda_id") = 16', name="agreement.agenda_id.id"),
        sa.CheckConstraint(
            '"antecedent" is null or length("antecedent") <= 100000 and instr("antecedent", char(0)) = 0',
            name="agreement.antecedent.text",
        ),
        sa.CheckConstraint(
            '"decision" is null or "decision" = \'consensus\' or "decision" = \'majority\' or "decision" = \'ad_referendum\' or "decision" like \'~_%\'',
            name="agreement.decision.choice",
        ),
        sa.CheckConstraint(
            '"in_force" is null or length("in_force") <= 100000 and instr("in_force", char(0)) = 0',
            name="agreement.in_force.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="agreement.key.key"),
        sa.CheckConstraint(
            '"languages" is null or json_valid("languages") and json_type("languages") = \'array\'',
            name="agreement.languages.list",
        ),
        sa.CheckConstraint('"number" is null or "number" between 1 and 100000', name="agreement.number.range"),
        sa.CheckConstraint(
            '"prevailing_language" is null or length("prevailing_language") <= 100000 and instr("prevailing_language", char(0)) = 0',
            name="agreement.prevailing_language.text",
        ),
        sa.CheckConstraint(
            '"review" is null or length("review") <= 100000 and instr("review", char(0)) = 0',
            name="agreement.review.text",
        ),
        sa.CheckConstraint('"session_id" is null or length("session_id") = 16', name="agreement.session_id.id"),
        sa.CheckConstraint(
            '"state" is null or "state" = \'draft\' or "state" = \'confirmed\' or "state" = \'signed\' or "state" = \'withdrawn\' or "state" like \'~_%\'',
            name="agreement.state.choice",
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="agreement.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_agreement_session_id"), ["session_id"], unique=False)

    op.create_table(
        "agreement_version",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("agreement_id", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("kept_at", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.CheckConstraint('"content" is null or json_valid("content")', name="agreement_version.content.json"),
        sa.CheckConstraint(
            '"kept_at" is null or datetime("kept_at") is not null and length("kept_at") between 16 and 19 and substr("kept_at", 11, 1) = \'T\'',
            name="agreement_version.kept_at.time",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="agreement_version.key.key"),
        sa.CheckConstraint('"number" between 1 and 100000', name="agreement_version.number.range"),
        sa.CheckConstraint(
            '"reason" is null or length("reason") <= 100000 and instr("reason", char(0)) = 0',
            name="agreement_version.reason.text",
        ),
        sa.CheckConstraint('length("agreement_id") = 16', name="agreement_version.agreement_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("agreement_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_version_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_agreement_version_process_id"), ["process_id"], unique=False)

    op.create_table(
        "alarm",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("no"),
        sqlite_strict=True,
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("file_key", sa.LargeBinary(), nullable=True),
        sa.Column("chunks", sa.Text(), nullable=True),
        sa.CheckConstraint('"chunks" is null or json_valid("chunks")', name="attachment.chunks.json"),
        sa.CheckConstraint('"file_key" is null or length("file_key") <= 32', name="attachment.file_key.blob"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="attachment.key.key"),
        sa.CheckConstraint('"size" between 0 and 1099511627776', name="attachment.size.range"),
        sa.CheckConstraint(
            '"title" is null or length("title") <= 100000 and instr("title", char(0)) = 0', name="attachment.title.text"
        ),
        sa.CheckConstraint(
            'length(trim("media_type")) > 0 and length("media_type") <= 100000 and instr("media_type", char(0)) = 0',
            name="attachment.media_type.text",
        ),
        sa.CheckConstraint(
            'length(trim("sha256")) > 0 and length("sha256") <= 100000 and instr("sha256", char(0)) = 0',
            name="attachment.sha256.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_process_id"), ["process_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("arrived_at", sa.Text(), nullable=True),
        sa.Column("left_at", sa.Text(), nullable=True),
        sa.Column("represents_id", sa.LargeBinary(), nullable=True),
        sa.Column("represented_by_id", sa.LargeBinary(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"arrived_at" is null or datetime("arrived_at") is not null and length("arrived_at") between 16 and 19 and substr("arrived_at", 11, 1) = \'T\'',
            name="attendance.arrived_at.time",
        ),
        sa.CheckConstraint(
            '"authority" is null or length("authority") <= 100000 and instr("authority", char(0)) = 0',
            name="attendance.authority.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="attendance.key.key"),
        sa.CheckConstraint(
            '"left_at" is null or datetime("left_at") is not null and length("left_at") between 16 and 19 and substr("left_at", 11, 1) = \'T\'',
            name="attendance.left_at.time",
        ),
        sa.CheckConstraint(
            '"represented_by_id" is null or length("represented_by_id") = 16', name="attendance.represented_by_id.id"
        ),
        sa.CheckConstraint(
            '"represents_id" is null or length("represents_id") = 16', name="attendance.represents_id.id"
        ),
        sa.CheckConstraint(
            "\"status\" = 'invited' or \"status\" = 'present' or \"status\" = 'absent' or \"status\" = 'excused' or \"status\" = 'represented' or \"status\" like '~_%'",
            name="attendance.status.choice",
        ),
        sa.CheckConstraint('length("participant_id") = 16', name="attendance.participant_id.id"),
        sa.CheckConstraint('length("session_id") = 16', name="attendance.session_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_session_id"), ["session_id"], unique=False)

    op.create_table(
        "catalogue_entry",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("catalogue", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="catalogue_entry.key.key"),
        sa.CheckConstraint(
            'length(trim("catalogue")) > 0 and length("catalogue") <= 100000 and instr("catalogue", char(0)) = 0',
            name="catalogue_entry.catalogue.text",
        ),
        sa.CheckConstraint(
            'length(trim("code")) > 0 and length("code") <= 100000 and instr("code", char(0)) = 0',
            name="catalogue_entry.code.text",
        ),
        sa.CheckConstraint(
            'length(trim("name")) > 0 and length("name") <= 100000 and instr("name", char(0)) = 0',
            name="catalogue_entry.name.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("catalogue_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_catalogue_entry_process_id"), ["process_id"], unique=False)

    op.create_table(
        "cause",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.LargeBinary(), nullable=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("precision", sa.Text(), nullable=True),
        sa.Column("known", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="cause.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'effect' or \"kind\" = 'problem' or \"kind\" = 'trigger' or \"kind\" = 'proximate' or \"kind\" = 'structural' or \"kind\" like '~_%'",
            name="cause.kind.choice",
        ),
        sa.CheckConstraint(
            '"known" is null or length("known") <= 100000 and instr("known", char(0)) = 0', name="cause.known.text"
        ),
        sa.CheckConstraint(
            "\"origin\" = 'parties' or \"origin\" = 'team' or \"origin\" like '~_%'", name="cause.origin.choice"
        ),
        sa.CheckConstraint('"parent_id" is null or length("parent_id") = 16', name="cause.parent_id.id"),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="cause.place.range"),
        sa.CheckConstraint(
            '"precision" is null or "precision" = \'day\' or "precision" = \'month\' or "precision" = \'year\' or "precision" = \'decade\' or "precision" like \'~_%\'',
            name="cause.precision.choice",
        ),
        sa.CheckConstraint(
            '"since" is null or date("since") is not null and length("since") = 10', name="cause.since.day"
        ),
        sa.CheckConstraint(
            '"source" is null or length("source") <= 100000 and instr("source", char(0)) = 0', name="cause.source.text"
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="cause.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("cause", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cause_parent_id"), ["parent_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cause_process_id"), ["process_id"], unique=False)

    op.create_table(
        "cause_stance",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("cause_id", sa.LargeBinary(), nullable=False),
        sa.Column("party_id", sa.LargeBinary(), nullable=False),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="cause_stance.key.key"),
        sa.CheckConstraint(
            "\"stance\" = 'holds' or \"stance\" = 'disputes' or \"stance\" like '~_%'",
            name="cause_stance.stance.choice",
        ),
        sa.CheckConstraint(
            '"words" is null or length("words") <= 100000 and instr("words", char(0)) = 0',
            name="cause_stance.words.text",
        ),
        sa.CheckConstraint('length("cause_id") = 16', name="cause_stance.cause_id.id"),
        sa.CheckConstraint('length("party_id") = 16', name="cause_stance.party_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("cause_stance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cause_stance_cause_id"), ["cause_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cause_stance_process_id"), ["process_id"], unique=False)

    op.create_table(
        "chunk",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "clause",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("agreement_id", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("proposed_by_id", sa.LargeBinary(), nullable=True),
        sa.Column("original_text", sa.Text(), nullable=True),
        sa.Column("original_language", sa.Text(), nullable=True),
        sa.Column("rendered_by", sa.Text(), nullable=True),
        sa.Column("read_aloud_at", sa.Text(), nullable=True),
        sa.Column("read_in", sa.Text(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="clause.key.key"),
        sa.CheckConstraint('"number" is null or "number" between 1 and 100000', name="clause.number.range"),
        sa.CheckConstraint(
            '"original_language" is null or length("original_language") <= 100000 and instr("original_language", char(0)) = 0',
            name="clause.original_language.text",
        ),
        sa.CheckConstraint(
            '"original_text" is null or length("original_text") <= 100000 and instr("original_text", char(0)) = 0',
            name="clause.original_text.text",
        ),
        sa.CheckConstraint(
            '"proposed_by_id" is null or length("proposed_by_id") = 16', name="clause.proposed_by_id.id"
        ),
        sa.CheckConstraint(
            '"read_aloud_at" is null or datetime("read_aloud_at") is not null and length("read_aloud_at") between 16 and 19 and substr("read_aloud_at", 11, 1) = \'T\'',
            name="clause.read_aloud_at.time",
        ),
        sa.CheckConstraint(
            '"read_in" is null or length("read_in") <= 100000 and instr("read_in", char(0)) = 0',
            name="clause.read_in.text",
        ),
        sa.CheckConstraint(
            '"rendered_by" is null or length("rendered_by") <= 100000 and instr("rendered_by", char(0)) = 0',
            name="clause.rendered_by.text",
        ),
        sa.CheckConstraint(
            '"title" is null or length("title") <= 100000 and instr("title", char(0)) = 0', name="clause.title.text"
        ),
        sa.CheckConstraint('length("agreement_id") = 16', name="clause.agreement_id.id"),
        sa.CheckConstraint(
            'length(trim("text")) > 0 and length("text") <= 100000 and instr("text", char(0)) = 0',
            name="clause.text.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("clause", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_clause_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_clause_process_id"), ["process_id"], unique=False)

    op.create_table(
        "commission",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=True),
        sa.Column("mandate", sa.Text(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="commission.key.key"),
        sa.CheckConstraint(
            '"mandate" is null or length("mandate") <= 100000 and instr("mandate", char(0)) = 0',
            name="commission.mandate.text",
        ),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="commission.place.range"),
        sa.CheckConstraint(
            '"theme" is null or length("theme") <= 100000 and instr("theme", char(0)) = 0', name="commission.theme.text"
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="commission.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("commission", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commission_process_id"), ["process_id"], unique=False)

    op.create_table(
        "commission_delegate",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("commission_id", sa.LargeBinary(), nullable=False),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("delegate", sa.Text(), nullable=True),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"delegate" is null or "delegate" = \'titular\' or "delegate" = \'alternate\' or "delegate" like \'~_%\'',
            name="commission_delegate.delegate.choice",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="commission_delegate.key.key"),
        sa.CheckConstraint(
            '"sector" is null or length("sector") <= 100000 and instr("sector", char(0)) = 0',
            name="commission_delegate.sector.text",
        ),
        sa.CheckConstraint('length("commission_id") = 16', name="commission_delegate.commission_id.id"),
        sa.CheckConstraint('length("participant_id") = 16', name="commission_delegate.participant_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("commission_delegate", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commission_delegate_commission_id"), ["commission_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_commission_delegate_process_id"), ["process_id"], unique=False)

    op.create_table(
        "commitment",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("clause_id", sa.LargeBinary(), nullable=True),
        sa.Column("agreement_id", sa.LargeBinary(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("responsible_id", sa.LargeBinary(), nullable=True),
        sa.Column("responsible_party_id", sa.LargeBinary(), nullable=True),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("indicator", sa.Text(), nullable=True),
        sa.Column("verification", sa.Text(), nullable=True),
        sa.Column("resources", sa.Text(), nullable=True),
        sa.Column("follow_up_body", sa.Text(), nullable=True),
        sa.Column("if_not_kept", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("evidence_on", sa.Text(), nullable=True),
        sa.CheckConstraint('"agreement_id" is null or length("agreement_id") = 16', name="commitment.agreement_id.id"),
        sa.CheckConstraint('"clause_id" is null or length("clause_id") = 16', name="commitment.clause_id.id"),
        sa.CheckConstraint(
            '"due_on" is null or date("due_on") is not null and length("due_on") = 10', name="commitment.due_on.day"
        ),
        sa.CheckConstraint(
            '"evidence" is null or length("evidence") <= 100000 and instr("evidence", char(0)) = 0',
            name="commitment.evidence.text",
        ),
        sa.CheckConstraint(
            '"evidence_on" is null or date("evidence_on") is not null and length("evidence_on") = 10',
            name="commitment.evidence_on.day",
        ),
        sa.CheckConstraint(
            '"follow_up_body" is null or length("follow_up_body") <= 100000 and instr("follow_up_body", char(0)) = 0',
            name="commitment.follow_up_body.text",
        ),
        sa.CheckConstraint(
            '"if_not_kept" is null or length("if_not_kept") <= 100000 and instr("if_not_kept", char(0)) = 0',
            name="commitment.if_not_kept.text",
        ),
        sa.CheckConstraint(
            '"indicator" is null or length("indicator") <= 100000 and instr("indicator", char(0)) = 0',
            name="commitment.indicator.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="commitment.key.key"),
        sa.CheckConstraint(
            '"office" is null or length("office") <= 100000 and instr("office", char(0)) = 0',
            name="commitment.office.text",
        ),
        sa.CheckConstraint(
            '"resources" is null or length("resources") <= 100000 and instr("resources", char(0)) = 0',
            name="commitment.resources.text",
        ),
        sa.CheckConstraint(
            '"responsible_id" is null or length("responsible_id") = 16', name="commitment.responsible_id.id"
        ),
        sa.CheckConstraint(
            '"responsible_party_id" is null or length("responsible_party_id") = 16',
            name="commitment.responsible_party_id.id",
        ),
        sa.CheckConstraint(
            '"status" is null or "status" = \'pending\' or "status" = \'under_way\' or "status" = \'kept\' or "status" = \'partly\' or "status" = \'not_kept\' or "status" = \'overdue\' or "status" = \'renegotiated\' or "status" = \'unverified\' or "status" like \'~_%\'',
            name="commitment.status.choice",
        ),
        sa.CheckConstraint(
            '"verification" is null or length("verification") <= 100000 and instr("verification", char(0)) = 0',
            name="commitment.verification.text",
        ),
        sa.CheckConstraint(
            'length(trim("text")) > 0 and length("text") <= 100000 and instr("text", char(0)) = 0',
            name="commitment.text.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_clause_id"), ["clause_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_process_id"), ["process_id"], unique=False)

    op.create_table(
        "conclusion",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("commitment_id", sa.LargeBinary(), nullable=False),
        sa.Column("session_id", sa.LargeBinary(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("concluded_by", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"concluded_by" is null or length("concluded_by") <= 100000 and instr("concluded_by", char(0)) = 0',
            name="conclusion.concluded_by.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="conclusion.key.key"),
        sa.CheckConstraint('"on" is null or date("on") is not null and length("on") = 10', name="conclusion.on.day"),
        sa.CheckConstraint('"session_id" is null or length("session_id") = 16', name="conclusion.session_id.id"),
        sa.CheckConstraint(
            "\"status\" = 'pending' or \"status\" = 'under_way' or \"status\" = 'kept' or \"status\" = 'partly' or \"status\" = 'not_kept' or \"status\" = 'overdue' or \"status\" = 'renegotiated' or \"status\" = 'unverified' or \"status\" like '~_%'",
            name="conclusion.status.choice",
        ),
        sa.CheckConstraint(
            '"words" is null or length("words") <= 100000 and instr("words", char(0)) = 0', name="conclusion.words.text"
        ),
        sa.CheckConstraint('length("commitment_id") = 16', name="conclusion.commitment_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("conclusion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_conclusion_commitment_id"), ["commitment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_conclusion_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_conclusion_session_id"), ["session_id"], unique=False)

    op.create_table(
        "condition_rating",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("rating", sa.Text(), nullable=False),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("rated_by", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"evidence" is null or length("evidence") <= 100000 and instr("evidence", char(0)) = 0',
            name="condition_rating.evidence.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="condition_rating.key.key"),
        sa.CheckConstraint(
            '"on" is null or date("on") is not null and length("on") = 10', name="condition_rating.on.day"
        ),
        sa.CheckConstraint(
            '"rated_by" is null or length("rated_by") <= 100000 and instr("rated_by", char(0)) = 0',
            name="condition_rating.rated_by.text",
        ),
        sa.CheckConstraint(
            "\"rating\" = 'weak' or \"rating\" = 'sufficient' or \"rating\" = 'firm' or \"rating\" like '~_%'",
            name="condition_rating.rating.choice",
        ),
        sa.CheckConstraint(
            'length(trim("condition")) > 0 and length("condition") <= 100000 and instr("condition", char(0)) = 0',
            name="condition_rating.condition.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("condition_rating", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_condition_rating_process_id"), ["process_id"], unique=False)

    op.create_table(
        "conflict",
        sa.Column("record_no", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_no", "field"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "consensus_answer",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("check_id", sa.LargeBinary(), nullable=False),
        sa.Column("party_id", sa.LargeBinary(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("reservation", sa.Text(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="consensus_answer.key.key"),
        sa.CheckConstraint(
            '"reservation" is null or length("reservation") <= 100000 and instr("reservation", char(0)) = 0',
            name="consensus_answer.reservation.text",
        ),
        sa.CheckConstraint('length("check_id") = 16', name="consensus_answer.check_id.id"),
        sa.CheckConstraint('length("party_id") = 16', name="consensus_answer.party_id.id"),
        sa.CheckConstraint(
            'length(trim("value")) > 0 and length("value") <= 100000 and instr("value", char(0)) = 0',
            name="consensus_answer.value.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("consensus_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consensus_answer_check_id"), ["check_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_consensus_answer_process_id"), ["process_id"], unique=False)

    op.create_table(
        "consensus_check",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("clause_id", sa.LargeBinary(), nullable=True),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("scale", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"at" is null or datetime("at") is not null and length("at") between 16 and 19 and substr("at", 11, 1) = \'T\'',
            name="consensus_check.at.time",
        ),
        sa.CheckConstraint('"clause_id" is null or length("clause_id") = 16', name="consensus_check.clause_id.id"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="consensus_check.key.key"),
        sa.CheckConstraint(
            '"scale" is null or length("scale") <= 100000 and instr("scale", char(0)) = 0',
            name="consensus_check.scale.text",
        ),
        sa.CheckConstraint('length("session_id") = 16', name="consensus_check.session_id.id"),
        sa.CheckConstraint(
            'length(trim("question")) > 0 and length("question") <= 100000 and instr("question", char(0)) = 0',
            name="consensus_check.question.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("consensus_check", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consensus_check_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_consensus_check_session_id"), ["session_id"], unique=False)

    op.create_table(
        "consent",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.Text(), nullable=True),
        sa.Column("witness", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "\"act\" = 'given' or \"act\" = 'refused' or \"act\" = 'withdrawn' or \"act\" like '~_%'",
            name="consent.act.choice",
        ),
        sa.CheckConstraint(
            '"asked_by" is null or length("asked_by") <= 100000 and instr("asked_by", char(0)) = 0',
            name="consent.asked_by.text",
        ),
        sa.CheckConstraint(
            '"how" is null or "how" = \'oral\' or "how" = \'written\' or "how" = \'thumbprint\' or "how" = \'interpreter\' or "how" like \'~_%\'',
            name="consent.how.choice",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="consent.key.key"),
        sa.CheckConstraint(
            '"language" is null or length("language") <= 100000 and instr("language", char(0)) = 0',
            name="consent.language.text",
        ),
        sa.CheckConstraint('"on" is null or date("on") is not null and length("on") = 10', name="consent.on.day"),
        sa.CheckConstraint(
            "\"purpose\" = 'roster' or \"purpose\" = 'named_in_minutes' or \"purpose\" = 'quoted' or \"purpose\" = 'photo' or \"purpose\" = 'audio' or \"purpose\" = 'shared_with_programme' or \"purpose\" like '~_%'",
            name="consent.purpose.choice",
        ),
        sa.CheckConstraint(
            '"witness" is null or length("witness") <= 100000 and instr("witness", char(0)) = 0',
            name="consent.witness.text",
        ),
        sa.CheckConstraint('length("participant_id") = 16', name="consent.participant_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_consent_process_id"), ["process_id"], unique=False)

    op.create_table(
        "design_decision",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.LargeBinary(), nullable=False),
        sa.Column("part_id", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"decided_on" is null or date("decided_on") is not null and length("decided_on") = 10',
            name="design_decision.decided_on.day",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="design_decision.key.key"),
        sa.CheckConstraint('"part_id" is null or length("part_id") = 16', name="design_decision.part_id.id"),
        sa.CheckConstraint(
            '"reason" is null or length("reason") <= 100000 and instr("reason", char(0)) = 0',
            name="design_decision.reason.text",
        ),
        sa.CheckConstraint('length("agreement_id") = 16', name="design_decision.agreement_id.id"),
        sa.CheckConstraint(
            'length(trim("text")) > 0 and length("text") <= 100000 and instr("text", char(0)) = 0',
            name="design_decision.text.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("design_decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_design_decision_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_design_decision_process_id"), ["process_id"], unique=False)

    op.create_table(
        "draft",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("saved_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("place"),
        sqlite_strict=True,
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("commitment_id", sa.LargeBinary(), nullable=False),
        sa.Column("account_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("brought_by_id", sa.LargeBinary(), nullable=True),
        sa.Column("brought_by", sa.Text(), nullable=True),
        sa.Column("with_permission", sa.Integer(), nullable=True),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("attachment_id", sa.LargeBinary(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("thumbnail", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint('"account_id" is null or length("account_id") = 16', name="evidence.account_id.id"),
        sa.CheckConstraint('"attachment_id" is null or length("attachment_id") = 16', name="evidence.attachment_id.id"),
        sa.CheckConstraint(
            '"brought_by" is null or length("brought_by") <= 100000 and instr("brought_by", char(0)) = 0',
            name="evidence.brought_by.text",
        ),
        sa.CheckConstraint('"brought_by_id" is null or length("brought_by_id") = 16', name="evidence.brought_by_id.id"),
        sa.CheckConstraint(
            '"description" is null or length("description") <= 100000 and instr("description", char(0)) = 0',
            name="evidence.description.text",
        ),
        sa.CheckConstraint(
            '"file_name" is null or length("file_name") <= 100000 and instr("file_name", char(0)) = 0',
            name="evidence.file_name.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="evidence.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'photo' or \"kind\" = 'scan' or \"kind\" = 'audio' or \"kind\" = 'document' or \"kind\" = 'observation' or \"kind\" like '~_%'",
            name="evidence.kind.choice",
        ),
        sa.CheckConstraint(
            '"media_type" is null or length("media_type") <= 100000 and instr("media_type", char(0)) = 0',
            name="evidence.media_type.text",
        ),
        sa.CheckConstraint('"on" is null or date("on") is not null and length("on") = 10', name="evidence.on.day"),
        sa.CheckConstraint(
            '"sha256" is null or length("sha256") <= 100000 and instr("sha256", char(0)) = 0',
            name="evidence.sha256.text",
        ),
        sa.CheckConstraint('"size" is null or "size" between 0 and 1099511627776', name="evidence.size.range"),
        sa.CheckConstraint('"thumbnail" is null or length("thumbnail") <= 48000', name="evidence.thumbnail.blob"),
        sa.CheckConstraint(
            "\"visibility\" = 'minutes' or \"visibility\" = 'team' or \"visibility\" = 'private' or \"visibility\" like '~_%'",
            name="evidence.visibility.choice",
        ),
        sa.CheckConstraint(
            '"with_permission" is null or "with_permission" in (0, 1)', name="evidence.with_permission.flag"
        ),
        sa.CheckConstraint('length("commitment_id") = 16', name="evidence.commitment_id.id"),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="evidence.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evidence_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_commitment_id"), ["commitment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_process_id"), ["process_id"], unique=False)

    op.create_table(
        "field_set",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("no"),
        sa.UniqueConstraint("names"),
        sqlite_strict=True,
    )
    op.create_table(
        "frozen_document",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("corrects_id", sa.LargeBinary(), nullable=True),
        sa.Column("yields_to_id", sa.LargeBinary(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("renderer", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=True),
        sa.Column("copy_for_id", sa.LargeBinary(), nullable=True),
        sa.Column("frozen_at", sa.Text(), nullable=True),
        sa.Column("known_heads", sa.Text(), nullable=True),
        sa.Column("pdf_id", sa.LargeBinary(), nullable=True),
        sa.Column("pdf_sha256", sa.Text(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.CheckConstraint('"content" is null or length("content") <= 4000000', name="frozen_document.content.blob"),
        sa.CheckConstraint(
            '"copy_for_id" is null or length("copy_for_id") = 16', name="frozen_document.copy_for_id.id"
        ),
        sa.CheckConstraint(
            '"corrects_id" is null or length("corrects_id") = 16', name="frozen_document.corrects_id.id"
        ),
        sa.CheckConstraint(
            '"frozen_at" is null or datetime("frozen_at") is not null and length("frozen_at") between 16 and 19 and substr("frozen_at", 11, 1) = \'T\'',
            name="frozen_document.frozen_at.time",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="frozen_document.key.key"),
        sa.CheckConstraint(
            '"known_heads" is null or json_valid("known_heads")', name="frozen_document.known_heads.json"
        ),
        sa.CheckConstraint('"pages" is null or "pages" between 1 and 100000', name="frozen_document.pages.range"),
        sa.CheckConstraint(
            '"paper" is null or length("paper") <= 100000 and instr("paper", char(0)) = 0',
            name="frozen_document.paper.text",
        ),
        sa.CheckConstraint('"pdf_id" is null or length("pdf_id") = 16', name="frozen_document.pdf_id.id"),
        sa.CheckConstraint(
            '"pdf_sha256" is null or length("pdf_sha256") <= 100000 and instr("pdf_sha256", char(0)) = 0',
            name="frozen_document.pdf_sha256.text",
        ),
        sa.CheckConstraint('"revision" between 1 and 100000', name="frozen_document.revision.range"),
        sa.CheckConstraint(
            '"yields_to_id" is null or length("yields_to_id") = 16', name="frozen_document.yields_to_id.id"
        ),
        sa.CheckConstraint('length("subject_id") = 16', name="frozen_document.subject_id.id"),
        sa.CheckConstraint(
            'length(trim("code")) > 0 and length("code") <= 100000 and instr("code", char(0)) = 0',
            name="frozen_document.code.text",
        ),
        sa.CheckConstraint(
            'length(trim("kind")) > 0 and length("kind") <= 100000 and instr("kind", char(0)) = 0',
            name="frozen_document.kind.text",
        ),
        sa.CheckConstraint(
            'length(trim("renderer")) > 0 and length("renderer") <= 100000 and instr("renderer", char(0)) = 0',
            name="frozen_document.renderer.text",
        ),
        sa.CheckConstraint(
            'length(trim("sha256")) > 0 and length("sha256") <= 100000 and instr("sha256", char(0)) = 0',
            name="frozen_document.sha256.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("frozen_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_frozen_document_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_frozen_document_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "handover_step",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("owner_person_id", sa.LargeBinary(), nullable=True),
        sa.Column("owner_party_id", sa.LargeBinary(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("handed_over_on", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"due_on" is null or date("due_on") is not null and length("due_on") = 10', name="handover_step.due_on.day"
        ),
        sa.CheckConstraint(
            '"handed_over_on" is null or date("handed_over_on") is not null and length("handed_over_on") = 10',
            name="handover_step.handed_over_on.day",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="handover_step.key.key"),
        sa.CheckConstraint(
            '"kind" is null or "kind" = \'register\' or "kind" = \'minutes\' or "kind" = \'commitments\' or "kind" = \'facilitation\' or "kind" = \'keys\' or "kind" = \'resources\' or "kind" = \'other\' or "kind" like \'~_%\'',
            name="handover_step.kind.choice",
        ),
        sa.CheckConstraint(
            '"needs" is null or length("needs") <= 100000 and instr("needs", char(0)) = 0',
            name="handover_step.needs.text",
        ),
        sa.CheckConstraint(
            '"owner" is null or length("owner") <= 100000 and instr("owner", char(0)) = 0',
            name="handover_step.owner.text",
        ),
        sa.CheckConstraint(
            '"owner_party_id" is null or length("owner_party_id") = 16', name="handover_step.owner_party_id.id"
        ),
        sa.CheckConstraint(
            '"owner_person_id" is null or length("owner_person_id") = 16', name="handover_step.owner_person_id.id"
        ),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="handover_step.place.range"),
        sa.CheckConstraint(
            '"remark" is null or length("remark") <= 100000 and instr("remark", char(0)) = 0',
            name="handover_step.remark.text",
        ),
        sa.CheckConstraint(
            '"state" is null or "state" = \'planned\' or "state" = \'under_way\' or "state" = \'handed_over\' or "state" like \'~_%\'',
            name="handover_step.state.choice",
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="handover_step.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("handover_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handover_step_process_id"), ["process_id"], unique=False)

    op.create_table(
        "history_event",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("precision", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("other_account", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"account" is null or length("account") <= 100000 and instr("account", char(0)) = 0',
            name="history_event.account.text",
        ),
        sa.CheckConstraint(
            '"happened_on" is null or date("happened_on") is not null and length("happened_on") = 10',
            name="history_event.happened_on.day",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="history_event.key.key"),
        sa.CheckConstraint(
            '"kind" is null or "kind" = \'structural\' or "kind" = \'proximate\' or "kind" = \'trigger\' or "kind" = \'rapprochement\' or "kind" like \'~_%\'',
            name="history_event.kind.choice",
        ),
        sa.CheckConstraint(
            "\"origin\" = 'parties' or \"origin\" = 'team' or \"origin\" like '~_%'", name="history_event.origin.choice"
        ),
        sa.CheckConstraint(
            '"other_account" is null or length("other_account") <= 100000 and instr("other_account", char(0)) = 0',
            name="history_event.other_account.text",
        ),
        sa.CheckConstraint(
            '"precision" is null or "precision" = \'day\' or "precision" = \'month\' or "precision" = \'year\' or "precision" = \'decade\' or "precision" like \'~_%\'',
            name="history_event.precision.choice",
        ),
        sa.CheckConstraint(
            '"source" is null or length("source") <= 100000 and instr("source", char(0)) = 0',
            name="history_event.source.text",
        ),
        sa.CheckConstraint(
            '"until" is null or date("until") is not null and length("until") = 10', name="history_event.until.day"
        ),
        sa.CheckConstraint(
            '"venue" is null or length("venue") <= 100000 and instr("venue", char(0)) = 0',
            name="history_event.venue.text",
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="history_event.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("history_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_history_event_process_id"), ["process_id"], unique=False)

    op.create_table(
        "identity",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.LargeBinary(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("device_name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("no"),
        sqlite_strict=True,
    )
    op.create_table(
        "imported_value",
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("record", "field"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "indicator",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("worse", sa.Text(), nullable=False),
        sa.Column("warning_at", sa.Text(), nullable=True),
        sa.Column("alert_at", sa.Text(), nullable=True),
        sa.Column("counts_threats", sa.Integer(), nullable=True),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("measured_by", sa.Text(), nullable=True),
        sa.Column("every", sa.Text(), nullable=True),
        sa.Column("chosen_on", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"alert_at" is null or length("alert_at") between 1 and 20 and "alert_at" not glob \'*[^0-9.-]*\' and "alert_at" glob \'*[0-9]\'',
            name="indicator.alert_at.number",
        ),
        sa.CheckConstraint(
            '"chosen_on" is null or date("chosen_on") is not null and length("chosen_on") = 10',
            name="indicator.chosen_on.day",
        ),
        sa.CheckConstraint(
            '"counts_threats" is null or "counts_threats" in (0, 1)', name="indicator.counts_threats.flag"
        ),
        sa.CheckConstraint(
            '"every" is null or length("every") <= 100000 and instr("every", char(0)) = 0', name="indicator.every.text"
        ),
        sa.CheckConstraint(
            '"how" is null or length("how") <= 100000 and instr("how", char(0)) = 0', name="indicator.how.text"
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="indicator.key.key"),
        sa.CheckConstraint(
            '"measured_by" is null or length("measured_by") <= 100000 and instr("measured_by", char(0)) = 0',
            name="indicator.measured_by.text",
        ),
        sa.CheckConstraint(
            "\"origin\" = 'parties' or \"origin\" = 'team' or \"origin\" like '~_%'", name="indicator.origin.choice"
        ),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="indicator.place.range"),
        sa.CheckConstraint('"session_id" is null or length("session_id") = 16', name="indicator.session_id.id"),
        sa.CheckConstraint(
            '"unit" is null or length("unit") <= 100000 and instr("unit", char(0)) = 0', name="indicator.unit.text"
        ),
        sa.CheckConstraint(
            '"warning_at" is null or length("warning_at") between 1 and 20 and "warning_at" not glob \'*[^0-9.-]*\' and "warning_at" glob \'*[0-9]\'',
            name="indicator.warning_at.number",
        ),
        sa.CheckConstraint(
            "\"worse\" = 'rising' or \"worse\" = 'falling' or \"worse\" like '~_%'", name="indicator.worse.choice"
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="indicator.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_process_id"), ["process_id"], unique=False)

    op.create_table(
        "irregular_state",
        sa.Column("record_no", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_no", "kind"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "lesson",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("session_id", sa.LargeBinary(), nullable=True),
        sa.Column("context", sa.Text(), nullable=True),
        sa.Column("advice", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"advice" is null or length("advice") <= 100000 and instr("advice", char(0)) = 0', name="lesson.advice.text"
        ),
        sa.CheckConstraint(
            '"context" is null or length("context") <= 100000 and instr("context", char(0)) = 0',
            name="lesson.context.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="lesson.key.key"),
        sa.CheckConstraint(
            '"kind" is null or "kind" = \'helped\' or "kind" = \'did_not\' or "kind" = \'try\' or "kind" like \'~_%\'',
            name="lesson.kind.choice",
        ),
        sa.CheckConstraint('"on" is null or date("on") is not null and length("on") = 10', name="lesson.on.day"),
        sa.CheckConstraint(
            "\"origin\" = 'parties' or \"origin\" = 'team' or \"origin\" like '~_%'", name="lesson.origin.choice"
        ),
        sa.CheckConstraint('"session_id" is null or length("session_id") = 16', name="lesson.session_id.id"),
        sa.CheckConstraint(
            '"source" is null or length("source") <= 100000 and instr("source", char(0)) = 0', name="lesson.source.text"
        ),
        sa.CheckConstraint(
            'length(trim("text")) > 0 and length("text") <= 100000 and instr("text", char(0)) = 0',
            name="lesson.text.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lesson_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_lesson_session_id"), ["session_id"], unique=False)

    op.create_table(
        "log_space",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("genesis", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("no"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "method_part",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("from_template", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint('"content" is null or json_valid("content")', name="method_part.content.json"),
        sa.CheckConstraint(
            '"from_template" is null or "from_template" in (0, 1)', name="method_part.from_template.flag"
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="method_part.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'stage' or \"kind\" = 'condition' or \"kind\" = 'skill' or \"kind\" = 'note_kind' or \"kind\" = 'scale' or \"kind\" = 'agenda' or \"kind\" = 'check' or \"kind\" like '~_%'",
            name="method_part.kind.choice",
        ),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="method_part.place.range"),
        sa.CheckConstraint(
            'length(trim("code")) > 0 and length("code") <= 100000 and instr("code", char(0)) = 0',
            name="method_part.code.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("method_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_method_part_process_id"), ["process_id"], unique=False)

    op.create_table(
        "note",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Text(), nullable=True),
        sa.Column("agenda_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("speaker_id", sa.LargeBinary(), nullable=True),
        sa.Column("attribution", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("original_text", sa.Text(), nullable=True),
        sa.Column("original_language", sa.Text(), nullable=True),
        sa.Column("rendered_by", sa.Text(), nullable=True),
        sa.Column("read_aloud_at", sa.Text(), nullable=True),
        sa.Column("read_in", sa.Text(), nullable=True),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("clause_id", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint('"agenda_id" is null or length("agenda_id") = 16', name="note.agenda_id.id"),
        sa.CheckConstraint(
            '"at" is null or datetime("at") is not null and length("at") between 16 and 19 and substr("at", 11, 1) = \'T\'',
            name="note.at.time",
        ),
        sa.CheckConstraint(
            '"attribution" is null or "attribution" = \'named\' or "attribution" = \'party\' or "attribution" = \'sector\' or "attribution" = \'none\' or "attribution" like \'~_%\'',
            name="note.attribution.choice",
        ),
        sa.CheckConstraint('"clause_id" is null or length("clause_id") = 16', name="note.clause_id.id"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="note.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'statement' or \"kind\" = 'proposal' or \"kind\" = 'interest' or \"kind\" = 'need' or \"kind\" = 'concern' or \"kind\" = 'question' or \"kind\" = 'agreement' or \"kind\" = 'disagreement' or \"kind\" = 'parked' or \"kind\" = 'observation' or \"kind\" = 'decision' or \"kind\" like '~_%'",
            name="note.kind.choice",
        ),
        sa.CheckConstraint(
            '"language" is null or length("language") <= 100000 and instr("language", char(0)) = 0',
            name="note.language.text",
        ),
        sa.CheckConstraint(
            '"original_language" is null or length("original_language") <= 100000 and instr("original_language", char(0)) = 0',
            name="note.original_language.text",
        ),
        sa.CheckConstraint(
            '"original_text" is null or length("original_text") <= 100000 and instr("original_text", char(0)) = 0',
            name="note.original_text.text",
        ),
        sa.CheckConstraint(
            '"read_aloud_at" is null or datetime("read_aloud_at") is not null and length("read_aloud_at") between 16 and 19 and substr("read_aloud_at", 11, 1) = \'T\'',
            name="note.read_aloud_at.time",
        ),
        sa.CheckConstraint(
            '"read_in" is null or length("read_in") <= 100000 and instr("read_in", char(0)) = 0',
            name="note.read_in.text",
        ),
        sa.CheckConstraint(
            '"rendered_by" is null or length("rendered_by") <= 100000 and instr("rendered_by", char(0)) = 0',
            name="note.rendered_by.text",
        ),
        sa.CheckConstraint('"speaker_id" is null or length("speaker_id") = 16', name="note.speaker_id.id"),
        sa.CheckConstraint(
            "\"visibility\" = 'minutes' or \"visibility\" = 'team' or \"visibility\" = 'private' or \"visibility\" like '~_%'",
            name="note.visibility.choice",
        ),
        sa.CheckConstraint('length("session_id") = 16', name="note.session_id.id"),
        sa.CheckConstraint(
            'length(trim("text")) > 0 and length("text") <= 100000 and instr("text", char(0)) = 0',
            name="note.text.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_process_id"), ["process_id"], unique=False)
        batch_op.create_index("ix_note_session_id_at_id", ["session_id", "at", "id"], unique=False)

    op.create_table(
        "paper_copy",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.LargeBinary(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("delivered_on", sa.Text(), nullable=True),
        sa.Column("medium", sa.Text(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"delivered_on" is null or date("delivered_on") is not null and length("delivered_on") = 10',
            name="paper_copy.delivered_on.day",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="paper_copy.key.key"),
        sa.CheckConstraint(
            "\"medium\" = 'paper' or \"medium\" = 'file' or \"medium\" like '~_%'", name="paper_copy.medium.choice"
        ),
        sa.CheckConstraint('"number" between 1 and 100000', name="paper_copy.number.range"),
        sa.CheckConstraint('"party_id" is null or length("party_id") = 16', name="paper_copy.party_id.id"),
        sa.CheckConstraint(
            '"remarks" is null or length("remarks") <= 100000 and instr("remarks", char(0)) = 0',
            name="paper_copy.remarks.text",
        ),
        sa.CheckConstraint('length("document_id") = 16', name="paper_copy.document_id.id"),
        sa.CheckConstraint(
            'length(trim("recipient")) > 0 and length("recipient") <= 100000 and instr("recipient", char(0)) = 0',
            name="paper_copy.recipient.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("paper_copy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_paper_copy_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_paper_copy_process_id"), ["process_id"], unique=False)

    op.create_table(
        "paper_scan",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("attachment_id", sa.LargeBinary(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("seen_pages", sa.Text(), nullable=True),
        sa.Column("matched", sa.Text(), nullable=False),
        sa.Column("attached_by", sa.Text(), nullable=True),
        sa.Column("attached_at", sa.Text(), nullable=True),
        sa.Column("compared_by", sa.Text(), nullable=True),
        sa.Column("compared_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"attached_at" is null or datetime("attached_at") is not null and length("attached_at") between 16 and 19 and substr("attached_at", 11, 1) = \'T\'',
            name="paper_scan.attached_at.time",
        ),
        sa.CheckConstraint(
            '"attached_by" is null or length("attached_by") <= 100000 and instr("attached_by", char(0)) = 0',
            name="paper_scan.attached_by.text",
        ),
        sa.CheckConstraint(
            '"attachment_id" is null or length("attachment_id") = 16', name="paper_scan.attachment_id.id"
        ),
        sa.CheckConstraint(
            '"compared_at" is null or datetime("compared_at") is not null and length("compared_at") between 16 and 19 and substr("compared_at", 11, 1) = \'T\'',
            name="paper_scan.compared_at.time",
        ),
        sa.CheckConstraint(
            '"compared_by" is null or length("compared_by") <= 100000 and instr("compared_by", char(0)) = 0',
            name="paper_scan.compared_by.text",
        ),
        sa.CheckConstraint(
            '"file_name" is null or length("file_name") <= 100000 and instr("file_name", char(0)) = 0',
            name="paper_scan.file_name.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="paper_scan.key.key"),
        sa.CheckConstraint(
            "\"matched\" = 'codes' or \"matched\" = 'typed' or \"matched\" like '~_%'", name="paper_scan.matched.choice"
        ),
        sa.CheckConstraint(
            '"media_type" is null or length("media_type") <= 100000 and instr("media_type", char(0)) = 0',
            name="paper_scan.media_type.text",
        ),
        sa.CheckConstraint('"seen_pages" is null or json_valid("seen_pages")', name="paper_scan.seen_pages.json"),
        sa.CheckConstraint(
            '"sha256" is null or length("sha256") <= 100000 and instr("sha256", char(0)) = 0',
            name="paper_scan.sha256.text",
        ),
        sa.CheckConstraint('"size" is null or "size" between 0 and 1099511627776', name="paper_scan.size.range"),
        sa.CheckConstraint('length("document_id") = 16', name="paper_scan.document_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("paper_scan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_paper_scan_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_paper_scan_process_id"), ["process_id"], unique=False)

    op.create_table(
        "participant",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("pseudonym", sa.Text(), nullable=True),
        sa.Column("reserved", sa.Integer(), nullable=True),
        sa.Column("party_id", sa.LargeBinary(), nullable=True),
        sa.Column("position", sa.Text(), nullable=True),
        sa.Column("delegate", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"authority" is null or length("authority") <= 100000 and instr("authority", char(0)) = 0',
            name="participant.authority.text",
        ),
        sa.CheckConstraint(
            '"delegate" is null or "delegate" = \'titular\' or "delegate" = \'alternate\' or "delegate" like \'~_%\'',
            name="participant.delegate.choice",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="participant.key.key"),
        sa.CheckConstraint(
            '"name" is null or length("name") <= 100000 and instr("name", char(0)) = 0', name="participant.name.text"
        ),
        sa.CheckConstraint('"party_id" is null or length("party_id") = 16', name="participant.party_id.id"),
        sa.CheckConstraint(
            '"position" is null or length("position") <= 100000 and instr("position", char(0)) = 0',
            name="participant.position.text",
        ),
        sa.CheckConstraint(
            '"pseudonym" is null or length("pseudonym") <= 100000 and instr("pseudonym", char(0)) = 0',
            name="participant.pseudonym.text",
        ),
        sa.CheckConstraint('"reserved" is null or "reserved" in (0, 1)', name="participant.reserved.flag"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participant_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_participant_process_id"), ["process_id"], unique=False)

    op.create_table(
        "participant_details",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("reserved_name", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("people", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=True),
        sa.Column("needs_interpretation", sa.Integer(), nullable=True),
        sa.Column("national_id", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("community", sa.Text(), nullable=True),
        sa.Column("signs_with", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"birth_year" is null or "birth_year" between 1880 and 2200', name="participant_details.birth_year.range"
        ),
        sa.CheckConstraint(
            '"community" is null or length("community") <= 100000 and instr("community", char(0)) = 0',
            name="participant_details.community.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="participant_details.key.key"),
        sa.CheckConstraint(
            '"language" is null or length("language") <= 100000 and instr("language", char(0)) = 0',
            name="participant_details.language.text",
        ),
        sa.CheckConstraint(
            '"languages" is null or json_valid("languages") and json_type("languages") = \'array\'',
            name="participant_details.languages.list",
        ),
        sa.CheckConstraint(
            '"national_id" is null or length("national_id") <= 100000 and instr("national_id", char(0)) = 0',
            name="participant_details.national_id.text",
        ),
        sa.CheckConstraint(
            '"needs_interpretation" is null or "needs_interpretation" in (0, 1)',
            name="participant_details.needs_interpretation.flag",
        ),
        sa.CheckConstraint(
            '"people" is null or length("people") <= 100000 and instr("people", char(0)) = 0',
            name="participant_details.people.text",
        ),
        sa.CheckConstraint(
            '"phone" is null or length("phone") <= 100000 and instr("phone", char(0)) = 0',
            name="participant_details.phone.text",
        ),
        sa.CheckConstraint(
            '"reserved_name" is null or length("reserved_name") <= 100000 and instr("reserved_name", char(0)) = 0',
            name="participant_details.reserved_name.text",
        ),
        sa.CheckConstraint(
            '"sex" is null or length("sex") <= 100000 and instr("sex", char(0)) = 0',
            name="participant_details.sex.text",
        ),
        sa.CheckConstraint(
            '"signs_with" is null or "signs_with" = \'signature\' or "signs_with" = \'thumbprint\' or "signs_with" = \'on_request\' or "signs_with" = \'witness\' or "signs_with" = \'stamp\' or "signs_with" = \'refused\' or "signs_with" like \'~_%\'',
            name="participant_details.signs_with.choice",
        ),
        sa.CheckConstraint('length("participant_id") = 16', name="participant_details.participant_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("participant_details", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participant_details_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_participant_details_process_id"), ["process_id"], unique=False)

    op.create_table(
        "party",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.Column("decision_rule", sa.Text(), nullable=True),
        sa.Column("mandate_instrument", sa.Text(), nullable=True),
        sa.Column("mandate_limits", sa.Text(), nullable=True),
        sa.Column("mandate_expires_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"decision_rule" is null or length("decision_rule") <= 100000 and instr("decision_rule", char(0)) = 0',
            name="party.decision_rule.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="party.key.key"),
        sa.CheckConstraint(
            '"mandate_expires_on" is null or date("mandate_expires_on") is not null and length("mandate_expires_on") = 10',
            name="party.mandate_expires_on.day",
        ),
        sa.CheckConstraint(
            '"mandate_instrument" is null or length("mandate_instrument") <= 100000 and instr("mandate_instrument", char(0)) = 0',
            name="party.mandate_instrument.text",
        ),
        sa.CheckConstraint(
            '"mandate_limits" is null or length("mandate_limits") <= 100000 and instr("mandate_limits", char(0)) = 0',
            name="party.mandate_limits.text",
        ),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="party.place.range"),
        sa.CheckConstraint(
            '"sector" is null or length("sector") <= 100000 and instr("sector", char(0)) = 0', name="party.sector.text"
        ),
        sa.CheckConstraint(
            'length(trim("name")) > 0 and length("name") <= 100000 and instr("name", char(0)) = 0',
            name="party.name.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_party_process_id"), ["process_id"], unique=False)

    op.create_table(
        "peer",
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("device_name", sa.Text(), nullable=True),
        sa.Column("last_contact", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("device"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "position",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("clause_id", sa.LargeBinary(), nullable=False),
        sa.Column("party_id", sa.LargeBinary(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("returns_on", sa.Text(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="position.key.key"),
        sa.CheckConstraint(
            '"returns_on" is null or date("returns_on") is not null and length("returns_on") = 10',
            name="position.returns_on.day",
        ),
        sa.CheckConstraint(
            "\"value\" = 'agree' or \"value\" = 'reservation' or \"value\" = 'no' or \"value\" = 'abstain' or \"value\" = 'absent' or \"value\" = 'pending_consultation' or \"value\" like '~_%'",
            name="position.value.choice",
        ),
        sa.CheckConstraint(
            '"words" is null or length("words") <= 100000 and instr("words", char(0)) = 0', name="position.words.text"
        ),
        sa.CheckConstraint('length("clause_id") = 16', name="position.clause_id.id"),
        sa.CheckConstraint('length("party_id") = 16', name="position.party_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("position", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_position_clause_id"), ["clause_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_position_process_id"), ["process_id"], unique=False)

    op.create_table(
        "process",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("track", sa.Text(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("municipality", sa.Text(), nullable=True),
        sa.Column("community", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("prevailing_language", sa.Text(), nullable=True),
        sa.Column("legal_framework", sa.Text(), nullable=True),
        sa.Column("file_number", sa.Text(), nullable=True),
        sa.Column("personal_fields", sa.Text(), nullable=True),
        sa.Column("personal_fields_reason", sa.Text(), nullable=True),
        sa.Column("attribution", sa.Text(), nullable=True),
        sa.Column("default_visibility", sa.Text(), nullable=True),
        sa.Column("template", sa.Text(), nullable=True),
        sa.Column("started_on", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("team_space", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            '"attribution" is null or "attribution" = \'named\' or "attribution" = \'party\' or "attribution" = \'sector\' or "attribution" = \'none\' or "attribution" like \'~_%\'',
            name="process.attribution.choice",
        ),
        sa.CheckConstraint(
            '"community" is null or length("community") <= 100000 and instr("community", char(0)) = 0',
            name="process.community.text",
        ),
        sa.CheckConstraint(
            '"country" is null or length("country") <= 100000 and instr("country", char(0)) = 0',
            name="process.country.text",
        ),
        sa.CheckConstraint(
            '"default_visibility" is null or "default_visibility" = \'minutes\' or "default_visibility" = \'team\' or "default_visibility" = \'private\' or "default_visibility" like \'~_%\'',
            name="process.default_visibility.choice",
        ),
        sa.CheckConstraint(
            '"ended_on" is null or date("ended_on") is not null and length("ended_on") = 10',
            name="process.ended_on.day",
        ),
        sa.CheckConstraint(
            '"file_number" is null or length("file_number") <= 100000 and instr("file_number", char(0)) = 0',
            name="process.file_number.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="process.key.key"),
        sa.CheckConstraint(
            '"language" is null or length("language") <= 100000 and instr("language", char(0)) = 0',
            name="process.language.text",
        ),
        sa.CheckConstraint(
            '"legal_framework" is null or length("legal_framework") <= 100000 and instr("legal_framework", char(0)) = 0',
            name="process.legal_framework.text",
        ),
        sa.CheckConstraint(
            '"level" is null or "level" = \'community\' or "level" = \'municipal\' or "level" = \'regional\' or "level" = \'national\' or "level" like \'~_%\'',
            name="process.level.choice",
        ),
        sa.CheckConstraint(
            '"municipality" is null or length("municipality") <= 100000 and instr("municipality", char(0)) = 0',
            name="process.municipality.text",
        ),
        sa.CheckConstraint(
            '"personal_fields" is null or json_valid("personal_fields") and json_type("personal_fields") = \'array\'',
            name="process.personal_fields.list",
        ),
        sa.CheckConstraint(
            '"personal_fields_reason" is null or length("personal_fields_reason") <= 100000 and instr("personal_fields_reason", char(0)) = 0',
            name="process.personal_fields_reason.text",
        ),
        sa.CheckConstraint(
            '"prevailing_language" is null or length("prevailing_language") <= 100000 and instr("prevailing_language", char(0)) = 0',
            name="process.prevailing_language.text",
        ),
        sa.CheckConstraint(
            '"stage" is null or length("stage") <= 100000 and instr("stage", char(0)) = 0', name="process.stage.text"
        ),
        sa.CheckConstraint(
            '"started_on" is null or date("started_on") is not null and length("started_on") = 10',
            name="process.started_on.day",
        ),
        sa.CheckConstraint('"team_space" is null or length("team_space") = 16', name="process.team_space.id"),
        sa.CheckConstraint(
            '"template" is null or length("template") <= 100000 and instr("template", char(0)) = 0',
            name="process.template.text",
        ),
        sa.CheckConstraint(
            '"theme" is null or length("theme") <= 100000 and instr("theme", char(0)) = 0', name="process.theme.text"
        ),
        sa.CheckConstraint(
            '"track" is null or "track" = \'formal\' or "track" = \'informal\' or "track" like \'~_%\'',
            name="process.track.choice",
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="process.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("process", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_process_process_id"), ["process_id"], unique=False)

    op.create_table(
        "programme",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="programme.key.key"),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="programme.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_process_id"), ["process_id"], unique=False)

    op.create_table(
        "protection_plan",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("signal_id", sa.LargeBinary(), nullable=False),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("not_to_do", sa.Text(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("agreed_on", sa.Text(), nullable=True),
        sa.Column("agreed_how", sa.Text(), nullable=True),
        sa.Column("review_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"agreed_how" is null or "agreed_how" = \'oral\' or "agreed_how" = \'written\' or "agreed_how" = \'thumbprint\' or "agreed_how" = \'interpreter\' or "agreed_how" like \'~_%\'',
            name="protection_plan.agreed_how.choice",
        ),
        sa.CheckConstraint(
            '"agreed_on" is null or date("agreed_on") is not null and length("agreed_on") = 10',
            name="protection_plan.agreed_on.day",
        ),
        sa.CheckConstraint(
            '"contact" is null or length("contact") <= 100000 and instr("contact", char(0)) = 0',
            name="protection_plan.contact.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="protection_plan.key.key"),
        sa.CheckConstraint(
            '"not_to_do" is null or length("not_to_do") <= 100000 and instr("not_to_do", char(0)) = 0',
            name="protection_plan.not_to_do.text",
        ),
        sa.CheckConstraint(
            '"review_on" is null or date("review_on") is not null and length("review_on") = 10',
            name="protection_plan.review_on.day",
        ),
        sa.CheckConstraint('length("signal_id") = 16', name="protection_plan.signal_id.id"),
        sa.CheckConstraint(
            'length(trim("measures")) > 0 and length("measures") <= 100000 and instr("measures", char(0)) = 0',
            name="protection_plan.measures.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("protection_plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_protection_plan_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_protection_plan_signal_id"), ["signal_id"], unique=False)

    op.create_table(
        "ratification",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("agreement_id", sa.LargeBinary(), nullable=False),
        sa.Column("party_id", sa.LargeBinary(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("instrument", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "\"decision\" = 'pending' or \"decision\" = 'ratified' or \"decision\" = 'not_ratified' or \"decision\" like '~_%'",
            name="ratification.decision.choice",
        ),
        sa.CheckConstraint(
            '"instrument" is null or length("instrument") <= 100000 and instr("instrument", char(0)) = 0',
            name="ratification.instrument.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="ratification.key.key"),
        sa.CheckConstraint('"on" is null or date("on") is not null and length("on") = 10', name="ratification.on.day"),
        sa.CheckConstraint('length("agreement_id") = 16', name="ratification.agreement_id.id"),
        sa.CheckConstraint('length("party_id") = 16', name="ratification.party_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("ratification", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ratification_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ratification_process_id"), ["process_id"], unique=False)

    op.create_table(
        "reading",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("indicator_id", sa.LargeBinary(), nullable=False),
        sa.Column("on", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="reading.key.key"),
        sa.CheckConstraint(
            '"remark" is null or length("remark") <= 100000 and instr("remark", char(0)) = 0',
            name="reading.remark.text",
        ),
        sa.CheckConstraint(
            '"source" is null or length("source") <= 100000 and instr("source", char(0)) = 0',
            name="reading.source.text",
        ),
        sa.CheckConstraint('date("on") is not null and length("on") = 10', name="reading.on.day"),
        sa.CheckConstraint('length("indicator_id") = 16', name="reading.indicator_id.id"),
        sa.CheckConstraint(
            'length("value") between 1 and 20 and "value" not glob \'*[^0-9.-]*\' and "value" glob \'*[0-9]\'',
            name="reading.value.number",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reading_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reading_process_id"), ["process_id"], unique=False)

    op.create_table(
        "record_state",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("visible", sa.Integer(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("no"),
        sa.UniqueConstraint("id", "space", "type"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("record_state", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_record_state_key"), ["key"], unique=False)

    op.create_table(
        "reprojection",
        sa.Column("type", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("type"),
        sqlite_strict=True,
    )
    op.create_table(
        "session",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("commission_id", sa.LargeBinary(), nullable=True),
        sa.Column("starts_at", sa.Text(), nullable=True),
        sa.Column("ends_at", sa.Text(), nullable=True),
        sa.Column("utc_offset", sa.Integer(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("municipality", sa.Text(), nullable=True),
        sa.Column("community", sa.Text(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=True),
        sa.Column("interpreter", sa.Text(), nullable=True),
        sa.Column("facilitators", sa.Text(), nullable=True),
        sa.Column("called_on", sa.Text(), nullable=True),
        sa.Column("called_how", sa.Text(), nullable=True),
        sa.Column("quorum", sa.Text(), nullable=True),
        sa.Column("read_aloud_at", sa.Text(), nullable=True),
        sa.Column("read_in", sa.Text(), nullable=True),
        sa.Column("book", sa.Text(), nullable=True),
        sa.Column("folio", sa.Text(), nullable=True),
        sa.Column("closing", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"book" is null or length("book") <= 100000 and instr("book", char(0)) = 0', name="session.book.text"
        ),
        sa.CheckConstraint(
            '"called_how" is null or length("called_how") <= 100000 and instr("called_how", char(0)) = 0',
            name="session.called_how.text",
        ),
        sa.CheckConstraint(
            '"called_on" is null or date("called_on") is not null and length("called_on") = 10',
            name="session.called_on.day",
        ),
        sa.CheckConstraint(
            '"closing" is null or length("closing") <= 100000 and instr("closing", char(0)) = 0',
            name="session.closing.text",
        ),
        sa.CheckConstraint('"commission_id" is null or length("commission_id") = 16', name="session.commission_id.id"),
        sa.CheckConstraint(
            '"community" is null or length("community") <= 100000 and instr("community", char(0)) = 0',
            name="session.community.text",
        ),
        sa.CheckConstraint(
            '"ends_at" is null or datetime("ends_at") is not null and length("ends_at") between 16 and 19 and substr("ends_at", 11, 1) = \'T\'',
            name="session.ends_at.time",
        ),
        sa.CheckConstraint(
            '"facilitators" is null or json_valid("facilitators") and json_type("facilitators") = \'array\'',
            name="session.facilitators.list",
        ),
        sa.CheckConstraint(
            '"folio" is null or length("folio") <= 100000 and instr("folio", char(0)) = 0', name="session.folio.text"
        ),
        sa.CheckConstraint(
            '"interpreter" is null or length("interpreter") <= 100000 and instr("interpreter", char(0)) = 0',
            name="session.interpreter.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="session.key.key"),
        sa.CheckConstraint(
            '"kind" is null or "kind" = \'plenary\' or "kind" = \'commission\' or "kind" = \'bilateral\' or "kind" = \'caucus\' or "kind" = \'workshop\' or "kind" = \'visit\' or "kind" = \'shuttle\' or "kind" like \'~_%\'',
            name="session.kind.choice",
        ),
        sa.CheckConstraint(
            '"languages" is null or json_valid("languages") and json_type("languages") = \'array\'',
            name="session.languages.list",
        ),
        sa.CheckConstraint(
            '"municipality" is null or length("municipality") <= 100000 and instr("municipality", char(0)) = 0',
            name="session.municipality.text",
        ),
        sa.CheckConstraint('"number" is null or "number" between 1 and 100000', name="session.number.range"),
        sa.CheckConstraint(
            '"quorum" is null or length("quorum") <= 100000 and instr("quorum", char(0)) = 0',
            name="session.quorum.text",
        ),
        sa.CheckConstraint(
            '"read_aloud_at" is null or datetime("read_aloud_at") is not null and length("read_aloud_at") between 16 and 19 and substr("read_aloud_at", 11, 1) = \'T\'',
            name="session.read_aloud_at.time",
        ),
        sa.CheckConstraint(
            '"read_in" is null or json_valid("read_in") and json_type("read_in") = \'array\'',
            name="session.read_in.list",
        ),
        sa.CheckConstraint(
            '"starts_at" is null or datetime("starts_at") is not null and length("starts_at") between 16 and 19 and substr("starts_at", 11, 1) = \'T\'',
            name="session.starts_at.time",
        ),
        sa.CheckConstraint(
            '"state" is null or "state" = \'planned\' or "state" = \'open\' or "state" = \'paused\' or "state" = \'closed\' or "state" like \'~_%\'',
            name="session.state.choice",
        ),
        sa.CheckConstraint(
            '"title" is null or length("title") <= 100000 and instr("title", char(0)) = 0', name="session.title.text"
        ),
        sa.CheckConstraint(
            '"utc_offset" is null or "utc_offset" between -960 and 960', name="session.utc_offset.range"
        ),
        sa.CheckConstraint(
            '"venue" is null or length("venue") <= 100000 and instr("venue", char(0)) = 0', name="session.venue.text"
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_process_id"), ["process_id"], unique=False)

    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_strict=True,
    )
    op.create_table(
        "signal",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("noticed_on", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("told_by", sa.Text(), nullable=True),
        sa.Column("indicator_id", sa.LargeBinary(), nullable=True),
        sa.Column("reading_id", sa.LargeBinary(), nullable=True),
        sa.Column("participant_id", sa.LargeBinary(), nullable=True),
        sa.Column("responder", sa.Text(), nullable=True),
        sa.Column("answer_by", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Text(), nullable=True),
        sa.Column("told_back", sa.Text(), nullable=True),
        sa.Column("told_back_to", sa.Text(), nullable=True),
        sa.Column("told_back_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"account" is null or length("account") <= 100000 and instr("account", char(0)) = 0',
            name="signal.account.text",
        ),
        sa.CheckConstraint(
            '"answer" is null or length("answer") <= 100000 and instr("answer", char(0)) = 0', name="signal.answer.text"
        ),
        sa.CheckConstraint(
            '"answer_by" is null or date("answer_by") is not null and length("answer_by") = 10',
            name="signal.answer_by.day",
        ),
        sa.CheckConstraint(
            '"answered_on" is null or date("answered_on") is not null and length("answered_on") = 10',
            name="signal.answered_on.day",
        ),
        sa.CheckConstraint('"indicator_id" is null or length("indicator_id") = 16', name="signal.indicator_id.id"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="signal.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'reading' or \"kind\" = 'threat' or \"kind\" = 'violence' or \"kind\" = 'mobilisation' or \"kind\" = 'broken_word' or \"kind\" = 'rumour' or \"kind\" = 'other' or \"kind\" like '~_%'",
            name="signal.kind.choice",
        ),
        sa.CheckConstraint(
            '"noticed_on" is null or date("noticed_on") is not null and length("noticed_on") = 10',
            name="signal.noticed_on.day",
        ),
        sa.CheckConstraint(
            '"participant_id" is null or length("participant_id") = 16', name="signal.participant_id.id"
        ),
        sa.CheckConstraint('"reading_id" is null or length("reading_id") = 16', name="signal.reading_id.id"),
        sa.CheckConstraint(
            '"responder" is null or length("responder") <= 100000 and instr("responder", char(0)) = 0',
            name="signal.responder.text",
        ),
        sa.CheckConstraint(
            '"told_back" is null or length("told_back") <= 100000 and instr("told_back", char(0)) = 0',
            name="signal.told_back.text",
        ),
        sa.CheckConstraint(
            '"told_back_on" is null or date("told_back_on") is not null and length("told_back_on") = 10',
            name="signal.told_back_on.day",
        ),
        sa.CheckConstraint(
            '"told_back_to" is null or length("told_back_to") <= 100000 and instr("told_back_to", char(0)) = 0',
            name="signal.told_back_to.text",
        ),
        sa.CheckConstraint(
            '"told_by" is null or length("told_by") <= 100000 and instr("told_by", char(0)) = 0',
            name="signal.told_by.text",
        ),
        sa.CheckConstraint(
            '"venue" is null or length("venue") <= 100000 and instr("venue", char(0)) = 0', name="signal.venue.text"
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="signal.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("signal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signal_process_id"), ["process_id"], unique=False)

    op.create_table(
        "signing_act",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("finger", sa.Text(), nullable=True),
        sa.Column("signer_id", sa.LargeBinary(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"at" is null or datetime("at") is not null and length("at") between 16 and 19 and substr("at", 11, 1) = \'T\'',
            name="signing_act.at.time",
        ),
        sa.CheckConstraint(
            '"finger" is null or length("finger") <= 100000 and instr("finger", char(0)) = 0',
            name="signing_act.finger.text",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="signing_act.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'signature' or \"kind\" = 'thumbprint' or \"kind\" = 'on_request' or \"kind\" = 'witness' or \"kind\" = 'stamp' or \"kind\" = 'refused' or \"kind\" like '~_%'",
            name="signing_act.kind.choice",
        ),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="signing_act.place.range"),
        sa.CheckConstraint('"signer_id" is null or length("signer_id") = 16', name="signing_act.signer_id.id"),
        sa.CheckConstraint(
            '"venue" is null or length("venue") <= 100000 and instr("venue", char(0)) = 0',
            name="signing_act.venue.text",
        ),
        sa.CheckConstraint(
            '"words" is null or length("words") <= 100000 and instr("words", char(0)) = 0',
            name="signing_act.words.text",
        ),
        sa.CheckConstraint('length("participant_id") = 16', name="signing_act.participant_id.id"),
        sa.CheckConstraint('length("session_id") = 16', name="signing_act.session_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("signing_act", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signing_act_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_signing_act_session_id"), ["session_id"], unique=False)

    op.create_table(
        "skill",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("skill", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="skill.key.key"),
        sa.CheckConstraint(
            "\"level\" = 'learned' or \"level\" = 'practised' or \"level\" = 'teaches' or \"level\" like '~_%'",
            name="skill.level.choice",
        ),
        sa.CheckConstraint('"on" is null or date("on") is not null and length("on") = 10', name="skill.on.day"),
        sa.CheckConstraint(
            '"source" is null or length("source") <= 100000 and instr("source", char(0)) = 0', name="skill.source.text"
        ),
        sa.CheckConstraint('length("participant_id") = 16', name="skill.participant_id.id"),
        sa.CheckConstraint(
            'length(trim("skill")) > 0 and length("skill") <= 100000 and instr("skill", char(0)) = 0',
            name="skill.skill.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("skill", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_skill_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_skill_process_id"), ["process_id"], unique=False)

    op.create_table(
        "source_account",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("commitment_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("party_id", sa.LargeBinary(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=True),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"finding" is null or "finding" = \'pending\' or "finding" = \'under_way\' or "finding" = \'kept\' or "finding" = \'partly\' or "finding" = \'not_kept\' or "finding" = \'overdue\' or "finding" = \'renegotiated\' or "finding" = \'unverified\' or "finding" like \'~_%\'',
            name="source_account.finding.choice",
        ),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="source_account.key.key"),
        sa.CheckConstraint(
            "\"kind\" = 'party' or \"kind\" = 'community' or \"kind\" = 'official' or \"kind\" = 'team' or \"kind\" = 'other' or \"kind\" like '~_%'",
            name="source_account.kind.choice",
        ),
        sa.CheckConstraint('"party_id" is null or length("party_id") = 16', name="source_account.party_id.id"),
        sa.CheckConstraint('"place" is null or "place" between 0 and 1000000', name="source_account.place.range"),
        sa.CheckConstraint(
            '"source" is null or length("source") <= 100000 and instr("source", char(0)) = 0',
            name="source_account.source.text",
        ),
        sa.CheckConstraint(
            '"venue" is null or length("venue") <= 100000 and instr("venue", char(0)) = 0',
            name="source_account.venue.text",
        ),
        sa.CheckConstraint(
            "\"visibility\" = 'minutes' or \"visibility\" = 'team' or \"visibility\" = 'private' or \"visibility\" like '~_%'",
            name="source_account.visibility.choice",
        ),
        sa.CheckConstraint('length("commitment_id") = 16', name="source_account.commitment_id.id"),
        sa.CheckConstraint('length("session_id") = 16', name="source_account.session_id.id"),
        sa.CheckConstraint(
            'length(trim("words")) > 0 and length("words") <= 100000 and instr("words", char(0)) = 0',
            name="source_account.words.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("source_account", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_account_commitment_id"), ["commitment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_source_account_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_source_account_session_id"), ["session_id"], unique=False)

    op.create_table(
        "speaking_turn",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("requested_at", sa.Text(), nullable=True),
        sa.Column("started_at", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("interpretation_seconds", sa.Integer(), nullable=True),
        sa.Column("interpreted", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            '"ended_at" is null or datetime("ended_at") is not null and length("ended_at") between 16 and 19 and substr("ended_at", 11, 1) = \'T\'',
            name="speaking_turn.ended_at.time",
        ),
        sa.CheckConstraint(
            '"interpretation_seconds" is null or "interpretation_seconds" between 0 and 86400',
            name="speaking_turn.interpretation_seconds.range",
        ),
        sa.CheckConstraint('"interpreted" is null or "interpreted" in (0, 1)', name="speaking_turn.interpreted.flag"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="speaking_turn.key.key"),
        sa.CheckConstraint(
            '"requested_at" is null or datetime("requested_at") is not null and length("requested_at") between 16 and 19 and substr("requested_at", 11, 1) = \'T\'',
            name="speaking_turn.requested_at.time",
        ),
        sa.CheckConstraint(
            '"started_at" is null or datetime("started_at") is not null and length("started_at") between 16 and 19 and substr("started_at", 11, 1) = \'T\'',
            name="speaking_turn.started_at.time",
        ),
        sa.CheckConstraint(
            "\"state\" = 'requested' or \"state\" = 'speaking' or \"state\" = 'done' or \"state\" = 'withdrawn' or \"state\" like '~_%'",
            name="speaking_turn.state.choice",
        ),
        sa.CheckConstraint('length("participant_id") = 16', name="speaking_turn.participant_id.id"),
        sa.CheckConstraint('length("session_id") = 16', name="speaking_turn.session_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("speaking_turn", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_speaking_turn_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_speaking_turn_session_id"), ["session_id"], unique=False)

    op.create_table(
        "touched",
        sa.Column("record_no", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("record_no", "entry_no"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trainee",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("training_id", sa.LargeBinary(), nullable=False),
        sa.Column("participant_id", sa.LargeBinary(), nullable=False),
        sa.Column("completed", sa.Integer(), nullable=True),
        sa.CheckConstraint('"completed" is null or "completed" in (0, 1)', name="trainee.completed.flag"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="trainee.key.key"),
        sa.CheckConstraint('length("participant_id") = 16', name="trainee.participant_id.id"),
        sa.CheckConstraint('length("training_id") = 16', name="trainee.training_id.id"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("trainee", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trainee_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_trainee_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_trainee_training_id"), ["training_id"], unique=False)

    op.create_table(
        "training",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("process_id", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("skills", sa.Text(), nullable=True),
        sa.Column("trainer", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("session_id", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint('"hours" is null or "hours" between 1 and 1000', name="training.hours.range"),
        sa.CheckConstraint('"key" is null or length("key") between 1 and 200', name="training.key.key"),
        sa.CheckConstraint(
            '"language" is null or length("language") <= 100000 and instr("language", char(0)) = 0',
            name="training.language.text",
        ),
        sa.CheckConstraint('"on" is null or date("on") is not null and length("on") = 10', name="training.on.day"),
        sa.CheckConstraint('"session_id" is null or length("session_id") = 16', name="training.session_id.id"),
        sa.CheckConstraint(
            '"skills" is null or json_valid("skills") and json_type("skills") = \'array\'', name="training.skills.list"
        ),
        sa.CheckConstraint(
            '"trainer" is null or length("trainer") <= 100000 and instr("trainer", char(0)) = 0',
            name="training.trainer.text",
        ),
        sa.CheckConstraint(
            '"until" is null or date("until") is not null and length("until") = 10', name="training.until.day"
        ),
        sa.CheckConstraint(
            '"venue" is null or length("venue") <= 100000 and instr("venue", char(0)) = 0', name="training.venue.text"
        ),
        sa.CheckConstraint(
            'length(trim("title")) > 0 and length("title") <= 100000 and instr("title", char(0)) = 0',
            name="training.title.text",
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("training", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_training_process_id"), ["process_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_training_session_id"), ["session_id"], unique=False)

    op.create_table(
        "epoch",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("epoch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_epoch_space_no"), ["space_no"], unique=False)

    op.create_table(
        "keyring",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("keyring", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_keyring_space_no"), ["space_no"], unique=False)

    op.create_table(
        "known_head",
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("feed", sa.LargeBinary(), nullable=False),
        sa.Column("told_by", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("space_no", "feed", "told_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "log_feed",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("incarnation", sa.LargeBinary(), nullable=True),
        sa.Column("forked", sa.Integer(), server_default="0", nullable=False),
        sa.Column("closed", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("no"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "receipt",
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("space_no", "device"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "segment",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("feed", sa.LargeBinary(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("epoch", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("no"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("segment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_segment_feed"), ["feed"], unique=False)
        batch_op.create_index(batch_op.f("ix_segment_space_no"), ["space_no"], unique=False)

    op.create_table(
        "statement",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("signed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("no"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_space_no"), ["space_no"], unique=False)

    op.create_table(
        "unannounced_head",
        sa.Column("space_no", sa.Integer(), nullable=False),
        sa.Column("feed", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["space_no"],
            ["log_space.no"],
        ),
        sa.PrimaryKeyConstraint("space_no", "feed"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "held_run",
        sa.Column("feed_no", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["feed_no"],
            ["log_feed.no"],
        ),
        sa.PrimaryKeyConstraint("feed_no", "first"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "log_entry",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("feed_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("payload_hash", sa.LargeBinary(), nullable=True),
        sa.Column("standing", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("(payload is null) != (payload_hash is null)", name="log_entry.payload.one"),
        sa.ForeignKeyConstraint(
            ["feed_no"],
            ["log_feed.no"],
        ),
        sa.PrimaryKeyConstraint("no"),
        sa.UniqueConstraint("feed_no", "seq", "id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("log_entry", schema=None) as batch_op:
        batch_op.create_index(
            "ix_log_entry_shelved", ["feed_no", "seq"], unique=False, sqlite_where=sa.text("standing != 0")
        )

    op.execute(
        "create virtual table search using fts5(words, content='', contentless_delete=1,"
        ' tokenize="unicode61 remove_diacritics 2")'
    )
    op.execute("insert into search(search, rank) values ('secure-delete', 1)")
