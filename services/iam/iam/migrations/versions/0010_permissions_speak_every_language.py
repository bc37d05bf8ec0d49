"""Permissions speak every language."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "permission",
        sa.Column(
            "labels", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
    )
    op.execute("UPDATE permission SET labels = jsonb_build_object('en', sentence)")
    # Each service is listened to anew at its next start, as if it had something new to say.
    op.execute("UPDATE service_contract SET body = '{}'")


def downgrade() -> None:
    op.drop_column("permission", "labels")
