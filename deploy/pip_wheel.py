"""Brings pip to .venv where Python comes without ensurepip, as Debian's does."""

from __future__ import annotations

import hashlib
import os
import re
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from deploy.console import Refusal, say

WHEEL = "pip-26.3-py3-none-any.whl"
SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"
DEFAULT_INDEX = "https://pypi.org/simple"
REMEDY = "On Debian or Ubuntu, `apt install python3-venv` brings pip without a download."


def fetch_pip(folder: Path) -> Path:
    """The pinned pip wheel in the folder, downloaded once and checked; Python runs it as it is."""
    target = folder / WHEEL
    if target.exists() and _digest(target.read_bytes()) == SHA256:
        return target
    index = os.environ.get("PIP_INDEX_URL", DEFAULT_INDEX).rstrip("/")
    say(f"Downloading {WHEEL} …")
    try:
        content = _read(_address_of_wheel(f"{index}/pip/"))
    except (urllib.error.URLError, OSError) as error:
        raise Refusal(f"pip could not be downloaded from {index} ({error}). {REMEDY}") from error
    if _digest(content) != SHA256:
        raise Refusal(f"What {index} calls {WHEEL} is not the file that was expected. {REMEDY}")
    target.write_bytes(content)
    return target


def _address_of_wheel(page: str) -> str:
    html = _read(page).decode("utf-8", "replace")
    links: list[str] = re.findall(r'href="([^"]+)"', html)
    for link in links:
        if urllib.parse.urlsplit(link).path.endswith(f"/{WHEEL}"):
            return urllib.parse.urljoin(page, link)
    raise Refusal(f"{page} does not list {WHEEL}. {REMEDY}")


def _read(address: str) -> bytes:
    if not address.startswith(("https://", "http://", "file://")):
        raise Refusal(f"{address} is not an address that packages come from. {REMEDY}")
    with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - checked above
        content: bytes = answer.read()
    return content


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
