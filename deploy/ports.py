"""Ports: whether one is free to listen on, and who answers there."""

from __future__ import annotations

import json
import socket
import urllib.error
import urllib.request
from typing import Any

from deploy.console import Refusal


def refuse_taken(host: str, port: int) -> None:
    """Refuses an address on which we cannot listen, and names another one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OverflowError as error:
            raise Refusal(f"{port} is no port; choose one from 1 to 65535 with --port.") from error
        except PermissionError as error:
            raise Refusal(
                f"Port {port} may be used by the system's administrator only; choose one above "
                f"1023, for instance --port {port + 8000}."
            ) from error
        except OSError as error:
            raise Refusal(
                f"Port {port} of {host} cannot be used ({error.strerror}). Stop the program that "
                f"listens there, or choose another one, for instance --port {_next_free(port)}."
            ) from error


def address_of(host: str, port: int) -> str:
    """The address to open in a browser on this machine."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104 - compared only
    return (
        f"http://[{shown}]:{port}"
        if shown.count(":") > 1 and "[" not in shown
        else (f"http://{shown}:{port}")
    )


def readiness(address: str) -> dict[str, Any] | None:
    """What /readyz says once everything can be used; None before."""
    try:
        with urllib.request.urlopen(f"{address}/readyz", timeout=5) as answer:  # noqa: S310
            said: dict[str, Any] = json.load(answer)
    except (urllib.error.URLError, OSError, ValueError):
        return None
    return said


def _next_free(port: int) -> int:
    for candidate in range(port + 1, min(port + 100, 65536)):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", candidate)):
                return candidate
    return port + 1
