"""Events can be read again, in the order of their numbers."""
# One idea each. It has to work while the release before is still running: add first, and remove
# or rename two releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_index(
        "ix_outbox_sequence",
        "outbox",
        ["sequence"],
        postgresql_where=sa.text("kind = 'event'"),
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_sequence", table_name="outbox")
