"""Copies of people, departments and territories."""
# It has to work while the release before is still running: add first, and remove or rename two
# releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _replica_iam_user()
    _replica_iam_department()
    _replica_iam_territory()


def downgrade() -> None:
    op.drop_table("replica_iam_territory")
    op.drop_table("replica_iam_department")
    op.drop_table("replica_iam_user")


def _replica_iam_user() -> None:
    op.create_table(
        "replica_iam_user",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("synced_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("department_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("territory_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_replica_iam_user")),
    )


def _replica_iam_department() -> None:
    op.create_table(
        "replica_iam_department",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("synced_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_replica_iam_department")),
    )


def _replica_iam_territory() -> None:
    op.create_table(
        "replica_iam_territory",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("synced_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_replica_iam_territory")),
    )
