"""Groups within groups, single grants, and bundles of permissions."""

# ruff: noqa: PLR0915 - written by Alembic

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "group",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group")),
    )
    op.create_index(
        "ix_group_name_pinyin_id",
        "group",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_name_stroke_id",
        "group",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_group_search"), "group", ["search"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        op.f("ix_group_search_personal"),
        "group",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_group_updated_at_id",
        "group",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_group_name",
        "group",
        ["name"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "permission_bundle",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permission_bundle")),
    )
    op.create_index(
        "ix_permission_bundle_name_pinyin_id",
        "permission_bundle",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_permission_bundle_name_stroke_id",
        "permission_bundle",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_permission_bundle_search"),
        "permission_bundle",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        op.f("ix_permission_bundle_search_personal"),
        "permission_bundle",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_permission_bundle_updated_at_id",
        "permission_bundle",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_permission_bundle_name",
        "permission_bundle",
        ["name"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "bundle_grant",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("bundle_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("permission", sa.String(length=500), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("search", postgresql.TSVECTOR(), nullable=False),
        sa.Column("search_personal", postgresql.TSVECTOR(), nullable=False),
        sa.Column("permission_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("permission_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["bundle_id"],
            ["permission_bundle.id"],
            name=op.f("fk_bundle_grant_bundle_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundle_grant")),
    )
    op.create_index(
        "ix_bundle_grant_bundle_id",
        "bundle_grant",
        ["bundle_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_bundle_grant_permission_pinyin_id",
        "bundle_grant",
        ["permission_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_bundle_grant_permission_stroke_id",
        "bundle_grant",
        ["permission_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_bundle_grant_search"),
        "bundle_grant",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        op.f("ix_bundle_grant_search_personal"),
        "bundle_grant",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_bundle_grant_updated_at_id",
        "bundle_grant",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_bundle_grant_bundle_id_permission_scope",
        "bundle_grant",
        ["bundle_id", "permission", "scope"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "group_role",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("group_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("role_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
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
            ["group_id"], ["group.id"], name=op.f("fk_group_role_group_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["role_id"], ["role.id"], name=op.f("fk_group_role_role_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_role")),
    )
    op.create_index(
        "ix_group_role_ends_on_id",
        "group_role",
        ["ends_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_role_group_id",
        "group_role",
        ["group_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_role_role_id",
        "group_role",
        ["role_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_role_updated_at_id",
        "group_role",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_group_role_group_id_role_id",
        "group_role",
        ["group_id", "role_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "role_bundle",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("role_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("bundle_id", sa.Uuid(as_uuid=False), nullable=False),
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
            ["bundle_id"],
            ["permission_bundle.id"],
            name=op.f("fk_role_bundle_bundle_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["role_id"], ["role.id"], name=op.f("fk_role_bundle_role_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_bundle")),
    )
    op.create_index(
        "ix_role_bundle_bundle_id",
        "role_bundle",
        ["bundle_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_role_bundle_role_id",
        "role_bundle",
        ["role_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_role_bundle_updated_at_id",
        "role_bundle",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_role_bundle_role_id_bundle_id",
        "role_bundle",
        ["role_id", "bundle_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "direct_grant",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("permission", sa.String(length=500), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("group_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("search", postgresql.TSVECTOR(), nullable=False),
        sa.Column("search_personal", postgresql.TSVECTOR(), nullable=False),
        sa.Column("permission_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("permission_stroke", sa.Text(collation="C"), nullable=True),
        sa.CheckConstraint("num_nonnulls(user_id, group_id) = 1", name="one_receiver"),
        sa.ForeignKeyConstraint(
            ["group_id"], ["group.id"], name=op.f("fk_direct_grant_group_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user.id"], name=op.f("fk_direct_grant_user_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_direct_grant")),
    )
    op.create_index(
        "ix_direct_grant_ends_on_id",
        "direct_grant",
        ["ends_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_direct_grant_group_id",
        "direct_grant",
        ["group_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_direct_grant_permission_pinyin_id",
        "direct_grant",
        ["permission_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_direct_grant_permission_stroke_id",
        "direct_grant",
        ["permission_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_direct_grant_search"),
        "direct_grant",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        op.f("ix_direct_grant_search_personal"),
        "direct_grant",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_direct_grant_updated_at_id",
        "direct_grant",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_direct_grant_user_id",
        "direct_grant",
        ["user_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_direct_grant_permission_scope_group_id",
        "direct_grant",
        ["permission", "scope", "group_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_direct_grant_permission_scope_user_id",
        "direct_grant",
        ["permission", "scope", "user_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "group_membership",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("group_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("user_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("member_group_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("search", postgresql.TSVECTOR(), nullable=False),
        sa.Column("search_personal", postgresql.TSVECTOR(), nullable=False),
        sa.CheckConstraint("num_nonnulls(user_id, member_group_id) = 1", name="one_member"),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["group.id"],
            name=op.f("fk_group_membership_group_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["member_group_id"],
            ["group.id"],
            name=op.f("fk_group_membership_member_group_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user.id"], name=op.f("fk_group_membership_user_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_membership")),
    )
    op.create_index(
        "ix_group_membership_group_id",
        "group_membership",
        ["group_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_membership_member_group_id",
        "group_membership",
        ["member_group_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_membership_updated_at_id",
        "group_membership",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_group_membership_user_id",
        "group_membership",
        ["user_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_group_membership_group_id_member_group_id",
        "group_membership",
        ["group_id", "member_group_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_group_membership_group_id_user_id",
        "group_membership",
        ["group_id", "user_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_group_membership_group_id_user_id",
        table_name="group_membership",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "uq_group_membership_group_id_member_group_id",
        table_name="group_membership",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_membership_user_id",
        table_name="group_membership",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_membership_updated_at_id",
        table_name="group_membership",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_membership_member_group_id",
        table_name="group_membership",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_membership_group_id",
        table_name="group_membership",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("group_membership")
    op.drop_index(
        "uq_direct_grant_permission_scope_user_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "uq_direct_grant_permission_scope_group_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_direct_grant_user_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_direct_grant_updated_at_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        op.f("ix_direct_grant_search_personal"), table_name="direct_grant", postgresql_using="gin"
    )
    op.drop_index(op.f("ix_direct_grant_search"), table_name="direct_grant", postgresql_using="gin")
    op.drop_index(
        "ix_direct_grant_permission_stroke_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_direct_grant_permission_pinyin_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_direct_grant_group_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_direct_grant_ends_on_id",
        table_name="direct_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("direct_grant")
    op.drop_index(
        "uq_role_bundle_role_id_bundle_id",
        table_name="role_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_role_bundle_updated_at_id",
        table_name="role_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_role_bundle_role_id",
        table_name="role_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_role_bundle_bundle_id",
        table_name="role_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("role_bundle")
    op.drop_index(
        "uq_group_role_group_id_role_id",
        table_name="group_role",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_role_updated_at_id",
        table_name="group_role",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_role_role_id",
        table_name="group_role",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_role_group_id",
        table_name="group_role",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_role_ends_on_id",
        table_name="group_role",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("group_role")
    op.drop_index(
        "uq_bundle_grant_bundle_id_permission_scope",
        table_name="bundle_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_bundle_grant_updated_at_id",
        table_name="bundle_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        op.f("ix_bundle_grant_search_personal"), table_name="bundle_grant", postgresql_using="gin"
    )
    op.drop_index(op.f("ix_bundle_grant_search"), table_name="bundle_grant", postgresql_using="gin")
    op.drop_index(
        "ix_bundle_grant_permission_stroke_id",
        table_name="bundle_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_bundle_grant_permission_pinyin_id",
        table_name="bundle_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_bundle_grant_bundle_id",
        table_name="bundle_grant",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("bundle_grant")
    op.drop_index(
        "uq_permission_bundle_name",
        table_name="permission_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_permission_bundle_updated_at_id",
        table_name="permission_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        op.f("ix_permission_bundle_search_personal"),
        table_name="permission_bundle",
        postgresql_using="gin",
    )
    op.drop_index(
        op.f("ix_permission_bundle_search"), table_name="permission_bundle", postgresql_using="gin"
    )
    op.drop_index(
        "ix_permission_bundle_name_stroke_id",
        table_name="permission_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_permission_bundle_name_pinyin_id",
        table_name="permission_bundle",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("permission_bundle")
    op.drop_index(
        "uq_group_name", table_name="group", postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.drop_index(
        "ix_group_updated_at_id", table_name="group", postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.drop_index(op.f("ix_group_search_personal"), table_name="group", postgresql_using="gin")
    op.drop_index(op.f("ix_group_search"), table_name="group", postgresql_using="gin")
    op.drop_index(
        "ix_group_name_stroke_id",
        table_name="group",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_group_name_pinyin_id",
        table_name="group",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("group")
