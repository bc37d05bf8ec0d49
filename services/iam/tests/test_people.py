"""People by the command line, with no bus running."""

import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

PASSWORD = "ten geese over Tainan"


@pytest.fixture
def command(iam):
    """Runs `python -m iam user …` against the database of the test."""

    def run(*words, given=None):
        return subprocess.run(
            [sys.executable, "-m", "iam", "user", *words],
            env={**os.environ, "IAM_DATABASE_URL": iam.url, "CRM_KEYS": str(iam.keys)},
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def add(command, *words, **more):
    return command("add", "--username", "first", "--name", "林經理", *words, **more)


def test_the_first_administrator_is_made_with_a_password_for_one_use(iam, command):
    done = add(command, "--role", "administrator")
    assert done.returncode == 0, done.stderr
    given = done.stdout.strip().splitlines()[-1]
    answer = iam.sign_in(SimpleNamespace(username="first"), given)
    assert answer["user"]["roles"] == ["administrator"]
    assert answer["must_change_password"] is True
    assert iam.audit(operation="set_password", service="iam")


def test_a_given_password_holds(iam, command):
    done = add(
        command, "--role", "sales_rep", "--role", "marketer", "--password-stdin", given=PASSWORD
    )
    assert done.returncode == 0, done.stderr
    assert PASSWORD not in done.stdout
    answer = iam.sign_in(SimpleNamespace(username="first"), PASSWORD)
    assert answer["user"]["roles"] == ["marketer", "sales_rep"]
    assert answer["must_change_password"] is False


def test_a_reset_ends_sessions_and_replaces_the_password(iam, command):
    person = iam.person("sales_rep")
    session = iam.sign_in(person)["session"]
    done = command("reset-password", "--username", person.username.upper())
    given = done.stdout.strip().splitlines()[-1]
    assert iam.answer("issue_token", {"session": session})["error"]["code"] == "unauthenticated"
    assert iam.sign_in(person, given)["must_change_password"] is True


def test_what_cannot_be_done_is_said_in_one_sentence(command):
    refusals = {
        "there is no role emperor": add(command, "--role", "emperor"),
        "at least 15 characters": add(
            command, "--role", "auditor", "--password-stdin", given="short"
        ),
        "nobody with the username": command("reset-password", "--username", "nobody"),
    }
    for said, done in refusals.items():
        assert done.returncode == 1
        assert said in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1


def test_a_username_is_given_once(command):
    assert add(command, "--role", "auditor").returncode == 0
    done = add(command, "--role", "auditor")
    assert done.returncode == 1
    assert "there is a person with the username first" in done.stderr
