"""The second factor through the API: on the real services, and the wait for who guesses."""

import time

import pyotp
import pytest
from gateway_fakes.suite import PASSWORD
from gateway_fakes.visitor import Visitor

from crmkit.errors import SecondFactorWanted

AUTHENTICATOR = {"username": "careful", "password": PASSWORD}


@pytest.fixture(scope="module")
def careful(suite):
    """Somebody who has set up an authenticator, with the secret of it and the recovery codes."""
    suite.add("careful", "sales_rep")
    visitor = Visitor(suite.app).signed_in("careful", PASSWORD)
    setup = visitor.post("/me/second-factor", {"password": PASSWORD}).json
    code = pyotp.TOTP(setup["secret"]).now()
    visitor.codes = visitor.post("/me/second-factor/confirm", {"code": code}).json["recovery_codes"]
    visitor.secret = setup["secret"]
    return visitor


def test_a_code_is_wanted_after_the_right_password(suite, careful):
    answer = Visitor(suite.app).post("/session", AUTHENTICATOR)

    assert (answer.status_code, answer.json["code"]) == (401, "second_factor_wanted")


def test_the_next_code_of_the_authenticator_signs_in(suite, careful):
    code = pyotp.TOTP(careful.secret).at(time.time() + 30)
    answer = Visitor(suite.app).post("/session", {**AUTHENTICATOR, "otp": code})

    assert answer.status_code == 201, answer.json


def test_a_recovery_code_signs_in(suite, careful):
    answer = Visitor(suite.app).post("/session", {**AUTHENTICATOR, "otp": careful.codes[0]})

    assert answer.status_code == 201, answer.json


def test_the_own_second_factor_is_told(careful):
    told = careful.get("/me/second-factor").json

    assert (told["active"], told["required"]) == (True, False)
    assert told["recovery_codes_left"] <= 10


def test_new_recovery_codes_need_the_password(careful):
    answer = careful.post("/me/recovery-codes", {"password": "wrong password here"})

    assert answer.status_code == 422
    assert "password" in answer.json["errors"]


def test_being_asked_for_a_code_spends_no_allowance(app, bus):
    bus.raises = SecondFactorWanted()
    app.extensions["gateway"].failures_per_user.__init__(3)
    visitor = Visitor(app)

    assert {visitor.sign_in("ann").json["code"] for _ in range(5)} == {"second_factor_wanted"}


def test_guessing_codes_spends_the_allowance(app, bus):
    bus.raises = SecondFactorWanted()
    app.extensions["gateway"].failures_per_user.__init__(3)
    guess = {"username": "ann", "password": PASSWORD, "otp": "000000"}
    statuses = [Visitor(app).post("/session", guess).status_code for _ in range(4)]

    assert statuses == [401, 401, 401, 429]
