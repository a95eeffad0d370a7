"""Who wants promotions in private, and which words were dealt to whom."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "kit_wishes",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("bundled_on", sa.Date(), nullable=True),
        sa.Column("urged_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_kit_wishes_person_id_people")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_kit_wishes")),
    )
    op.create_table(
        "caption_uses",
        sa.Column("caption_id", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["caption_id"],
            ["promotion_captions.id"],
            name=op.f("fk_caption_uses_caption_id_promotion_captions"),
        ),
        sa.PrimaryKeyConstraint("caption_id", name=op.f("pk_caption_uses")),
    )
    op.create_table(
        "promotion_deals",
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("caption_id", sa.Integer(), nullable=True),
        sa.Column("had", sa.JSON(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("kit_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["caption_id"],
            ["promotion_captions.id"],
            name=op.f("fk_promotion_deals_caption_id_promotion_captions"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_promotion_deals_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_deals_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotion_deals_unit_id_units")),
        sa.PrimaryKeyConstraint("promotion_id", "person_id", name=op.f("pk_promotion_deals")),
    )
    with op.batch_alter_table("promotion_deals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_deals_caption_id"), ["caption_id"], unique=False)
        batch_op.create_index(
            "ix_promotion_deals_kit",
            ["kit_due", "person_id"],
            unique=False,
            sqlite_where=sa.text("kit_due IS NOT NULL"),
            postgresql_where=sa.text("kit_due IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_promotion_deals_outbox_id"), ["outbox_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_deals_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_deals_unit_id"), ["unit_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("promotion_deals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_deals_unit_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_deals_person_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_deals_outbox_id"))
        batch_op.drop_index(
            "ix_promotion_deals_kit",
            sqlite_where=sa.text("kit_due IS NOT NULL"),
            postgresql_where=sa.text("kit_due IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_promotion_deals_caption_id"))
    op.drop_table("promotion_deals")
    op.drop_table("caption_uses")
    op.drop_table("kit_wishes")
