"""What is known of contacts in private."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _family_member()
    _background_entry()
    _important_date()


def downgrade() -> None:
    op.drop_table("important_date")
    op.drop_table("background_entry")
    op.drop_table("family_member")


def _family_member() -> None:
    op.create_table(
        "family_member",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("relation", sa.String(length=64), nullable=False),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("occupation", sa.String(length=500), nullable=True),
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
        sa.Column("name_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("name_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name=("fk_family_member_contact_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_family_member")),
    )
    op.create_index(
        "ix_family_member_contact_id",
        "family_member",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_family_member_name_pinyin_id",
        "family_member",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_family_member_name_stroke_id",
        "family_member",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_family_member_search"),
        "family_member",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        ("ix_family_member_search_personal"),
        "family_member",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_family_member_updated_at_id",
        "family_member",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def _background_entry() -> None:
    op.create_table(
        "background_entry",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("institution", sa.String(length=200), nullable=False),
        sa.Column("position", sa.String(length=500), nullable=True),
        sa.Column("degree", sa.String(length=64), nullable=True),
        sa.Column("began_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
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
        sa.Column("institution_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("institution_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name=("fk_background_entry_contact_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_background_entry")),
    )
    op.create_index(
        "ix_background_entry_began_on_id",
        "background_entry",
        ["began_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_background_entry_contact_id",
        "background_entry",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_background_entry_ended_on_id",
        "background_entry",
        ["ended_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_background_entry_institution_pinyin_id",
        "background_entry",
        ["institution_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_background_entry_institution_stroke_id",
        "background_entry",
        ["institution_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_background_entry_kind_id",
        "background_entry",
        ["kind", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_background_entry_search"),
        "background_entry",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        ("ix_background_entry_search_personal"),
        "background_entry",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_background_entry_updated_at_id",
        "background_entry",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def _important_date() -> None:
    op.create_table(
        "important_date",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("is_yearly", sa.Boolean(), nullable=False),
        sa.Column("lead_days", sa.Integer(), nullable=False),
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
        sa.Column("name_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("name_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name=("fk_important_date_contact_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_important_date")),
    )
    op.create_index(
        "ix_important_date_contact_id",
        "important_date",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_important_date_day_id",
        "important_date",
        ["day", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_important_date_name_pinyin_id",
        "important_date",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_important_date_name_stroke_id",
        "important_date",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        ("ix_important_date_search"),
        "important_date",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        ("ix_important_date_search_personal"),
        "important_date",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_important_date_updated_at_id",
        "important_date",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
