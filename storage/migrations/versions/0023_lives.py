"""Lives, and what they brought."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.create_table(
        "lives",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("invites_to", sa.Integer(), nullable=True),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("link_key", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["invites_to"], ["events.id"], name=op.f("fk_lives_invites_to_events")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_lives_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", name=op.f("pk_lives")),
    )
    with op.batch_alter_table("lives", schema=None) as batch_op:
        batch_op.create_index(
            "ix_lives_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_lives_invites_to"), ["invites_to"], unique=False)
    op.create_table(
        "live_numbers",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("watching", sa.Integer(), nullable=True),
        sa.Column("views", sa.Integer(), nullable=True),
        sa.Column("likes", sa.Integer(), nullable=True),
        sa.Column("comments", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_live_numbers_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["lives.post_id"], name=op.f("fk_live_numbers_post_id_lives")),
        sa.PrimaryKeyConstraint("post_id", name=op.f("pk_live_numbers")),
    )
    with op.batch_alter_table("live_numbers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_live_numbers_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("live_numbers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_live_numbers_person_id"))
    op.drop_table("live_numbers")
    with op.batch_alter_table("lives", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lives_invites_to"))
        batch_op.drop_index(
            "ix_lives_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
    op.drop_table("lives")
