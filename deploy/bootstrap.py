"""Makes .venv from the lock files, with nothing but the standard library."""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.console import Refusal, run_step
from deploy.pip_wheel import fetch_pip
from deploy.places import ROOT, VENV, package_roots, venv_python

RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
NODE_LOCK = ROOT / "requirements-node.lock"
# What its authors publish as source only; it is pure Python.
SOURCE_ONLY = "psycogreen"
NETWORK_REMEDY = (
    "Look at the lines above; when the package index could not be reached, check the network "
    "(PIP_INDEX_URL names another index) and run the command again."
)


def ensure_environment(*locks: Path) -> None:
    """Has .venv hold exactly what the given lock files name; quick when it already does."""
    if environment_is_ready(*locks):
        return
    with _one_at_a_time():
        if not venv_python().exists():
            _make_venv()
        for lock in locks:
            if not _stamp_matches(lock):
                _install(lock)
        _write_path_file()


def environment_is_ready(*locks: Path) -> bool:
    """Whether .venv exists, fits the lock files and finds our packages."""
    return (
        venv_python().exists()
        and all(_stamp_matches(lock) for lock in locks)
        and _path_file().exists()
        and _path_file().read_text(encoding="utf-8") == _path_lines()
    )


def runs_inside_venv() -> bool:
    """Whether this process is already the environment's Python."""
    return Path(sys.prefix).resolve() == VENV.resolve()


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    try:
        VENV.mkdir(exist_ok=True)
        handle = (VENV / ".installing").open("w")
    except OSError as error:
        raise Refusal(
            f"The folder {ROOT} cannot be written ({error.strerror}); give yourself the right to "
            "write there, or clone the repository to a folder of your own."
        ) from error
    with handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _make_venv() -> None:
    has_pip = importlib.util.find_spec("ensurepip") is not None and _bundled_pip_exists()
    flags = [] if has_pip else ["--without-pip"]
    run_step(
        "Making .venv",
        [sys.executable, "-m", "venv", *flags, str(VENV)],
        remedy="On Debian or Ubuntu, `apt install python3-venv` brings what is missing.",
    )


def _bundled_pip_exists() -> bool:
    """Debian ships ensurepip as a package of its own; without it only its shell may be there."""
    import ensurepip

    folder = Path(ensurepip.__file__).parent / "_bundled"
    return folder.is_dir() or Path("/usr/share/python-wheels").is_dir()


def _pip() -> list[str]:
    if list(VENV.glob("lib/python*/site-packages/pip/__main__.py")):
        return [str(venv_python()), "-m", "pip"]
    return [str(venv_python()), str(fetch_pip(VENV) / "pip")]


def _install(lock: Path) -> None:
    builder = VENV / ".builder.txt"
    builder.write_text(_pins_of("setuptools", lock), encoding="utf-8")
    if builder.read_text(encoding="utf-8"):
        _pip_install(builder, "Installing setuptools")
    _pip_install(lock, f"Installing what {lock.name} names")
    _stamp(lock).write_text(_digest(lock), encoding="utf-8")


def _pip_install(file: Path, title: str) -> None:
    run_step(
        title,
        [
            *_pip(),
            *("install", "--disable-pip-version-check", "--no-input", "--progress-bar=off"),
            # Building may only use what the lock file names, so not in an environment of its own.
            *("--no-build-isolation", "--only-binary=:all:", f"--no-binary={SOURCE_ONLY}"),
            *("--require-hashes", "-r", str(file)),
        ],
        remedy=NETWORK_REMEDY,
    )


def _pins_of(package: str, lock: Path) -> str:
    """The lines of the lock file that pin one package."""
    pins = re.search(rf"^{package}==(?:.*\\\n)+.*\n", lock.read_text(encoding="utf-8"), re.M)
    return pins.group(0) if pins else ""


def _stamp(lock: Path) -> Path:
    return VENV / f".installed-{lock.stem}"


def _stamp_matches(lock: Path) -> bool:
    stamp = _stamp(lock)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _digest(lock)


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _path_file() -> Path:
    found = sorted(VENV.glob("lib/python*/site-packages"))
    return (found[0] if found else VENV) / "guanxi.pth"


def _path_lines() -> str:
    return "".join(f"{path}\n" for path in package_roots())


def _write_path_file() -> None:
    _path_file().write_text(_path_lines(), encoding="utf-8")
