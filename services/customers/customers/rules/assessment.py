"""How an assessment of a relationship becomes one figure, and the figures a trend."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

DIMENSIONS = ("loyalty", "satisfaction", "credit", "potential", "influence")
BALANCED: Mapping[str, int] = dict.fromkeys(DIMENSIONS, 20)

UP, STEADY, DOWN = "up", "steady", "down"
# A change below a tenth of a point is within what two assessors would differ by.
NOTICEABLE = Decimal("0.10")
CENT = Decimal("0.01")


def score(ratings: Mapping[str, int], weights: Mapping[str, int]) -> Decimal:
    """The weighted mean of the ratings, between 1.00 and 5.00.

    Weights are relative: only their proportions count. Weights that are all nought mean that
    nobody has decided, and every dimension counts the same.
    """
    total = sum(weights[dimension] for dimension in DIMENSIONS)
    if total == 0:
        weights, total = BALANCED, sum(BALANCED.values())
    weighted = sum(ratings[dimension] * weights[dimension] for dimension in DIMENSIONS)
    return (Decimal(weighted) / Decimal(total)).quantize(CENT, rounding=ROUND_HALF_UP)


def trend(scores: Sequence[Decimal]) -> str | None:
    """Whether a relationship improves, given its scores from the oldest to the newest.

    The newest is held against the mean of the up to three before it, so that one odd assessment in
    the past decides nothing. A single assessment has no trend.
    """
    if len(scores) < 2:
        return None
    earlier = scores[-4:-1]
    difference = scores[-1] - sum(earlier, Decimal(0)) / len(earlier)
    if difference >= NOTICEABLE:
        return UP
    if difference <= -NOTICEABLE:
        return DOWN
    return STEADY
