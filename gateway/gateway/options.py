"""What the gateway alone is told from outside, beside the settings every process shares."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

WEB_FILES = Path(__file__).resolve().parents[1] / "web" / "dist"


@dataclass(frozen=True, kw_only=True)
class Options:
    """The gateway's own environment variables, each with a default that suits one machine."""

    rpc_timeout: float = 10.0
    """Seconds that one request may spend on all its calls to services together."""
    public_url: str = ""
    """The address people type; https makes cookies Secure and switches HSTS on."""
    trusted_proxies: int = 0
    """How many reverse proxies in front may tell us the caller's address."""
    web_files: Path = WEB_FILES
    """The built browser application."""
    body_limit: int = 1024 * 1024
    """Bytes that a request body may have."""
    sign_in_failures: int = 30
    """Failed sign-ins that one address may make per minute."""
    sign_in_failures_per_user: int = 10
    """Failed sign-ins per minute that one address may make for one user name."""
    sign_ins_at_once: int = 4
    """Sign-ins that this process hands to IAM at a time, so that it stays free for others."""
    sign_ins_waiting: int = 100
    """Sign-ins that wait here for their turn; whoever comes after them is asked to come again."""
    stream_queue: int = 256
    """Events that may wait for one slow reader before it is told to fetch again."""
    streams_per_session: int = 20
    """Event streams (tabs) that one session may hold open."""
    heartbeat: float = 15.0
    """Seconds between signs of life on a quiet event stream."""
    presence: float = 45.0
    """Seconds that a person counts as present after the last beacon (one is sent every 30)."""
    fan_out_timeout: float = 3.0
    """Seconds that a question to all services waits for the slowest before it goes without it."""

    @classmethod
    def from_env(cls, env: Mapping[str, str], rpc_timeout: float = 10.0) -> Self:
        """The options as the process's variables give them."""
        return cls(
            rpc_timeout=rpc_timeout,
            public_url=env.get("PUBLIC_URL", "").rstrip("/"),
            trusted_proxies=int(env.get("TRUSTED_PROXIES", "0")),
            web_files=Path(env.get("WEB_FILES") or WEB_FILES),
            body_limit=int(env.get("BODY_LIMIT", str(cls.body_limit))),
            sign_in_failures=int(env.get("SIGN_IN_FAILURES", str(cls.sign_in_failures))),
            sign_in_failures_per_user=int(
                env.get("SIGN_IN_FAILURES_PER_USER", str(cls.sign_in_failures_per_user))
            ),
            sign_ins_at_once=int(env.get("SIGN_INS_AT_ONCE", str(cls.sign_ins_at_once))),
            sign_ins_waiting=int(env.get("SIGN_INS_WAITING", str(cls.sign_ins_waiting))),
        )

    @property
    def https(self) -> bool:
        """Whether people reach us over https, also when a proxy ends it."""
        return self.public_url.startswith("https://")
