"""Kinds of value that only this service has."""

from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import Field

from crmkit.entity.types import ORDER, Kind

Score: TypeAlias = Annotated[
    Decimal, Kind("decimal", ORDER, sortable=True), Field(max_digits=3, decimal_places=2)
]
"""A mean of ratings with two places: 1.00 to 5.00."""
