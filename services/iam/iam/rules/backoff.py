"""How long somebody must wait after wrong passwords: longer each time, never for ever."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True)
class Patience:
    """How many failures are free, how the wait then grows, its end, and how fast we forget."""

    free: int
    first_wait: float
    longest_wait: float
    forget_every: float
    """Seconds after which one failure is forgotten."""


# A stranger who tries one name: five guesses, then 2, 4, 8 … seconds up to a quarter of an hour.
PER_USER = Patience(free=5, first_wait=2, longest_wait=900, forget_every=300)
# The person's own computer has a count of its own, so that strangers cannot lock the person out.
PER_KNOWN_ADDRESS = Patience(free=5, first_wait=1, longest_wait=30, forget_every=60)
# An office behind one address mistypes often; a machine that sprays is stopped all the same.
PER_ADDRESS = Patience(free=30, first_wait=2, longest_wait=900, forget_every=20)

# Who asks for links to a new password: three are free, so that no mailbox is flooded.
PER_RESET = Patience(free=3, first_wait=60, longest_wait=3600, forget_every=900)
PER_RESET_ADDRESS = Patience(free=20, first_wait=10, longest_wait=900, forget_every=60)


def remaining(failures: float, seconds_since: float, patience: Patience) -> float:
    """The failures that still count so long after the last one."""
    return max(0.0, failures - max(0.0, seconds_since) / patience.forget_every)


def wait_after(failures: float, patience: Patience) -> float:
    """The seconds to wait after the last of so many failures."""
    over = ceil(failures) - patience.free
    if over <= 0:
        return 0.0
    return float(min(patience.longest_wait, patience.first_wait * 2.0 ** min(over - 1, 30)))


def retry_after(failures: float, seconds_since: float, patience: Patience) -> int:
    """The whole seconds still to wait, 0 when the next try is welcome."""
    left = wait_after(failures, patience) - max(0.0, seconds_since)
    return max(0, ceil(left))
