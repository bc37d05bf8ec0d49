"""How often and when a consumer tries again before it gives an event up."""

from dataclasses import dataclass

DEFAULT_DELAYS = (1.0, 5.0, 30.0, 120.0, 600.0)


@dataclass(frozen=True)
class RetryPolicy:
    """One try, then one more after each delay (in seconds)."""

    delays: tuple[float, ...] = DEFAULT_DELAYS

    def delay_after(self, attempt: int) -> float | None:
        """How long to wait after this attempt (the first is 1) failed; None to give up."""
        if attempt > len(self.delays):
            return None
        return self.delays[attempt - 1]

    @classmethod
    def parse(cls, text: str | None) -> "RetryPolicy":
        """The policy written as "1,5,30"; the default one for an empty text."""
        if not text:
            return cls()
        return cls(tuple(float(part) for part in text.split(",")))
