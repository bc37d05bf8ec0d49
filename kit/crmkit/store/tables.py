"""The tables that every service carries beside its entities: what happened, what is due."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)


def _moment(name: str, *, nullable: bool = True, now: bool = False) -> Column[object]:
    default = func.now() if now else None
    return Column(name, DateTime(timezone=True), nullable=nullable, server_default=default)


def _json(name: str, *, nullable: bool = True) -> Column[object]:
    default = None if nullable else text("'{}'::jsonb")
    return Column(name, JSONB, nullable=nullable, server_default=default)


def _count(name: str) -> Column[object]:
    return Column(name, Integer, nullable=False, server_default=text("0"))


# What must leave this service: events and audit records, written in the transaction of the change.
outbox = Table(
    "outbox",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("event_id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("subject", Text),
    Column("version", Integer),
    _json("body", nullable=False),
    _moment("created_at", nullable=False, now=True),
    _moment("published_at"),
    Column("sequence", BigInteger),
    _count("attempts"),
    _moment("parked_at"),
    Column("error", Text),
)
Index(
    "ix_outbox_waiting",
    outbox.c.kind,
    outbox.c.id,
    postgresql_where=text("published_at IS NULL AND parked_at IS NULL"),
)
Index("ix_outbox_subject", outbox.c.subject, outbox.c.id)
Index("ix_outbox_published_at", outbox.c.published_at)
# What the feed of events goes along.
Index("ix_outbox_sequence", outbox.c.sequence, postgresql_where=text("kind = 'event'"))

# The events that a consumer of this service has dealt with, so that a repeat does nothing.
inbox = Table(
    "inbox",
    metadata,
    Column("consumer", Text, primary_key=True),
    Column("event_id", Text, primary_key=True),
    _moment("at", nullable=False, now=True),
)
Index("ix_inbox_at", inbox.c.at)

# The first result of every write that carried a key, so that a repeat gets the same answer.
idempotency = Table(
    "idempotency",
    metadata,
    Column("caller", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("method", Text, nullable=False),
    Column("request_hash", Text, nullable=False),
    Column("result", JSONB),
    _moment("at", nullable=False, now=True),
)
Index("ix_idempotency_at", idempotency.c.at)

# What changed on a record, one row per version.
history = Table(
    "history",
    metadata,
    Column("id", Uuid(as_uuid=False), primary_key=True),
    Column("entity", Text, nullable=False),
    Column("record_id", Uuid(as_uuid=False), nullable=False),
    Column("version", Integer, nullable=False),
    Column("operation", Text, nullable=False),
    _moment("at", nullable=False),
    Column("actor_id", Text),
    Column("actor", Text),
    Column("on_behalf_of", Text),
    Column("call_id", Text),
    _json("changes", nullable=False),
    UniqueConstraint("record_id", "entity", "version"),
)

# One record opened to a person or a group. Ended ones are kept: they explain what was seen.
share = Table(
    "share",
    metadata,
    Column("id", Uuid(as_uuid=False), primary_key=True),
    Column("entity", Text, nullable=False),
    Column("record_id", Uuid(as_uuid=False), nullable=False),
    Column("user_id", Uuid(as_uuid=False)),
    Column("group_id", Uuid(as_uuid=False)),
    Column("may", Text, nullable=False),
    Column("ends_on", Date),
    Column("reason", Text),
    _moment("created_at", nullable=False),
    Column("created_by", Uuid(as_uuid=False)),
    _moment("ended_at"),
    Column("ended_by", Uuid(as_uuid=False)),
    CheckConstraint("num_nonnulls(user_id, group_id) = 1", name="one_receiver"),
)
_held = text("ended_at IS NULL")
Index(
    "ix_share_user_id", share.c.user_id, share.c.entity, share.c.record_id, postgresql_where=_held
)
Index(
    "ix_share_group_id", share.c.group_id, share.c.entity, share.c.record_id, postgresql_where=_held
)
Index("ix_share_record_id", share.c.record_id, share.c.created_at)
for _receiver in (share.c.user_id, share.c.group_id):
    Index(
        f"uq_share_record_id_{_receiver.name}",
        share.c.record_id,
        _receiver,
        unique=True,
        postgresql_where=_held,
    )

# The last number given out of a series, per period (a year, a month, or none).
number_counter = Table(
    "number_counter",
    metadata,
    Column("series", Text, primary_key=True),
    Column("period", Text, primary_key=True, server_default=text("''")),
    Column("last", BigInteger, nullable=False),
)

# Who does what only one process may do at a time.
lease = Table(
    "lease",
    metadata,
    Column("name", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    _moment("until", nullable=False),
)

# Long work with progress, result and a flag to stop it; taken with SKIP LOCKED.
job = Table(
    "job",
    metadata,
    Column("id", Uuid(as_uuid=False), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    _json("args", nullable=False),
    _json("caller", nullable=False),
    _count("progress"),
    Column("total", Integer),
    _json("result"),
    Column("error", Text),
    Column("cancel", Boolean, nullable=False, server_default=text("false")),
    _count("attempts"),
    Column("holder", Text),
    _moment("created_at", nullable=False, now=True),
    Column("created_by", Text),
    _moment("started_at"),
    _moment("alive_at"),
    _moment("finished_at"),
)
Index("ix_job_waiting", job.c.state, job.c.created_at)

# Something to do once at a moment; the key makes a repeated request the same timer.
timer = Table(
    "timer",
    metadata,
    Column("id", Uuid(as_uuid=False), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    _moment("due_at", nullable=False),
    Column("entity", Text),
    Column("record_id", Text),
    _json("body", nullable=False),
    _moment("created_at", nullable=False, now=True),
    _moment("done_at"),
    _count("attempts"),
    Column("error", Text),
    UniqueConstraint("kind", "key"),
)
Index("ix_timer_due", timer.c.due_at, postgresql_where=text("done_at IS NULL"))

# Messages that a consumer gave up on, kept until an operator decides.
dead_letter = Table(
    "dead_letter",
    metadata,
    Column("id", Uuid(as_uuid=False), primary_key=True),
    Column("consumer", Text, nullable=False),
    Column("event_id", Text),
    Column("name", Text),
    Column("subject", Text),
    _json("body"),
    Column("raw", Text),
    Column("error", Text),
    _count("attempts"),
    _moment("at", nullable=False, now=True),
    _moment("redelivered_at"),
    Column("redelivered_by", Text),
)
Index("ix_dead_letter_open", dead_letter.c.at, postgresql_where=text("redelivered_at IS NULL"))

# A file on its way to become records: what it is, how it is read, and how far that is.
data_import = Table(
    "data_import",
    metadata,
    Column("id", Uuid(as_uuid=False), primary_key=True),
    Column("entity", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("state", Text, nullable=False),
    _json("form", nullable=False),
    _json("headers", nullable=False),
    _json("options", nullable=False),
    Column("total", Integer),
    Column("at_level", Integer, nullable=False, server_default=text("0")),
    Column("at_row", Integer, nullable=False, server_default=text("0")),
    Column("job_id", Uuid(as_uuid=False)),
    _moment("created_at", nullable=False, now=True),
    Column("created_by", Text, nullable=False),
)
Index("ix_data_import_created_by", data_import.c.created_by, data_import.c.created_at)
Index("ix_data_import_entity", data_import.c.entity, data_import.c.created_at)


def _of_import() -> Column[object]:
    key = ForeignKey("data_import.id", ondelete="CASCADE")
    return Column("import_id", Uuid(as_uuid=False), key, primary_key=True)


# The file as it came, in pieces.
import_piece = Table(
    "import_piece",
    metadata,
    _of_import(),
    Column("place", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

# Its rows as they were read; those of a level refer to none of the same or a later one.
import_row = Table(
    "import_row",
    metadata,
    _of_import(),
    Column("number", Integer, primary_key=True),
    Column("level", Integer, nullable=False, server_default=text("0")),
    _json("cells", nullable=False),
)

# What became of each row, or would become of it.
import_outcome = Table(
    "import_outcome",
    metadata,
    _of_import(),
    Column("number", Integer, primary_key=True),
    Column("level", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("record_id", Uuid(as_uuid=False)),
    Column("version", Integer),
    Column("errors", JSONB(none_as_null=True)),
    Column("twins", JSONB(none_as_null=True)),
    Column("undone", Text),
)
Index("ix_import_outcome_outcome", import_outcome.c.import_id, import_outcome.c.outcome)
