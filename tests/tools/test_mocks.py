"""`unittest.mock` in tests of programs that use a client."""

import inspect
from typing import Any
from unittest import mock

import pytest
from fanscribe import AsyncFanscribe, Fanscribe
from tools.conftest import Connected


def _mock_for(connected: Connected, **options: Any) -> Any:
    return (mock.AsyncMock if connected.is_async else mock.Mock)(**options)


@pytest.mark.parametrize("is_used", [False, True], ids=["before", "after"])
def test_a_patch_of_an_operation_is_respected_before_and_after_it_was_used(connected: Connected, is_used: bool) -> None:
    account = connected.fans.onlyfans.accounts
    if is_used:
        connected.result(account.list())
    sent = len(connected.box.requests)

    with mock.patch.object(type(account), "list", _mock_for(connected, return_value=["patched"])):
        assert connected.result(connected.fans.onlyfans.accounts.list()) == ["patched"]

    assert len(connected.box.requests) == sent
    assert [each.id for each in connected.result(account.list())] == ["acct_1"]


def test_a_patch_of_an_operation_of_one_client_is_removed_with_it(connected: Connected) -> None:
    account = connected.fans.onlyfans.accounts

    with mock.patch.object(account, "list", autospec=True) as patched:
        patched.return_value = ["patched"]
        assert connected.result(account.list()) == ["patched"]
        with pytest.raises(TypeError):
            account.list("an argument too many")

    assert [each.id for each in connected.result(account.list())] == ["acct_1"]


def test_a_patch_of_an_operation_of_a_tag_keeps_its_signature(connected: Connected) -> None:
    accounts = connected.fans.onlyfans.accounts

    with mock.patch.object(type(accounts), "get_current", autospec=True) as patched:
        patched.return_value = "patched"
        called = accounts.get_current("acct_1")
        assert inspect.isawaitable(called) is connected.is_async
        assert connected.result(called) == "patched"
        patched.assert_called_once_with(accounts, "acct_1")
        for wrong in ({}, {"account": "acct_1", "nothing": 1}):
            with pytest.raises(TypeError):
                accounts.get_current(**wrong)

    assert connected.box.requests == []
    assert [each.id for each in connected.result(accounts.list())] == ["acct_1"]


def test_a_patch_of_a_method_of_a_platform_keeps_its_signature(connected: Connected) -> None:
    onlyfans = connected.fans.onlyfans

    with mock.patch.object(type(onlyfans), "account_status", autospec=True) as patched:
        patched.return_value = "patched"
        called = onlyfans.account_status("acct_1")
        assert inspect.isawaitable(called) is connected.is_async
        assert connected.result(called) == "patched"
        with pytest.raises(TypeError):
            onlyfans.account_status()

    assert connected.box.requests == []


@pytest.mark.parametrize("instance", [False, True], ids=["class", "instance"])
def test_an_autospec_of_a_tag_has_its_operations_with_their_signatures(connected: Connected, instance: bool) -> None:
    spec = mock.create_autospec(type(connected.fans.onlyfans.chats), instance=instance)
    chats = spec if instance else spec(mock.Mock())
    chats.list.return_value = "answered"

    called = chats.list("acct_1", limit=5)
    assert inspect.isawaitable(called) is connected.is_async
    assert connected.result(called) == "answered"
    for wrong in ({}, {"account": "acct_1", "nothing": 1}):
        with pytest.raises(TypeError):
            chats.list(**wrong)
    assert not hasattr(chats, "lists")


def test_an_autospec_of_a_tag_is_put_in_place_of_it(connected: Connected) -> None:
    onlyfans = connected.fans.onlyfans
    with mock.patch.object(onlyfans, "accounts", autospec=True) as accounts:
        accounts.list.return_value = ["patched"]
        assert connected.result(onlyfans.accounts.list()) == ["patched"]

    assert [each.id for each in connected.result(onlyfans.accounts.list())] == ["acct_1"]


def test_a_patch_of_a_method_of_a_platform_is_respected(connected: Connected) -> None:
    onlyfans = connected.fans.onlyfans
    connected.result(onlyfans.account_status("acct_1"))
    sent = len(connected.box.requests)

    with mock.patch.object(type(onlyfans), "account_status", _mock_for(connected, return_value="patched")):
        assert connected.result(onlyfans.account_status("acct_1")) == "patched"

    assert len(connected.box.requests) == sent


@pytest.mark.parametrize("client", [Fanscribe, AsyncFanscribe])
def test_an_autospec_of_a_client_has_the_operations_with_their_signatures(client: Any) -> None:
    spec = mock.create_autospec(client, instance=True)
    list_chats = spec.onlyfans.chats.list

    assert isinstance(list_chats, mock.AsyncMock) is (client is AsyncFanscribe)
    for wrong in ({}, {"account": "acct_1", "nothing": 1}):
        with pytest.raises(TypeError):
            list_chats(**wrong)
    assert not hasattr(spec.onlyfans.chats, "lists")
    called = list_chats("acct_1", limit=5)
    if client is AsyncFanscribe:
        called.close()
    else:
        list_chats.assert_called_once_with("acct_1", limit=5)
    with pytest.raises(TypeError):
        spec.onlyfans.reauthenticate()


def test_an_autospec_of_a_clients_object_answers_what_it_is_given(connected: Connected) -> None:
    spec = mock.create_autospec(connected.fans)
    spec.onlyfans.chats.list.return_value = "answered"

    assert connected.result(spec.onlyfans.chats.list("acct_1")) == "answered"
    assert connected.box.requests == []
