"""The tree of units, what each of them set for itself, its departments, and how it ends."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "adults_only_declarations",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_adults_only_declarations_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_adults_only_declarations_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_adults_only_declarations")),
    )
    with op.batch_alter_table("adults_only_declarations", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_adults_only_declarations_person_id"), ["person_id"], unique=False
        )
    op.create_table(
        "departments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_departments_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_departments")),
        sa.UniqueConstraint("unit_id", "name", name=op.f("uq_departments_unit_id_name")),
    )
    op.create_table(
        "idle_warnings",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_idle_warnings_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_idle_warnings")),
    )
    op.create_table(
        "unit_closings",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["people.id"], name=op.f("fk_unit_closings_asked_by_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_unit_closings_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_unit_closings")),
    )
    with op.batch_alter_table("unit_closings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_closings_asked_by"), ["asked_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_unit_closings_due"), ["due"], unique=False)
    op.create_table(
        "unit_settings",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_unit_settings_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", "name", name=op.f("pk_unit_settings")),
    )
    op.create_table(
        "unit_switches",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("feature", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_unit_switches_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", "feature", name=op.f("pk_unit_switches")),
    )
    with op.batch_alter_table("unit_switches", schema=None) as batch_op:
        batch_op.create_index(
            "ix_unit_switches_due",
            ["due"],
            unique=False,
            sqlite_where=sa.text("due IS NOT NULL"),
            postgresql_where=sa.text("due IS NOT NULL"),
        )
    op.create_table(
        "unit_ties",
        sa.Column("child_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["asked_by"], ["people.id"], name=op.f("fk_unit_ties_asked_by_people")),
        sa.ForeignKeyConstraint(["child_id"], ["units.id"], name=op.f("fk_unit_ties_child_id_units")),
        sa.ForeignKeyConstraint(["parent_id"], ["units.id"], name=op.f("fk_unit_ties_parent_id_units")),
        sa.PrimaryKeyConstraint("child_id", name=op.f("pk_unit_ties")),
    )
    with op.batch_alter_table("unit_ties", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_ties_asked_by"), ["asked_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_unit_ties_parent_id"), ["parent_id"], unique=False)
    op.create_table(
        "unit_choices",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_unit_choices_chat_id_chats")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_unit_choices_person_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_unit_choices_unit_id_units")),
        sa.PrimaryKeyConstraint("person_id", "chat_id", name=op.f("pk_unit_choices")),
    )
    with op.batch_alter_table("unit_choices", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_choices_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_unit_choices_unit_id"), ["unit_id"], unique=False)
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("department_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_posts_department_id"), ["department_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_posts_department_id_departments"), "departments", ["department_id"], ["id"]
        )
    with op.batch_alter_table("units", schema=None) as batch_op:
        batch_op.add_column(sa.Column("parent_id", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("is_adults_only", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(sa.Column("idle_due", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("rested_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_units_idle_due"), ["idle_due"], unique=False)
        batch_op.create_index(batch_op.f("ix_units_parent_id"), ["parent_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_units_parent_id_units"), "units", ["parent_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("units", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_units_parent_id_units"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_units_parent_id"))
        batch_op.drop_index(batch_op.f("ix_units_idle_due"))
        batch_op.drop_column("rested_at")
        batch_op.drop_column("idle_due")
        batch_op.drop_column("is_adults_only")
        batch_op.drop_column("parent_id")
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_posts_department_id_departments"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_posts_department_id"))
        batch_op.drop_column("department_id")
    with op.batch_alter_table("unit_choices", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_choices_unit_id"))
        batch_op.drop_index(batch_op.f("ix_unit_choices_chat_id"))
    op.drop_table("unit_choices")
    with op.batch_alter_table("unit_ties", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_ties_parent_id"))
        batch_op.drop_index(batch_op.f("ix_unit_ties_asked_by"))
    op.drop_table("unit_ties")
    with op.batch_alter_table("unit_switches", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_unit_switches_due",
            sqlite_where=sa.text("due IS NOT NULL"),
            postgresql_where=sa.text("due IS NOT NULL"),
        )
    op.drop_table("unit_switches")
    op.drop_table("unit_settings")
    with op.batch_alter_table("unit_closings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_closings_due"))
        batch_op.drop_index(batch_op.f("ix_unit_closings_asked_by"))
    op.drop_table("unit_closings")
    op.drop_table("idle_warnings")
    op.drop_table("departments")
    with op.batch_alter_table("adults_only_declarations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_adults_only_declarations_person_id"))
    op.drop_table("adults_only_declarations")
