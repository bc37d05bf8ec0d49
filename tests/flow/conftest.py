"""Whole suites that the flow tests share: one embedded and one of processes, both with the demo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.running import Client, Up, running, with_demo


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    state = with_demo(tmp_path_factory.mktemp("embedded") / "state")
    with running(state, "--demo") as up:
        yield up


@pytest.fixture(scope="session")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    state = with_demo(tmp_path_factory.mktemp("suite") / "state")
    with running(state, "--suite", "--demo") as up:
        yield up


@pytest.fixture(params=["embedded", "suite"])
def up(request: pytest.FixtureRequest) -> Up:
    """The same test in both modes."""
    found: Up = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def administrator(up: Up) -> Client:
    return up.client("administrator")


@pytest.fixture
def sales_rep(up: Up) -> Client:
    return up.client("sales_rep")
