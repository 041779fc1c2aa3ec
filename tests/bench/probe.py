"""One measurement in one environment: `probe.py NAME [DATA]` prints a JSON object of numbers.

Runs in environments of its own (see tests/benchmarks.py), so it imports what it measures inside its functions and nothing else of ours.
"""

import contextlib
import json
import resource
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

# Calls in one process, and for how many seconds, but some of them in any case; runs of many threads.
MOST, LONGEST, LEAST = 2000, 0.3, 5
ROUNDS = 25
THREADS = 32
PAGES = 1000


def measure_import(load: Callable[[], Any]) -> dict[str, float]:
    """Return the cost of an import: milliseconds, modules, and the peak memory of the process in MB."""
    before = len(sys.modules)
    start = time.perf_counter()
    load()
    elapsed = (time.perf_counter() - start) * 1e3
    return {
        "ms": elapsed,
        "modules": len(sys.modules) - before,
        "MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def import_httpx() -> dict[str, float]:
    return measure_import(lambda: __import__("httpx"))


def import_ours() -> dict[str, float]:
    def load() -> None:
        from fanscribe import Fanscribe

        Fanscribe("a-key")

    return measure_import(load)


def import_peer() -> dict[str, float]:
    def load() -> None:
        from onlyfansapi import OnlyFansAPI

        OnlyFansAPI(api_key="a-key")

    return measure_import(load)


def client_httpx() -> dict[str, float]:
    def load() -> None:
        import httpx

        httpx.Client()

    return measure_import(load)


def client_ours() -> dict[str, float]:
    """With the client of httpx that the first request makes."""

    def load() -> None:
        import httpx
        from fanscribe import Fanscribe

        httpx.Client()
        Fanscribe("a-key")

    return measure_import(load)


client_peer = import_peer


def first_ours() -> dict[str, float]:
    def load() -> None:
        import httpx
        from fanscribe import Fanscribe

        httpx.Client()
        assert Fanscribe("a-key").onlyfans.chats.list

    return measure_import(load)


def first_peer() -> dict[str, float]:
    return operation_peer()


def operation_ours() -> dict[str, float]:
    def load() -> None:
        from fanscribe import Fanscribe

        assert Fanscribe("a-key").onlyfans.chats.list

    return measure_import(load)


def operation_peer() -> dict[str, float]:
    def load() -> None:
        from onlyfansapi import OnlyFansAPI

        assert OnlyFansAPI(api_key="a-key").chats

    return measure_import(load)


def _everything(*packages: str) -> None:
    import importlib
    import pkgutil

    for name in packages:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            importlib.import_module(module.name)


def everything_ours() -> dict[str, float]:
    def load() -> None:
        from fanscribe_platforms import PREFIXES

        # Not what of the runtime needs pydantic.
        _everything(*(f"fanscribe_api.{name}" for name in PREFIXES))

    return measure_import(load)


def everything_peer() -> dict[str, float]:
    return measure_import(lambda: _everything("onlyfansapi.resources", "onlyfansapi.types"))


def time_call(call: Callable[[], Any]) -> dict[str, float]:
    """The median of many calls, in microseconds; of fewer, if each takes long."""
    call()
    spans = list[float]()
    while len(spans) < LEAST or (len(spans) < MOST and sum(spans) < LONGEST):
        start = time.perf_counter()
        call()
        spans.append(time.perf_counter() - start)
    return {"us": statistics.median(spans) * 1e6}


def _transport(body: bytes) -> Any:
    import httpx

    return httpx.MockTransport(
        lambda request: httpx.Response(200, content=body, headers={"Content-Type": "application/json"})
    )


def _bare(path: str, body: bytes) -> Callable[[], Any]:
    import httpx

    client = httpx.Client(
        transport=_transport(body), base_url="https://api.example", headers={"Authorization": "Bearer a-key"}
    )
    return lambda: client.get(path).json()


def _ours(body: bytes, **options: Any) -> Any:
    import httpx
    from fanscribe import Fanscribe

    http = httpx.Client(transport=_transport(body))
    return Fanscribe("a-key", base_url="https://api.example", http_client=http, **options)


def _peer(body: bytes) -> Any:
    import httpx
    from onlyfansapi import OnlyFansAPI

    return OnlyFansAPI(
        api_key="a-key", base_url="https://api.example", http_client=httpx.Client(transport=_transport(body))
    )


def poll_httpx(body: bytes) -> dict[str, float]:
    return time_call(_bare("/api/authenticate/auth_1", body))


def poll_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return time_call(lambda: client.onlyfans.authentication.poll_status("auth_1"))


def poll_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return time_call(lambda: client.authenticate.poll_status("auth_1"))


def traced_httpx(body: bytes) -> dict[str, float]:
    return poll_httpx(body)


def traced_ours(body: bytes) -> dict[str, float]:
    import opentelemetry.trace

    assert opentelemetry.trace
    return poll_ours(body)


def traced_peer(body: bytes) -> dict[str, float]:
    return poll_peer(body)


def _threads(call: Callable[[], Any]) -> dict[str, float]:
    """The time of one of many calls that so many threads make at once."""
    from concurrent.futures import ThreadPoolExecutor

    call()
    spans = []
    with ThreadPoolExecutor(THREADS) as pool:
        for _ in range(ROUNDS):
            start = time.perf_counter()
            list(pool.map(lambda _: call(), range(THREADS * 5)))
            spans.append((time.perf_counter() - start) / (THREADS * 5))
    return {"us": statistics.median(spans) * 1e6}


def threads_httpx(body: bytes) -> dict[str, float]:
    return _threads(_bare("/api/authenticate/auth_1", body))


def threads_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return _threads(lambda: client.onlyfans.authentication.poll_status("auth_1"))


def threads_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return _threads(lambda: client.authenticate.poll_status("auth_1"))


IDS = [str(10_000_000 + number) for number in range(50_000)]
"""Ids of fans, in a body of half a megabyte."""


def sending_httpx() -> dict[str, float]:
    import httpx

    client = httpx.Client(transport=_transport(b"{}"), base_url="https://api.example")
    return time_call(lambda: client.post("/api/acct_1/user-lists/7/users", json={"ids": IDS}).json())


def sending_ours() -> dict[str, float]:
    client = _ours(b"{}")
    return time_call(lambda: client.onlyfans.user_lists.add_users("acct_1", 7, ids=IDS))


def sending_peer() -> dict[str, float]:
    client = _peer(b"{}")
    return time_call(lambda: client.user_lists.users.add("7", account="acct_1", ids=IDS))


def _pages() -> Any:
    """A server of a thousand pages of a hundred items."""
    import httpx

    def answer(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", 0))
        more = f"https://api.example/api/acct_1/chats?offset={offset + 100}" if offset + 100 < 100 * PAGES else None
        page = {
            "data": [{"unreadMessagesCount": offset + number} for number in range(100)],
            "_pagination": {"next_page": more},
        }
        return httpx.Response(200, json=page)

    return httpx.Client(transport=httpx.MockTransport(answer), base_url="https://api.example")


def _once(walk: Callable[[], int]) -> dict[str, float]:
    start = time.perf_counter()
    assert walk() == sum(range(100 * PAGES))
    return {"us": (time.perf_counter() - start) * 1e6}


def pages_httpx() -> dict[str, float]:
    def walk() -> int:
        client, address, total = _pages(), "/api/acct_1/chats", 0
        while address:
            page = client.get(address).json()
            total += sum(item["unreadMessagesCount"] for item in page["data"])
            address = page["_pagination"]["next_page"]
        return total

    return _once(walk)


def pages_ours() -> dict[str, float]:
    from fanscribe import Fanscribe

    def walk() -> int:
        client = Fanscribe("a-key", base_url="https://api.example", http_client=_pages())
        return sum(chat.unread_messages_count or 0 for chat in client.onlyfans.chats.list.items("acct_1"))

    return _once(walk)


def pages_peer() -> dict[str, float]:
    """The peer has no iterator of pages: its caller counts."""
    from onlyfansapi import OnlyFansAPI

    def walk() -> int:
        client = OnlyFansAPI(api_key="a-key", base_url="https://api.example", http_client=_pages())
        total, offset, more = 0, 0, True
        while more:
            page = client.chats.list("acct_1", offset=str(offset))
            for chat in page.data:
                total += chat.unread_messages_count or 0
            more, offset = page.api_pagination.next_page is not None, offset + 100
        return total

    return _once(walk)


def policies_httpx(body: bytes) -> dict[str, float]:
    return time_call(_bare("/api/acct_1/chats", body))


def _with_policies(body: bytes) -> Any:
    """A client with everything on that is done for a call beside sending it."""
    seen: list[Any] = []
    return _ours(
        body,
        max_retries=5,
        total_timeout=120,
        on_session_expired="reauthenticate",
        wait_while_reauthenticating=60,
        rate=10**9,
        on_request=seen.append,
        on_response=seen.append,
    )


def policies_ours(body: bytes) -> dict[str, float]:
    client = _with_policies(body)
    return time_call(lambda: client.onlyfans.chats.list("acct_1"))


def policies_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return time_call(lambda: client.chats.list("acct_1"))


def small_httpx(body: bytes) -> dict[str, float]:
    return time_call(_bare("/api/acct_1/me/top-percentage", body))


def small_ours(body: bytes) -> dict[str, float]:
    client = _with_policies(body)
    return time_call(lambda: client.onlyfans.accounts.get_top_percentage("acct_1"))


def small_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return time_call(lambda: client.me.get_top_percentage("acct_1"))


def _in_flight(connect: Callable[[Any], Any], call: Callable[[Any], Any], body: bytes, count: int) -> dict[str, float]:
    """The cost of each of many asynchronous calls that are made at once, and when the slowest in a hundred has its answer."""
    import asyncio

    import httpx

    async def answer(_: Any) -> Any:
        # As a network does, so that they really are in flight together.
        await asyncio.sleep(0)
        return httpx.Response(200, content=body, headers={"Content-Type": "application/json"})

    async def main() -> dict[str, float]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="https://api.example")
        async with http, connect(http) as client:
            spans, latencies = [], []

            async def measure_call(began: float) -> None:
                await call(client)
                latencies.append(time.perf_counter() - began)

            # What the first call imports is no part of the others.
            await call(client)
            for _ in range(3000 // count):
                began = time.perf_counter()
                await asyncio.gather(*(measure_call(began) for _ in range(count)))
                spans.append((time.perf_counter() - began) / count)
            return {"us": statistics.median(spans) * 1e6, "p99": statistics.quantiles(latencies, n=100)[98] * 1e3}

    return asyncio.run(main())


def async_httpx(body: bytes, count: int = 100) -> dict[str, float]:
    async def call(http: Any) -> Any:
        headers = {"Authorization": "Bearer a-key"}
        return (await http.get("/api/acct_1/me/top-percentage", headers=headers)).json()

    return _in_flight(contextlib.nullcontext, call, body, count)


def async_ours(body: bytes, count: int = 100) -> dict[str, float]:
    from fanscribe import AsyncFanscribe

    return _in_flight(
        lambda http: AsyncFanscribe("a-key", base_url="https://api.example", http_client=http),
        lambda fans: fans.onlyfans.accounts.get_top_percentage("acct_1"),
        body,
        count,
    )


def async_peer(body: bytes, count: int = 100) -> dict[str, float]:
    from onlyfansapi import AsyncOnlyFansAPI

    return _in_flight(
        lambda http: AsyncOnlyFansAPI(api_key="a-key", base_url="https://api.example", http_client=http),
        lambda client: client.me.get_top_percentage("acct_1"),
        body,
        count,
    )


def crowd_httpx(body: bytes) -> dict[str, float]:
    return async_httpx(body, 500)


def crowd_ours(body: bytes) -> dict[str, float]:
    return async_ours(body, 500)


def crowd_peer(body: bytes) -> dict[str, float]:
    return async_peer(body, 500)


def chats_httpx(body: bytes) -> dict[str, float]:
    return time_call(_bare("/api/acct_1/chats", body))


def chats_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return time_call(lambda: client.onlyfans.chats.list("acct_1"))


def chats_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return time_call(lambda: client.chats.list(account="acct_1"))


def read_httpx(body: bytes) -> dict[str, float]:
    call = _bare("/api/acct_1/chats", body)
    return time_call(lambda: [(chat["fan"]["id"], chat["fan"]["name"]) for chat in call()["data"]])


def read_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return time_call(lambda: [(chat.fan.id, chat.fan.name) for chat in client.onlyfans.chats.list("acct_1").data])


def read_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return time_call(lambda: [(chat.fan.id, chat.fan.name) for chat in client.chats.list(account="acct_1").data])


Plan = tuple[list[str], list[tuple[str, Any]]]
"""The fields to read of an object: those without nested objects, and those with them, with the fields to read there."""


def plan_reads(value: Any, parts: Callable[[Any], Any]) -> Any:
    """Return what to read of a value; `parts` returns the fields of an object, and nothing for other values."""
    if isinstance(value, list):
        return plan_reads(value[0], parts) if value else None
    fields = parts(value)
    if fields is None:
        return None
    inner = [(name, plan_reads(item, parts)) for name, item in fields]
    return [name for name, plan in inner if plan is None], [(name, plan) for name, plan in inner if plan is not None]


def read_planned(value: Any, plan: Plan, get: Callable[[Any, str], Any]) -> int:
    """Read all that is planned, and count it."""
    if isinstance(value, list):
        return sum(read_planned(item, plan, get) for item in value)
    for name in plan[0]:
        get(value, name)
    return len(plan[0]) + sum(1 + read_planned(get(value, name), inner, get) for name, inner in plan[1])


def _all(call: Callable[[], Any], parts: Callable[[Any], Any], get: Callable[[Any, str], Any]) -> dict[str, float]:
    plan = plan_reads(call(), parts)
    return time_call(lambda: read_planned(call(), plan, get)) | {"fields": read_planned(call(), plan, get)}


def _parts_httpx(value: Any) -> Any:
    return value.items() if isinstance(value, dict) else None


def _parts_ours(value: Any) -> Any:
    from fanscribe_api.runtime.models import JsonObject

    if not isinstance(value, JsonObject):
        return None
    present = value.to_dict()
    return [(name, getattr(value, name)) for name, field in type(value).__fields__.items() if field.alias in present]


def _parts_peer(value: Any) -> Any:
    from pydantic import BaseModel

    if not isinstance(value, BaseModel):
        return None
    return [(name, getattr(value, name)) for name in type(value).model_fields if name in value.model_fields_set]


def all_httpx(body: bytes) -> dict[str, float]:
    return _all(_bare("/api/acct_1/chats", body), _parts_httpx, dict.__getitem__)


def all_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return _all(lambda: client.onlyfans.chats.list("acct_1"), _parts_ours, getattr)


def all_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return _all(lambda: client.chats.list(account="acct_1"), _parts_peer, getattr)


def _held(call: Callable[[], Any], parts: Callable[[Any], Any], get: Callable[[Any, str], Any]) -> dict[str, float]:
    """Return the memory that 10,000 chats need while all of them are held, with every field read."""
    plan = plan_reads(call(), parts)
    read_planned(call(), plan, get)
    before = _resident()
    held = [call() for _ in range(100)]
    for each in held:
        read_planned(each, plan, get)
    return {"MB": _resident() - before}


def _resident() -> float:
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def held_httpx(body: bytes) -> dict[str, float]:
    return _held(_bare("/api/acct_1/chats", body), _parts_httpx, dict.__getitem__)


def held_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return _held(lambda: client.onlyfans.chats.list("acct_1"), _parts_ours, getattr)


def held_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return _held(lambda: client.chats.list(account="acct_1"), _parts_peer, getattr)


@contextlib.contextmanager
def _served(body: bytes) -> Iterator[str]:
    """A real server on this machine, in a thread of its own."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
            self.wfile.write(head.encode() + body)

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def loopback_httpx(body: bytes) -> dict[str, float]:
    import httpx

    with _served(body) as url, httpx.Client(base_url=url, headers={"Authorization": "Bearer a-key"}) as client:
        call = lambda: client.get("/api/acct_1/chats").json()  # noqa: E731
        return time_call(lambda: [(chat["fan"]["id"], chat["fan"]["name"]) for chat in call()["data"]])


def loopback_ours(body: bytes) -> dict[str, float]:
    from fanscribe import Fanscribe

    with _served(body) as url, Fanscribe("a-key", base_url=url) as fans:
        chats = fans.onlyfans.chats
        return time_call(lambda: [(chat.fan.id, chat.fan.name) for chat in chats.list("acct_1").data])


def loopback_peer(body: bytes) -> dict[str, float]:
    from onlyfansapi import OnlyFansAPI

    with _served(body) as url, OnlyFansAPI(api_key="a-key", base_url=url) as client:
        return time_call(lambda: [(chat.fan.id, chat.fan.name) for chat in client.chats.list(account="acct_1").data])


def parse_httpx(body: bytes) -> dict[str, float]:
    return time_call(lambda: json.loads(body))


def parse_ours(body: bytes) -> dict[str, float]:
    from fanscribe_api.onlyfans.models.list_chats import ListChats

    return time_call(lambda: ListChats.from_dict(json.loads(body)).data)


def parse_peer(body: bytes) -> dict[str, float]:
    from onlyfansapi._models import construct_type
    from onlyfansapi.types import ChatListResponse

    return time_call(lambda: construct_type(type_=ChatListResponse, value=json.loads(body)).data)  # type: ignore[attr-defined]


if __name__ == "__main__":
    arguments = [Path(path).read_bytes() for path in sys.argv[2:]]
    print(json.dumps(globals()[sys.argv[1]](*arguments)))
