"""How cases look, what looks like them, who was told, and how often was reported today."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "day_salts",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_day_salts")),
    )
    op.create_table(
        "report_marks",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_report_marks_unit_id_units")),
        sa.PrimaryKeyConstraint("day", "unit_id", "mark", name=op.f("pk_report_marks")),
    )
    op.create_table(
        "case_bands",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("band", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_bands_case_id_cases")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_case_bands_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_bands")),
    )
    with op.batch_alter_table("case_bands", schema=None) as batch_op:
        batch_op.create_index("ix_case_bands", ["unit_id", "band", "case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_bands_case_id"), ["case_id"], unique=False)
    op.create_table(
        "case_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("unique_id", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("photo_hash", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_files_case_id_cases")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_case_files_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_files")),
    )
    with op.batch_alter_table("case_files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_files_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_files_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_files_unique_id"), ["unique_id"], unique=False)
    op.create_table(
        "case_likenesses",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_likenesses_case_id_cases")),
        sa.ForeignKeyConstraint(["other_id"], ["cases.id"], name=op.f("fk_case_likenesses_other_id_cases")),
        sa.PrimaryKeyConstraint("case_id", "other_id", name=op.f("pk_case_likenesses")),
    )
    with op.batch_alter_table("case_likenesses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_likenesses_other_id"), ["other_id"], unique=False)
    op.create_table(
        "case_numbers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("views", sa.Integer(), nullable=True),
        sa.Column("likes", sa.Integer(), nullable=True),
        sa.Column("comments", sa.Integer(), nullable=True),
        sa.Column("shares", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_numbers_case_id_cases")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_case_numbers_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_numbers")),
    )
    with op.batch_alter_table("case_numbers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_numbers_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_numbers_person_id"), ["person_id"], unique=False)
    op.create_table(
        "case_rings",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_rings_case_id_cases")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_case_rings_person_id_people")),
        sa.PrimaryKeyConstraint("case_id", "begun_at", "place", "person_id", name=op.f("pk_case_rings")),
    )
    with op.batch_alter_table("case_rings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_rings_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("case_rings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_rings_person_id"))
    op.drop_table("case_rings")
    with op.batch_alter_table("case_numbers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_numbers_person_id"))
        batch_op.drop_index(batch_op.f("ix_case_numbers_case_id"))
    op.drop_table("case_numbers")
    with op.batch_alter_table("case_likenesses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_likenesses_other_id"))
    op.drop_table("case_likenesses")
    with op.batch_alter_table("case_files", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_files_unique_id"))
        batch_op.drop_index(batch_op.f("ix_case_files_person_id"))
        batch_op.drop_index(batch_op.f("ix_case_files_case_id"))
    op.drop_table("case_files")
    with op.batch_alter_table("case_bands", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_bands_case_id"))
        batch_op.drop_index("ix_case_bands")
    op.drop_table("case_bands")
    op.drop_table("report_marks")
    op.drop_table("day_salts")
