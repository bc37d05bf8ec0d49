"""Customers with their figures."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _customer()
    _customer_figures()


def downgrade() -> None:
    op.drop_table("customer_figures")
    op.drop_table("customer")


def _customer() -> None:
    op.create_table(
        "customer",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("number", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("short_name", sa.String(length=200), nullable=True),
        sa.Column("english_name", sa.String(length=200), nullable=True),
        sa.Column("external_code", sa.String(length=64), nullable=True),
        sa.Column("lifecycle", sa.String(length=64), nullable=False),
        sa.Column("level", sa.String(length=64), nullable=True),
        sa.Column("industry", sa.String(length=64), nullable=True),
        sa.Column("source", sa.String(length=64), nullable=True),
        sa.Column("channel", sa.String(length=64), nullable=True),
        sa.Column("segment", sa.String(length=64), nullable=True),
        sa.Column("size", sa.String(length=64), nullable=True),
        sa.Column("employees", sa.Integer(), nullable=True),
        sa.Column("revenue", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("founded_on", sa.Date(), nullable=True),
        sa.Column("parent_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column(
            "phones", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column(
            "emails", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column(
            "addresses", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("tax_number", sa.String(length=64), nullable=True),
        sa.Column("invoice_title", sa.String(length=200), nullable=True),
        sa.Column("bank_name", sa.String(length=500), nullable=True),
        sa.Column("bank_account", sa.String(length=64), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("credit_limit", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("payment_terms", sa.String(length=64), nullable=True),
        sa.Column("credit_rating", sa.String(length=64), nullable=True),
        sa.Column("match_keys", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("owner_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("department_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("territory_id", sa.Uuid(as_uuid=False), nullable=True),
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
        sa.Column("short_name_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("short_name_stroke", sa.Text(collation="C"), nullable=True),
        sa.Column("english_name_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("english_name_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["customer.id"], name=("fk_customer_parent_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_customer")),
    )
    op.create_index(
        "ix_customer_credit_limit_id",
        "customer",
        ["credit_limit", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_credit_rating_id",
        "customer",
        ["credit_rating", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_department_id",
        "customer",
        ["department_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_employees_id",
        "customer",
        ["employees", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_english_name_pinyin_id",
        "customer",
        ["english_name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_english_name_stroke_id",
        "customer",
        ["english_name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_external_code_id",
        "customer",
        ["external_code", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_industry_id",
        "customer",
        ["industry", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_level_id",
        "customer",
        ["level", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_lifecycle_id",
        "customer",
        ["lifecycle", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_match_keys", "customer", ["match_keys"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        "ix_customer_name_pinyin_id",
        "customer",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_name_stroke_id",
        "customer",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_number_id",
        "customer",
        ["number", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_owner_id",
        "customer",
        ["owner_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_parent_id",
        "customer",
        ["parent_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_revenue_id",
        "customer",
        ["revenue", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_customer_search"), "customer", ["search"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        ("ix_customer_search_personal"),
        "customer",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_customer_short_name_pinyin_id",
        "customer",
        ["short_name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_short_name_stroke_id",
        "customer",
        ["short_name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_territory_id",
        "customer",
        ["territory_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_updated_at_id",
        "customer",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_customer_external_code",
        "customer",
        ["external_code"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_customer_number",
        "customer",
        ["number"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def _customer_figures() -> None:
    op.create_table(
        "customer_figures",
        sa.Column("outstanding", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("overdue", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("lifetime_value", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("first_order_on", sa.Date(), nullable=True),
        sa.Column("last_order_on", sa.Date(), nullable=True),
        sa.Column("assessment_score", sa.Numeric(), nullable=True),
        sa.Column("assessment_trend", sa.String(length=64), nullable=True),
        sa.Column("assessed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["customer.id"], name=("fk_customer_figures_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_customer_figures")),
    )
