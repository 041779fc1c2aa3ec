"""The types of clients, attempts and arguments: checked by mypy and pyright, never run. Expected errors are marked."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from email.message import Message
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any, assert_type

import fanscribe_api.onlyfans
from fanscribe import (
    Account,
    AsyncAttempt,
    AsyncFanscribe,
    AsyncFanslyAttempt,
    AsyncOnlyFansAttempt,
    AsyncProcessing,
    Attempt,
    Completed,
    EmailPassword,
    Failed,
    Fanscribe,
    FanscribeError,
    FanslyAttempt,
    FanslyLogin,
    OnlyFansAttempt,
    Pending,
    Polling,
    Processing,
    Status,
    Usage,
)
from fanscribe.roster import AccountSummary, Job, JobResult, Reauthenticate, Roster, WatchEvent
from fanscribe.webhooks import AccountEvent, Deduplicator, Event, SessionExpiredEvent, parse
from fanscribe_api.fansly.models.add_media_to_album import AddMediaToAlbumBody
from fanscribe_api.fansly.models.list_chats import ListChatsDataDataItem as FanslyChat
from fanscribe_api.onlyfans import AsyncClient, Client, UnexpectedResponse, Unset
from fanscribe_api.onlyfans.models.create_client_session import CreateClientSessionBody
from fanscribe_api.onlyfans.models.get_data_export_status import GetDataExportStatus
from fanscribe_api.onlyfans.models.get_upload_status import GetUploadStatus
from fanscribe_api.onlyfans.models.list_chats import ListChats, ListChatsDataItem
from fanscribe_api.onlyfans.models.send_message import SendMessage, SendMessageBody
from fanscribe_api.onlyfans.models.shared import Account as AnAccount, AvatarThumbs, User, Webhook
from fanscribe_api.onlyfans.models.start_authentication import StartAuthentication, StartAuthenticationBodyCustomProxy
from fanscribe_api.runtime.types import Response


class Order(Enum):
    OLD = "old"


class Country(StrEnum):
    UK = "uk"


LOGIN = EmailPassword("a@example.com", "a password")


def blocking(fans: Fanscribe) -> None:
    attempt = fans.onlyfans.switch_credentials("acct_1", LOGIN)
    assert_type(attempt.result(timeout=5, on_challenge=lambda challenge: "1"), Account)
    assert_type(attempt.updates(), Iterator[Status])
    assert_type(attempt.step(), Status)
    assert_type(attempt.status(), Status)
    assert_type(attempt.attempt_id, str)
    attempt.submit_code("123456")
    attempt.confirm_face_check()
    fansly = fans.fansly.connect(FanslyLogin("jo", "pw"), force=True)
    assert_type(fansly.result(), Account)
    assert_type(fans.resume("token").result(), Account)
    assert_type(fans.usage, Usage)

    # Without arguments, what blocks is meant.
    one: Attempt = attempt
    other: OnlyFansAttempt = attempt
    third: FanslyAttempt = fansly
    fourth: AsyncAttempt = attempt  # refused
    print(one, other, third, fourth)

    attempt.result(timeout="5")  # refused
    attempt.submit_code(5)  # refused
    fans.onlyfans.switch_credentials("acct_1")  # refused
    fans.fansly.switch_credentials("fansly_acct_1", LOGIN)  # refused


def processing(fans: Fanscribe) -> None:
    assert_type(fans.onlyfans.wait_for_export("1", timeout=5, on_status=print), GetDataExportStatus)
    assert_type(fans.onlyfans.wait_for_upload("acct_1", "1"), GetUploadStatus)
    export: Processing[GetDataExportStatus] = fans.onlyfans.follow_export("1")
    assert_type(export.result(), GetDataExportStatus)
    assert_type(export.updates(), Iterator[Pending | Completed[GetDataExportStatus] | Failed])
    other: AsyncProcessing[GetDataExportStatus] = export  # refused
    print(other)
    fans.onlyfans.wait_for_export()  # refused
    fans.onlyfans.wait_for_upload("acct_1")  # refused
    export.result(timeout="5")  # refused


async def asynchronous_processing(fans: AsyncFanscribe) -> None:
    assert_type(await fans.onlyfans.wait_for_export("1"), GetDataExportStatus)
    upload: AsyncProcessing[GetUploadStatus] = fans.onlyfans.follow_upload("acct_1", "1")
    assert_type(await upload.result(polling=Polling(first=5)), GetUploadStatus)
    assert_type(upload.updates(), AsyncIterator[Pending | Completed[GetUploadStatus] | Failed])
    assert_type(await upload.status(), Pending | Completed[GetUploadStatus] | Failed)


async def asynchronous(fans: AsyncFanscribe) -> None:
    attempt = await fans.onlyfans.switch_credentials("acct_1", LOGIN)
    assert_type(await attempt.result(timeout=5, on_challenge=lambda challenge: "1"), Account)
    assert_type(attempt.updates(), AsyncIterator[Status])
    assert_type(await attempt.step(), Status)
    assert_type(attempt.attempt_id, str)
    await attempt.submit_code("123456")
    fansly = await fans.fansly.reauthenticate("fansly_acct_1")
    assert_type(await fansly.result(), Account)

    one: AsyncAttempt = attempt
    other: AsyncOnlyFansAttempt = attempt
    third: AsyncFanslyAttempt = fansly
    fourth: Attempt = attempt  # refused
    print(one, other, third, fourth)

    await attempt.result(timeout="5")  # refused
    await fans.onlyfans.switch_credentials("acct_1")  # refused
    fans.onlyfans.reauthenticate("acct_1").result()  # refused


def tables(fans: Fanscribe) -> None:
    # The answer of a list is the sequence of its items, an object the mapping of its fields.
    page = fans.onlyfans.chats.list("acct_1")
    sequence: Sequence[ListChatsDataItem] = page
    chat = page[0]
    mapping: Mapping[str, Any] = chat
    assert_type(chat, ListChatsDataItem)
    assert_type(page[:5], list[ListChatsDataItem])
    assert_type([each.unread_messages_count for each in page], list[int | None])
    assert_type(list(reversed(page)), list[ListChatsDataItem])
    assert_type(page.has_more, bool)
    assert_type(fans.onlyfans.webhooks.list()[0], Webhook)
    assert_type(fans.fansly.chats.list("fansly_acct_1")[0], FanslyChat)
    assert_type(dict(chat), dict[str, Any])
    assert_type({**chat}, dict[str, Any])
    assert_type(chat.to_row(), dict[str, Any])
    match page:
        case [first, *rest]:
            assert_type(first, ListChatsDataItem)
            assert_type(rest, list[ListChatsDataItem])
    page["data"]  # refused
    page.items()  # refused
    chat[0]  # refused
    print(sequence, mapping)


def arguments(fans: Fanscribe, afans: AsyncFanscribe) -> None:
    chats, messages = fans.onlyfans.chats, fans.onlyfans.chat_messages
    assert_type(chats.list("acct_1", limit=5, offset="10", order="old"), ListChats)
    assert_type(chats.list.raw("acct_1", if_none_match='"1"', limit=5), Response[ListChats | None])
    assert_type(messages.send.raw("acct_1", "7", text="x", if_none_match=None), Response[SendMessage | None])
    assert_type(chats.list.raw("acct_1").usage, Usage)
    assert_type(chats.list.raw("acct_1").etag, str | None)
    chats.list.raw("acct_1", if_none_match=5)  # refused
    chats.list()  # refused
    chats.list("acct_1", order="new")  # refused
    chats.list("acct_1", limit=1.5)  # refused
    chats.list("acct_1", nothing=1)  # refused
    chats.list("acct_1", 5)  # refused
    chats.list_cats("acct_1")  # refused
    fans.onlyfans.cats  # refused  # noqa: B018

    # `max_pages` and `after` make the other arguments any: they stand beside them in no signature.
    assert_type(chats.list.items("acct_1", max_pages=3, limit=5), Iterator[ListChatsDataItem])
    assert_type(chats.list.items("acct_1", after="a-cursor", limit=5), Iterator[ListChatsDataItem])
    assert_type(chats.list.pages("acct_1", max_pages=3, after=None), Iterator[ListChats])
    assert_type(chats.list.rows("acct_1", max_pages=3, limit=5), Iterator[dict[str, Any]])
    assert_type(chats.list.rows("acct_1", limit=5), Iterator[dict[str, Any]])
    chats.list.rows("acct_1", order="new")  # refused
    assert_type(fans.onlyfans.accounts.list.rows(onlyfans_id=7), Iterator[dict[str, Any]])
    assert_type(afans.onlyfans.accounts.list.rows(), AsyncIterator[dict[str, Any]])
    fans.onlyfans.accounts.list.rows(max_pages=1)  # refused
    messages.send.rows("acct_1", 5, text="hi")  # refused
    fans.onlyfans.user_lists.delete.rows("acct_1", 7)  # refused
    fans.onlyfans.media.download.rows("acct_1")  # refused
    chats.list.pages("acct_1", after=5)  # refused
    chats.list("acct_1", after="a-cursor")  # refused
    chats.list.items("acct_1", order="new")  # refused
    fans.onlyfans.authentication.poll_status.pages("auth_1")  # refused
    fans.onlyfans.free_trial_links.list.chunks("acct_1")  # refused

    # A body: its fields, a ready model, or a dict with the names on the wire.
    body = SendMessageBody(account="acct_1", text="hi")
    assert_type(messages.send("acct_1", 5, text="hi"), SendMessage)
    assert_type(messages.send("acct_1", chat_id=5, body=body), SendMessage)
    assert_type(messages.send("acct_1", 5, body={"text": "hi"}), SendMessage)
    messages.send("acct_1", 5, text=5)  # refused
    messages.send("acct_1", 5, body=LOGIN)  # refused
    messages.send("acct_1", 5, body=chats.list("acct_1")[0])  # refused
    assert_type(fans.fansly.media.download.raw("fansly_acct_1", "x"), Response[bytes])
    fans.fansly.authentication.start(username="jo")  # refused

    # What a request cannot be without is needed, and what it may be without is not null.
    SendMessageBody()  # refused
    SendMessageBody(account="acct_1", text=5)  # refused
    assert_type(body.account, str)
    assert_type(body.text, str | Unset)

    # A nested object: a model or a plain dict.
    start = fans.onlyfans.authentication.start
    proxy = StartAuthenticationBodyCustomProxy(host="proxy.example", port=8080)
    assert_type(start(auth_type="mobile_app", custom_proxy=proxy), StartAuthentication)
    assert_type(
        start(auth_type="mobile_app", custom_proxy={"host": "proxy.example", "port": 8080}), StartAuthentication
    )

    # What may be null may be None; what may be left out is another thing.
    fans.onlyfans.client_sessions.create(display_name="x", proxy_country=None)
    fans.onlyfans.release_forms.list_taggable_users("acct_1", sort_direction=None)
    start(auth_type=None)  # refused

    # An enum of one's own stands for its value, and a tuple for a list; a text is no list of texts.
    chats.list("acct_1", order=Order.OLD.value)
    chats.list("acct_1", order=Order.OLD)  # refused
    chats.list("acct_1", order=Country.UK)  # refused
    CreateClientSessionBody(display_name="x", proxy_country=Country.UK.value)
    fans.onlyfans.client_sessions.create(display_name="x", proxy_country=Country.UK.value)
    fans.fansly.vault.add_media_to_album("acct_1", "album_1", media_ids=("1", "2"))
    AddMediaToAlbumBody(media_ids=("1", "2"))
    fans.onlyfans.stories.create("acct_1", media_files=("1",), texts=({"text": "hi"},))
    fans.fansly.vault.add_media_to_album("acct_1", "album_1", media_ids="12")  # refused
    AddMediaToAlbumBody(media_ids="12")  # refused

    # A file: a path, bytes, or an open file.
    upload = fans.onlyfans.media.upload
    upload("acct_1", file="a.jpg")
    upload("acct_1", file=Path("a.jpg"))
    upload("acct_1", file=b"content")
    with Path("a.jpg").open("rb") as file:
        upload("acct_1", file=file)
    upload("acct_1", file=5)  # refused


def answers(chats: ListChats) -> None:
    """Of an answer anything may be null, or not there: both are None, and nothing else stands for it."""
    assert_type(chats.data, list[ListChatsDataItem] | None)
    for chat in chats.data or ():
        assert_type(chat.unread_messages_count, int | None)
        assert_type(chat.fan, User | None)
        if chat.fan and chat.fan.name:
            print(chat.fan.name.upper())
        chat.fan.name  # refused  # noqa: B018
        chat.nothing  # refused  # noqa: B018


def merged(user: User, account: AnAccount) -> None:
    """Of several answers the annotation says all that a reader can get."""
    assert_type(account.avatar, str | None)
    assert_type(user.subscribed_on, bool | str | None)
    assert_type(user.avatar_thumbs, AvatarThumbs | str | None)
    if isinstance(user.avatar_thumbs, AvatarThumbs):
        assert_type(user.avatar_thumbs.c50, str | None)


def bare(client: Client) -> None:
    assert_type(client.chats.list("acct_1"), ListChats)
    Client()  # refused
    fanscribe_api.onlyfans.nothing  # refused  # noqa: B018
    client.nothing  # refused  # noqa: B018
    client.chats.list_gone("acct_1")  # refused
    from fanscribe_api.onlyfans.models.shared import Gone as GoneToo  # refused
    from fanscribe_api.onlyfans.resources.chats import Gone  # refused

    print(Gone, GoneToo)


async def bare_and_awaited(client: AsyncClient) -> None:
    assert_type(await client.chats.list("acct_1"), ListChats)
    assert_type(client.chats.list.pages("acct_1"), AsyncIterator[ListChats])
    assert_type(await client.chats.list.raw("acct_1", if_none_match='"1"'), Response[ListChats | None])
    try:
        assert_type(client.chats.list.pages("acct_1", after="a-cursor"), AsyncIterator[ListChats])
    except (UnexpectedResponse, FanscribeError) as error:
        assert_type(error.cursor, str | None)


def options(fans: Fanscribe, afans: AsyncFanscribe) -> None:
    assert_type(fans.with_options(timeout=5, on_session_expired="reauthenticate"), Fanscribe)
    assert_type(afans.with_options(total_timeout=None), AsyncFanscribe)
    assert_type(fans.onlyfans.chats.list.with_options(max_retries=0)("acct_1"), ListChats)
    extra = fans.onlyfans.chats.list.with_options(timeout=5, extra_query={"new": 1}, extra_headers={"X-Team": "1"})
    assert_type(extra("acct_1"), ListChats)
    assert_type(extra.items("acct_1"), Iterator[ListChatsDataItem])
    chats, send = fans.onlyfans.chats.list, fans.onlyfans.chat_messages.send
    every = chats.with_options(
        timeout=5,
        max_retries=0,
        total_timeout=None,
        on_session_expired="reauthenticate",
        on_challenge=lambda challenge: "123456",
        wait_while_reauthenticating=5,
        min_credits=10,
    )
    assert_type(every("acct_1"), ListChats)
    chats.with_options(retries=1)  # refused
    chats.with_options(api_key="a key")  # refused
    afans.onlyfans.chats.list.with_options(retries=1)  # refused
    send.with_options(retries=1)  # refused
    fans.onlyfans.media.download.with_options(retries=1)  # refused
    fans.with_options(retries=1)  # refused
    fans.onlyfans.chats.list.with_options(timeout="5")  # refused
    fans.onlyfans.chats.list.with_options(extra_query=["new"])  # refused
    fans.onlyfans.chats.list.with_options(extra_headers={"X-Team": 1})  # refused
    Fanscribe(on_session_expired=lambda account_id: LOGIN if account_id == "acct_1" else None)
    fans.with_options(base_url="https://elsewhere.example")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    Fanscribe(on_session_expired="mend")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


async def decided(account_id: str) -> bool:
    return account_id == "acct_1"


def with_a_coroutine_function(event: Event) -> None:
    fans = AsyncFanscribe(on_session_expired=decided)
    assert_type(fans.dispatch(event), AsyncOnlyFansAttempt | AsyncFanslyAttempt | AsyncProcessing[Any] | None)


def received(body: bytes, headers: dict[str, str], message: Message, scope: list[tuple[bytes, bytes]]) -> None:
    event = parse(body, headers, ["current", b"previous"])
    assert_type(event, Event)
    assert_type(event.payload.text("fromUser", "id"), str | None)
    assert_type(event.payload.number("price"), int | float | None)
    assert_type(event.is_ephemeral, bool)
    if isinstance(event, SessionExpiredEvent):
        assert_type(event.attempt_started_at, datetime | None)
    if isinstance(event, AccountEvent):
        assert_type((event.state, event.needs_code), tuple[str | None, bool])
    assert_type(Deduplicator("keys").accept(event), bool)
    parse(body, message, "secret")
    parse(body, scope, None)
    parse(body, headers)  # refused
    parse(body, headers, 5)  # refused


def rosters(fans: Fanscribe, jobs: list[Job]) -> None:
    assert_type(Roster(fans).rotate(jobs), Iterator[JobResult])
    assert_type(Roster(fans).watch(every=60), Iterator[WatchEvent])
    assert_type(Roster(fans).accounts(), list[AccountSummary])
    Roster(fans).rotate([Reauthenticate("acct_1")], on_challenge=lambda job, challenge: job.key, concurrency=5)
    Roster(fans).rotate(["acct_1"])  # refused


async def rosters_async(fans: AsyncFanscribe, jobs: list[Job]) -> None:
    assert_type(Roster(fans).rotate(jobs), AsyncIterator[JobResult])
    assert_type(Roster(fans).watch(every=60), AsyncIterator[WatchEvent])
    assert_type(await Roster(fans).accounts(), list[AccountSummary])
