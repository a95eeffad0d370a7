"""Plans for posts, holidays and Hijri months as rows, and when calendars were put up."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "hijri_months",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("year", "month", name=op.f("pk_hijri_months")),
    )
    op.create_table(
        "holidays",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("day", "name", name=op.f("pk_holidays")),
    )
    op.create_table(
        "posts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name=op.f("fk_posts_owner_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_posts_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posts")),
    )
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_posts_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_posts_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(
            "ix_posts_planned",
            ["unit_id", "starts_at"],
            unique=False,
            sqlite_where=sa.text("state = 'planned'"),
            postgresql_where=sa.text("state = 'planned'"),
        )
        batch_op.create_index(batch_op.f("ix_posts_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(
            "uq_posts_occasion",
            ["unit_id", "occasion"],
            unique=True,
            sqlite_where=sa.text("occasion IS NOT NULL AND state IN ('draft', 'planned')"),
            postgresql_where=sa.text("occasion IS NOT NULL AND state IN ('draft', 'planned')"),
        )

    op.create_table(
        "calendars_shown",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_calendars_shown_chat_id_chats")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_calendars_shown_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", "chat_id", name=op.f("pk_calendars_shown")),
    )
    with op.batch_alter_table("calendars_shown", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendars_shown_chat_id"), ["chat_id"], unique=False)

    op.create_table(
        "post_questions",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("wants", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("hint", sa.Time(), nullable=True),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("tries", sa.JSON(), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_questions_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", name=op.f("pk_post_questions")),
    )
    with op.batch_alter_table("post_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_questions_lapses_at"), ["lapses_at"], unique=False)

    op.create_table(
        "post_undos",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name=op.f("fk_post_undos_owner_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_undos_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", name=op.f("pk_post_undos")),
    )
    with op.batch_alter_table("post_undos", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_undos_until"), ["until"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("post_undos", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_undos_until"))

    op.drop_table("post_undos")
    with op.batch_alter_table("post_questions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_questions_lapses_at"))

    op.drop_table("post_questions")
    with op.batch_alter_table("calendars_shown", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_calendars_shown_chat_id"))

    op.drop_table("calendars_shown")
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_posts_occasion",
            sqlite_where=sa.text("occasion IS NOT NULL AND state IN ('draft', 'planned')"),
            postgresql_where=sa.text("occasion IS NOT NULL AND state IN ('draft', 'planned')"),
        )
        batch_op.drop_index(batch_op.f("ix_posts_unit_id"))
        batch_op.drop_index(
            "ix_posts_planned",
            sqlite_where=sa.text("state = 'planned'"),
            postgresql_where=sa.text("state = 'planned'"),
        )
        batch_op.drop_index(batch_op.f("ix_posts_owner_id"))
        batch_op.drop_index(batch_op.f("ix_posts_changed_at"))

    op.drop_table("posts")
    op.drop_table("holidays")
    op.drop_table("hijri_months")
