"""Code of a user of Fanvue: its operations are typed, and nothing is signed in."""

from collections.abc import AsyncIterator, Iterator
from typing import assert_type

from fanscribe import AsyncFanscribe, EmailPassword, Fanscribe, FanslyLogin, Status
from fanscribe_api.fanvue.models.list_chats import ListChats
from fanscribe_api.fanvue.models.shared import Chat, ChatMessage


def blocking(fans: Fanscribe) -> None:
    assert_type(fans.fanvue.chats.list("fanvue_acct_1"), ListChats)
    assert_type(fans.fanvue.chats.list.items("fanvue_acct_1", size=50), Iterator[Chat])
    assert_type(fans.fanvue.chat_messages.list.items("fanvue_acct_1", "a"), Iterator[ChatMessage])
    assert_type(fans.fanvue.account_status("fanvue_acct_1"), Status)
    fans.fanvue.chats.list("fanvue_acct_1", size="many")  # refused

    # Creators connect in the browser.
    fans.fanvue.reauthenticate("fanvue_acct_1")  # refused
    fans.fanvue.connect(FanslyLogin("jo", "pw"))  # refused
    fans.fanvue.switch_credentials("fanvue_acct_1", EmailPassword("a@example.com", "pw"))  # refused
    fans.fanvue.resume("a token")  # refused
    fans.nothing.chats.list("acct_1")  # refused


async def asynchronous(fans: AsyncFanscribe) -> None:
    assert_type(await fans.fanvue.chats.list("fanvue_acct_1"), ListChats)
    assert_type(fans.fanvue.chats.list.items("fanvue_acct_1"), AsyncIterator[Chat])
    assert_type(await fans.fanvue.account_status("fanvue_acct_1"), Status)
    await fans.fanvue.reauthenticate("fanvue_acct_1")  # refused
