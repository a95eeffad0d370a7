"""Handovers of an account: what was ticked, posted and counted."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "handovers",
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("guardian_id", sa.Integer(), nullable=True),
        sa.Column("adult_id", sa.Integer(), nullable=True),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("wants_numbers", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["adult_id"], ["people.id"], name=op.f("fk_handovers_adult_id_people")),
        sa.ForeignKeyConstraint(["guardian_id"], ["people.id"], name=op.f("fk_handovers_guardian_id_people")),
        sa.ForeignKeyConstraint(["holder_id"], ["people.id"], name=op.f("fk_handovers_holder_id_people")),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["takeover_slots.id"], name=op.f("fk_handovers_slot_id_takeover_slots")
        ),
        sa.ForeignKeyConstraint(["stopped_by"], ["people.id"], name=op.f("fk_handovers_stopped_by_people")),
        sa.PrimaryKeyConstraint("slot_id", name=op.f("pk_handovers")),
    )
    with op.batch_alter_table("handovers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handovers_adult_id"), ["adult_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_handovers_guardian_id"), ["guardian_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_handovers_holder_id"), ["holder_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_handovers_stopped_by"), ["stopped_by"], unique=False)
    op.create_table(
        "handover_ticks",
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_handover_ticks_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["handovers.slot_id"], name=op.f("fk_handover_ticks_slot_id_handovers")
        ),
        sa.PrimaryKeyConstraint("slot_id", "phase", "side", "item", name=op.f("pk_handover_ticks")),
    )
    with op.batch_alter_table("handover_ticks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handover_ticks_person_id"), ["person_id"], unique=False)
    op.create_table(
        "takeover_numbers",
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("views", sa.Integer(), nullable=True),
        sa.Column("likes", sa.Integer(), nullable=True),
        sa.Column("comments", sa.Integer(), nullable=True),
        sa.Column("shares", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_takeover_numbers_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["handovers.slot_id"], name=op.f("fk_takeover_numbers_slot_id_handovers")
        ),
        sa.PrimaryKeyConstraint("slot_id", "after", name=op.f("pk_takeover_numbers")),
    )
    with op.batch_alter_table("takeover_numbers", schema=None) as batch_op:
        batch_op.create_index("ix_takeover_numbers_person_id", ["person_id"], unique=False)
    op.create_table(
        "takeover_posts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("link_key", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_takeover_posts_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["handovers.slot_id"], name=op.f("fk_takeover_posts_slot_id_handovers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeover_posts")),
        sa.UniqueConstraint("slot_id", "link_key", name=op.f("uq_takeover_posts_slot_id_link_key")),
    )
    with op.batch_alter_table("takeover_posts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_takeover_posts_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("takeover_posts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_takeover_posts_person_id"))
    op.drop_table("takeover_posts")
    with op.batch_alter_table("takeover_numbers", schema=None) as batch_op:
        batch_op.drop_index("ix_takeover_numbers_person_id")
    op.drop_table("takeover_numbers")
    with op.batch_alter_table("handover_ticks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_handover_ticks_person_id"))
    op.drop_table("handover_ticks")
    with op.batch_alter_table("handovers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_handovers_stopped_by"))
        batch_op.drop_index(batch_op.f("ix_handovers_holder_id"))
        batch_op.drop_index(batch_op.f("ix_handovers_guardian_id"))
        batch_op.drop_index(batch_op.f("ix_handovers_adult_id"))
    op.drop_table("handovers")
