"""Log records, hooks and spans, without anything private in them."""

import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fanscribe import FanscribeError, RequestEvent, ResponseEvent
from fanscribe._core import instrumentation
from fanscribe.sandbox import Fails, InstantClock, Sandbox
from fanscribe.sandbox.faults import ErrorResponse, ResetBefore
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from support.patience import python

CHATS = "/api/{account}/chats"


@pytest.fixture
def ready(box: Sandbox) -> Sandbox:
    box.account("acct_1", signed_in=True)
    return box


def test_nothing_is_logged_above_debug_for_a_call(fans: Any, ready: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "fanscribe")

    fans.onlyfans.chats.list("acct_1")

    assert caplog.records == []


def test_each_request_is_a_line_of_debug(fans: Any, ready: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "fanscribe")
    ready.fault(ErrorResponse(500), on="other")

    fans.onlyfans.chats.list("acct_1", query="a private word")

    lines = [record.message for record in caplog.records if record.name == "fanscribe"]
    assert [line.partition(" in ")[0] for line in lines] == [f"GET {CHATS}: 500", f"GET {CHATS}: 200"]
    assert "(try 2, request -)" in lines[1]
    assert not any(word in line for word in ("private", "acct_1", ready.api_key) for line in lines)


def test_an_attempt_and_its_end_are_a_line_each(fans: Any, box: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "fanscribe")
    box.account("acct_1", signed_in=False)
    box.account("fansly_acct_1", Fails("WRONG_PASSWORD", "no"), signed_in=False)

    fans.onlyfans.reauthenticate("acct_1").result()
    with pytest.raises(FanscribeError):
        fans.fansly.reauthenticate("fansly_acct_1").result()

    lines = [record.message.partition(" after")[0] for record in caplog.records if record.levelno == logging.INFO]
    assert lines == [
        "onlyfans acct_1: an attempt was started",
        "onlyfans acct_1: signed in",
        "fansly fansly_acct_1: an attempt was started",
        "fansly fansly_acct_1: not signed in",
    ]


def test_the_environment_switches_records_on() -> None:
    script = "import logging, fanscribe; fanscribe.Fanscribe('the-key'); logging.getLogger('fanscribe').debug('seen')"

    def log_at(level: str) -> str:
        return python("-c", script, env={"FANSCRIBE_LOG": level}, check=True).stderr

    assert log_at("debug").endswith("DEBUG fanscribe: seen\n")
    assert (log_at("info"), log_at(""), log_at("loud")) == ("", "", "")


def test_hooks_are_called_for_each_request(twin: Callable[..., Any], ready: Sandbox, clock: InstantClock) -> None:
    events: list[Any] = []
    fans = twin(ready.api_key, base_url=ready.url, clock=clock, on_request=events.append, on_response=events.append)
    ready.fault(ResetBefore(), on="other")

    fans.onlyfans.chats.list("acct_1")

    first, failed, second, answered = events
    assert (first, second) == (RequestEvent("GET", CHATS, 1), RequestEvent("GET", CHATS, 2))
    assert (failed.request, failed.status_code, failed.error) == (first, None, "ReadError")
    assert isinstance(answered, ResponseEvent)
    assert (answered.request, answered.status_code, answered.error) == (second, 200, None)
    assert answered.seconds > 0


def test_what_a_hook_raises_is_no_failure_of_the_call(
    twin: Callable[..., Any], ready: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(event: Any) -> None:
        raise LookupError("a private word")

    fans = twin(ready.api_key, base_url=ready.url, on_request=hook, on_response=hook)

    assert fans.onlyfans.chats.list("acct_1").data
    assert [record.message for record in caplog.records if record.name == "fanscribe"] == [
        "a hook raised LookupError"
    ] * 2


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(instrumentation, "_tracer", lambda: provider.get_tracer("fanscribe"))
    yield exporter
    provider.shutdown()


def test_each_request_is_a_span(fans: Any, ready: Sandbox, spans: InMemorySpanExporter) -> None:
    ready.fault(ErrorResponse(500), on="other")

    fans.onlyfans.chats.list("acct_1", query="a private word")

    first, second = spans.get_finished_spans()
    assert (first.name, first.kind) == (f"GET {CHATS}", SpanKind.CLIENT)
    assert (first.status.status_code, second.status.status_code) == (StatusCode.ERROR, StatusCode.UNSET)
    assert dict(first.attributes or {}) == {
        "http.request.method": "GET",
        "url.template": CHATS,
        "server.address": "127.0.0.1",
        "http.response.status_code": 500,
        "error.type": "500",
    }
    assert (second.attributes or {})["http.request.resend_count"] == 1


@pytest.mark.parametrize("moment", ["on_start", "on_end"])
def test_a_tracer_that_raises_is_no_failure_of_the_call(
    fans: Any, ready: Sandbox, moment: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise LookupError("a private word")

    provider = TracerProvider()
    provider.add_span_processor(type("Processor", (SpanProcessor,), {moment: fail})())
    monkeypatch.setattr(instrumentation, "_tracer", lambda: provider.get_tracer("fanscribe"))

    assert fans.onlyfans.chats.list("acct_1").data is not None

    assert any("LookupError" in record.message for record in caplog.records if record.name == "fanscribe")
    assert "private" not in caplog.text


def test_tracing_that_nobody_has_imported_is_not_loaded() -> None:
    script = """
import sys
from fanscribe import Fanscribe, errors
try:
    Fanscribe("the-key", base_url="http://127.0.0.1:9", max_retries=0).onlyfans.accounts.list()
except errors.ConnectionFailed:
    print([name for name in sys.modules if name.startswith("opentelemetry")])
"""
    assert python("-c", script, check=True).stdout == "[]\n"


def test_a_provider_that_the_environment_names_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_PYTHON_TRACER_PROVIDER", "sdk_tracer_provider")
    script = """
from fanscribe._core.instrumentation import _tracer
print(type(_tracer()).__module__.startswith("opentelemetry.sdk"))
"""
    assert python("-c", script, check=True).stdout == "True\n"


def test_where_nobody_collects_spans_none_is_made() -> None:
    script = """
from opentelemetry import trace
made = []
trace.ProxyTracer.start_span = lambda *args, **kwargs: made.append(args)
from fanscribe import Fanscribe, errors
try:
    Fanscribe("the-key", base_url="http://127.0.0.1:9", max_retries=0).onlyfans.accounts.list()
except errors.ConnectionFailed as error:
    print(error.kind, made)
"""
    assert python("-c", script, check=True).stdout == "refused []\n"


def test_without_opentelemetry_there_are_no_spans() -> None:
    script = """
import sys
sys.modules["opentelemetry"] = None
from fanscribe import Fanscribe, errors
try:
    Fanscribe("the-key", base_url="http://127.0.0.1:9", max_retries=0).onlyfans.accounts.list()
except errors.ConnectionFailed as error:
    print(error.kind)
"""
    run = python("-c", script, check=True)

    assert run.stdout == "refused\n"
