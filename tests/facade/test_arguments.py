"""Errors about arguments: what the argument must be, and what was given, unless that may be a secret."""

import math
from typing import Any

import pytest
from fanscribe import Fanscribe, InvalidInput, Polling
from fanscribe._core.arguments import check_number, describe


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeout": -1}, "timeout must be above 0 and at most 86400 seconds, got -1"),
        ({"timeout": 0}, "timeout must be above 0 and at most 86400 seconds, got 0"),
        ({"timeout": "the-key"}, "timeout must be above 0 and at most 86400 seconds, got str"),
        ({"timeout": True}, "timeout must be above 0 and at most 86400 seconds, got True"),
        ({"timeout": math.nan}, "timeout must be above 0 and at most 86400 seconds, got nan"),
        ({"total_timeout": 1e9}, "total_timeout must be above 0 and at most 86400 seconds or None, got 1000000000.0"),
        (
            {"wait_while_reauthenticating": -1},
            "wait_while_reauthenticating must be between 0 and 86400 seconds, got -1",
        ),
        ({"max_retries": 11}, "max_retries must be an int between 0 and 10, got 11"),
        ({"max_retries": 1.0}, "max_retries must be an int between 0 and 10, got 1.0"),
        ({"rate": 0}, "rate must be above 0 calls a minute or None, got 0"),
        ({"rate": math.inf}, "rate must be finite or None, got inf"),
        ({"on_challenge": "the-key"}, "on_challenge must be a function or None, got str"),
        (
            {"on_session_expired": "the-key"},
            'on_session_expired must be "raise", "reauthenticate" or a function, got str',
        ),
        ({"locks": 5}, "locks must be a folder or a function that returns the lock of an account, got 5"),
    ],
    ids=str,
)
def test_an_option_of_a_client_is_refused_with_its_bounds_and_its_value(options: Any, message: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Fanscribe("the-key", **options)

    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"first": 0}, "Polling.first must be at least 0.01 seconds, got 0"),
        ({"factor": 0.5}, "Polling.factor must be at least 1, got 0.5"),
        ({"jitter": 1.5}, "Polling.jitter must be at least 0 and below 1, got 1.5"),
        ({"codes": -1}, "Polling.codes must be at least 0, got -1"),
        ({"settle": math.inf}, "Polling.settle must be finite, got inf"),
    ],
    ids=str,
)
def test_a_pace_is_refused_with_its_bounds_and_its_value(options: Any, message: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Polling(**options)

    assert str(caught.value) == message


@pytest.mark.parametrize("value", [0, 10])
def test_both_bounds_are_allowed_unless_they_are_not(value: int) -> None:
    check_number("size", value, most=10)
    with pytest.raises(InvalidInput, match="size must be above 0 and below 10, got"):
        check_number("size", value, most=10, is_least_allowed=False, is_most_allowed=False)


@pytest.mark.parametrize(
    ("value", "shown"), [(3, "3"), (None, "None"), ("a secret", "str"), (int, "the class int"), ([1], "list")], ids=str
)
def test_a_value_that_may_be_a_secret_is_shown_by_its_class(value: Any, shown: str) -> None:
    assert describe(value) == shown
