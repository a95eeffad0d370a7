"""What a plan publishes beside its text, and who wrote it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "post_hands",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_post_hands_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_hands_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", "person_id", name=op.f("pk_post_hands")),
    )
    with op.batch_alter_table("post_hands", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_hands_person_id"), ["person_id"], unique=False)
    op.create_table(
        "post_losses",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_losses_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", name=op.f("pk_post_losses")),
    )
    op.create_table(
        "post_media",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("unique_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_media_post_id_posts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_media")),
        sa.UniqueConstraint("post_id", "position", name=op.f("uq_post_media_post_id_position")),
    )
    with op.batch_alter_table("post_media", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_media_post_id"), ["post_id"], unique=False)
    op.create_table(
        "post_people",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_post_people_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_people_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", "task", name=op.f("pk_post_people")),
    )
    with op.batch_alter_table("post_people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_people_person_id"), ["person_id"], unique=False)
    op.create_table(
        "post_variants",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_post_variants_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_variants_post_id_posts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_variants")),
        sa.UniqueConstraint(
            "post_id", "platform", "account_id", name=op.f("uq_post_variants_post_id_platform_account_id")
        ),
    )
    with op.batch_alter_table("post_variants", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_variants_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_post_variants_post_id"), ["post_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("post_variants", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_variants_post_id"))
        batch_op.drop_index(batch_op.f("ix_post_variants_account_id"))
    op.drop_table("post_variants")
    with op.batch_alter_table("post_people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_people_person_id"))
    op.drop_table("post_people")
    with op.batch_alter_table("post_media", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_media_post_id"))
    op.drop_table("post_media")
    op.drop_table("post_losses")
    with op.batch_alter_table("post_hands", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_hands_person_id"))
    op.drop_table("post_hands")
