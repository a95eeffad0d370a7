"""Crises, what waits meanwhile, remarks and answers."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.create_table(
        "bank_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["people.id"], name=op.f("fk_bank_answers_approved_by_people")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_bank_answers_person_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_bank_answers_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_answers")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("bank_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bank_answers_approved_by"), ["approved_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_bank_answers_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_bank_answers_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "crises",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("with_children", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("second_id", sa.Integer(), nullable=True),
        sa.Column("proposed", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.Integer(), nullable=True),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("readers", sa.Integer(), server_default="0", nullable=False),
        sa.Column("nudged_to", sa.Integer(), server_default="0", nullable=False),
        sa.Column("happened", sa.String(), nullable=False),
        sa.Column("lessons", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["people.id"], name=op.f("fk_crises_asked_by_people")),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name=op.f("fk_crises_owner_id_people")),
        sa.ForeignKeyConstraint(["proposed_by"], ["people.id"], name=op.f("fk_crises_proposed_by_people")),
        sa.ForeignKeyConstraint(["second_id"], ["people.id"], name=op.f("fk_crises_second_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_crises_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crises")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("crises", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_crises_asked_by"), ["asked_by"], unique=False)
        batch_op.create_index(
            "ix_crises_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_crises_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_crises_proposed_by"), ["proposed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_crises_second_id"), ["second_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_crises_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(
            "uq_crises_on",
            ["unit_id"],
            unique=True,
            sqlite_where=sa.text("state = 'on'"),
            postgresql_where=sa.text("state = 'on'"),
        )
    op.create_table(
        "crisis_marks",
        sa.Column("crisis_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["crisis_id"], ["crises.id"], name=op.f("fk_crisis_marks_crisis_id_crises")),
        sa.PrimaryKeyConstraint("crisis_id", "mark", name=op.f("pk_crisis_marks")),
    )
    op.create_table(
        "crisis_pauses",
        sa.Column("crisis_id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("was_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["crisis_id"], ["crises.id"], name=op.f("fk_crisis_pauses_crisis_id_crises")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_crisis_pauses_person_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_crisis_pauses_unit_id_units")),
        sa.PrimaryKeyConstraint("crisis_id", "noun", "subject_id", name=op.f("pk_crisis_pauses")),
    )
    with op.batch_alter_table("crisis_pauses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_crisis_pauses_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_crisis_pauses_subject", ["noun", "subject_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_crisis_pauses_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "remarks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["bank_answers.id"], name=op.f("fk_remarks_answer_id_bank_answers")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_remarks_case_id_cases")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_remarks_person_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_remarks_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remarks")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("remarks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_remarks_answer_id"), ["answer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_remarks_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_remarks_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_remarks_unit_id"), ["unit_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("remarks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_remarks_unit_id"))
        batch_op.drop_index(batch_op.f("ix_remarks_person_id"))
        batch_op.drop_index(batch_op.f("ix_remarks_case_id"))
        batch_op.drop_index(batch_op.f("ix_remarks_answer_id"))
    op.drop_table("remarks")
    with op.batch_alter_table("crisis_pauses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_crisis_pauses_unit_id"))
        batch_op.drop_index("ix_crisis_pauses_subject")
        batch_op.drop_index(batch_op.f("ix_crisis_pauses_person_id"))
    op.drop_table("crisis_pauses")
    op.drop_table("crisis_marks")
    with op.batch_alter_table("crises", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_crises_on", sqlite_where=sa.text("state = 'on'"), postgresql_where=sa.text("state = 'on'")
        )
        batch_op.drop_index(batch_op.f("ix_crises_unit_id"))
        batch_op.drop_index(batch_op.f("ix_crises_second_id"))
        batch_op.drop_index(batch_op.f("ix_crises_proposed_by"))
        batch_op.drop_index(batch_op.f("ix_crises_owner_id"))
        batch_op.drop_index(
            "ix_crises_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_crises_asked_by"))
    op.drop_table("crises")
    with op.batch_alter_table("bank_answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_bank_answers_unit_id"))
        batch_op.drop_index(batch_op.f("ix_bank_answers_person_id"))
        batch_op.drop_index(batch_op.f("ix_bank_answers_approved_by"))
    op.drop_table("bank_answers")
