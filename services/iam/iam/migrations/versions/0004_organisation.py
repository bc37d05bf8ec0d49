"""Positions, deputies, sales teams, working calendars, and where departments are."""

# ruff: noqa: PLR0915 - written by Alembic

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "sales_team",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.Column("leader_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column(
            "channels", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales_team")),
    )
    op.create_index(
        "ix_sales_team_code_id",
        "sales_team",
        ["code", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_leader_id",
        "sales_team",
        ["leader_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_name_pinyin_id",
        "sales_team",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_name_stroke_id",
        "sales_team",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_sales_team_search"), "sales_team", ["search"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        op.f("ix_sales_team_search_personal"),
        "sales_team",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_sales_team_updated_at_id",
        "sales_team",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_sales_team_code",
        "sales_team",
        ["code"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "working_calendar",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("country", sa.String(length=64), nullable=True),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column(
            "hours", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_working_calendar")),
    )
    op.create_index(
        "ix_working_calendar_country_id",
        "working_calendar",
        ["country", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_working_calendar_name_pinyin_id",
        "working_calendar",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_working_calendar_name_stroke_id",
        "working_calendar",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_working_calendar_search"),
        "working_calendar",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        op.f("ix_working_calendar_search_personal"),
        "working_calendar",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_working_calendar_updated_at_id",
        "working_calendar",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_working_calendar_name",
        "working_calendar",
        ["name"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "calendar_holiday",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("calendar_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("works_instead", sa.Boolean(), nullable=False),
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
            ["calendar_id"],
            ["working_calendar.id"],
            name=op.f("fk_calendar_holiday_calendar_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_holiday")),
    )
    op.create_index(
        "ix_calendar_holiday_calendar_id",
        "calendar_holiday",
        ["calendar_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_calendar_holiday_day_id",
        "calendar_holiday",
        ["day", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_calendar_holiday_name_pinyin_id",
        "calendar_holiday",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_calendar_holiday_name_stroke_id",
        "calendar_holiday",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_calendar_holiday_search"),
        "calendar_holiday",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        op.f("ix_calendar_holiday_search_personal"),
        "calendar_holiday",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_calendar_holiday_updated_at_id",
        "calendar_holiday",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_calendar_holiday_calendar_id_day",
        "calendar_holiday",
        ["calendar_id", "day"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "sales_team_member",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("team_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("user_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
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
            ["team_id"],
            ["sales_team.id"],
            name=op.f("fk_sales_team_member_team_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales_team_member")),
    )
    op.create_index(
        "ix_sales_team_member_ends_on_id",
        "sales_team_member",
        ["ends_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_member_starts_on_id",
        "sales_team_member",
        ["starts_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_member_team_id",
        "sales_team_member",
        ["team_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_member_updated_at_id",
        "sales_team_member",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_member_user_id",
        "sales_team_member",
        ["user_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "sales_team_territory",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("team_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("territory_id", sa.Uuid(as_uuid=False), nullable=False),
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
            ["team_id"],
            ["sales_team.id"],
            name=op.f("fk_sales_team_territory_team_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["territory_id"],
            ["territory.id"],
            name=op.f("fk_sales_team_territory_territory_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales_team_territory")),
    )
    op.create_index(
        "ix_sales_team_territory_team_id",
        "sales_team_territory",
        ["team_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_territory_territory_id",
        "sales_team_territory",
        ["territory_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_sales_team_territory_updated_at_id",
        "sales_team_territory",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_sales_team_territory_team_id_territory_id",
        "sales_team_territory",
        ["team_id", "territory_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "department_deputy",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("department_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("user_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
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
            ["department_id"],
            ["department.id"],
            name=op.f("fk_department_deputy_department_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_department_deputy")),
    )
    op.create_index(
        "ix_department_deputy_department_id",
        "department_deputy",
        ["department_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_department_deputy_ends_on_id",
        "department_deputy",
        ["ends_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_department_deputy_starts_on_id",
        "department_deputy",
        ["starts_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_department_deputy_updated_at_id",
        "department_deputy",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_department_deputy_user_id",
        "department_deputy",
        ["user_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "position",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.Column("department_id", sa.Uuid(as_uuid=False), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_position_department_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_position")),
    )
    op.create_index(
        "ix_position_code_id",
        "position",
        ["code", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_department_id",
        "position",
        ["department_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_name_pinyin_id",
        "position",
        ["name_pinyin", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_name_stroke_id",
        "position",
        ["name_stroke", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_position_search"), "position", ["search"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        op.f("ix_position_search_personal"),
        "position",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_position_updated_at_id",
        "position",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_position_code",
        "position",
        ["code"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "position_holder",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("position_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("user_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("standing", sa.String(length=64), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
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
            ["position_id"],
            ["position.id"],
            name=op.f("fk_position_holder_position_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_position_holder")),
    )
    op.create_index(
        "ix_position_holder_ends_on_id",
        "position_holder",
        ["ends_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_holder_position_id",
        "position_holder",
        ["position_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_holder_standing_id",
        "position_holder",
        ["standing", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_holder_starts_on_id",
        "position_holder",
        ["starts_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_holder_updated_at_id",
        "position_holder",
        ["updated_at", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_position_holder_user_id",
        "position_holder",
        ["user_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.add_column("department", sa.Column("country", sa.String(length=64), nullable=True))
    op.add_column("department", sa.Column("time_zone", sa.String(length=64), nullable=True))
    op.add_column("department", sa.Column("currency", sa.String(length=3), nullable=True))
    op.add_column("department", sa.Column("calendar_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index(
        "ix_department_calendar_id",
        "department",
        ["calendar_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_department_country_id",
        "department",
        ["country", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_foreign_key(
        op.f("fk_department_calendar_id"),
        "department",
        "working_calendar",
        ["calendar_id"],
        ["id"],
        ondelete="RESTRICT",
    )


def downgrade() -> None:
    op.drop_constraint(op.f("fk_department_calendar_id"), "department", type_="foreignkey")
    op.drop_index(
        "ix_department_country_id",
        table_name="department",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_department_calendar_id",
        table_name="department",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_column("department", "calendar_id")
    op.drop_column("department", "currency")
    op.drop_column("department", "time_zone")
    op.drop_column("department", "country")
    op.drop_index(
        "ix_position_holder_user_id",
        table_name="position_holder",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_holder_updated_at_id",
        table_name="position_holder",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_holder_starts_on_id",
        table_name="position_holder",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_holder_standing_id",
        table_name="position_holder",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_holder_position_id",
        table_name="position_holder",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_holder_ends_on_id",
        table_name="position_holder",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("position_holder")
    op.drop_index(
        "uq_position_code", table_name="position", postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.drop_index(
        "ix_position_updated_at_id",
        table_name="position",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        op.f("ix_position_search_personal"), table_name="position", postgresql_using="gin"
    )
    op.drop_index(op.f("ix_position_search"), table_name="position", postgresql_using="gin")
    op.drop_index(
        "ix_position_name_stroke_id",
        table_name="position",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_name_pinyin_id",
        table_name="position",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_department_id",
        table_name="position",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_position_code_id", table_name="position", postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.drop_table("position")
    op.drop_index(
        "ix_department_deputy_user_id",
        table_name="department_deputy",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_department_deputy_updated_at_id",
        table_name="department_deputy",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_department_deputy_starts_on_id",
        table_name="department_deputy",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_department_deputy_ends_on_id",
        table_name="department_deputy",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_department_deputy_department_id",
        table_name="department_deputy",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("department_deputy")
    op.drop_index(
        "uq_sales_team_territory_team_id_territory_id",
        table_name="sales_team_territory",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_territory_updated_at_id",
        table_name="sales_team_territory",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_territory_territory_id",
        table_name="sales_team_territory",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_territory_team_id",
        table_name="sales_team_territory",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("sales_team_territory")
    op.drop_index(
        "ix_sales_team_member_user_id",
        table_name="sales_team_member",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_member_updated_at_id",
        table_name="sales_team_member",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_member_team_id",
        table_name="sales_team_member",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_member_starts_on_id",
        table_name="sales_team_member",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_member_ends_on_id",
        table_name="sales_team_member",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("sales_team_member")
    op.drop_index(
        "uq_calendar_holiday_calendar_id_day",
        table_name="calendar_holiday",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_calendar_holiday_updated_at_id",
        table_name="calendar_holiday",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        op.f("ix_calendar_holiday_search_personal"),
        table_name="calendar_holiday",
        postgresql_using="gin",
    )
    op.drop_index(
        op.f("ix_calendar_holiday_search"), table_name="calendar_holiday", postgresql_using="gin"
    )
    op.drop_index(
        "ix_calendar_holiday_name_stroke_id",
        table_name="calendar_holiday",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_calendar_holiday_name_pinyin_id",
        table_name="calendar_holiday",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_calendar_holiday_day_id",
        table_name="calendar_holiday",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_calendar_holiday_calendar_id",
        table_name="calendar_holiday",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("calendar_holiday")
    op.drop_index(
        "uq_working_calendar_name",
        table_name="working_calendar",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_working_calendar_updated_at_id",
        table_name="working_calendar",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        op.f("ix_working_calendar_search_personal"),
        table_name="working_calendar",
        postgresql_using="gin",
    )
    op.drop_index(
        op.f("ix_working_calendar_search"), table_name="working_calendar", postgresql_using="gin"
    )
    op.drop_index(
        "ix_working_calendar_name_stroke_id",
        table_name="working_calendar",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_working_calendar_name_pinyin_id",
        table_name="working_calendar",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_working_calendar_country_id",
        table_name="working_calendar",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("working_calendar")
    op.drop_index(
        "uq_sales_team_code",
        table_name="sales_team",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_updated_at_id",
        table_name="sales_team",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        op.f("ix_sales_team_search_personal"), table_name="sales_team", postgresql_using="gin"
    )
    op.drop_index(op.f("ix_sales_team_search"), table_name="sales_team", postgresql_using="gin")
    op.drop_index(
        "ix_sales_team_name_stroke_id",
        table_name="sales_team",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_name_pinyin_id",
        table_name="sales_team",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_leader_id",
        table_name="sales_team",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_sales_team_code_id",
        table_name="sales_team",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("sales_team")
