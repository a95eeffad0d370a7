"""Takeover slots, who wants them, and the hours for which an account is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.create_table(
        "takeover_rounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("brief", sa.String(), nullable=False),
        sa.Column("rules", sa.String(), nullable=False),
        sa.Column("posts", sa.Integer(), nullable=False),
        sa.Column("is_chosen", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("buffer", sa.Integer(), nullable=False),
        sa.Column("age_rule", sa.String(), nullable=False),
        sa.Column("deadline", sa.Integer(), nullable=False),
        sa.Column("times", sa.JSON(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_takeover_rounds_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_takeover_rounds_person_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_takeover_rounds_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeover_rounds")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("takeover_rounds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_takeover_rounds_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_takeover_rounds_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_takeover_rounds_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "takeover_slots",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("apply_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_takeover_slots_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["takeover_rounds.id"], name=op.f("fk_takeover_slots_round_id_takeover_rounds")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_takeover_slots_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeover_slots")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("takeover_slots", schema=None) as batch_op:
        batch_op.create_index("ix_takeover_slots_account_time", ["account_id", "starts_at"], unique=False)
        batch_op.create_index(
            "ix_takeover_slots_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_takeover_slots_round_id"), ["round_id"], unique=False)
        batch_op.create_index("ix_takeover_slots_unit_time", ["unit_id", "starts_at"], unique=False)
    op.create_table(
        "account_hours",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=True),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_account_hours_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_account_hours_post_id_posts")),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["takeover_slots.id"], name=op.f("fk_account_hours_slot_id_takeover_slots")
        ),
        sa.PrimaryKeyConstraint("account_id", "quarter", name=op.f("pk_account_hours")),
    )
    with op.batch_alter_table("account_hours", schema=None) as batch_op:
        batch_op.create_index("ix_account_hours_post_id", ["post_id"], unique=False)
        batch_op.create_index("ix_account_hours_slot_id", ["slot_id"], unique=False)
    op.create_table(
        "applications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("idea", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("comes", sa.Boolean(), nullable=True),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["people.id"], name=op.f("fk_applications_approved_by_people")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_applications_person_id_people")),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["takeover_slots.id"], name=op.f("fk_applications_slot_id_takeover_slots")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_applications_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applications")),
        sa.UniqueConstraint("slot_id", "person_id", name=op.f("uq_applications_slot_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("applications", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_applications_approved_by"), ["approved_by"], unique=False)
        batch_op.create_index(
            "ix_applications_lapses",
            ["lapses_at"],
            unique=False,
            sqlite_where=sa.text("lapses_at IS NOT NULL"),
            postgresql_where=sa.text("lapses_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_applications_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_applications_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(
            "uq_applications_holder",
            ["slot_id"],
            unique=True,
            sqlite_where=sa.text("state IN ('offered', 'asked', 'chosen')"),
            postgresql_where=sa.text("state IN ('offered', 'asked', 'chosen')"),
        )
    op.create_table(
        "takeover_swaps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("with_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("with_person_id", sa.Integer(), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_agreed", sa.Boolean(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_takeover_swaps_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_takeover_swaps_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["with_id"], ["applications.id"], name=op.f("fk_takeover_swaps_with_id_applications")
        ),
        sa.ForeignKeyConstraint(
            ["with_person_id"], ["people.id"], name=op.f("fk_takeover_swaps_with_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeover_swaps")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("takeover_swaps", schema=None) as batch_op:
        batch_op.create_index(
            "ix_takeover_swaps_lapses",
            ["lapses_at"],
            unique=False,
            sqlite_where=sa.text("lapses_at IS NOT NULL"),
            postgresql_where=sa.text("lapses_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_takeover_swaps_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_takeover_swaps_with_id"), ["with_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_takeover_swaps_with_person_id"), ["with_person_id"], unique=False
        )
        batch_op.create_index(
            "uq_takeover_swaps_open",
            ["application_id"],
            unique=True,
            sqlite_where=sa.text("lapses_at IS NOT NULL"),
            postgresql_where=sa.text("lapses_at IS NOT NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("takeover_swaps", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_takeover_swaps_open",
            sqlite_where=sa.text("lapses_at IS NOT NULL"),
            postgresql_where=sa.text("lapses_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_takeover_swaps_with_person_id"))
        batch_op.drop_index(batch_op.f("ix_takeover_swaps_with_id"))
        batch_op.drop_index(batch_op.f("ix_takeover_swaps_person_id"))
        batch_op.drop_index(
            "ix_takeover_swaps_lapses",
            sqlite_where=sa.text("lapses_at IS NOT NULL"),
            postgresql_where=sa.text("lapses_at IS NOT NULL"),
        )
    op.drop_table("takeover_swaps")
    with op.batch_alter_table("applications", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_applications_holder",
            sqlite_where=sa.text("state IN ('offered', 'asked', 'chosen')"),
            postgresql_where=sa.text("state IN ('offered', 'asked', 'chosen')"),
        )
        batch_op.drop_index(batch_op.f("ix_applications_unit_id"))
        batch_op.drop_index(batch_op.f("ix_applications_person_id"))
        batch_op.drop_index(
            "ix_applications_lapses",
            sqlite_where=sa.text("lapses_at IS NOT NULL"),
            postgresql_where=sa.text("lapses_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_applications_approved_by"))
    op.drop_table("applications")
    with op.batch_alter_table("account_hours", schema=None) as batch_op:
        batch_op.drop_index("ix_account_hours_slot_id")
        batch_op.drop_index("ix_account_hours_post_id")
    op.drop_table("account_hours")
    with op.batch_alter_table("takeover_slots", schema=None) as batch_op:
        batch_op.drop_index("ix_takeover_slots_unit_time")
        batch_op.drop_index(batch_op.f("ix_takeover_slots_round_id"))
        batch_op.drop_index(
            "ix_takeover_slots_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index("ix_takeover_slots_account_time")
    op.drop_table("takeover_slots")
    with op.batch_alter_table("takeover_rounds", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_takeover_rounds_unit_id"))
        batch_op.drop_index(batch_op.f("ix_takeover_rounds_person_id"))
        batch_op.drop_index(batch_op.f("ix_takeover_rounds_account_id"))
    op.drop_table("takeover_rounds")
