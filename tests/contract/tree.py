"""The checkout as the tests of walls and house rules see it."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVICES = sorted(path for path in (ROOT / "services").iterdir() if (path / path.name).is_dir())
LANGUAGES = ("en", "zh-TW", "zh-CN")


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that a clone would have, with those that are new here."""
    said = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    paths = (ROOT / name for name in said.split("\0") if name)
    return tuple(path for path in paths if path.is_file())


def python_files(*folders: Path) -> Iterator[Path]:
    """The tracked Python files below these folders."""
    for path in tracked():
        if path.suffix == ".py" and any(folder in path.parents for folder in folders):
            yield path


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> set[str]:
    """The modules that a file imports, also inside its functions and for type checkers only."""
    found = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


def roots_imported(path: Path) -> set[str]:
    """The top-level packages that a file imports."""
    return {module.partition(".")[0] for module in imports(path)}


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))
