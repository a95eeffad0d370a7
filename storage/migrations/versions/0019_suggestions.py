"""What members propose to humas."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "suggestions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("link_key", sa.String(), nullable=False),
        sa.Column("file_kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("file_unique", sa.String(), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=False),
        sa.Column("allows", sa.String(), nullable=False),
        sa.Column("permission", sa.String(), nullable=False),
        sa.Column("permitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["people.id"], name=op.f("fk_suggestions_answered_by_people")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_suggestions_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_suggestions_post_id_posts")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_suggestions_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("suggestions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_suggestions_answered_by"), ["answered_by"], unique=False)
        batch_op.create_index(
            "ix_suggestions_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_suggestions_link_key"), ["link_key"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestions_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestions_post_id"), ["post_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestions_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index("ix_suggestions_unit_state", ["unit_id", "state"], unique=False)
    op.create_table(
        "suggestion_questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("suggestion_id", sa.Integer(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_suggestion_questions_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["suggestion_id"],
            ["suggestions.id"],
            name=op.f("fk_suggestion_questions_suggestion_id_suggestions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion_questions")),
    )
    with op.batch_alter_table("suggestion_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_suggestion_questions_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_suggestion_questions_suggestion_id"), ["suggestion_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("suggestion_questions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_suggestion_questions_suggestion_id"))
        batch_op.drop_index(batch_op.f("ix_suggestion_questions_person_id"))
    op.drop_table("suggestion_questions")
    with op.batch_alter_table("suggestions", schema=None) as batch_op:
        batch_op.drop_index("ix_suggestions_unit_state")
        batch_op.drop_index(batch_op.f("ix_suggestions_unit_id"))
        batch_op.drop_index(batch_op.f("ix_suggestions_post_id"))
        batch_op.drop_index(batch_op.f("ix_suggestions_person_id"))
        batch_op.drop_index(batch_op.f("ix_suggestions_link_key"))
        batch_op.drop_index(
            "ix_suggestions_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_suggestions_answered_by"))
    op.drop_table("suggestions")
