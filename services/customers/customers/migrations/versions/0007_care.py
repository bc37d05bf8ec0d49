"""How key contacts are cared for."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    _care_plan()


def downgrade() -> None:
    op.drop_table("care_plan")


def _care_plan() -> None:
    op.create_table(
        "care_plan",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("aim", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("actions", sa.Text(), nullable=True),
        sa.Column("responsible_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("gift", sa.String(length=500), nullable=True),
        sa.Column("budget", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("cost", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("search", postgresql.TSVECTOR(), nullable=False),
        sa.Column("search_personal", postgresql.TSVECTOR(), nullable=False),
        sa.Column("aim_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("aim_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=("fk_care_plan_contact_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_care_plan")),
    )
    op.create_index(
        "ix_care_plan_aim_pinyin_id",
        "care_plan",
        ["aim_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_care_plan_aim_stroke_id",
        "care_plan",
        ["aim_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_care_plan_contact_id",
        "care_plan",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_care_plan_cost_id",
        "care_plan",
        ["cost", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_care_plan_done_on_id",
        "care_plan",
        ["done_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_care_plan_planned_on_id",
        "care_plan",
        ["planned_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_care_plan_responsible_id",
        "care_plan",
        ["responsible_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_care_plan_search"), "care_plan", ["search"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        ("ix_care_plan_search_personal"),
        "care_plan",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_care_plan_state_id",
        "care_plan",
        ["state", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_care_plan_updated_at_id",
        "care_plan",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
