"""How somebody wants a file imported: what a caller may say, checked before anything is done."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from crmkit.importing.limits import MOST_COLUMNS

CREATE, UPDATE, REFUSE = "create", "update", "refuse"


class ImportOptions(BaseModel):
    """What is left out is as it was proposed."""

    model_config = ConfigDict(extra="forbid")

    encoding: str | None = None
    separator: str | None = None
    date: Literal["ymd", "mdy", "dmy"] | None = None
    decimal: Literal[".", ","] | None = None
    columns: dict[str, str] | None = Field(default=None, max_length=MOST_COLUMNS)
    """The field of each column by the header: `{"CompanyName": "name"}`."""
    values: dict[str, dict[str, str]] = Field(default_factory=dict, max_length=MOST_COLUMNS)
    """What texts of a column mean: `{"deal_stage": {"Prospecting": "new"}}`."""
    by: dict[str, str] = Field(default_factory=dict, max_length=MOST_COLUMNS)
    """By which field of the other record a column names it: `{"manager": "number"}`."""
    defaults: dict[str, str] = Field(default_factory=dict, max_length=MOST_COLUMNS)
    """What a field gets where no column fills it, written as in the file."""
    key: str | None = None
    """The field that tells whether a record is there already."""
    mode: Literal["create", "update", "both"] = "create"
    duplicates: Literal["flag", "refuse"] = "flag"
    """Whether what looks like a record that is there is told, or also left out."""
