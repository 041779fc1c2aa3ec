"""Pages: each comes once, without loops, and iteration resumes after a failure, in another process too."""

import asyncio
import base64
import contextlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from fanscribe_api.onlyfans import AsyncClient, Client, InvalidArgument, UnexpectedResponse
from fanscribe_api.onlyfans.resources.chats import Chats
from fanscribe_api.runtime.client import Connection, KeyLocation
from support.twins import Blocking

TOTAL, SIZE = 7, 2


class ChatServer:
    """A list of numbered chats; the requests of which the number is in `fails` fail."""

    def __init__(self) -> None:
        self.asked: list[httpx.QueryParams] = []
        self.fails: set[int] = set()
        self.echo: dict[str, str] = {}
        self.error: Exception | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        params = request.url.params
        self.asked.append(params)
        if len(self.asked) in self.fails:
            if self.error is not None:
                raise self.error
            return httpx.Response(500, json={"message": "not now"})
        offset = int(params.get("offset", 0))
        ids = range(offset, min(offset + SIZE, TOTAL))
        following = urlencode({"limit": SIZE, "offset": offset + SIZE, **self.echo}) if offset + SIZE < TOTAL else ""
        page = {"next_page": f"https://user:pw@elsewhere.example/api?{following}" if following else None}
        return httpx.Response(200, json={"data": [{"fan": {"id": each}} for each in ids], "_pagination": page})


@pytest.fixture
def server() -> ChatServer:
    return ChatServer()


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[[Callable[[httpx.Request], httpx.Response]], Any]]:
    """Makes a bare client, blocking or not, whose requests a function answers."""
    if request.param == "sync":
        yield lambda answer: Client("s3cret-token", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
        return
    with asyncio.Runner() as runner:

        def make(answer: Callable[[httpx.Request], httpx.Response]) -> Any:
            http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
            return Blocking(AsyncClient("s3cret-token", http_client=http), runner)

        yield make


def _ids(items: Any) -> list[int]:
    return [each.fan.id for each in items]


def _failing(values: Any) -> tuple[list[int], Any]:
    came = []
    try:
        for each in values:
            came.append(each.fan.id)  # noqa: PERF401 - what came before the error counts
    except UnexpectedResponse as error:
        return came, error
    raise AssertionError("nothing failed")


@pytest.mark.parametrize("fails", [1, 2, 3, 4])
def test_items_resume_after_an_error_without_repeats(connect: Any, server: ChatServer, fails: int) -> None:
    server.fails = {fails, fails + 1}
    items = connect(server).chats.list.items("acct_1")

    came, _ = _failing(items)
    more, _ = _failing(items)
    assert came == [*range(SIZE * (fails - 1))]
    assert more == []
    assert came + _ids(items) == [*range(TOTAL)]
    assert list(items) == []


def test_rows_are_the_items_of_all_pages_as_flat_dicts(connect: Any, server: ChatServer) -> None:
    server.fails = {2}
    rows = connect(server).chats.list.rows("acct_1")

    came = [next(rows), next(rows)]
    with pytest.raises(UnexpectedResponse) as caught:
        next(rows)
    rest = list(connect(server).chats.list.rows("acct_1", max_pages=2, after=caught.value.cursor))
    assert came + rest == [{"fan.id": number} for number in range(6)]
    assert came + list(rows) == [{"fan.id": number} for number in range(TOTAL)]


@pytest.mark.parametrize(
    ("tag", "operation", "answer", "rows"),
    [
        ("accounts", "list", [{"id": "acct_1", "onlyfans_user_data": {"id": 7}}, {"id": "acct_2"}],
         [{"id": "acct_1", "onlyfans_user_data.id": 7}, {"id": "acct_2"}]),
        ("webhooks", "list", {"data": [{"id": 1}, {"id": 2}], "_meta": {"_credits": 1}}, [{"id": 1}, {"id": 2}]),
        ("usage", "get_credits", {"data": {"balance": 5, "used": {"today": 1}}}, [{"data.balance": 5, "data.used.today": 1}]),
        ("usage", "get_credits", None, []),
        ("accounts", "list", [], []),
    ],
    ids=["list", "list in an object", "object", "nothing", "empty"],
)  # fmt: skip
def test_rows_of_an_answer_that_is_not_paged_are_its_items_or_itself(
    connect: Any, tag: str, operation: str, answer: Any, rows: list[dict[str, Any]]
) -> None:
    asked: list[httpx.Request] = []
    client = connect(lambda request: asked.append(request) or httpx.Response(200, json=answer))
    iterated = getattr(getattr(client, tag), operation).rows()

    assert asked == []
    assert list(iterated) == rows
    assert len(asked) == 1


def test_an_answer_that_is_not_paged_has_no_next_page(connect: Any) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, json={"data": [{"id": 1}], "_pagination": {"next_page": "https://x.example/?page=2"}}
        )

    assert list(connect(answer).webhooks.list.rows()) == [{"id": 1}]


def test_only_what_has_pages_takes_the_options_of_pages(connect: Any, server: ChatServer) -> None:
    client = connect(server)

    with pytest.raises(TypeError, match="max_pages"):
        client.accounts.list.rows(max_pages=1)
    assert not hasattr(client.media.download, "rows")


@pytest.mark.parametrize(
    ("tag", "operation"), [("chat_messages", "send"), ("user_lists", "delete"), ("user_lists", "add_users")]
)
def test_what_changes_something_has_no_rows_whose_iterator_would_send_it_again(
    connect: Any, server: ChatServer, tag: str, operation: str
) -> None:
    assert not hasattr(getattr(getattr(connect(server), tag), operation), "rows")


def test_a_page_is_the_sequence_of_its_items_and_says_that_more_follow(connect: Any, server: ChatServer) -> None:
    pages = list(connect(server).chats.list.pages("acct_1"))

    assert [[chat.fan.id for chat in page] for page in pages] == [[0, 1], [2, 3], [4, 5], [6]]
    assert [page.has_more for page in pages] == [True, True, True, False]


def test_pages_resume_with_the_page_that_failed(connect: Any, server: ChatServer) -> None:
    server.fails = {3}
    pages = connect(server).chats.list.pages("acct_1")

    came = [len(next(pages).data), len(next(pages).data)]
    with pytest.raises(UnexpectedResponse):
        next(pages)
    assert came + [len(page.data) for page in pages] == [2, 2, 2, 1]
    assert [params.get("offset") for params in server.asked] == [None, "2", "4", "4", "6"]


def test_iteration_resumes_after_any_exception(connect: Any, server: ChatServer) -> None:
    server.fails, server.error = {2}, httpx.ReadError("broken")
    items = connect(server).chats.list.items("acct_1")

    assert [next(items).fan.id, next(items).fan.id] == [0, 1]
    with pytest.raises(httpx.ReadError) as caught:
        next(items)
    assert _ids(connect(server).chats.list.items("acct_1", after=caught.value.cursor)) == [2, 3, 4, 5, 6]  # type: ignore[attr-defined] # it is httpx's


@pytest.mark.parametrize("fails", [1, 2, 4])
def test_a_cursor_resumes_in_another_client(connect: Any, server: ChatServer, fails: int) -> None:
    server.fails = {fails, fails + 1}
    came, error = _failing(connect(server).chats.list.items("acct_1", order="old"))
    more, again = _failing(connect(server).chats.list.items("acct_1", order="old", after=error.cursor))

    assert more == []
    assert again.cursor == error.cursor
    rest = _ids(connect(server).chats.list.items("acct_1", order="old", after=error.cursor))
    assert came + rest == [*range(TOTAL)]
    assert {params["order"] for params in server.asked} == {"old"}


def test_without_a_cursor_iteration_starts_at_the_first_page(connect: Any, server: ChatServer) -> None:
    assert _ids(connect(server).chats.list.items("acct_1", after=None)) == [*range(TOTAL)]


def test_a_cursor_contains_neither_an_address_nor_the_arguments(connect: Any, server: ChatServer) -> None:
    server.fails, server.echo = {2}, {"query": "jo@example.com", "order": "old"}
    _, error = _failing(connect(server).chats.list.items("acct_1", query="jo@example.com", order="old"))

    held = base64.urlsafe_b64decode(error.cursor + "==").decode()
    assert "offset" in held
    for secret in ("jo@", "old", "s3cret", "acct_1", "example", "pw"):
        assert secret not in held


def test_a_key_that_the_next_page_repeats_is_neither_stored_nor_sent_twice(server: ChatServer) -> None:
    server.fails, server.echo = {3}, {"api_key": "s3cret"}
    http = httpx.Client(transport=httpx.MockTransport(server))
    connection = Connection("s3cret", "https://api.example", 5.0, None, http, KeyLocation("query", "api_key"))
    _, error = _failing(Chats[Any](connection).list.items("acct_1"))

    assert b"s3cret" not in base64.urlsafe_b64decode(error.cursor + "==")
    assert [params.get_list("api_key") for params in server.asked] == [["s3cret"]] * 3


@pytest.mark.parametrize(
    "damage", [lambda cursor: cursor[:-3], lambda cursor: cursor + "AAAA", lambda _: "", lambda _: 7, lambda _: "é"]
)
def test_an_invalid_cursor_is_refused_before_any_request(connect: Any, server: ChatServer, damage: Any) -> None:
    server.fails = {2}
    _, error = _failing(connect(server).chats.list.items("acct_1"))
    del server.asked[:]

    with pytest.raises(InvalidArgument, match=r"after must be the `error.cursor`"):
        connect(server).chats.list.items("acct_1", after=damage(error.cursor))
    assert server.asked == []


@pytest.mark.parametrize(
    "other",
    [
        lambda chats, after: chats.list.items("acct_2", after=after),
        lambda chats, after: chats.list.pages("acct_1", order="old", after=after),
    ],
    ids=["account", "arguments"],
)
def test_a_cursor_of_another_call_is_refused(connect: Any, server: ChatServer, other: Any) -> None:
    server.fails = {2}
    _, error = _failing(connect(server).chats.list.items("acct_1"))

    with pytest.raises(InvalidArgument, match="after"):
        other(connect(server).chats, error.cursor)


def test_failed_pages_do_not_count_and_a_cursor_restarts_the_count(connect: Any, server: ChatServer) -> None:
    server.fails = {2}
    items = connect(server).chats.list.items("acct_1", max_pages=2)
    came, error = _failing(items)

    assert came + _ids(items) == [0, 1, 2, 3]
    assert _ids(connect(server).chats.list.items("acct_1", max_pages=2, after=error.cursor)) == [2, 3, 4, 5]


def test_a_closed_iterator_stays_closed(connect: Any, server: ChatServer) -> None:
    items = connect(server).chats.list.items("acct_1")
    next(items)
    items.close()

    assert list(items) == []
    assert len(server.asked) == 1


def test_a_page_whose_request_is_cancelled_is_requested_again() -> None:
    server, hangs = ChatServer(), [2]

    async def answer(request: httpx.Request) -> httpx.Response:
        if len(server.asked) + 1 in hangs:
            hangs.clear()
            await asyncio.sleep(3600)
        return server(request)

    async def main() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            items: Any = AsyncClient("a-token", http_client=http).chats.list.items("acct_1")
            came: list[int] = []
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.2):
                    async for each in items:
                        came.append(each.fan.id)  # noqa: PERF401 - what came before the timeout counts
            assert came == [0, 1]
            return came + [each.fan.id async for each in items]

    assert asyncio.run(main()) == [*range(TOTAL)]


def _walked(connect: Any, queries: list[str], **arguments: Any) -> int:
    """How many pages come, where each names the next of these queries, and the last one the last of them again."""
    asked = 0

    def answer(_: httpx.Request) -> httpx.Response:
        nonlocal asked
        address = f"https://x.example/?{queries[min(asked, len(queries) - 1)]}"
        asked += 1
        return httpx.Response(200, json={"data": [], "_pagination": {"next_page": address}})

    pages = list(connect(answer).chats.list.pages("acct_1", max_pages=20, **arguments))
    assert len(pages) == asked, "what was asked for comes"
    return asked


@pytest.mark.parametrize(
    ("arguments", "queries"),
    [
        pytest.param({"offset": 0, "limit": 5}, ["limit=5&offset=5", "limit=5&offset=0"], id="as it was asked for"),
        pytest.param({"offset": 0, "limit": 5}, ["limit=5&offset=5", "offset=0&limit=5"], id="in another order"),
        pytest.param({"limit": 5}, ["limit=5&offset=5", "limit=5&offset=0"], id="offset"),
        pytest.param({}, ["limit=50&offset=50", "limit=50&offset=0"], id="with a size that nobody asked for"),
        pytest.param({}, ["page=2", "page=1"], id="page"),
        pytest.param(
            {}, ["page%5Bnumber%5D=2&page%5Bsize%5D=9", "page%5Bnumber%5D=1&page%5Bsize%5D=9"], id="page in brackets"
        ),
        pytest.param({}, ["page=1", "page=0"], id="page from 0 on"),
        pytest.param({}, ["cursor=a&limit=9", "cursor=&limit=9"], id="an empty cursor"),
        pytest.param({}, ["cursor=a&limit=9", "limit=9"], id="no cursor"),
        pytest.param({"offset": 0, "order": "old"}, ["offset=5", "offset=0"], id="what only the call says"),
    ],
)
def test_the_first_page_comes_once_however_a_later_page_names_it(
    connect: Any, arguments: dict[str, Any], queries: list[str]
) -> None:
    assert _walked(connect, queries, **arguments) == 2


def test_a_page_that_names_itself_comes_once(connect: Any) -> None:
    assert _walked(connect, ["limit=5&offset=0"], limit=5) == 1


@pytest.mark.parametrize(
    "queries",
    [
        pytest.param(["offset=5", "offset=10", "offset=15"], id="offset"),
        pytest.param(["page=2&list=0", "page=1&list=1", "page=2&list=1"], id="one list after the other"),
        pytest.param(["cursor=a&offset=0", "cursor=b&offset=0", "cursor=c&offset=0"], id="an offset that stays"),
        pytest.param(["per_page=1&cursor=a", "per_page=1&cursor=b", "per_page=1&cursor=1"], id="a cursor that is 1"),
        pytest.param(["id=10", "id=5", "id=1"], id="ids down to 1"),
    ],
)
def test_pages_that_differ_all_come(connect: Any, queries: list[str]) -> None:
    assert _walked(connect, queries) == 4


def test_the_first_page_does_not_repeat_after_a_cursor(connect: Any, server: ChatServer) -> None:
    server.fails = {2}
    _, error = _failing(connect(server).chats.list.items("acct_1"))
    offsets: list[str] = []

    def circle(request: httpx.Request) -> httpx.Response:
        offsets.append(request.url.params["offset"])
        following = {"2": "4", "4": "0"}[offsets[-1]]
        return httpx.Response(200, json={"data": [], "_pagination": {"next_page": f"/?limit=2&offset={following}"}})

    list(connect(circle).chats.list.pages("acct_1", after=error.cursor))
    assert offsets == ["2", "4"]


def test_help_shows_the_arguments_of_pages() -> None:
    chats = Client("a-token").chats

    for operation in (chats.list.pages, chats.list.items):
        shown = str(inspect.signature(operation, eval_str=True))
        assert "max_pages: int | None = None, after: str | None = None)" in shown
    assert "after" not in inspect.signature(chats.list).parameters
