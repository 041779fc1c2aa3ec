"""`unittest.mock` in tests of programs that use a client."""

import inspect
from typing import Any
from unittest import mock

import pytest
from fanscribe import (
    AsyncFanscribe,
    AsyncFanslyAttempt,
    AsyncOnlyFansAttempt,
    AsyncProcessing,
    Fanscribe,
    FanslyAttempt,
    OnlyFansAttempt,
    Processing,
)
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


@pytest.mark.parametrize("is_used", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("name", ["onlyfans", "accounts"])
def test_so_is_that_of_a_platform_or_a_tag(connected: Connected, name: str, is_used: bool) -> None:
    if is_used:
        connected.result(connected.fans.onlyfans.accounts.list())
    sent = len(connected.box.requests)

    with mock.patch.object(type(connected.fans if name == "onlyfans" else connected.fans.onlyfans), name) as patched:
        connected.fans.onlyfans.accounts.list()
        assert patched.mock_calls

    assert len(connected.box.requests) == sent
    assert [each.id for each in connected.result(connected.fans.onlyfans.accounts.list())] == ["acct_1"]


@pytest.mark.parametrize("autospec", [None, True])
@pytest.mark.parametrize(
    ("name", "arguments"),
    [("request", ("GET", "/api/accounts")), ("resume", ("token",)), ("dispatch", ("event",)), ("with_options", ())],
)
def test_every_method_of_a_client_can_be_patched(
    connected: Connected, name: str, arguments: tuple[str, ...], autospec: bool | None
) -> None:
    with mock.patch.object(type(connected.fans), name, autospec=autospec) as patched:
        called = getattr(connected.fans, name)(*arguments)
        assert inspect.isawaitable(called) is (connected.is_async and name == "request")
        if inspect.isawaitable(called):
            connected.result(called)

    patched.assert_called_once()
    assert connected.box.requests == []


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

    for wrong in ({}, {"account": "acct_1", "nothing": 1}):
        with pytest.raises(TypeError):
            list_chats(**wrong)
    assert not hasattr(spec.onlyfans.chats, "lists")
    called = list_chats("acct_1", limit=5)
    assert inspect.iscoroutine(called) is (client is AsyncFanscribe)
    if client is AsyncFanscribe:
        called.close()
    else:
        list_chats.assert_called_once_with("acct_1", limit=5)
    with pytest.raises(TypeError):
        spec.onlyfans.reauthenticate()


@pytest.mark.parametrize("client", [Fanscribe, AsyncFanscribe])
def test_an_autospec_of_a_client_knows_every_way_to_call_an_operation(client: Any) -> None:
    operation = mock.create_autospec(client, instance=True).onlyfans.chats.list

    called = operation.raw("acct_1", if_none_match="v1")
    assert inspect.iscoroutine(called) is (client is AsyncFanscribe)
    if client is AsyncFanscribe:
        called.close()
    for way in (operation.raw, operation.items, operation.pages, operation.rows):
        for wrong in ({}, {"account": "acct_1", "nothing": 1}):
            with pytest.raises(TypeError):
                way(**wrong)
    assert not inspect.isawaitable(operation.items("acct_1", max_pages=1))
    operation.with_options(timeout=5, extra_query={})
    with pytest.raises(TypeError):
        operation.with_options(retries=1)
    assert not hasattr(operation, "chunks")


def test_an_autospec_of_a_platform_has_its_tags_and_methods(connected: Connected) -> None:
    kind = type(connected.fans.onlyfans)
    spec = mock.create_autospec(kind, instance=True)
    spec.chats.list.return_value = "answered"

    assert connected.result(spec.chats.list("acct_1", limit=5)) == "answered"
    for wrong in (spec.chats.list, spec.chats.list.raw, spec.reauthenticate):
        with pytest.raises(TypeError):
            wrong(nothing=1)
    assert not hasattr(spec, "chat")
    assert hasattr(mock.Mock(spec=kind), "chats")
    assert not hasattr(mock.Mock(spec=kind), "chat")


@pytest.mark.parametrize(
    ("kind", "is_async"),
    [
        (OnlyFansAttempt, False),
        (FanslyAttempt, False),
        (Processing, False),
        (AsyncOnlyFansAttempt, True),
        (AsyncFanslyAttempt, True),
        (AsyncProcessing, True),
    ],
)
def test_an_autospec_of_a_handle_says_what_is_awaited(kind: Any, is_async: bool) -> None:
    handle = mock.create_autospec(kind, instance=True)

    called = handle.result(timeout=5)
    assert inspect.iscoroutine(called) is is_async
    if is_async:
        called.close()
    with pytest.raises(TypeError):
        handle.result(nothing=1)
    assert not hasattr(handle, "wait")


def test_an_autospec_of_a_tag_has_the_other_ways_to_call_its_operations(connected: Connected) -> None:
    spec = mock.create_autospec(type(connected.fans.onlyfans.chats), instance=True)
    spec.list.raw.return_value = "answered"

    assert connected.result(spec.list.raw("acct_1")) == "answered"
    assert hasattr(spec.list, "with_options")
    assert not hasattr(spec.list, "chunks")


def test_an_autospec_of_a_clients_object_answers_what_it_is_given(connected: Connected) -> None:
    spec = mock.create_autospec(connected.fans)
    spec.onlyfans.chats.list.return_value = "answered"

    assert connected.result(spec.onlyfans.chats.list("acct_1")) == "answered"
    assert connected.box.requests == []
