"""Reports of bullying and of not being safe."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.create_table(
        "safety_reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("to_role", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["about_id"], ["people.id"], name=op.f("fk_safety_reports_about_id_people")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_safety_reports_person_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_safety_reports_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_reports")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("safety_reports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_safety_reports_about_id"), ["about_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_safety_reports_code"), ["code"], unique=False)
        batch_op.create_index(
            "ix_safety_reports_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_safety_reports_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_safety_reports_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "safety_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("is_hers", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_safety_lines_person_id_people")),
        sa.ForeignKeyConstraint(
            ["report_id"], ["safety_reports.id"], name=op.f("fk_safety_lines_report_id_safety_reports")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_lines")),
    )
    with op.batch_alter_table("safety_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_safety_lines_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_safety_lines_report_id"), ["report_id"], unique=False)
    op.create_table(
        "safety_recipients",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_safety_recipients_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["safety_reports.id"], name=op.f("fk_safety_recipients_report_id_safety_reports")
        ),
        sa.PrimaryKeyConstraint("report_id", "person_id", name=op.f("pk_safety_recipients")),
    )
    with op.batch_alter_table("safety_recipients", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_safety_recipients_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("safety_recipients", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_safety_recipients_person_id"))
    op.drop_table("safety_recipients")
    with op.batch_alter_table("safety_lines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_safety_lines_report_id"))
        batch_op.drop_index(batch_op.f("ix_safety_lines_person_id"))
    op.drop_table("safety_lines")
    with op.batch_alter_table("safety_reports", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_safety_reports_unit_id"))
        batch_op.drop_index(batch_op.f("ix_safety_reports_person_id"))
        batch_op.drop_index(
            "ix_safety_reports_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_safety_reports_code"))
        batch_op.drop_index(batch_op.f("ix_safety_reports_about_id"))
    op.drop_table("safety_reports")
