"""Groups of customers and their members."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    _customer_group()
    _group_member()


def downgrade() -> None:
    op.drop_table("group_member")
    op.drop_table("customer_group")


def _customer_group() -> None:
    op.create_table(
        "customer_group",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("parent_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("purpose", sa.String(length=64), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["customer_group.id"],
            name=("fk_customer_group_parent_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_customer_group")),
    )
    op.create_index(
        "ix_customer_group_department_id",
        "customer_group",
        ["department_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_group_name_pinyin_id",
        "customer_group",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_group_name_stroke_id",
        "customer_group",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_group_owner_id",
        "customer_group",
        ["owner_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_group_parent_id",
        "customer_group",
        ["parent_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_group_purpose_id",
        "customer_group",
        ["purpose", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_customer_group_search"),
        "customer_group",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        ("ix_customer_group_search_personal"),
        "customer_group",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_customer_group_territory_id",
        "customer_group",
        ["territory_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_group_updated_at_id",
        "customer_group",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def _group_member() -> None:
    op.create_table(
        "group_member",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("group_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("customer_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
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
            name=("fk_group_member_customer_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["customer_group.id"],
            name=("fk_group_member_group_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_group_member")),
    )
    op.create_index(
        "ix_group_member_customer_id",
        "group_member",
        ["customer_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_member_group_id",
        "group_member",
        ["group_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_member_updated_at_id",
        "group_member",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_group_member_group_id_customer_id",
        "group_member",
        ["group_id", "customer_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
