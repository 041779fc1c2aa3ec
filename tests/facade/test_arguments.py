"""Errors about arguments: what the argument must be, and what was given, unless that may be a secret."""

import asyncio
import math
import traceback
from typing import Any

import pytest
from fanscribe import AsyncFanscribe, Fanscribe, InvalidInput, Polling
from fanscribe._core.arguments import check_number, describe
from fanscribe.roster import Reauthenticate, Roster
from fanscribe.sandbox import AsksForCode, Sandbox


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
        ({"on_request": 5}, "on_request must be a function or None, got 5"),
        ({"on_response": 5}, "on_response must be a function or None, got 5"),
        ({"polling": 5}, "polling must be a Polling, got int"),
        ({"clock": 5}, "clock must be a Clock, got 5"),
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


@pytest.mark.parametrize("name", ["on_challenge", "on_status"])
def test_a_callback_of_a_wait_that_is_no_function_is_refused_before_any_request(
    fans: Any, box: Sandbox, name: str
) -> None:
    box.account("acct_1", AsksForCode("246810"))
    attempt = fans.onlyfans.reauthenticate("acct_1")
    sent = len(box.requests)

    with pytest.raises(InvalidInput) as caught:
        attempt.result(**{name: "246810"})

    assert str(caught.value) == f"{name} must be a function or None, got str"
    assert len(box.requests) == sent
    ours = [
        frame
        for frame, _ in traceback.walk_tb(caught.value.__traceback__)
        if "fanscribe" in frame.f_code.co_filename and "tests" not in frame.f_code.co_filename
    ]
    assert not any("246810" in repr(frame.f_locals) for frame in ours)


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
def test_an_operation_of_a_class_that_is_called_without_an_object_keeps_its_arguments_to_itself(kind: Any) -> None:
    start = type(kind("the-key").onlyfans.authentication).start

    with pytest.raises(
        TypeError, match=r"^authentication.start needs an object of its class first, got str$"
    ) as caught:
        asyncio.run(start("jo@example.com", password="planted"))

    frames = [
        frame for frame, _ in traceback.walk_tb(caught.value.__traceback__) if "tests" not in frame.f_code.co_filename
    ]
    assert not any("planted" in repr(frame.f_locals) for frame in frames)


def test_so_is_that_of_an_export(fans: Any, box: Sandbox) -> None:
    with pytest.raises(InvalidInput, match=r"^on_status must be a function or None, got str$"):
        fans.onlyfans.wait_for_export("export_1", on_status="x")

    assert not box.requests


@pytest.mark.parametrize("name", ["on_start", "on_challenge", "on_status", "on_unknown"])
def test_so_is_that_of_a_roster(box: Sandbox, name: str) -> None:
    roster: Any = Roster(Fanscribe(box.api_key, base_url=box.url))

    with pytest.raises(InvalidInput, match=rf"^{name} must be a function or None, got 5$"):
        list(roster.rotate([Reauthenticate("acct_1")], **{name: 5}))
    if name != "on_unknown":
        with pytest.raises(InvalidInput, match=rf"^{name} must be a function or None, got 5$"):
            next(iter(roster.watch(**{name: 5})))

    assert not box.requests
