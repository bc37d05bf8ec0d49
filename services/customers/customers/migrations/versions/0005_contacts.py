"""Contacts and their further roles."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _contact()
    _contact_role()


def downgrade() -> None:
    op.drop_table("contact_role")
    op.drop_table("contact")


def _contact() -> None:
    op.create_table(
        "contact",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("customer_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("english_name", sa.String(length=200), nullable=True),
        sa.Column("salutation", sa.String(length=500), nullable=True),
        sa.Column("gender", sa.String(length=64), nullable=True),
        sa.Column("title", sa.String(length=500), nullable=True),
        sa.Column("department", sa.String(length=500), nullable=True),
        sa.Column("reports_to_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("decision_role", sa.String(length=64), nullable=True),
        sa.Column("warmth", sa.String(length=64), nullable=True),
        sa.Column("is_key", sa.Boolean(), nullable=False),
        sa.Column("has_left", sa.Boolean(), nullable=False),
        sa.Column("external_code", sa.String(length=64), nullable=True),
        sa.Column(
            "phones", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column(
            "emails", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("wechat", sa.String(length=64), nullable=True),
        sa.Column("line_id", sa.String(length=64), nullable=True),
        sa.Column("preferred_channel", sa.String(length=64), nullable=True),
        sa.Column("do_not_call", sa.Boolean(), nullable=False),
        sa.Column("do_not_mail", sa.Boolean(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column(
            "hobbies", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("native_place", sa.String(length=500), nullable=True),
        sa.Column("diet", sa.String(length=500), nullable=True),
        sa.Column("personal_notes", sa.Text(), nullable=True),
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
        sa.Column("title_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("title_stroke", sa.Text(collation="C"), nullable=True),
        sa.Column("department_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("department_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=("fk_contact_customer_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["reports_to_id"],
            ["contact.id"],
            name=("fk_contact_reports_to_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_contact")),
    )
    op.create_index(
        "ix_contact_customer_id",
        "contact",
        ["customer_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_customer_id_id",
        "contact",
        ["customer_id", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_decision_role_id",
        "contact",
        ["decision_role", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_department_pinyin_id",
        "contact",
        ["department_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_department_stroke_id",
        "contact",
        ["department_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_external_code_id",
        "contact",
        ["external_code", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_is_key_id",
        "contact",
        ["is_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_name_pinyin_id",
        "contact",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_name_stroke_id",
        "contact",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_reports_to_id",
        "contact",
        ["reports_to_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_contact_search"), "contact", ["search"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        ("ix_contact_search_personal"),
        "contact",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_contact_title_pinyin_id",
        "contact",
        ["title_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_title_stroke_id",
        "contact",
        ["title_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("ix_contact_tree", "contact", ["customer_id", "reports_to_id"], unique=False)
    op.create_index(
        "ix_contact_updated_at_id",
        "contact",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_warmth_id",
        "contact",
        ["warmth", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_contact_external_code",
        "contact",
        ["external_code"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def _contact_role() -> None:
    op.create_table(
        "contact_role",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("customer_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("role", sa.String(length=64), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("has_ended", sa.Boolean(), nullable=False),
        sa.Column("remarks", sa.String(length=500), nullable=True),
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
            ["contact_id"], ["contact.id"], name=("fk_contact_role_contact_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=("fk_contact_role_customer_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_contact_role")),
    )
    op.create_index(
        "ix_contact_role_contact_id",
        "contact_role",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_role_customer_id",
        "contact_role",
        ["customer_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_role_since_id",
        "contact_role",
        ["since", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contact_role_updated_at_id",
        "contact_role",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_contact_role_customer_id_contact_id_role",
        "contact_role",
        ["customer_id", "contact_id", "role"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
