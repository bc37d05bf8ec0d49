"""What ./crm promises about starting, stopping and being killed."""

from __future__ import annotations

import os
import re
import signal
import time

import psutil
import pytest
import requests

from tests.running import Client, Up, crm, wait_for, with_databases

# How long a start takes is measured by tests/bench, where nothing else runs beside it.
PREPARING = re.compile("Installing|Building")
PASSWORD = "a long enough passphrase"


@pytest.fixture
def first_up(tmp_path):
    """On a folder that is not there yet."""
    made = Up(tmp_path / "state")
    yield made
    made.close()


@pytest.fixture
def first_suite_up(tmp_path):
    made = Up(tmp_path / "state", "--suite")
    yield made
    made.close()


@pytest.fixture
def up(tmp_path):
    """On a folder whose databases are made, as after the first start."""
    made = Up(with_databases(tmp_path / "state"))
    yield made
    made.close()


@pytest.fixture
def suite_up(tmp_path):
    made = Up(with_databases(tmp_path / "state"), "--suite")
    yield made
    made.close()


def make_administrator(up):
    done = crm(
        *("user", "add", "ada", "--name", "Ada", "--role", "administrator"),
        *("--password-stdin", "--state", str(up.state)),
        given=PASSWORD,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def sign_in(up, password=PASSWORD):
    return Client(up.address, "ada", password)


def test_embedded_mode_starts_again_without_preparing_anything_and_stops_cleanly(first_up):
    first_up.start()
    assert first_up.stop() == 0
    said = first_up.said()

    first_up.start()
    assert PREPARING.findall(first_up.said().removeprefix(said)) == []
    assert first_up.stop(signal.SIGTERM) == 0
    assert "Stopped." in first_up.said()


def test_suite_mode_starts_again_and_leaves_no_process_behind(first_suite_up):
    first_suite_up.start()
    assert first_suite_up.stop() == 0

    first_suite_up.start()
    children = psutil.Process(first_suite_up.process.pid).children(recursive=True)
    assert first_suite_up.stop() == 0
    assert [child for child in children if lives(child)] == []


def test_the_first_up_says_how_to_make_an_administrator(first_up):
    first_up.start()

    assert "./crm user add" in first_up.said()
    assert first_up.address in first_up.said()


def test_a_user_made_while_it_runs_can_sign_in_at_once(up):
    up.start()

    make_administrator(up)

    assert sign_in(up).user["username"] == "ada"


def test_a_user_made_while_it_does_not_run_can_sign_in_later(first_up):
    make_administrator(first_up)

    first_up.start()

    assert sign_in(first_up).user["username"] == "ada"
    assert "./crm user add" not in first_up.said()


def test_a_reset_password_replaces_the_old_one(up):
    up.start()
    make_administrator(up)
    other = "quite another passphrase"

    done = crm(
        *("user", "reset-password", "ada", "--password-stdin", "--state", str(up.state)),
        given=other,
    )

    assert done.returncode == 0, done.stderr
    assert sign_in(up, other).user["username"] == "ada"
    with pytest.raises(requests.HTTPError):
        sign_in(up)


@pytest.mark.parametrize("options", [(), ("--suite",)], ids=["embedded", "suite"])
def test_what_was_answered_survives_kill_9(tmp_path, options):
    up = Up(with_databases(tmp_path / "state"), *options)
    try:
        up.start()
        make_administrator(up)
        made = sign_in(up).post("/customers", {"name": "Lasting Works"})

        up.kill()
        up.start()

        assert sign_in(up).get(f"/customers/{made['id']}")["name"] == "Lasting Works"
    finally:
        up.close()


def test_a_killed_service_gives_503_naming_it_and_comes_back(suite_up):
    suite_up.start()
    make_administrator(suite_up)
    client = sign_in(suite_up)
    victim = service_process(suite_up, "customers")

    os.kill(victim.pid, signal.SIGSTOP)
    os.kill(victim.pid, signal.SIGKILL)
    gone = wait_for(lambda: unavailable(client), seconds=30)

    assert gone["service"] == "customers"
    assert client.ask("GET", "/users").ok
    wait_for(lambda: client.ask("GET", "/customers").ok, seconds=30)
    assert "customers stopped unexpectedly" in suite_up.said()


def service_process(up, package):
    for child in psutil.Process(up.process.pid).children():
        if child.cmdline()[1:3] == ["-m", package] and "jobs" not in child.cmdline():
            return child
    raise AssertionError(f"{package} does not run")


def unavailable(client):
    answer = client.ask("GET", "/customers")
    return answer.json() if answer.status_code in (503, 504) else None


def test_a_second_up_on_the_same_folder_leaves_the_first_alone(up):
    up.start()

    second = crm("up", "--state", str(up.state), "--port", str(up.port + 1))

    assert second.returncode == 1
    assert up.address in second.stderr
    assert requests.get(f"{up.address}/readyz", timeout=10).ok


def test_readyz_tells_the_state_of_each_service(up):
    up.start()

    said = requests.get(f"{up.address}/readyz", timeout=10).json()

    assert said["ready"] is True
    assert {name for name, state in said["services"].items() if state["ready"]} == {
        "customers",
        "iam",
    }


def test_nothing_is_dead_on_a_healthy_suite(up):
    up.start()

    done = crm("dead", "list", "--state", str(up.state))

    assert done.returncode == 0
    assert "Nothing waits" in done.stdout


def test_a_dead_letter_is_listed_shown_and_sent_again(up):
    up.start()
    number = park_an_event(up)
    place = ("--state", str(up.state))

    listed = crm("dead", "list", *place)
    shown = crm("dead", "show", number, *place)
    again = crm("dead", "redeliver", "all", *place)

    assert number in listed.stdout
    assert "the shelf fell down" in shown.stdout
    assert again.returncode == 0, again.stderr
    assert number not in crm("dead", "list", *place).stdout


def park_an_event(up):
    """A dead letter of a consumer that exists, about a user that never was."""
    from crmkit.events import dead
    from crmkit.ids import new_id
    from crmkit.settings import Settings
    from crmkit.store.database import Database
    from deploy.state import State

    settings = Settings.from_env({"DATABASE_URL": State(up.state).running().database_url})
    database = Database(settings.database_of("customers"), name="customers")
    consumer = next(iter(consumers_of("customers")))
    envelope = {"id": new_id(), "type": "iam.user.updated", "subject": new_id(), "data": {}}
    number = dead.park(database, consumer, envelope, "the shelf fell down", attempts=5)
    database.close()
    return number


def consumers_of(name):
    from deploy.services import service_classes

    service = next(each for each in service_classes() if each.name == name)
    return [replica.reaction(name).consumer for replica in service.replicas]


@pytest.mark.parametrize("seconds", [0.2, 1.0, 2.5])
def test_ctrl_c_while_it_starts_leaves_nothing_behind(first_up, tmp_path, seconds):
    process = first_up.launch()
    time.sleep(seconds)

    process.send_signal(signal.SIGINT)

    assert process.wait(30) in (0, 130)
    assert [one for one in psutil.process_iter(["cmdline"]) if names(one, str(tmp_path))] == []


def lives(process):
    """Whether it still works; who is dead may wait for its parent to notice."""
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


def names(process, word):
    return any(word in part for part in process.info["cmdline"] or ())
