"""Scorecards of relationships and their weights."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    _relationship_assessment()
    _assessment_weighting()


def downgrade() -> None:
    op.drop_table("assessment_weighting")
    op.drop_table("relationship_assessment")


def _relationship_assessment() -> None:
    op.create_table(
        "relationship_assessment",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("customer_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("assessor_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("loyalty", sa.Integer(), nullable=False),
        sa.Column("satisfaction", sa.Integer(), nullable=False),
        sa.Column("credit", sa.Integer(), nullable=False),
        sa.Column("potential", sa.Integer(), nullable=False),
        sa.Column("influence", sa.Integer(), nullable=False),
        sa.Column("score", sa.Numeric(), nullable=True),
        sa.Column("loyalty_weight", sa.Integer(), nullable=True),
        sa.Column("satisfaction_weight", sa.Integer(), nullable=True),
        sa.Column("credit_weight", sa.Integer(), nullable=True),
        sa.Column("potential_weight", sa.Integer(), nullable=True),
        sa.Column("influence_weight", sa.Integer(), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column("next_review", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("search", postgresql.TSVECTOR(), nullable=False),
        sa.Column("search_personal", postgresql.TSVECTOR(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=("fk_relationship_assessment_customer_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_relationship_assessment")),
    )
    op.create_index(
        "ix_relationship_assessment_assessed_on_id",
        "relationship_assessment",
        ["assessed_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_assessor_id",
        "relationship_assessment",
        ["assessor_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_assessor_id_id",
        "relationship_assessment",
        ["assessor_id", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_by_day",
        "relationship_assessment",
        ["customer_id", "assessed_on"],
        unique=False,
    )
    op.create_index(
        "ix_relationship_assessment_credit_id",
        "relationship_assessment",
        ["credit", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_customer_id",
        "relationship_assessment",
        ["customer_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_influence_id",
        "relationship_assessment",
        ["influence", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_loyalty_id",
        "relationship_assessment",
        ["loyalty", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_next_review_id",
        "relationship_assessment",
        ["next_review", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_potential_id",
        "relationship_assessment",
        ["potential", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_satisfaction_id",
        "relationship_assessment",
        ["satisfaction", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_relationship_assessment_score_id",
        "relationship_assessment",
        ["score", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_relationship_assessment_search"),
        "relationship_assessment",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        ("ix_relationship_assessment_search_personal"),
        "relationship_assessment",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_relationship_assessment_updated_at_id",
        "relationship_assessment",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def _assessment_weighting() -> None:
    op.create_table(
        "assessment_weighting",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("loyalty", sa.Integer(), nullable=False),
        sa.Column("satisfaction", sa.Integer(), nullable=False),
        sa.Column("credit", sa.Integer(), nullable=False),
        sa.Column("potential", sa.Integer(), nullable=False),
        sa.Column("influence", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("search", postgresql.TSVECTOR(), nullable=False),
        sa.Column("search_personal", postgresql.TSVECTOR(), nullable=False),
        sa.Column("name_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("name_stroke", sa.Text(collation="C"), nullable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_assessment_weighting")),
    )
    op.create_index(
        "ix_assessment_weighting_effective_from_id",
        "assessment_weighting",
        ["effective_from", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_assessment_weighting_name_pinyin_id",
        "assessment_weighting",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_assessment_weighting_name_stroke_id",
        "assessment_weighting",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_assessment_weighting_updated_at_id",
        "assessment_weighting",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_assessment_weighting_effective_from",
        "assessment_weighting",
        ["effective_from"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
