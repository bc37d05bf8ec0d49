"""House rules that a reader should not have to check by eye."""

from __future__ import annotations

import ast
import json
import re

import pytest

from tests.contract.tree import LANGUAGES, ROOT, parsed, python_files, shown, tracked

LONGEST_FILE = 320
LONGEST_FUNCTION = 45
GENERATED = re.compile(
    r"(^|/)(migrations/versions|generated|dist)/|schema\.d\.ts$|contract\.json$|\.lock$|package-lock"
)
CODE = {".py", ".ts", ".tsx", ".js", ".mjs", ".css", ".sh"}
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-node.lock")
OURS = tuple(ROOT / name for name in ("kit", "services", "gateway", "deploy", "tests"))


def _written_by_hand(suffixes):
    return [p for p in tracked() if p.suffix in suffixes and not GENERATED.search(shown(p))]


def test_no_file_is_longer_than_a_reader_likes():
    lengths = {shown(p): p.read_text(encoding="utf-8").count("\n") for p in _written_by_hand(CODE)}

    assert {path: n for path, n in lengths.items() if n > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen():
    found = {}
    for path in python_files(*OURS):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno
                if lines > LONGEST_FUNCTION and not GENERATED.search(shown(path)):
                    found[f"{shown(path)}:{node.name}"] = lines

    assert found == {}


def test_nothing_is_left_for_later():
    word = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    this = "tests/contract/test_house_rules.py"

    found = [
        shown(path)
        for path in _written_by_hand(CODE)
        if shown(path) != this and word.search(path.read_text(encoding="utf-8"))
    ]

    assert found == []


def test_no_path_of_a_developers_machine_is_written_down():
    text_like = CODE | {".md", ".json", ".toml", ".in", ".lock", ".yml", ".yaml", ".txt", ""}
    home = re.compile(rf"{re.escape(str(ROOT))}(?=/)|/home/[a-z]+/|/Users/[a-zA-Z]+/")

    found = [
        shown(path)
        for path in tracked()
        if path.suffix in text_like
        and shown(path) != "tests/contract/test_house_rules.py"
        and home.search(path.read_text(encoding="utf-8", errors="replace"))
    ]

    assert found == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_python_lock_file_names_no_download_address(name):
    text = (ROOT / name).read_text(encoding="utf-8")

    assert not re.search(r"https?://|file://|--(extra-)?index-url|--find-links", text)


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes(name):
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]

    assert pins
    assert [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []


def test_every_required_package_is_locked():
    for source in ("requirements", "requirements-dev", "requirements-node"):
        wanted = (ROOT / f"{source}.in").read_text(encoding="utf-8").splitlines()
        names = {
            re.split(r"[=<>;\[ ]", line)[0].lower()
            for line in wanted
            if line and not line.startswith(("#", "-"))
        }
        locked = set(re.findall(r"^([a-z0-9.-]+)==", (ROOT / f"{source}.lock").read_text(), re.M))

        assert names - locked == set(), f"{source}.lock is older than {source}.in"


def test_the_npm_lock_file_names_no_download_address():
    lock = json.loads((ROOT / "gateway/web/package-lock.json").read_text(encoding="utf-8"))

    with_address = [name for name, about in lock["packages"].items() if "resolved" in about]

    assert with_address == []


def test_the_command_and_the_ci_script_can_be_executed():
    for name in ("crm", ".ci/run"):
        assert (ROOT / name).stat().st_mode & 0o111, name


def test_every_folder_of_texts_has_all_languages():
    folders = {p.parent for p in tracked() if p.name == "en.json" and "locale" in p.parts}

    missing = [
        f"{shown(folder)}/{language}.json"
        for folder in sorted(folders)
        for language in LANGUAGES
        if not (folder / f"{language}.json").is_file()
    ]

    assert len(folders) >= 4
    assert missing == []
