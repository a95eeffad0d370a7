"""Accounts: what for, who looks after them, what was checked, and what units ask for."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "account_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("rhythm", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=True),
        sa.Column("second_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_account_requests_decided_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["first_id"], ["people.id"], name=op.f("fk_account_requests_first_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["units.id"], name=op.f("fk_account_requests_parent_id_units")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_account_requests_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["people.id"], name=op.f("fk_account_requests_second_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_account_requests_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_requests")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("account_requests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_account_requests_decided_by"), ["decided_by"], unique=False)
        batch_op.create_index(
            "ix_account_requests_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_account_requests_first_id"), ["first_id"], unique=False)
        batch_op.create_index(
            "ix_account_requests_open",
            ["parent_id"],
            unique=False,
            sqlite_where=sa.text("state = 'asked'"),
            postgresql_where=sa.text("state = 'asked'"),
        )
        batch_op.create_index(batch_op.f("ix_account_requests_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_account_requests_second_id"), ["second_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_account_requests_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "own_accounts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("handle", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_own_accounts_person_id_people")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_own_accounts_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_accounts")),
        sa.UniqueConstraint(
            "unit_id", "platform", "handle", name=op.f("uq_own_accounts_unit_id_platform_handle")
        ),
    )
    with op.batch_alter_table("own_accounts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_own_accounts_person_id"), ["person_id"], unique=False)
    op.create_table(
        "account_checks",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("point", sa.String(), nullable=False),
        sa.Column("is_so", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_account_checks_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_account_checks_person_id_people")
        ),
        sa.PrimaryKeyConstraint("account_id", "point", name=op.f("pk_account_checks")),
    )
    with op.batch_alter_table("account_checks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_account_checks_person_id"), ["person_id"], unique=False)
    op.create_table(
        "account_guardians",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_account_guardians_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_account_guardians_person_id_people")
        ),
        sa.PrimaryKeyConstraint("account_id", "seat", name=op.f("pk_account_guardians")),
    )
    with op.batch_alter_table("account_guardians", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_account_guardians_person_id"), ["person_id"], unique=False)
    op.create_table(
        "account_silences",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("into_id", sa.Integer(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_followed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_account_silences_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["people.id"], name=op.f("fk_account_silences_answered_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["into_id"], ["accounts.id"], name=op.f("fk_account_silences_into_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_account_silences")),
    )
    with op.batch_alter_table("account_silences", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_account_silences_answered_by"), ["answered_by"], unique=False)
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.String(), server_default="official", nullable=False))
        batch_op.add_column(sa.Column("purpose", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("audience", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("tone", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("decides", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("statement", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("published_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("hacked_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("idle_due", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(
            "ix_accounts_idle",
            ["idle_due"],
            unique=False,
            sqlite_where=sa.text("idle_due IS NOT NULL"),
            postgresql_where=sa.text("idle_due IS NOT NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_accounts_idle",
            sqlite_where=sa.text("idle_due IS NOT NULL"),
            postgresql_where=sa.text("idle_due IS NOT NULL"),
        )
        batch_op.drop_column("idle_due")
        batch_op.drop_column("hacked_at")
        batch_op.drop_column("published_on")
        batch_op.drop_column("statement")
        batch_op.drop_column("decides")
        batch_op.drop_column("tone")
        batch_op.drop_column("audience")
        batch_op.drop_column("purpose")
        batch_op.drop_column("kind")
    with op.batch_alter_table("account_silences", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_account_silences_answered_by"))
    op.drop_table("account_silences")
    with op.batch_alter_table("account_guardians", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_account_guardians_person_id"))
    op.drop_table("account_guardians")
    with op.batch_alter_table("account_checks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_account_checks_person_id"))
    op.drop_table("account_checks")
    with op.batch_alter_table("own_accounts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_own_accounts_person_id"))
    op.drop_table("own_accounts")
    with op.batch_alter_table("account_requests", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_account_requests_unit_id"))
        batch_op.drop_index(batch_op.f("ix_account_requests_second_id"))
        batch_op.drop_index(batch_op.f("ix_account_requests_person_id"))
        batch_op.drop_index(
            "ix_account_requests_open",
            sqlite_where=sa.text("state = 'asked'"),
            postgresql_where=sa.text("state = 'asked'"),
        )
        batch_op.drop_index(batch_op.f("ix_account_requests_first_id"))
        batch_op.drop_index(
            "ix_account_requests_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_account_requests_decided_by"))
    op.drop_table("account_requests")
