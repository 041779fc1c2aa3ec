"""Answers as tables of pandas: from pages, items and rows, on both clients."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pandas
import pytest
from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe.sandbox import Sandbox
from fanscribe.sandbox.examples import TOTAL_ITEMS
from pandas.api.types import is_datetime64_any_dtype
from support.twins import Blocking


@pytest.fixture(params=["sync", "async"])
def fans(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A client of a sandbox with an account, blocking or not."""
    with Sandbox() as box:
        box.account("acct_1", signed_in=True)
        if request.param == "sync":
            with Fanscribe(box.api_key, base_url=box.url) as blocking:
                yield blocking
            return
        with asyncio.Runner() as runner:
            client = AsyncFanscribe(box.api_key, base_url=box.url)
            yield Blocking(client, runner)
            runner.run(client.close())


def test_a_page_and_its_items_are_a_table_with_a_column_for_each_field(fans: Any) -> None:
    page = fans.onlyfans.chats.list("acct_1")

    for frame in (pandas.DataFrame(list(page)), pandas.DataFrame(page)):
        assert list(frame.columns) == list(page[0])
        assert list(frame["unreadMessagesCount"]) == [chat.unread_messages_count for chat in page]
        assert list(frame["fan"]) == [chat.fan for chat in page]


def test_objects_of_a_list_without_pages_are_a_table(fans: Any) -> None:
    accounts = fans.onlyfans.accounts.list()
    frame = pandas.DataFrame(accounts)

    assert list(frame.columns) == list(accounts[0].to_dict())
    assert list(frame["id"]) == [account.id for account in accounts]


def test_rows_are_a_table_of_plain_values(fans: Any) -> None:
    chats = fans.onlyfans.chats.list
    frame = pandas.DataFrame(chats.rows("acct_1", limit=10))

    assert len(frame) == TOTAL_ITEMS
    assert list(frame["fan.id"]) == [chat.fan.id for chat in chats.items("acct_1", limit=10)]
    assert is_datetime64_any_dtype(frame["lastMessage.createdAt"])
    assert not any(isinstance(value, list | dict) for column in frame for value in frame[column])
    assert set(frame.columns) == set(pandas.json_normalize([chat.to_dict() for chat in chats("acct_1")]).columns)


def test_a_row_is_a_series(fans: Any) -> None:
    chat = fans.onlyfans.chats.list("acct_1")[0]

    assert pandas.Series(chat.to_row())["fan.id"] == chat.fan.id
    assert pandas.Series(dict(chat))["fan"] == chat.fan
