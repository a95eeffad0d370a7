"""Leaks that were recorded, and whom they concern."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "leaks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("noticed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("kinds", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_persons_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_authority_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name=op.f("fk_leaks_department_id_departments")
        ),
        sa.ForeignKeyConstraint(["recorded_by"], ["people.id"], name=op.f("fk_leaks_recorded_by_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_leaks_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leaks")),
    )
    with op.batch_alter_table("leaks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_leaks_closed_at"), ["closed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_leaks_department_id"), ["department_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_leaks_recorded_by"), ["recorded_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_leaks_remind_at"), ["remind_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_leaks_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "leak_people",
        sa.Column("leak_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["leak_id"], ["leaks.id"], name=op.f("fk_leak_people_leak_id_leaks")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_leak_people_person_id_people")),
        sa.PrimaryKeyConstraint("leak_id", "person_id", name=op.f("pk_leak_people")),
    )
    with op.batch_alter_table("leak_people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_leak_people_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("leak_people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_leak_people_person_id"))
    op.drop_table("leak_people")
    with op.batch_alter_table("leaks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_leaks_unit_id"))
        batch_op.drop_index(batch_op.f("ix_leaks_remind_at"))
        batch_op.drop_index(batch_op.f("ix_leaks_recorded_by"))
        batch_op.drop_index(batch_op.f("ix_leaks_department_id"))
        batch_op.drop_index(batch_op.f("ix_leaks_closed_at"))
    op.drop_table("leaks")
