"""What one board leaves to the next."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    op.create_table(
        "board_packs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begun_by", sa.Integer(), nullable=True),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sealed_by", sa.Integer(), nullable=True),
        sa.Column("seal", sa.String(), nullable=False),
        sa.Column("lines", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("opened_by", sa.Integer(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["begun_by"], ["people.id"], name=op.f("fk_board_packs_begun_by_people")),
        sa.ForeignKeyConstraint(["opened_by"], ["people.id"], name=op.f("fk_board_packs_opened_by_people")),
        sa.ForeignKeyConstraint(["sealed_by"], ["people.id"], name=op.f("fk_board_packs_sealed_by_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_board_packs_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_board_packs")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("board_packs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_board_packs_begun_by"), ["begun_by"], unique=False)
        batch_op.create_index(
            "ix_board_packs_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_board_packs_opened_by"), ["opened_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_board_packs_sealed_by"), ["sealed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_board_packs_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "board_pack_items",
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["done_by"], ["people.id"], name=op.f("fk_board_pack_items_done_by_people")),
        sa.ForeignKeyConstraint(
            ["pack_id"], ["board_packs.id"], name=op.f("fk_board_pack_items_pack_id_board_packs")
        ),
        sa.PrimaryKeyConstraint("pack_id", "subject", name=op.f("pk_board_pack_items")),
    )
    with op.batch_alter_table("board_pack_items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_board_pack_items_done_by"), ["done_by"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("board_pack_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_board_pack_items_done_by"))
    op.drop_table("board_pack_items")
    with op.batch_alter_table("board_packs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_board_packs_unit_id"))
        batch_op.drop_index(batch_op.f("ix_board_packs_sealed_by"))
        batch_op.drop_index(batch_op.f("ix_board_packs_opened_by"))
        batch_op.drop_index(
            "ix_board_packs_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_board_packs_begun_by"))
    op.drop_table("board_packs")
