"""Plans get a kind, a text, an account and what they belong to."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.String(), server_default="own", nullable=False))
        batch_op.add_column(sa.Column("author_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("text", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("account_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("pillar", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("aim", sa.String(), nullable=True))
        batch_op.add_column(
            sa.Column("is_religious", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(sa.Column("source", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("visibility", sa.String(), server_default="all", nullable=False))
        batch_op.add_column(sa.Column("event_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("piece", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("series_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("series_day", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("is_greeting", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("digest", sa.String(), server_default="", nullable=False))
        batch_op.drop_index(batch_op.f("ix_posts_planned"), sqlite_where=sa.text("state = 'planned'"))
        batch_op.create_index("ix_posts_account_time", ["account_id", "starts_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_posts_author_id"), ["author_id"], unique=False)
        batch_op.create_index("ix_posts_event_time", ["event_id", "starts_at"], unique=False)
        batch_op.create_index("ix_posts_unit_time", ["unit_id", "starts_at"], unique=False)
        batch_op.create_index(
            "ix_posts_waiting",
            ["unit_id"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.create_index(
            "uq_posts_booked",
            ["account_id", "starts_at"],
            unique=True,
            sqlite_where=sa.text(
                "account_id IS NOT NULL AND kind = 'official' "
                "AND state IN ('planned', 'waiting', 'fixing', 'approved', 'scheduled')"
            ),
            postgresql_where=sa.text(
                "account_id IS NOT NULL AND kind = 'official' "
                "AND state IN ('planned', 'waiting', 'fixing', 'approved', 'scheduled')"
            ),
        )
        batch_op.create_unique_constraint(
            batch_op.f("uq_posts_series_id_series_day"), ["series_id", "series_day"]
        )
        batch_op.create_foreign_key(batch_op.f("fk_posts_event_id_events"), "events", ["event_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_posts_author_id_people"), "people", ["author_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_posts_series_id_series"), "series", ["series_id"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_posts_account_id_accounts"), "accounts", ["account_id"], ["id"]
        )
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.drop_index("uq_posts_occasion")
        batch_op.create_index(
            "uq_posts_occasion",
            ["unit_id", "occasion"],
            unique=True,
            sqlite_where=sa.text(
                "occasion IS NOT NULL "
                "AND state IN ('draft', 'planned', 'waiting', 'fixing', 'approved', 'scheduled')"
            ),
            postgresql_where=sa.text(
                "occasion IS NOT NULL "
                "AND state IN ('draft', 'planned', 'waiting', 'fixing', 'approved', 'scheduled')"
            ),
        )


def downgrade() -> None:
    op.execute(
        "UPDATE posts SET state = 'planned' WHERE state NOT IN ('draft', 'planned', 'cancelled', 'lapsed')"
    )
    op.execute(
        "UPDATE posts SET occasion = NULL WHERE state <> 'draft' "
        "AND id NOT IN (SELECT max(id) FROM posts GROUP BY unit_id, occasion)"
    )
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.drop_index("uq_posts_occasion")
        batch_op.create_index(
            "uq_posts_occasion",
            ["unit_id", "occasion"],
            unique=True,
            sqlite_where=sa.text("occasion IS NOT NULL AND state IN ('draft', 'planned')"),
            postgresql_where=sa.text("occasion IS NOT NULL AND state IN ('draft', 'planned')"),
        )
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_posts_account_id_accounts"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_posts_series_id_series"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_posts_author_id_people"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_posts_event_id_events"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("uq_posts_series_id_series_day"), type_="unique")
        batch_op.drop_index(
            "uq_posts_booked",
            sqlite_where=sa.text(
                "account_id IS NOT NULL AND kind = 'official' "
                "AND state IN ('planned', 'waiting', 'fixing', 'approved', 'scheduled')"
            ),
            postgresql_where=sa.text(
                "account_id IS NOT NULL AND kind = 'official' "
                "AND state IN ('planned', 'waiting', 'fixing', 'approved', 'scheduled')"
            ),
        )
        batch_op.drop_index(
            "ix_posts_waiting",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index("ix_posts_unit_time")
        batch_op.drop_index("ix_posts_event_time")
        batch_op.drop_index(batch_op.f("ix_posts_author_id"))
        batch_op.drop_index("ix_posts_account_time")
        batch_op.create_index(
            batch_op.f("ix_posts_planned"),
            ["unit_id", "starts_at"],
            unique=False,
            sqlite_where=sa.text("state = 'planned'"),
            postgresql_where=sa.text("state = 'planned'"),
        )
        batch_op.drop_column("digest")
        batch_op.drop_column("is_greeting")
        batch_op.drop_column("series_day")
        batch_op.drop_column("series_id")
        batch_op.drop_column("piece")
        batch_op.drop_column("event_id")
        batch_op.drop_column("visibility")
        batch_op.drop_column("source")
        batch_op.drop_column("is_religious")
        batch_op.drop_column("aim")
        batch_op.drop_column("pillar")
        batch_op.drop_column("account_id")
        batch_op.drop_column("text")
        batch_op.drop_column("author_id")
        batch_op.drop_column("kind")
