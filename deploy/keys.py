"""The key pairs by which services know each other, made once per state folder."""

from __future__ import annotations

from pathlib import Path

from deploy.services import signers


def ensure_keys(folder: Path) -> list[str]:
    """Makes the key pairs that the folder lacks; gives the names of those it made."""
    from crmkit.access.token import generate_keys

    return generate_keys(folder, signers())
