"""Editions of the guide."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "guide_editions",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("pledge", sa.Integer(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_guide_editions_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", "number", name=op.f("pk_guide_editions")),
    )
    op.create_table(
        "guide_sections",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("is_hidden", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_guide_sections_unit_id_units")),
        sa.PrimaryKeyConstraint("unit_id", "key", "edition", name=op.f("pk_guide_sections")),
    )


def downgrade() -> None:
    op.drop_table("guide_sections")
    op.drop_table("guide_editions")
