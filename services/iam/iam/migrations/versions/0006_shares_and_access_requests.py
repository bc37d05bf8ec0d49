"""Single records are shared; people ask for access that they were refused."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _share()
    _share_indexes()
    _access_request()
    _access_request_indexes()
    # Documents say from now on whether shares count for their person.
    op.execute("UPDATE user_access SET stale = true")


def downgrade() -> None:
    op.drop_table("access_request")
    op.drop_table("share")


def _share() -> None:
    op.create_table(
        "share",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("user_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("group_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("may", sa.Text(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.CheckConstraint("num_nonnulls(user_id, group_id) = 1", name="one_receiver"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share")),
    )


def _share_indexes() -> None:
    op.create_index(
        "ix_share_group_id",
        "share",
        ["group_id", "entity", "record_id"],
        unique=False,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_share_record_id", "share", ["record_id", "created_at"], unique=False)
    op.create_index(
        "ix_share_user_id",
        "share",
        ["user_id", "entity", "record_id"],
        unique=False,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "uq_share_record_id_group_id",
        "share",
        ["record_id", "group_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "uq_share_record_id_user_id",
        "share",
        ["record_id", "user_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def _access_request() -> None:
    op.create_table(
        "access_request",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("permission", sa.String(length=500), nullable=False),
        sa.Column("entity", sa.String(length=500), nullable=True),
        sa.Column("record_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("wished_until", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("granted_until", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
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
        sa.Column("permission_pinyin", sa.Text(collation="C"), nullable=True),
        sa.Column("permission_stroke", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["user.id"],
            name=op.f("fk_access_request_decided_by_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_request")),
    )


def _access_request_indexes() -> None:
    living = sa.text("deleted_at IS NULL")
    for columns in (
        ["decided_at", "id"],
        ["decided_by_id"],
        ["department_id"],
        ["granted_until", "id"],
        ["owner_id"],
        ["permission_pinyin", "id"],
        ["permission_stroke", "id"],
        ["state", "id"],
        ["territory_id"],
        ["updated_at", "id"],
        ["wished_until", "id"],
    ):
        name = "_".join(["ix_access_request", *columns])
        op.create_index(name, "access_request", columns, postgresql_where=living)
    op.create_index(
        op.f("ix_access_request_search"),
        "access_request",
        ["search"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        op.f("ix_access_request_search_personal"),
        "access_request",
        ["search_personal"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "uq_access_request_open",
        "access_request",
        [
            "owner_id",
            "permission",
            sa.literal_column("coalesce(record_id, '00000000-0000-0000-0000-000000000000')"),
        ],
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
    )
