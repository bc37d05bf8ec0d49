"""Events can be read again, in the order of their numbers."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_index(
        "ix_outbox_sequence",
        "outbox",
        ["sequence"],
        postgresql_where=sa.text("kind = 'event'"),
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_sequence", table_name="outbox")
