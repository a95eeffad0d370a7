"""What campaigns brought and taught, and of which units nothing is heard."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.create_table(
        "unit_silences",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_unit_silences_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_unit_silences")),
    )
    with op.batch_alter_table("unit_silences", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_silences_due_at"), ["due_at"], unique=False)
    op.create_table(
        "evaluations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("lesson_by", sa.Integer(), nullable=True),
        sa.Column("lesson_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(promotion_id IS NULL) <> (event_id IS NULL)", name=op.f("ck_evaluations_of_one")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_evaluations_event_id_events")),
        sa.ForeignKeyConstraint(["lesson_by"], ["people.id"], name=op.f("fk_evaluations_lesson_by_people")),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_evaluations_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_evaluations_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluations")),
        sa.UniqueConstraint("event_id", name=op.f("uq_evaluations_event_id")),
        sa.UniqueConstraint("promotion_id", name=op.f("uq_evaluations_promotion_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("evaluations", schema=None) as batch_op:
        batch_op.create_index(
            "ix_evaluations_due",
            ["unit_id", "due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_evaluations_lesson_by"), ["lesson_by"], unique=False)
        batch_op.create_index("ix_evaluations_unit_time", ["unit_id", "began_at"], unique=False)
    op.create_table(
        "evaluation_numbers",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("views", sa.Integer(), nullable=True),
        sa.Column("likes", sa.Integer(), nullable=True),
        sa.Column("comments", sa.Integer(), nullable=True),
        sa.Column("shares", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluations.id"],
            name=op.f("fk_evaluation_numbers_evaluation_id_evaluations"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_evaluation_numbers_person_id_people")
        ),
        sa.PrimaryKeyConstraint("evaluation_id", "after", name=op.f("pk_evaluation_numbers")),
    )
    with op.batch_alter_table("evaluation_numbers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evaluation_numbers_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("evaluation_numbers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evaluation_numbers_person_id"))
    op.drop_table("evaluation_numbers")
    with op.batch_alter_table("evaluations", schema=None) as batch_op:
        batch_op.drop_index("ix_evaluations_unit_time")
        batch_op.drop_index(batch_op.f("ix_evaluations_lesson_by"))
        batch_op.drop_index(
            "ix_evaluations_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
    op.drop_table("evaluations")
    with op.batch_alter_table("unit_silences", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_silences_due_at"))
    op.drop_table("unit_silences")
