"""How often one address may fail to sign in; IAM's own lockout guards the account besides."""

import math
import threading
import time
from collections import OrderedDict

from crmkit.errors import TooMany

_MINUTE = 60.0
_KEPT = 10_000


class Failures:
    """Allowances per key that refill evenly over a minute and are spent by failures only."""

    def __init__(self, per_minute: int) -> None:
        self._most = float(per_minute)
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, key: str) -> None:
        """Spends one try; TooMany when none is left, with the seconds until the next."""
        with self._lock:
            left = self._refilled(key)
            if left < 1:
                wait = math.ceil((1 - left) * _MINUTE / self._most)
                raise TooMany(wait, "error.sign_in_throttled", seconds=wait)
            self._keep(key, left - 1)

    def give_back(self, key: str) -> None:
        """The try succeeded and costs nothing."""
        with self._lock:
            self._keep(key, min(self._most, self._refilled(key) + 1))

    def _refilled(self, key: str) -> float:
        left, at = self._left.get(key, (self._most, 0.0))
        return min(self._most, left + (time.monotonic() - at) * self._most / _MINUTE)

    def _keep(self, key: str, left: float) -> None:
        self._left[key] = (left, time.monotonic())
        self._left.move_to_end(key)
        while len(self._left) > _KEPT:
            self._left.popitem(last=False)
