"""beartype around an operation."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest
from beartype import beartype
from beartype.roar import BeartypeCallHintParamViolation
from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe_api.onlyfans.models.list_chats import ListChats
from tools.conftest import Connected
from tools.test_introspection import _operations


@pytest.mark.parametrize("client", [Fanscribe, AsyncFanscribe])
def test_every_operation_can_be_checked(client: Any) -> None:
    for _, operation in _operations(client("the-key")):
        beartype(operation)


def test_every_way_to_call_and_every_method_can_be_checked(connected: Connected) -> None:
    fans = connected.fans
    listed = fans.onlyfans.chats.list
    for name in dir(fans.onlyfans):
        if not name.startswith("_") and inspect.isroutine(method := getattr(fans.onlyfans, name)):
            beartype(method)
    wrong_calls: list[Callable[[], Any]] = [
        lambda: beartype(listed.items)("acct_1", max_pages="many"),
        lambda: beartype(listed.rows)("acct_1", after=5),
        lambda: beartype(listed.pages)(5.5),
        lambda: connected.result(beartype(listed.raw)("acct_1", if_none_match=5)),
        lambda: connected.result(beartype(fans.onlyfans.reauthenticate)(5)),
        lambda: connected.result(beartype(fans.request)("GET", 5)),
        lambda: beartype(fans.resume)(5),
        lambda: beartype(fans.dispatch)(5),
    ]
    for call in wrong_calls:
        with pytest.raises(BeartypeCallHintParamViolation):
            call()
    assert connected.box.requests == []

    assert connected.result(beartype(listed.raw)("acct_1", limit=5)).status_code == 200
    assert connected.result(beartype(fans.request)("GET", "/api/accounts")).json[0]["id"] == "acct_1"
    assert connected.result(beartype(fans.onlyfans.account_status)("acct_1")) is not None


def test_a_call_is_checked_before_anything_is_sent(connected: Connected) -> None:
    list_chats = beartype(connected.fans.onlyfans.chats.list)

    with pytest.raises(BeartypeCallHintParamViolation, match="limit"):
        connected.result(list_chats("acct_1", limit=1.5))
    assert connected.box.requests == []
    assert isinstance(connected.result(list_chats("acct_1", limit=5)), ListChats)
