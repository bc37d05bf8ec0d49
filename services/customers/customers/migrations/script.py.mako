"""${message}."""
# One idea each. It has to work while the release before is still running: add first, and remove
# or rename two releases later. Statements give up on a lock after three seconds and come back.

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
