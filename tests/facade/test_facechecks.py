"""How many face checks an account has in a day, by the clock."""

from typing import Any

import pytest
from fanscribe import Polling
from fanscribe._signin.accounts import Accounts
from fanscribe._signin.status import CodeChallenge, FaceCheck
from fanscribe.errors import FaceCheckLimit
from fanscribe.sandbox import InstantClock

DAY = 86_400.0


@pytest.fixture
def checks(clock: InstantClock) -> Accounts:
    return Accounts(clock, Polling())


def _asked(checks: Accounts, account: str = "acct_1", challenge: Any = None) -> Any:
    return checks.limit_face_checks(account, lambda asked: asked)(challenge or FaceCheck("https://verify.example"))


def test_the_third_one_in_a_day_is_an_error_and_nobody_is_asked(checks: Accounts) -> None:
    assert _asked(checks) == _asked(checks) == FaceCheck("https://verify.example")

    with pytest.raises(FaceCheckLimit, match="acct_1: a third face check in a day"):
        _asked(checks)


def test_one_is_free_again_a_day_after_the_first_and_not_a_moment_before(checks: Accounts, clock: InstantClock) -> None:
    _asked(checks)
    clock.advance(1000)
    _asked(checks)
    assert checks.next_face_check("acct_1") == DAY

    clock.advance(DAY - 1000.5)
    with pytest.raises(FaceCheckLimit):
        _asked(checks)
    clock.advance(0.5)
    _asked(checks)
    assert checks.next_face_check("acct_1") == DAY + 1000, "now the second is the first of the day"


def test_until_the_second_the_next_may_be_asked_for_at_any_time(checks: Accounts) -> None:
    assert checks.next_face_check("acct_1") == float("-inf")
    _asked(checks)
    assert checks.next_face_check("acct_1") == float("-inf")
    _asked(checks)
    assert checks.next_face_check("acct_1") == DAY


def test_each_account_has_its_own_and_codes_are_not_counted(checks: Accounts) -> None:
    for _ in range(3):
        _asked(checks, challenge=CodeChallenge("sms"))
    _asked(checks)
    _asked(checks)
    _asked(checks, "acct_2")

    assert checks.next_face_check("acct_2") == float("-inf")
