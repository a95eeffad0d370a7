"""People who agreed, those who wait for a guardian, and when they may be disturbed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "reach",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("quiet_from", sa.Time(), nullable=True),
        sa.Column("quiet_to", sa.Time(), nullable=True),
        sa.Column("phone_days", sa.Integer(), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("exams_until", sa.Date(), nullable=True),
        sa.Column("ramadan", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reach_person_id_people")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_reach")),
    )
    op.create_table(
        "guardian_consents",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("guardian_key", sa.String(), nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_guardian_consents_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["people.id"], name=op.f("fk_guardian_consents_recorded_by_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_guardian_consents_unit_id_units")),
        sa.PrimaryKeyConstraint("person_id", "unit_id", name=op.f("pk_guardian_consents")),
        sa.UniqueConstraint("code", name=op.f("uq_guardian_consents_code")),
    )
    with op.batch_alter_table("guardian_consents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guardian_consents_recorded_by"), ["recorded_by"], unique=False)
    op.create_table(
        "waitings",
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("told", sa.String(), nullable=True),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("guardian_id", sa.BigInteger(), nullable=True),
        sa.Column("nudges", sa.Integer(), nullable=False),
        sa.Column("nudge_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["recorded_by"], ["people.id"], name=op.f("fk_waitings_recorded_by_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_waitings_unit_id_units")),
        sa.PrimaryKeyConstraint("telegram_id", name=op.f("pk_waitings")),
        sa.UniqueConstraint("code", name=op.f("uq_waitings_code")),
    )
    with op.batch_alter_table("waitings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_waitings_nudge_at"), ["nudge_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitings_recorded_by"), ["recorded_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitings_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitings_until"), ["until"], unique=False)
    op.create_table(
        "members",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("consented_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("pledged", sa.Integer(), nullable=False),
        sa.Column(
            "name_key", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("check_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_members_chat_id_chats")),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name=op.f("fk_members_department_id_departments")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_members_person_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_members_unit_id_units")),
        sa.PrimaryKeyConstraint("person_id", "unit_id", name=op.f("pk_members")),
    )
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.create_index("ix_members_by_name", ["unit_id", "name_key", "person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_members_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index("ix_members_check", ["check_due"], unique=False)
        batch_op.create_index(batch_op.f("ix_members_department_id"), ["department_id"], unique=False)
        batch_op.create_index("ix_members_left", ["left_at"], unique=False)
    op.create_table(
        "wishes",
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("pressed", sa.String(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_wishes_chat_id_chats")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_wishes_unit_id_units")),
        sa.PrimaryKeyConstraint("telegram_id", name=op.f("pk_wishes")),
    )
    with op.batch_alter_table("wishes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wishes_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_wishes_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_wishes_until"), ["until"], unique=False)
    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.add_column(sa.Column("language", sa.String(), nullable=True))
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.add_column(sa.Column("name_is_own", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("birth_year", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("address", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("zone", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_column("zone")
        batch_op.drop_column("address")
        batch_op.drop_column("birth_year")
        batch_op.drop_column("name_is_own")
    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.drop_column("language")
    with op.batch_alter_table("wishes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_wishes_until"))
        batch_op.drop_index(batch_op.f("ix_wishes_unit_id"))
        batch_op.drop_index(batch_op.f("ix_wishes_chat_id"))
    op.drop_table("wishes")
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_index("ix_members_left")
        batch_op.drop_index(batch_op.f("ix_members_department_id"))
        batch_op.drop_index("ix_members_check")
        batch_op.drop_index(batch_op.f("ix_members_chat_id"))
        batch_op.drop_index("ix_members_by_name")
    op.drop_table("members")
    with op.batch_alter_table("waitings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_waitings_until"))
        batch_op.drop_index(batch_op.f("ix_waitings_unit_id"))
        batch_op.drop_index(batch_op.f("ix_waitings_recorded_by"))
        batch_op.drop_index(batch_op.f("ix_waitings_nudge_at"))
    op.drop_table("waitings")
    with op.batch_alter_table("guardian_consents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guardian_consents_recorded_by"))
    op.drop_table("guardian_consents")
    op.drop_table("reach")
