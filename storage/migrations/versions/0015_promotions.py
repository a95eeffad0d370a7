"""Promotions: words that members carry on, and when they were sent."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "promotions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("link_key", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("dos", sa.String(), nullable=False),
        sa.Column("donts", sa.String(), nullable=False),
        sa.Column("hashtags", sa.String(), nullable=False),
        sa.Column("tasks", sa.JSON(), nullable=False),
        sa.Column("platforms", sa.JSON(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("is_urgent", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cap", sa.Integer(), nullable=False),
        sa.Column("send_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["corrects_id"], ["promotions.id"], name=op.f("fk_promotions_corrects_id_promotions")
        ),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name=op.f("fk_promotions_department_id_departments")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_promotions_post_id_posts")),
        sa.ForeignKeyConstraint(["source_id"], ["posts.id"], name=op.f("fk_promotions_source_id_posts")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotions_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotions")),
        sa.UniqueConstraint("post_id", name=op.f("uq_promotions_post_id")),
    )
    with op.batch_alter_table("promotions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotions_corrects_id"), ["corrects_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotions_department_id"), ["department_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotions_source_id"), ["source_id"], unique=False)
        batch_op.create_index(
            "ix_promotions_start",
            ["send_at"],
            unique=False,
            sqlite_where=sa.text("send_at IS NOT NULL"),
            postgresql_where=sa.text("send_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_promotions_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "promotion_captions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["corrects_id"],
            ["promotion_captions.id"],
            name=op.f("fk_promotion_captions_corrects_id_promotion_captions"),
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_captions_promotion_id_promotions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion_captions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("promotion_captions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promotion_captions_corrects_id"), ["corrects_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_promotion_captions_promotion_id"), ["promotion_id"], unique=False
        )
    op.create_table(
        "promotion_counts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name=op.f("fk_promotion_counts_department_id_departments")
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_counts_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_promotion_counts_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion_counts")),
    )
    with op.batch_alter_table("promotion_counts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_promotion_counts_department_id"), ["department_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_promotion_counts_promotion_id"), ["promotion_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promotion_counts_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "promotion_runs",
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("sent_by", sa.Integer(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("spread_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("spread_to", sa.Integer(), nullable=False),
        sa.Column("close_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("ending", sa.String(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_runs_promotion_id_promotions")
        ),
        sa.ForeignKeyConstraint(["sent_by"], ["people.id"], name=op.f("fk_promotion_runs_sent_by_people")),
        sa.PrimaryKeyConstraint("promotion_id", name=op.f("pk_promotion_runs")),
    )
    with op.batch_alter_table("promotion_runs", schema=None) as batch_op:
        batch_op.create_index(
            "ix_promotion_runs_close",
            ["close_due"],
            unique=False,
            sqlite_where=sa.text("close_due IS NOT NULL"),
            postgresql_where=sa.text("close_due IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_promotion_runs_sent_by"), ["sent_by"], unique=False)
        batch_op.create_index(
            "ix_promotion_runs_spread",
            ["spread_due"],
            unique=False,
            sqlite_where=sa.text("spread_due IS NOT NULL"),
            postgresql_where=sa.text("spread_due IS NOT NULL"),
        )
    with op.batch_alter_table("bodies", schema=None) as batch_op:
        batch_op.add_column(sa.Column("is_stopped", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("bodies", schema=None) as batch_op:
        batch_op.drop_column("is_stopped")
    with op.batch_alter_table("promotion_runs", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_promotion_runs_spread",
            sqlite_where=sa.text("spread_due IS NOT NULL"),
            postgresql_where=sa.text("spread_due IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_promotion_runs_sent_by"))
        batch_op.drop_index(
            "ix_promotion_runs_close",
            sqlite_where=sa.text("close_due IS NOT NULL"),
            postgresql_where=sa.text("close_due IS NOT NULL"),
        )
    op.drop_table("promotion_runs")
    with op.batch_alter_table("promotion_counts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_counts_unit_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_counts_promotion_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_counts_department_id"))
    op.drop_table("promotion_counts")
    with op.batch_alter_table("promotion_captions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotion_captions_promotion_id"))
        batch_op.drop_index(batch_op.f("ix_promotion_captions_corrects_id"))
    op.drop_table("promotion_captions")
    with op.batch_alter_table("promotions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promotions_unit_id"))
        batch_op.drop_index(
            "ix_promotions_start",
            sqlite_where=sa.text("send_at IS NOT NULL"),
            postgresql_where=sa.text("send_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_promotions_source_id"))
        batch_op.drop_index(batch_op.f("ix_promotions_department_id"))
        batch_op.drop_index(batch_op.f("ix_promotions_corrects_id"))
    op.drop_table("promotions")
