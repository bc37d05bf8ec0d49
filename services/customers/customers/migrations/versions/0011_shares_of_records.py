"""Single records are shared, also with groups, of which a copy is kept."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    _replica_iam_group()
    _share()
    _share_indexes()


def downgrade() -> None:
    op.drop_table("share")
    op.drop_table("replica_iam_group")


def _replica_iam_group() -> None:
    op.create_table(
        "replica_iam_group",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("synced_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replica_iam_group")),
    )


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
