"""What members did with a promotion."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "promotion_reminders",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_reminders_person_id_people")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_promotion_reminders")),
    )
    op.create_table(
        "promotion_thanks",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_thanks_person_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotion_thanks_unit_id_units")),
        sa.PrimaryKeyConstraint("person_id", "unit_id", name=op.f("pk_promotion_thanks")),
    )
    with op.batch_alter_table("promotion_thanks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_thanks_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "poster_files",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("unique_id", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_poster_files_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", "unique_id", name=op.f("pk_poster_files")),
    )
    op.create_table(
        "promotion_declines",
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_declines_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_declines_promotion_id_promotions")
        ),
        sa.PrimaryKeyConstraint("promotion_id", "person_id", name=op.f("pk_promotion_declines")),
    )
    with op.batch_alter_table("promotion_declines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_declines_person_id"), ["person_id"], unique=False)
    op.create_table(
        "promotion_deeds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("groups", sa.Integer(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("link_key", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("proof_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_deeds_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_deeds_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotion_deeds_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion_deeds")),
        sa.UniqueConstraint(
            "promotion_id",
            "person_id",
            "what",
            "link_key",
            name=op.f("uq_promotion_deeds_promotion_id_person_id_what_link_key"),
        ),
    )
    with op.batch_alter_table("promotion_deeds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_deeds_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_deeds_promotion_id"), ["promotion_id"], unique=False)
        batch_op.create_index(
            "ix_promotion_deeds_proof",
            ["proof_until"],
            unique=False,
            sqlite_where=sa.text("proof_until IS NOT NULL"),
            postgresql_where=sa.text("proof_until IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_promotion_deeds_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(
            "uq_promotion_deeds_link",
            ["promotion_id", "link_key"],
            unique=True,
            sqlite_where=sa.text("length(link_key) > 0"),
            postgresql_where=sa.text("length(link_key) > 0"),
        )
    op.create_table(
        "promotion_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_marks_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotion_marks_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion_marks")),
        sa.UniqueConstraint(
            "promotion_id", "what", "mark", name=op.f("uq_promotion_marks_promotion_id_what_mark")
        ),
    )
    with op.batch_alter_table("promotion_marks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_marks_promotion_id"), ["promotion_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_marks_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "promotion_seen",
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_seen_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_seen_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotion_seen_unit_id_units")),
        sa.PrimaryKeyConstraint("promotion_id", "person_id", name=op.f("pk_promotion_seen")),
    )
    with op.batch_alter_table("promotion_seen", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_seen_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_seen_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "promotion_tasks",
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_tasks_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_tasks_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotion_tasks_unit_id_units")),
        sa.PrimaryKeyConstraint("promotion_id", "person_id", name=op.f("pk_promotion_tasks")),
    )
    with op.batch_alter_table("promotion_tasks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_tasks_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "ix_promotion_tasks_remind",
            ["remind_at"],
            unique=False,
            sqlite_where=sa.text("remind_at IS NOT NULL"),
            postgresql_where=sa.text("remind_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_promotion_tasks_unit_id"), ["unit_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("promotion_tasks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_tasks_unit_id"))
        batch_op.drop_index(
            "ix_promotion_tasks_remind",
            sqlite_where=sa.text("remind_at IS NOT NULL"),
            postgresql_where=sa.text("remind_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_promotion_tasks_person_id"))
    op.drop_table("promotion_tasks")
    with op.batch_alter_table("promotion_seen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_seen_unit_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_seen_person_id"))
    op.drop_table("promotion_seen")
    with op.batch_alter_table("promotion_marks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_marks_unit_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_marks_promotion_id"))
    op.drop_table("promotion_marks")
    with op.batch_alter_table("promotion_deeds", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_promotion_deeds_link",
            sqlite_where=sa.text("length(link_key) > 0"),
            postgresql_where=sa.text("length(link_key) > 0"),
        )
        batch_op.drop_index(batch_op.f("ix_promotion_deeds_unit_id"))
        batch_op.drop_index(
            "ix_promotion_deeds_proof",
            sqlite_where=sa.text("proof_until IS NOT NULL"),
            postgresql_where=sa.text("proof_until IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_promotion_deeds_promotion_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_deeds_person_id"))
    op.drop_table("promotion_deeds")
    with op.batch_alter_table("promotion_declines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_declines_person_id"))
    op.drop_table("promotion_declines")
    op.drop_table("poster_files")
    with op.batch_alter_table("promotion_thanks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_thanks_unit_id"))
    op.drop_table("promotion_thanks")
    op.drop_table("promotion_reminders")
