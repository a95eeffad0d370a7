"""The nightly seal of the journal."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    op.create_table(
        "journal_nights",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_to", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_nights")),
    )
    with op.batch_alter_table("journal_nights", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_nights_due_at"), ["due_at"], unique=False)
    op.create_table(
        "journal_seals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_journal_seals_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_seals")),
    )
    with op.batch_alter_table("journal_seals", schema=None) as batch_op:
        batch_op.create_index("ix_journal_seals_unit_day", ["unit_id", "day"], unique=True)
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_unit_id"))
        batch_op.create_index("ix_journal_of_unit", ["unit_id", "at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.drop_index("ix_journal_of_unit")
        batch_op.create_index(batch_op.f("ix_journal_unit_id"), ["unit_id"], unique=False)
    with op.batch_alter_table("journal_seals", schema=None) as batch_op:
        batch_op.drop_index("ix_journal_seals_unit_day")
    op.drop_table("journal_seals")
    with op.batch_alter_table("journal_nights", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_nights_due_at"))
    op.drop_table("journal_nights")
