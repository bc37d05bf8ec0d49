"""The audit becomes a chain, and is searched by every one of its parts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A link per record, the end of each chain, and three more indexes."""
    op.create_table(
        "audit_chain",
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("service", name=op.f("pk_audit_chain")),
    )
    op.create_table(
        "audit_link",
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("record_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("own", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("service", "day", "number", name=op.f("pk_audit_link")),
        sa.UniqueConstraint("record_id", name=op.f("uq_audit_link_record_id")),
    )
    for column in ("on_behalf_of", "entity", "address"):
        op.create_index(op.f(f"ix_audit_record_{column}_at"), "audit_record", [column, "at"])


def downgrade() -> None:
    """As before; what the chain proved is lost."""
    for column in ("on_behalf_of", "entity", "address"):
        op.drop_index(op.f(f"ix_audit_record_{column}_at"), "audit_record")
    op.drop_table("audit_link")
    op.drop_table("audit_chain")
