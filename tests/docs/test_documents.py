"""Every command that the documents show works, page by page and in the order of the page."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from deploy import rings
from deploy.cli import RINGS, parser
from tests.docs.blocks import documents, folder_named, shown_in, without_place
from tests.running import ROOT, Up, command_environment, crm, with_demo

PAGES = [page for page in documents() if shown_in(page)]
HAS_STATE = {"up", "user", "dead", "migrate", "audit"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_the_page_works(page, tmp_path):
    for command in shown_in(page):
        state = tmp_path / folder_named(command.words)
        words = without_place(command.words)
        if command.serves:
            serve(state, words[2:])
        elif words[0] == "./crm":
            place = ["--state", str(state)] if words[1] in HAS_STATE else []
            done = crm(*words[1:], *place)
            assert done.returncode == 0, f"{command.name}\n{done.stdout}{done.stderr}"
        else:
            run_elsewhere(command, state)


def serve(state, options):
    if "--demo" in options and not state.exists():
        with_demo(state)
    up = Up(state, *options)
    try:
        up.start()
        assert up.stop() == 0, up.said()
    finally:
        up.close()


def run_elsewhere(command, state):
    """A program of the repository that talks to a running suite with a demo's sign-in."""
    up = Up(state if state.exists() else with_demo(state), "--demo")
    try:
        up.start()
        admin = next(one for one in up.sign_ins() if one["role"] == "administrator")
        line = re.sub(r"http://127\.0\.0\.1:\d+", up.address, command.line)
        env = command_environment(CRM_USERNAME=admin["username"], CRM_PASSWORD=admin["password"])
        done = subprocess.run(
            ["bash", "-c", line], cwd=ROOT, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command.name}\n{done.stdout}{done.stderr}"
    finally:
        up.close()


@pytest.mark.parametrize("page", documents(), ids=lambda page: page.name)
def test_every_link_of_the_page_leads_somewhere(page):
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    inside = [t for t in targets if not re.match(r"[a-z]+:", t)]

    assert [target for target in inside if not (page.parent / target).exists()] == []


def test_the_help_names_every_ring():
    assert set(RINGS) == {"lint", *(ring.name for ring in rings.RINGS)}


def test_every_mention_of_a_command_exists():
    known = set(parser()._subparsers._group_actions[0].choices)  # type: ignore[union-attr]
    mentioned = {
        word
        for page in documents()
        for word in re.findall(r"`?\./crm ([a-z]+)", page.read_text(encoding="utf-8"))
    }

    assert mentioned - known == set()


def test_the_web_package_can_be_built_by_the_oldest_node_that_we_accept():
    from deploy.node import OLDEST

    package = json.loads((ROOT / "gateway/web/package.json").read_text(encoding="utf-8"))

    assert package["engines"]["node"] == f">={OLDEST[0]}.{OLDEST[1]}"
