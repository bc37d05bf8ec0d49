"""Tables that no verb reads: secrets, counts of failures, access documents, what contracts said."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    Uuid,
    false,
    func,
)
from sqlalchemy.dialects.postgresql import JSONB

from crmkit.entity.base import own_metadata

metadata = own_metadata("iam")


def _moment(name: str, *, nullable: bool = False) -> Column[object]:
    default = None if nullable else func.now()
    return Column(name, DateTime(timezone=True), nullable=nullable, server_default=default)


def _of_user() -> Column[object]:
    key = ForeignKey("user.id", ondelete="CASCADE")
    return Column("user_id", Uuid(as_uuid=False), key, primary_key=True)


credential = Table(
    "credential",
    metadata,
    _of_user(),
    Column("password_hash", Text, nullable=False),
    Column("must_change", Boolean, nullable=False),
    # Long enough only beside a second factor.
    Column("short", Boolean, nullable=False, server_default=false()),
    _moment("changed_at"),
)

# The sealed secret of a person's authenticator; it counts once it is confirmed. No code is taken
# whose time step is not later than the last one.
authenticator = Table(
    "authenticator",
    metadata,
    _of_user(),
    Column("secret", Text, nullable=False),
    Column("last_step", BigInteger, nullable=False),
    _moment("confirmed_at", nullable=True),
)

recovery_code = Table(
    "recovery_code",
    metadata,
    _of_user(),
    Column("digest", Text, primary_key=True),
    _moment("used_at", nullable=True),
)

# What the one living link to a new password is known by.
password_reset = Table(
    "password_reset",
    metadata,
    _of_user(),
    Column("digest", Text, nullable=False, unique=True),
    Column("until", DateTime(timezone=True), nullable=False),
)

# Whom a provider of identities means by a subject; it is known from the first sign-in on.
external_identity = Table(
    "external_identity",
    metadata,
    Column("issuer", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column(
        "user_id",
        Uuid(as_uuid=False),
        ForeignKey("user.id", ondelete="CASCADE"),
        nullable=False,
    ),
    _moment("linked_at"),
)
Index(None, external_identity.c.user_id)

# A sign-in that is on its way through a provider, known by a digest of what the browser keeps.
provider_sign_in = Table(
    "provider_sign_in",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("provider", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("nonce", Text, nullable=False),
    Column("verifier", Text, nullable=False),
    Column("back", Text, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False),
)
Index(None, provider_sign_in.c.until)

# The digest of the secret that the gateway keeps for a session, and when it was last used.
session_secret = Table(
    "session_secret",
    metadata,
    Column(
        "session_id",
        Uuid(as_uuid=False),
        ForeignKey("session.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("digest", Text, nullable=False, unique=True),
    _moment("seen_at"),
)

# What an API token is known by; the secret itself is kept nowhere.
api_token_secret = Table(
    "api_token_secret",
    metadata,
    Column(
        "token_id",
        Uuid(as_uuid=False),
        ForeignKey("api_token.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("digest", Text, nullable=False, unique=True),
)

# As whom the holder of a session acts at the moment.
acting = Table(
    "acting",
    metadata,
    Column(
        "session_id",
        Uuid(as_uuid=False),
        ForeignKey("session.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column(
        "user_id",
        Uuid(as_uuid=False),
        ForeignKey("user.id", ondelete="CASCADE"),
        nullable=False,
    ),
    Column("reason", Text, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False),
)

# Where somebody signed in from before; only a digest of the address is kept.
known_address = Table(
    "known_address",
    metadata,
    _of_user(),
    Column("address", Text, primary_key=True),
    _moment("seen_at"),
)

# Wrong passwords per name, per address and per both; the key is a digest.
failure_count = Table(
    "failure_count",
    metadata,
    Column("key", Text, primary_key=True),
    Column("failures", Float, nullable=False),
    _moment("at"),
)
Index(None, failure_count.c.at)

# Signed documents by hash; a replaced one stays until the last token that names it has ended.
access_document = Table(
    "access_document",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("signed", Text, nullable=False),
    _moment("made_at"),
)
Index(None, access_document.c.made_at)

# Which document is a person's at the moment, and whether something has changed since.
user_access = Table(
    "user_access",
    metadata,
    _of_user(),
    Column("hash", Text),
    Column("stale", Boolean, nullable=False),
    _moment("valid_until", nullable=True),
)
Index(None, user_access.c.hash)

# What each service's contract said last: its fields and the grants that it needs for itself.
service_contract = Table(
    "service_contract",
    metadata,
    Column("service", Text, primary_key=True),
    Column("body", JSONB, nullable=False),
    _moment("at"),
)

# The end of each service's audit chain; whoever adds to the chain holds this row.
audit_chain = Table(
    "audit_chain",
    metadata,
    Column("service", Text, primary_key=True),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

# One link per audit record: its place, the salts of its values and the hash up to here.
audit_link = Table(
    "audit_link",
    metadata,
    Column("service", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("record_id", Uuid(as_uuid=False), nullable=False, unique=True),
    Column("record_at", DateTime(timezone=True), nullable=False),
    Column("salt", LargeBinary),
    Column("own", JSONB, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

# Up to which link each chain was looked at for alerts.
audit_watch = Table(
    "audit_watch",
    metadata,
    Column("service", Text, primary_key=True),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),
)

# When each person last used each permission, as far as the audit was looked at.
permission_use = Table(
    "permission_use",
    metadata,
    Column("user_id", Uuid(as_uuid=False), primary_key=True),
    Column("permission", Text, primary_key=True),
    _moment("at"),
)
