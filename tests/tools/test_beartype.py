"""beartype around an operation."""

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
    for _, operation in _operations(client):
        beartype(operation)


def test_a_call_is_checked_before_anything_is_sent(connected: Connected) -> None:
    list_chats = beartype(connected.fans.onlyfans.chats.list)

    with pytest.raises(BeartypeCallHintParamViolation, match="limit"):
        connected.result(list_chats("acct_1", limit=1.5))
    assert connected.box.requests == []
    assert isinstance(connected.result(list_chats("acct_1", limit=5)), ListChats)
