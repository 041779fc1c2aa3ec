"""One measurement in one environment: `probe.py NAME [DATA]` prints a JSON object of numbers.

Runs in environments of its own (see run.py), so it imports what it measures inside its functions and nothing else of ours.
"""

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROUNDS = 25


def imported(load: Callable[[], Any]) -> dict[str, float]:
    """What loading costs: milliseconds, modules, and the peak memory of the process in MB."""
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
    return imported(lambda: __import__("httpx"))


def import_ours() -> dict[str, float]:
    def load() -> None:
        from fanscribe import Fanscribe

        Fanscribe("a-key")

    return imported(load)


def import_peer() -> dict[str, float]:
    def load() -> None:
        from onlyfansapi import OnlyFansAPI

        OnlyFansAPI(api_key="a-key")

    return imported(load)


def operation_ours() -> dict[str, float]:
    def load() -> None:
        from fanscribe import Fanscribe

        assert Fanscribe("a-key").onlyfans.chats.list_chats

    return imported(load)


def operation_peer() -> dict[str, float]:
    def load() -> None:
        from onlyfansapi import OnlyFansAPI

        assert OnlyFansAPI(api_key="a-key").chats

    return imported(load)


def timed(call: Callable[[], Any]) -> dict[str, float]:
    """The median of many calls, in microseconds."""
    call()
    spans = []
    for _ in range(ROUNDS):
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


def _ours(body: bytes) -> Any:
    import httpx
    from fanscribe import Fanscribe

    return Fanscribe("a-key", base_url="https://api.example", http_client=httpx.Client(transport=_transport(body)))


def _peer(body: bytes) -> Any:
    import httpx
    from onlyfansapi import OnlyFansAPI

    return OnlyFansAPI(
        api_key="a-key", base_url="https://api.example", http_client=httpx.Client(transport=_transport(body))
    )


def poll_httpx(body: bytes) -> dict[str, float]:
    return timed(_bare("/api/authenticate/auth_1", body))


def poll_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return timed(lambda: client.onlyfans.authentication.poll_authentication_status("auth_1"))


def poll_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return timed(lambda: client.authenticate.poll_status("auth_1"))


def chats_httpx(body: bytes) -> dict[str, float]:
    return timed(_bare("/api/acct_1/chats", body))


def chats_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return timed(lambda: client.onlyfans.chats.list_chats("acct_1"))


def chats_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return timed(lambda: client.chats.list(account="acct_1"))


def read_httpx(body: bytes) -> dict[str, float]:
    call = _bare("/api/acct_1/chats", body)
    return timed(lambda: [(chat["fan"]["id"], chat["fan"]["name"]) for chat in call()["data"]])


def read_ours(body: bytes) -> dict[str, float]:
    client = _ours(body)
    return timed(lambda: [(chat.fan.id, chat.fan.name) for chat in client.onlyfans.chats.list_chats("acct_1").data])


def read_peer(body: bytes) -> dict[str, float]:
    client = _peer(body)
    return timed(lambda: [(chat.fan.id, chat.fan.name) for chat in client.chats.list(account="acct_1").data])


def parse_httpx(body: bytes) -> dict[str, float]:
    return timed(lambda: json.loads(body))


def parse_ours(body: bytes) -> dict[str, float]:
    from fanscribe_api.onlyfans.models.list_chats import ListChats

    return timed(lambda: ListChats.from_dict(json.loads(body)).data)


def parse_peer(body: bytes) -> dict[str, float]:
    from onlyfansapi._models import construct_type
    from onlyfansapi.types import ChatListResponse

    return timed(lambda: construct_type(type_=ChatListResponse, value=json.loads(body)).data)


if __name__ == "__main__":
    arguments = [Path(path).read_bytes() for path in sys.argv[2:]]
    print(json.dumps(globals()[sys.argv[1]](*arguments)))
