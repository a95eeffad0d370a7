"""Indexes by which the numbers of a stretch of days are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cases_unit_id"))
        batch_op.create_index("ix_cases_unit_time", ["unit_id", "opened_at"], unique=False)
    with op.batch_alter_table("crisis_pauses", schema=None) as batch_op:
        batch_op.create_index(
            "ix_crisis_pauses_undecided",
            ["unit_id"],
            unique=False,
            sqlite_where=sa.text("what = ''"),
            postgresql_where=sa.text("what = ''"),
        )
    with op.batch_alter_table("post_reviews", schema=None) as batch_op:
        batch_op.create_index(
            "ix_post_reviews_unsigned",
            ["submitted_at"],
            unique=False,
            sqlite_where=sa.text("urgent <> '' AND signed_at IS NULL"),
            postgresql_where=sa.text("urgent <> '' AND signed_at IS NULL"),
        )
    with op.batch_alter_table("promotion_deeds", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_deeds_unit_id"))
        batch_op.create_index("ix_promotion_deeds_unit_time", ["unit_id", "at"], unique=False)
    with op.batch_alter_table("promotion_runs", schema=None) as batch_op:
        batch_op.add_column(sa.Column("unit_id", sa.Integer(), nullable=True))
        batch_op.create_index("ix_promotion_runs_unit_time", ["unit_id", "sent_at"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_promotion_runs_unit_id_units"), "units", ["unit_id"], ["id"]
        )
    with op.batch_alter_table("publications", schema=None) as batch_op:
        batch_op.add_column(sa.Column("unit_id", sa.Integer(), nullable=True))
        batch_op.create_index("ix_publications_unit_time", ["unit_id", "at"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_publications_unit_id_units"), "units", ["unit_id"], ["id"])
    with op.batch_alter_table("takeover_slots", schema=None) as batch_op:
        batch_op.create_index(
            "ix_takeover_slots_taken",
            ["unit_id"],
            unique=False,
            sqlite_where=sa.text("state = 'taken'"),
            postgresql_where=sa.text("state = 'taken'"),
        )
    op.execute(
        "UPDATE promotion_runs SET unit_id = (SELECT p.unit_id FROM promotions p WHERE p.id = promotion_id)"
    )
    op.execute("UPDATE publications SET unit_id = (SELECT p.unit_id FROM posts p WHERE p.id = post_id)")


def downgrade() -> None:
    with op.batch_alter_table("takeover_slots", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_takeover_slots_taken",
            sqlite_where=sa.text("state = 'taken'"),
            postgresql_where=sa.text("state = 'taken'"),
        )
    with op.batch_alter_table("publications", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_publications_unit_id_units"), type_="foreignkey")
        batch_op.drop_index("ix_publications_unit_time")
        batch_op.drop_column("unit_id")
    with op.batch_alter_table("promotion_runs", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_promotion_runs_unit_id_units"), type_="foreignkey")
        batch_op.drop_index("ix_promotion_runs_unit_time")
        batch_op.drop_column("unit_id")
    with op.batch_alter_table("promotion_deeds", schema=None) as batch_op:
        batch_op.drop_index("ix_promotion_deeds_unit_time")
        batch_op.create_index(batch_op.f("ix_promotion_deeds_unit_id"), ["unit_id"], unique=False)
    with op.batch_alter_table("post_reviews", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_post_reviews_unsigned",
            sqlite_where=sa.text("urgent <> '' AND signed_at IS NULL"),
            postgresql_where=sa.text("urgent <> '' AND signed_at IS NULL"),
        )
    with op.batch_alter_table("crisis_pauses", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_crisis_pauses_undecided",
            sqlite_where=sa.text("what = ''"),
            postgresql_where=sa.text("what = ''"),
        )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.drop_index("ix_cases_unit_time")
        batch_op.create_index(batch_op.f("ix_cases_unit_id"), ["unit_id"], unique=False)
