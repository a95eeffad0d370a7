"""Corrections of promotions, and units that act in the same minute."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "promotion_notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("told_to", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_notices_person_id_people")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_promotion_notices_post_id_posts")),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_notices_promotion_id_promotions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion_notices")),
    )
    with op.batch_alter_table("promotion_notices", schema=None) as batch_op:
        batch_op.create_index(
            "ix_promotion_notices_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_promotion_notices_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_notices_post_id"), ["post_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_notices_promotion_id"), ["promotion_id"], unique=False)
    op.create_table(
        "rallies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_rallies_person_id_people")),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_rallies_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_rallies_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rallies")),
        sa.UniqueConstraint("promotion_id", name=op.f("uq_rallies_promotion_id")),
    )
    with op.batch_alter_table("rallies", schema=None) as batch_op:
        batch_op.create_index(
            "ix_rallies_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_rallies_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_rallies_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "notice_answers",
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["notice_id"],
            ["promotion_notices.id"],
            name=op.f("fk_notice_answers_notice_id_promotion_notices"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_notice_answers_person_id_people")
        ),
        sa.PrimaryKeyConstraint("notice_id", "person_id", name=op.f("pk_notice_answers")),
    )
    with op.batch_alter_table("notice_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notice_answers_person_id"), ["person_id"], unique=False)
    op.create_table(
        "rally_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rally_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["rally_id"], ["rallies.id"], name=op.f("fk_rally_marks_rally_id_rallies")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_rally_marks_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rally_marks")),
        sa.UniqueConstraint("rally_id", "mark", name=op.f("uq_rally_marks_rally_id_mark")),
    )
    with op.batch_alter_table("rally_marks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rally_marks_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "rally_ready",
        sa.Column("rally_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_rally_ready_person_id_people")),
        sa.ForeignKeyConstraint(["rally_id"], ["rallies.id"], name=op.f("fk_rally_ready_rally_id_rallies")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_rally_ready_unit_id_units")),
        sa.PrimaryKeyConstraint("rally_id", "person_id", name=op.f("pk_rally_ready")),
    )
    with op.batch_alter_table("rally_ready", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rally_ready_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_rally_ready_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "rally_units",
        sa.Column("rally_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ready", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_rally_units_person_id_people")),
        sa.ForeignKeyConstraint(["rally_id"], ["rallies.id"], name=op.f("fk_rally_units_rally_id_rallies")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_rally_units_unit_id_units")),
        sa.PrimaryKeyConstraint("rally_id", "unit_id", name=op.f("pk_rally_units")),
    )
    with op.batch_alter_table("rally_units", schema=None) as batch_op:
        batch_op.create_index(
            "ix_rally_units_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_rally_units_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_rally_units_unit_id"), ["unit_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("rally_units", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rally_units_unit_id"))
        batch_op.drop_index(batch_op.f("ix_rally_units_person_id"))
        batch_op.drop_index(
            "ix_rally_units_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
    op.drop_table("rally_units")
    with op.batch_alter_table("rally_ready", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rally_ready_unit_id"))
        batch_op.drop_index(batch_op.f("ix_rally_ready_person_id"))
    op.drop_table("rally_ready")
    with op.batch_alter_table("rally_marks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rally_marks_unit_id"))
    op.drop_table("rally_marks")
    with op.batch_alter_table("notice_answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_notice_answers_person_id"))
    op.drop_table("notice_answers")
    with op.batch_alter_table("rallies", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rallies_unit_id"))
        batch_op.drop_index(batch_op.f("ix_rallies_person_id"))
        batch_op.drop_index(
            "ix_rallies_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
    op.drop_table("rallies")
    with op.batch_alter_table("promotion_notices", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_notices_promotion_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_notices_post_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_notices_person_id"))
        batch_op.drop_index(
            "ix_promotion_notices_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
    op.drop_table("promotion_notices")
