"""A provider of identities (OpenID Connect) on this machine, where anybody may say who they are."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

START_SECONDS = 120


@contextmanager
def identity_provider(people: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """The issuer, for the time of the block; people are claims by subject."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port)]
    for subject, claims in people.items():
        command += ["--user-claims", json.dumps({"sub": subject, **claims})]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen([*command, "--require-nonce", "true"], stdout=quiet, stderr=quiet)
    try:
        _wait_until_open(process, port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


def _wait_until_open(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("the provider of identities did not start")
