"""Roles with an office and a term, and those that wait for a second person."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "role_proposals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("ends", sa.Boolean(), nullable=False),
        sa.Column("office", sa.String(), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("proposed_by", sa.Integer(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_role_proposals_chat_id_chats")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_role_proposals_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["people.id"], name=op.f("fk_role_proposals_proposed_by_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_role_proposals_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_proposals")),
        sa.UniqueConstraint(
            "unit_id", "person_id", "role", name=op.f("uq_role_proposals_unit_id_person_id_role")
        ),
    )
    with op.batch_alter_table("role_proposals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_role_proposals_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_role_proposals_proposed_at"), ["proposed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_role_proposals_proposed_by"), ["proposed_by"], unique=False)
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.add_column(sa.Column("office", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("is_given", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("ends_due", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("check_due", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index("ix_roles_by_role", ["unit_id", "role", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_roles_check_due"), ["check_due"], unique=False)
        batch_op.create_index(batch_op.f("ix_roles_ends_due"), ["ends_due"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_roles_ends_due"))
        batch_op.drop_index(batch_op.f("ix_roles_check_due"))
        batch_op.drop_index("ix_roles_by_role")
        batch_op.drop_column("check_due")
        batch_op.drop_column("ends_due")
        batch_op.drop_column("is_given")
        batch_op.drop_column("office")
    with op.batch_alter_table("role_proposals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_role_proposals_proposed_by"))
        batch_op.drop_index(batch_op.f("ix_role_proposals_proposed_at"))
        batch_op.drop_index(batch_op.f("ix_role_proposals_person_id"))
    op.drop_table("role_proposals")
