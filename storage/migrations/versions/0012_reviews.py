"""Who read a plan, what was checked, and who allowed its photos."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "leak_releases",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_leak_releases_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_leak_releases_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", "mark", name=op.f("pk_leak_releases")),
    )
    with op.batch_alter_table("leak_releases", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_leak_releases_person_id"), ["person_id"], unique=False)
    op.create_table(
        "photo_openings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_photo_openings_person_id_people")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_photo_openings_post_id_posts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo_openings")),
    )
    with op.batch_alter_table("photo_openings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_openings_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_openings_post_id"), ["post_id"], unique=False)
    op.create_table(
        "photo_permissions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("given_by", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("is_close", sa.Boolean(), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_photo_permissions_event_id_events")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_photo_permissions_post_id_posts")),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["people.id"], name=op.f("fk_photo_permissions_recorded_by_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_photo_permissions_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo_permissions")),
    )
    with op.batch_alter_table("photo_permissions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_permissions_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_permissions_post_id"), ["post_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_permissions_recorded_by"), ["recorded_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_permissions_unit_id"), ["unit_id"], unique=False)
    op.create_table(
        "post_approvals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("channels", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("voided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_post_approvals_person_id_people")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_approvals_post_id_posts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_approvals")),
        sa.UniqueConstraint(
            "post_id", "person_id", "digest", name=op.f("uq_post_approvals_post_id_person_id_digest")
        ),
    )
    with op.batch_alter_table("post_approvals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_approvals_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_post_approvals_post_id"), ["post_id"], unique=False)
    op.create_table(
        "post_checks",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_post_checks_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_checks_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", "item", name=op.f("pk_post_checks")),
    )
    with op.batch_alter_table("post_checks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_checks_person_id"), ["person_id"], unique=False)
    op.create_table(
        "post_fixes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_post_fixes_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_fixes_post_id_posts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_fixes")),
    )
    with op.batch_alter_table("post_fixes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_fixes_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_post_fixes_post_id"), ["post_id"], unique=False)
    op.create_table(
        "post_reviews",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("submitted_by", sa.Integer(), nullable=True),
        sa.Column("urgent", sa.String(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("missed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_reviews_post_id_posts")),
        sa.ForeignKeyConstraint(
            ["submitted_by"], ["people.id"], name=op.f("fk_post_reviews_submitted_by_people")
        ),
        sa.PrimaryKeyConstraint("post_id", name=op.f("pk_post_reviews")),
    )
    with op.batch_alter_table("post_reviews", schema=None) as batch_op:
        batch_op.create_index(
            "ix_post_reviews_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_post_reviews_submitted_by"), ["submitted_by"], unique=False)
    op.create_table(
        "post_ticks",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("tick", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_post_ticks_person_id_people")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_post_ticks_post_id_posts")),
        sa.PrimaryKeyConstraint("post_id", "person_id", "tick", name=op.f("pk_post_ticks")),
    )
    with op.batch_alter_table("post_ticks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_ticks_person_id"), ["person_id"], unique=False)
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.add_column(sa.Column("is_unasked", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.drop_column("is_unasked")
    with op.batch_alter_table("post_ticks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_ticks_person_id"))
    op.drop_table("post_ticks")
    with op.batch_alter_table("post_reviews", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_reviews_submitted_by"))
        batch_op.drop_index(
            "ix_post_reviews_due",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
    op.drop_table("post_reviews")
    with op.batch_alter_table("post_fixes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_fixes_post_id"))
        batch_op.drop_index(batch_op.f("ix_post_fixes_person_id"))
    op.drop_table("post_fixes")
    with op.batch_alter_table("post_checks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_checks_person_id"))
    op.drop_table("post_checks")
    with op.batch_alter_table("post_approvals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_approvals_post_id"))
        batch_op.drop_index(batch_op.f("ix_post_approvals_person_id"))
    op.drop_table("post_approvals")
    with op.batch_alter_table("photo_permissions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_photo_permissions_unit_id"))
        batch_op.drop_index(batch_op.f("ix_photo_permissions_recorded_by"))
        batch_op.drop_index(batch_op.f("ix_photo_permissions_post_id"))
        batch_op.drop_index(batch_op.f("ix_photo_permissions_event_id"))
    op.drop_table("photo_permissions")
    with op.batch_alter_table("photo_openings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_photo_openings_post_id"))
        batch_op.drop_index(batch_op.f("ix_photo_openings_person_id"))
    op.drop_table("photo_openings")
    with op.batch_alter_table("leak_releases", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_leak_releases_person_id"))
    op.drop_table("leak_releases")
