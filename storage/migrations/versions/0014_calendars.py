"""Hijri months as units saw them, offers before days, and files of calendars."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "hijri_sightings",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_hijri_sightings_person_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_hijri_sightings_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", "year", "month", name=op.f("pk_hijri_sightings")),
    )
    with op.batch_alter_table("hijri_sightings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hijri_sightings_person_id"), ["person_id"], unique=False)
    op.create_table(
        "occasion_offers",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_occasion_offers_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", "name", "year", name=op.f("pk_occasion_offers")),
    )
    with op.batch_alter_table("occasion_offers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occasion_offers_day"), ["day"], unique=False)
    op.create_table(
        "occasion_watches",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_occasion_watches_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_occasion_watches")),
    )
    with op.batch_alter_table("occasion_watches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occasion_watches_due"), ["due"], unique=False)
    op.create_table(
        "calendar_files_shown",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chats.id"], name=op.f("fk_calendar_files_shown_chat_id_chats")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_calendar_files_shown_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("unit_id", "chat_id", name=op.f("pk_calendar_files_shown")),
    )
    with op.batch_alter_table("calendar_files_shown", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_files_shown_chat_id"), ["chat_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("calendar_files_shown", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_calendar_files_shown_chat_id"))
    op.drop_table("calendar_files_shown")
    with op.batch_alter_table("occasion_watches", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_occasion_watches_due"))
    op.drop_table("occasion_watches")
    with op.batch_alter_table("occasion_offers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_occasion_offers_day"))
    op.drop_table("occasion_offers")
    with op.batch_alter_table("hijri_sightings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_hijri_sightings_person_id"))
    op.drop_table("hijri_sightings")
