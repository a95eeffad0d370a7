"""Set-ups of groups, requests for roles, and who was greeted."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "setups",
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("added_by", sa.BigInteger(), nullable=True),
        sa.Column("done_by", sa.BigInteger(), nullable=True),
        sa.Column("level", sa.String(), nullable=True),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("is_quiet", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_setups_chat_id_chats")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_setups_unit_id_units")),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_setups")),
    )
    op.create_index(op.f("ix_setups_unit_id"), "setups", ["unit_id"])
    op.create_table(
        "role_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_role_requests_chat_id_chats")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_role_requests_person_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_role_requests_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_requests")),
        sa.UniqueConstraint(
            "unit_id", "person_id", "role", name=op.f("uq_role_requests_unit_id_person_id_role")
        ),
    )
    op.create_index(op.f("ix_role_requests_person_id"), "role_requests", ["person_id"])
    op.create_index(op.f("ix_role_requests_chat_id"), "role_requests", ["chat_id"])
    op.add_column("chats", sa.Column("greeted", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("chats") as batch:
        batch.drop_column("greeted")
    op.drop_table("role_requests")
    op.drop_table("setups")
