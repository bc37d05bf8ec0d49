"""The audit raises alerts by rules, and knows when each permission was last used."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# What was used before there was this table would otherwise count as never used.
LAST_USES = """
    INSERT INTO permission_use (user_id, permission, at)
    SELECT actor_id, permission, max(at) FROM audit_record
    WHERE actor_id IS NOT NULL AND permission IS NOT NULL AND result = 'allowed'
    GROUP BY actor_id, permission
"""


def upgrade() -> None:
    """Rules, alerts, how far the chains were looked at, and the last use of permissions."""
    op.create_table(
        "audit_alert_rule",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column(
            "labels", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_alert_rule")),
    )
    op.create_index(
        "ix_audit_alert_rule_kind_id",
        "audit_alert_rule",
        ["kind", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_audit_alert_rule_updated_at_id",
        "audit_alert_rule",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "audit_watch",
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("service", name=op.f("pk_audit_watch")),
    )
    op.create_table(
        "permission_use",
        sa.Column("user_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("permission", sa.Text(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("user_id", "permission", name=op.f("pk_permission_use")),
    )
    op.create_table(
        "audit_alert",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("rule_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column(
            "labels", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("address", sa.String(length=500), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column(
            "unused", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column(
            "evidence", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
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
            ["person_id"], ["user.id"], name=op.f("fk_audit_alert_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["rule_id"],
            ["audit_alert_rule.id"],
            name=op.f("fk_audit_alert_rule_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_alert")),
    )
    op.create_index(
        "ix_audit_alert_count_id",
        "audit_alert",
        ["count", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_audit_alert_person_id",
        "audit_alert",
        ["person_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_audit_alert_rule_id",
        "audit_alert",
        ["rule_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_audit_alert_rule_id_person_id_address_until"),
        "audit_alert",
        ["rule_id", "person_id", "address", "until"],
        unique=False,
    )
    op.create_index(
        "ix_audit_alert_settled_at_id",
        "audit_alert",
        ["settled_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_audit_alert_since_id",
        "audit_alert",
        ["since", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_audit_alert_state_id",
        "audit_alert",
        ["state", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_audit_alert_updated_at_id",
        "audit_alert",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.execute(LAST_USES)


def downgrade() -> None:
    """As before; rules and alerts are lost."""
    for table in ("audit_alert", "permission_use", "audit_watch", "audit_alert_rule"):
        op.drop_table(table)
