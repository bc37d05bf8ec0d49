"""Customer events and who takes part."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    _customer_event()
    _event_participant()


def downgrade() -> None:
    op.drop_table("event_participant")
    op.drop_table("customer_event")


def _customer_event() -> None:
    op.create_table(
        "customer_event",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("group_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("place", sa.String(length=500), nullable=True),
        sa.Column("online_at", sa.Text(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("plan", sa.Text(), nullable=True),
        sa.Column("budget", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("cost", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
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
            ["group_id"],
            ["customer_group.id"],
            name=("fk_customer_event_group_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_customer_event")),
    )
    op.create_index(
        "ix_customer_event_budget_id",
        "customer_event",
        ["budget", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_cost_id",
        "customer_event",
        ["cost", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_department_id",
        "customer_event",
        ["department_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_group_id",
        "customer_event",
        ["group_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_kind_id",
        "customer_event",
        ["kind", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_name_pinyin_id",
        "customer_event",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_name_stroke_id",
        "customer_event",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_owner_id",
        "customer_event",
        ["owner_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_customer_event_search"),
        "customer_event",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        ("ix_customer_event_search_personal"),
        "customer_event",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_customer_event_starts_at_id",
        "customer_event",
        ["starts_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_state_id",
        "customer_event",
        ["state", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_territory_id",
        "customer_event",
        ["territory_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_customer_event_updated_at_id",
        "customer_event",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def _event_participant() -> None:
    op.create_table(
        "event_participant",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("event_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("customer_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("guests", sa.Integer(), nullable=False),
        sa.Column("follow_up", sa.Text(), nullable=True),
        sa.Column("follow_up_by_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("followed_up_on", sa.Date(), nullable=True),
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
            ["contact_id"],
            ["contact.id"],
            name=("fk_event_participant_contact_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=("fk_event_participant_customer_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["customer_event.id"],
            name=("fk_event_participant_event_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_event_participant")),
    )
    op.create_index(
        "ix_event_participant_contact_id",
        "event_participant",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_event_participant_customer_id",
        "event_participant",
        ["customer_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_event_participant_event_id",
        "event_participant",
        ["event_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_event_participant_follow_up_by_id",
        "event_participant",
        ["follow_up_by_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_event_participant_follow_up_on_id",
        "event_participant",
        ["follow_up_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_event_participant_followed_up_on_id",
        "event_participant",
        ["followed_up_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_event_participant_search"),
        "event_participant",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        ("ix_event_participant_search_personal"),
        "event_participant",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_event_participant_state_id",
        "event_participant",
        ["state", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_event_participant_updated_at_id",
        "event_participant",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_event_participant_event_id_customer_id_contact_id",
        "event_participant",
        ["event_id", "customer_id", "contact_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
