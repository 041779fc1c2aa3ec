"""Every operation of every document sends and returns what its document says."""

import datetime
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, quote

import fanscribe
import httpx
import pytest
from canonical.sources import Layout, load_canonical
from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe.sandbox import InstantClock
from fanscribe_api.runtime.models import JsonObject
from intake.document import operations
from support.examples import example, query
from support.twins import Blocking

LAYOUT = Layout()
SOURCES = LAYOUT.sources()
DOCUMENTS = {name: load_canonical(LAYOUT, source) for name, source in SOURCES.items()}
OPERATIONS = [
    pytest.param(name, method, path, id=f"{method} {path}")
    for name, document in DOCUMENTS.items()
    for method, path, _ in operations(document)
]
FAILURES = {
    401: fanscribe.InvalidAPIKey,
    402: fanscribe.OutOfCredits,
    404: fanscribe.NotFound,
    422: fanscribe.ValidationFailed,
    429: fanscribe.RateLimited,
    500: fanscribe.ServerError,
    503: fanscribe.AccountReauthenticating,
}


class FullCall:
    """One operation with an argument for everything that its document has."""

    def __init__(self, platform: str, method: str, path: str) -> None:
        self.document = DOCUMENTS[platform]
        item = self.document["paths"][path]
        self.published = item[method]
        self.platform, self.method, self.path = platform, method.upper(), path
        self._names = SOURCES[platform].overrides.names
        self._parameters = [*item.get("parameters", []), *self.published.get("parameters", [])]
        self.segments = {each["name"]: self._segment(each["name"]) for each in self._parameters if each["in"] == "path"}

    def _segment(self, name: str) -> str | int:
        """Return a value for a path parameter: a number if the body repeats it as one."""
        if self.media and self._schema.get("properties", {}).get(name) == {"type": "integer"}:
            return 7
        return "acct_1" if "account" in name.lower() else f"{name}/ü"

    def parameters(self, place: str) -> dict[str, Any]:
        """Return the parameters of a query or of the headers; those that repeat a path parameter have its value."""
        named = (each for each in self._parameters if each["in"] == place)
        return {each["name"]: self.segments.get(each["name"], example(each["schema"], self.document)) for each in named}

    @property
    def media(self) -> str | None:
        content = self.published.get("requestBody", {}).get("content", {})
        return next(iter(content), None)

    @property
    def body(self) -> dict[str, Any]:
        if self.media is None:
            return {}
        return {name: self.segments.get(name, value) for name, value in example(self._schema, self.document).items()}

    @property
    def _schema(self) -> dict[str, Any]:
        schema: dict[str, Any] = self.published["requestBody"]["content"][self.media]["schema"]
        return schema

    @property
    def arguments(self) -> dict[str, Any]:
        """The keyword arguments of the call."""
        given = {**self.parameters("query"), **self.parameters("header"), **self.body}
        named = {
            self._names.field(name): _in_python(value) for name, value in given.items() if name not in self.segments
        }
        return {f"{name}_in_body" if name == "body" else name: value for name, value in named.items()}

    def of(self, fans: Any) -> Any:
        """The operation of a client."""
        tag, name = self._names.tag_of(self.published), self._names.method(self.method, self.path, self.published)
        return getattr(getattr(getattr(fans, self.platform), tag), name)

    @property
    def answer(self) -> Any:
        """A valid answer."""
        code = next(code for code in self.published["responses"] if code.startswith("2"))
        content = self.published["responses"][code].get("content", {})
        return {"any": 1} if not content else example(next(iter(content.values()))["schema"], self.document)

    @property
    def is_json(self) -> bool:
        """That JSON is documented, and no file or nothing."""
        answers = [each for code, each in self.published["responses"].items() if code.startswith("2")]
        return any("application/json" in each.get("content", {}) for each in answers)

    def check(self, request: httpx.Request) -> None:
        """That a request is what the document describes."""
        assert request.method == self.method
        segments = {name: quote(str(value), safe="") for name, value in self.segments.items()}
        assert request.url.raw_path.decode().partition("?")[0] == self.path.format(**segments)
        wanted = [pair for name, value in self.parameters("query").items() for pair in query(name, value)]
        assert sorted(parse_qsl(request.url.query.decode(), keep_blank_values=True)) == sorted(wanted)
        assert request.headers["authorization"] == "Bearer the-key"
        assert request.headers["accept"] == f"application/json{'' if self.is_json else ', */*'}"
        for name, value in self.parameters("header").items():
            assert request.headers[name] == value.encode("ascii").decode()
        if self.media == "application/json":
            assert request.headers["content-type"] == "application/json"
            assert json.loads(request.content) == self.body
        elif self.media:
            assert request.headers["content-type"].startswith(f"{self.media}; boundary=")
            for name, value in self.body.items():
                part = f'name="{name}"; filename="' if isinstance(value, bytes) else f'name="{name}"\r\n\r\n'
                assert part.encode() in request.content
        else:
            assert request.content == b""


def _check_reading(result: Any, answer: Any) -> None:
    """That every field of an answer is read by its name in Python."""
    if isinstance(result, JsonObject):
        names = {field.alias: name for name, field in type(result).__fields__.items()}
        for name, value in answer.items():
            _check_reading(getattr(result, names[name]), value)
    elif isinstance(result, list):
        for item, value in zip(result, answer, strict=True):
            _check_reading(item, value)
    else:
        assert result == (_in_python(answer) if isinstance(result, datetime.date) else answer)


def _in_python(value: Any) -> Any:
    """Return a value as a caller passes it: dates and times as objects."""
    if value == "2026-09-01T10:00:00+00:00":
        return datetime.datetime.fromisoformat(value)
    return datetime.date.fromisoformat(value) if value == "2026-09-01" else value


@pytest.fixture(scope="module")
def answers() -> list[Any]:
    """A list whose last element is the handler of the next requests."""
    return []


@pytest.fixture(scope="module", params=["sync", "async"])
def fans(request: pytest.FixtureRequest, answers: list[Any]) -> Iterator[Any]:
    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        return answers[-1](request)

    async def ahandle(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return answers[-1](request)

    import asyncio

    # Examples of limits are of anybody's minute.
    if request.param == "sync":
        yield Fanscribe(
            "the-key",
            max_retries=0,
            base_url="https://api.example",
            http_client=httpx.Client(transport=httpx.MockTransport(handle)),
            clock=InstantClock(),
        )
        return
    with asyncio.Runner() as runner:
        http = httpx.AsyncClient(transport=httpx.MockTransport(ahandle))
        yield Blocking(
            AsyncFanscribe(
                "the-key", max_retries=0, base_url="https://api.example", http_client=http, clock=InstantClock()
            ),
            runner,
        )


@pytest.mark.parametrize(("platform", "method", "path"), OPERATIONS)
def test_an_operation_sends_and_reads_what_its_document_says(
    fans: Any, answers: list[Any], platform: str, method: str, path: str
) -> None:
    call, asked = FullCall(platform, method, path), []
    answer = call.answer

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=answer) if isinstance(answer, bytes) else httpx.Response(200, json=answer)

    answers[:] = [handle]
    result = call.of(fans)(*call.segments.values(), **call.arguments)

    assert len(asked) == 1
    call.check(asked[0])
    _check_reading(result, answer)
    if isinstance(result, list):
        result = [item.to_dict() if hasattr(item, "to_dict") else item for item in result]
    assert (result.to_dict() if hasattr(result, "to_dict") else result) == answer


@pytest.mark.parametrize(("platform", "method", "path"), OPERATIONS)
def test_an_operation_that_fails_raises_the_class_of_its_failure(
    fans: Any, answers: list[Any], platform: str, method: str, path: str
) -> None:
    call = FullCall(platform, method, path)
    operation, arguments = call.of(fans), call.arguments

    of_an_account = any(
        name == "account_id" or name.lower().endswith("account") for name in re.findall(r"{(\w+)}", path)
    )
    for status, kind in {**FAILURES, 503: FAILURES[503 if of_an_account else 500]}.items():
        answers[:] = [lambda request, status=status: httpx.Response(status, json={"message": "words"})]
        with pytest.raises(kind) as caught:
            operation(*call.segments.values(), **arguments)
        assert type(caught.value) is kind
        assert isinstance(caught.value, fanscribe.APIError)
        assert (caught.value.status_code, caught.value.message) == (status, "words")
    expired = httpx.Response(200, json={"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"})
    # Where nothing is documented, a page may be the answer.
    is_undocumented = not call.is_json and not isinstance(call.answer, bytes)
    for page in [expired] if is_undocumented else [expired, httpx.Response(200, html="<html>")]:
        answers[:] = [lambda request, page=page: page]
        with pytest.raises(fanscribe.SessionExpired if b"SESSION" in page.content else fanscribe.UnexpectedAnswer):
            operation(*call.segments.values(), **arguments)
