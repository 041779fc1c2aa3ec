"""Exports and uploads: what their words mean, and waiting for their end by the rules by which sign-ins are waited for."""

import asyncio
import logging
import pickle
import threading
import time
from collections.abc import Callable
from typing import Any

import attrs
import httpx
import pytest
from fanscribe import (
    APIError,
    AsyncFanscribe,
    ClientClosed,
    Completed,
    Failed,
    Fanscribe,
    FanscribeError,
    InvalidInput,
    NotFound,
    Pending,
    Polling,
    PollingFailed,
    ProcessingFailed,
    ProcessingTimedOut,
    SessionExpired,
    UnknownStatus,
    WaitError,
)
from fanscribe._platforms.fansly import UPLOAD as FANSLY_UPLOAD
from fanscribe._platforms.onlyfans import EXPORT, UPLOAD
from fanscribe._signin import status as statuses
from fanscribe._signin.processing import ProcessingState
from fanscribe._signin.processing_kind import ProcessingKind
from fanscribe.sandbox import InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import (
    ErrorResponse,
    HtmlPage,
    InvalidJSON,
    Latency,
    ResetAfter,
    ResetBefore,
    TooManyRequests,
)
from fanscribe.webhooks import Event
from fanscribe_api.onlyfans.models.get_data_export_status import GetDataExportStatus
from fanscribe_api.onlyfans.models.get_upload_status import GetUploadStatus
from fanscribe_api.onlyfans.resources.fan_summaries import FanSummaries
from fanscribe_api.runtime.types import Response
from hypothesis import given, strategies as st
from support.patience import PATIENCE

# The pause is longer than any test: whatever ends a wait ends it in the middle of one.
SLEEPY = Polling(first=300, longest=300)


@pytest.fixture(params=["export", "upload", "upload to Fansly"])
def follow(request: pytest.FixtureRequest, fans: Any, box: Sandbox) -> Callable[..., Any]:
    """Follows an export or an upload that reports these words, one at each poll."""
    box.account("acct_1", signed_in=True)
    box.account("fansly_acct_1", signed_in=True)

    def follow(*words: Any) -> Any:
        if request.param == "export":
            box.export("exp_1", *words)
            return fans.onlyfans.follow_export("exp_1")
        if request.param == "upload to Fansly":
            box.upload("fansly_acct_1", "an_id", *words)
            return fans.fansly.follow_upload("fansly_acct_1", "an_id")
        box.upload("acct_1", "ofapi_media_1", *words)
        return fans.onlyfans.follow_upload("acct_1", "ofapi_media_1")

    return follow


def _read(kind: ProcessingKind[Any], body: Any, status_code: int = 200) -> Any:
    response = Response(status_code, {}, b"", body, body)
    return kind.read(response, lambda text: text)  # type: ignore[arg-type]


@pytest.mark.parametrize("word", ["calculating_credits", "calculating_credits_completed", "pending", "in_progress"])
def test_an_export_is_in_progress_with_each_word_of_the_document_that_is_no_end(word: str) -> None:
    assert _read(EXPORT, {"data": {"status": word}}) == Pending(word)
    assert _read(EXPORT, {"data": {"status": word}}).unknown == ()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"data": {"status": "failed", "failed_reason": "no rows"}}, Failed("failed", "no rows")),
        ({"data": {"status": "calculating_credits_failed"}}, Failed("calculating_credits_failed")),
        ({"data": {"status": "cancelled"}}, Failed("cancelled")),
        ({"data": {"status": "canceled"}}, Failed("canceled")),
        ({"status": "in_progress", "progress_percentage": 40}, Pending("in_progress", percentage=40)),
        ({"data": {"status": "in_progress", "progress_percentage": "40"}}, Pending("in_progress", percentage=40)),
        ({"data": {"status": "in_progress", "progress_percentage": "soon"}}, Pending("in_progress")),
        ({"data": {"status": "in_progress", "progress_percentage": float("inf")}}, Pending("in_progress")),
        ({"data": {"progress_percentage": True}}, Pending()),
        ({"data": []}, Pending()),
        ({"data": {"status": None}}, Pending()),
        ([], Pending()),
        (None, Pending()),
    ],
)
def test_the_answer_to_a_poll_of_an_export_is_read_by_its_words(body: Any, expected: Any) -> None:
    assert _read(EXPORT, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"status": "processing"}, Pending("processing")),
        ({"status": "processing", "polling_url": "https://x.example/1"}, Pending("processing")),
        ({"polling_url": "https://x.example/1"}, Pending()),
        ({"status": "completed", "media": {"isReady": False}}, Pending("completed")),
        ({"data": {"status": "completed", "media": {"isReady": 0}}}, Pending("completed")),
        ({"status": "completed", "media": {"isReady": False, "hasError": True}}, Failed),
        ({"status": "completed", "media": {"isReady": True, "hasError": True}}, Completed),
        ({"status": "completed", "media": {"isReady": True}}, Completed),
        ({"status": "completed", "media": {"prefixed_id": "ofapi_media_1"}}, Completed),
        ({"status": "completed", "media": None}, Completed),
        ({"status": "failed", "error": "too large"}, Failed("failed", "too large")),
    ],
)
def test_an_upload_that_is_completed_counts_once_it_is_ready(body: Any, expected: Any) -> None:
    status = _read(UPLOAD, body)

    assert isinstance(status, expected) if isinstance(expected, type) else status == expected
    assert status.unknown == ()


@pytest.mark.parametrize("kind", [UPLOAD, FANSLY_UPLOAD])
@pytest.mark.parametrize("word", ["pending", "processing"])
def test_an_upload_is_in_progress_with_each_word_of_the_document_that_is_no_end(
    kind: ProcessingKind[Any], word: str
) -> None:
    assert _read(kind, {"status": word}).unknown == ()


@pytest.mark.parametrize("kind", [EXPORT, UPLOAD])
def test_an_accepted_request_is_no_result(kind: ProcessingKind[Any]) -> None:
    body = {"status": "completed", "polling_url": "https://x.example/1"}

    assert _read(kind, body, 202) == Pending("completed")


@pytest.mark.parametrize(
    ("kind", "given", "body", "is_another"),
    [
        (EXPORT, "exp_1", {"data": {"id": "exp_2", "status": "completed"}}, True),
        (EXPORT, "exp_1", {"id": "exp_2"}, True),
        (EXPORT, "1", {"data": {"id": 2}}, True),
        (EXPORT, "1", {"data": {"id": 1}}, False),
        (EXPORT, "1", {"data": {"id": "exp_2"}}, False),
        (EXPORT, "exp_1", {"data": None}, False),
        (UPLOAD, "ofapi_media_1", {"prefixed_id": "ofapi_media_2"}, True),
        (UPLOAD, "ofapi_media_1", {"prefixed_id": "ofapi_media_1"}, False),
        (FANSLY_UPLOAD, "media_1", {"prefixed_id": "media_2"}, True),
        (UPLOAD, "5d1c", {"prefixed_id": "ofapi_media_2"}, False),
    ],
)
def test_an_answer_is_about_another_if_it_names_one_of_the_same_form(
    kind: ProcessingKind[Any], given: str, body: Any, is_another: bool
) -> None:
    assert kind.is_about_another(body, given) == is_another


def test_an_answer_about_another_is_a_fault_that_the_next_poll_may_not_have(twin: Any, clock: InstantClock) -> None:
    answers = [{"id": "exp_2", "status": "completed"}, {"id": "exp_1", "status": "completed", "file_name": "mine"}]
    fans = twin("the-key", clock=clock, handler=lambda request: httpx.Response(200, json={"data": answers.pop(0)}))

    assert fans.onlyfans.wait_for_export("exp_1").to_dict()["data"]["file_name"] == "mine"


WORDS = [
    "data",
    "status",
    "media",
    "isReady",
    "hasError",
    "progress_percentage",
    "failed_reason",
    "error",
    "completed",
    "failed",
]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(WORDS) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(WORDS), inner),
    max_leaves=10,
)


@given(body=ANYTHING, status_code=st.sampled_from([200, 202]))
def test_any_answer_at_all_is_read_without_an_error(body: Any, status_code: int) -> None:
    for kind in (EXPORT, UPLOAD):
        assert isinstance(_read(kind, body, status_code), Pending | Completed | Failed)


def test_an_export_is_waited_for_until_its_file_can_be_had(fans: Any, box: Sandbox) -> None:
    box.export("exp_1", "calculating_credits", "pending", "in_progress", {"status": "completed", "total_rows": 7})
    statuses: list[Any] = []

    export = fans.onlyfans.wait_for_export("exp_1", on_status=statuses.append)

    assert isinstance(export, GetDataExportStatus)
    assert export.data is not None
    assert (export.data.id, export.data.total_rows) == ("exp_1", 7)
    assert statuses == [Pending("calculating_credits"), Pending("pending"), Pending("in_progress"), statuses[-1]]
    assert isinstance(statuses[-1], Completed)
    assert [seen.path for seen in box.requests] == ["/api/data-exports/exp_1"] * 4


def test_an_upload_is_waited_for_until_it_is_ready(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)
    box.upload("acct_1", "u1", "processing", {"status": "completed", "media": {"isReady": False}}, "completed")

    upload = fans.onlyfans.wait_for_upload("acct_1", "u1")

    assert isinstance(upload, GetUploadStatus)
    assert upload.media is not None
    assert upload.media.is_ready
    assert [seen.path for seen in box.requests] == ["/api/acct_1/media/uploads/u1/status"] * 3


def test_updates_yields_each_status_once_and_the_end_last(follow: Callable[..., Any]) -> None:
    handle = follow("pending", "pending", "completed")

    first, last = handle.updates()

    assert first == Pending("pending")
    assert isinstance(last, Completed)
    assert handle.last_status == last
    assert first.account_id == handle.account_id
    assert first.platform == ("fansly" if handle.account_id == "fansly_acct_1" else "onlyfans")


def test_what_is_done_so_far_is_news(fans: Any, box: Sandbox) -> None:
    box.export("e", *({"status": "in_progress", "progress_percentage": each} for each in (1, 1, 50)), "completed")

    statuses = list(fans.onlyfans.follow_export("e").updates())

    assert [status.percentage for status in statuses[:-1]] == [1, 50]


def test_status_polls_once(follow: Callable[..., Any], box: Sandbox) -> None:
    handle = follow("pending", "completed")

    assert handle.last_status is None
    assert handle.status() == Pending("pending")
    assert len(box.requests) == 1


def test_a_failure_is_an_error_that_says_why(follow: Callable[..., Any]) -> None:
    handle = follow("pending", {"status": "failed", "failed_reason": "no rows", "error": "no rows"})

    with pytest.raises(ProcessingFailed, match="was not completed: failed: no rows") as caught:
        handle.result()

    assert (caught.value.code, caught.value.message) == ("failed", "no rows")
    assert caught.value.status == Failed("failed", "no rows")
    assert handle.last_status == Failed("failed", "no rows")


def test_a_failure_is_the_last_of_the_updates(follow: Callable[..., Any]) -> None:
    *_, last = follow("pending", "failed").updates()

    assert isinstance(last, Failed)


def test_a_failure_without_a_reason_says_so(fans: Any, box: Sandbox) -> None:
    box.export("e", "cancelled")

    with pytest.raises(ProcessingFailed, match="the export was not completed: cancelled"):
        fans.onlyfans.wait_for_export("e")


def test_the_last_poll_is_made_at_the_deadline(follow: Callable[..., Any], clock: InstantClock) -> None:
    # At 0, 1, and 2.5 s; the pause of 2.25 s that follows is cut to end at 4 s.
    assert follow("pending", "pending", "pending", "completed").result(timeout=4)
    assert clock.slept == [1, 1.5, 1.5]


def test_a_wait_that_runs_out_of_time_says_how_things_stood(follow: Callable[..., Any], clock: InstantClock) -> None:
    handle = follow("pending")

    with pytest.raises(ProcessingTimedOut, match=r"not completed after 4 s; the last status was .*'pending'") as caught:
        handle.result(timeout=4)

    assert isinstance(caught.value, TimeoutError)
    assert (caught.value.clock, caught.value.waited, clock.now()) == ("wait", 4, 4)
    assert caught.value.status == Pending("pending")
    with pytest.raises(ProcessingTimedOut):
        list(handle.updates(timeout=4))


def test_the_error_of_a_wait_can_be_pickled(follow: Callable[..., Any]) -> None:
    with pytest.raises(WaitError) as caught:
        follow("pending").result(timeout=0)

    again = pickle.loads(pickle.dumps(caught.value))

    assert (str(again), again.status, again.clock) == (str(caught.value), Pending("pending"), "wait")


def test_the_pace_is_that_of_a_sign_in(
    follow: Callable[..., Any], fans: Any, box: Sandbox, clock: InstantClock
) -> None:
    box.account("acct_2", SignsIn(after=12))
    fans.onlyfans.reauthenticate("acct_2").result()
    slept = list(clock.slept)
    clock.slept.clear()

    follow(*["pending"] * 12, "completed").result()

    assert clock.slept == slept
    assert slept[:3] == [1, 1.5, 2.25]


def test_the_pace_can_be_set_for_a_wait(follow: Callable[..., Any], clock: InstantClock) -> None:
    follow("pending", "pending", "completed").result(polling=Polling(first=7, factor=1))

    assert clock.slept == [7, 7]


@pytest.mark.parametrize(
    "fault",
    [HtmlPage(502), HtmlPage(403), ErrorResponse(500), InvalidJSON(), TooManyRequests(2), ResetBefore(), ResetAfter()],
    ids=repr,
)
def test_a_poll_that_fails_for_a_while_is_made_again(follow: Callable[..., Any], box: Sandbox, fault: Any) -> None:
    handle = follow("pending", "completed")
    box.fault(fault, on="poll", times=3)

    assert handle.result()
    assert box.faults_left == 0


def test_a_poll_that_fails_is_made_again_by_the_wait_alone(
    follow: Callable[..., Any], box: Sandbox, clock: InstantClock
) -> None:
    handle = follow("completed")
    box.fault(HtmlPage(502), on="poll", times=3)

    handle.result()

    assert clock.slept == [1, 1.5, 2.25]
    assert len(box.requests) == 4


def test_a_single_poll_is_made_again_as_any_read_is(follow: Callable[..., Any], box: Sandbox) -> None:
    handle = follow("pending")
    box.fault(HtmlPage(502), on="poll")

    assert isinstance(handle.status(), Pending)
    assert box.faults_left == 0


def test_the_last_request_of_a_wait_ends_soon_after_it(
    twin: Callable[..., Any], box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fanscribe._signin.wait_steps.LAST_REQUEST", 0.5)
    box.fault(Latency(300), on="poll")
    fans = twin(box.api_key, base_url=box.url)
    began = time.monotonic()

    with pytest.raises(ProcessingTimedOut):
        fans.onlyfans.wait_for_export("exp_1", timeout=0)
    assert time.monotonic() - began < 20, "and not only after the 30 seconds of a request"


def test_a_retry_after_is_respected(follow: Callable[..., Any], box: Sandbox, clock: InstantClock) -> None:
    handle = follow("completed")
    box.fault(TooManyRequests(42), on="poll")

    handle.result()

    assert clock.slept == [42]


def test_polls_that_keep_failing_end_the_wait(follow: Callable[..., Any], box: Sandbox) -> None:
    handle = follow("pending")
    box.fault(HtmlPage(502), on="poll", times=100)

    with pytest.raises(PollingFailed, match="polls kept failing for") as caught:
        handle.result(timeout=None)

    assert isinstance(caught.value, WaitError)
    assert (caught.value.clock, caught.value.attempt, caught.value.token) == ("faults", None, None)
    assert 120 < (caught.value.waited or 0) < 140


def test_an_unknown_word_is_reported_once_and_tolerated(
    follow: Callable[..., Any], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statuses, "_reported", set())

    with caplog.at_level(logging.WARNING, "fanscribe"):
        assert follow("hibernating\n", "pending", "hibernating\n", "completed").result()

    [record] = caplog.records
    assert record.getMessage().endswith(" status 'hibernating', treated as pending")


def test_an_unknown_word_that_stays_ends_the_wait(follow: Callable[..., Any]) -> None:
    with pytest.raises(UnknownStatus, match=r"'hibernating' for 1[89]\d s") as caught:
        follow("pending", "hibernating").result(timeout=None)

    assert (caught.value.word, caught.value.clock) == ("hibernating", "unknown")
    assert caught.value.status == Pending("hibernating")


def test_what_the_provider_does_not_know_is_not_waited_for(twin: Callable[..., Any]) -> None:
    fans = twin("the-key", handler=lambda request: httpx.Response(404, json={"message": "Not found."}))

    with pytest.raises(NotFound):
        fans.onlyfans.wait_for_export("exp_1")
    with pytest.raises(NotFound):
        fans.onlyfans.wait_for_upload("acct_1", "u1")


def test_an_account_whose_session_has_expired_is_not_waited_for(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)

    with pytest.raises(SessionExpired):
        fans.onlyfans.wait_for_upload("acct_1", "u1")


def test_a_session_is_recovered_as_for_any_call(twin: Callable[..., Any], box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", SignsIn(after=2), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, clock=clock, on_session_expired="reauthenticate")

    assert fans.onlyfans.wait_for_upload("acct_1", "u1").status == "completed"


def test_the_providers_text_is_shown_on_one_line_and_without_the_key(
    twin: Callable[..., Any], box: Sandbox, clock: InstantClock
) -> None:
    fans = twin(box.api_key, base_url=box.url, clock=clock)
    box.export(
        "e", f"at {box.api_key}\x1b[2J", {"status": "failed", "failed_reason": f"no\x1b[2J rows for {box.api_key}"}
    )
    statuses: list[Any] = []

    with pytest.raises(ProcessingFailed) as caught:
        fans.onlyfans.wait_for_export("e", on_status=statuses.append)

    assert box.api_key not in f"{statuses[0].progress}{statuses[0].unknown}"
    assert statuses[0].progress.isprintable()
    assert box.api_key not in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.com/api/acct_1/media/uploads/u%201/status",
        "https://x.example/v2/api/acct_1/media/uploads/u%201/status?signature=1#x",
        "/api/acct_1/media/uploads/u%201/status?x=1",
    ],
)
def test_an_upload_may_be_named_by_the_url_to_poll_which_is_not_requested(fans: Any, box: Sandbox, url: str) -> None:
    box.account("acct_1", signed_in=True)
    handle = fans.onlyfans.follow_upload("acct_1", url)

    assert handle.id == "u 1"
    handle.result()
    assert box.requests[0].path == "/api/acct_1/media/uploads/u 1/status"


@pytest.mark.parametrize(
    "given", ["", " ", None, True, 1.5, b"u1", "https://x.example/1", "https://x/api/acct_2/media/uploads/u/status"]
)
def test_what_names_no_upload_is_refused_before_anything_is_sent(fans: Any, box: Sandbox, given: Any) -> None:
    for call in (fans.onlyfans.follow_upload, fans.onlyfans.wait_for_upload):
        with pytest.raises(InvalidInput, match="the id of the upload must be"):
            call("acct_1", given)
    with pytest.raises(InvalidInput, match="acct_"):
        fans.onlyfans.follow_upload("fansly_acct_1", "u1")
    assert box.requests == []


def test_an_id_that_is_no_segment_of_a_path_is_refused_before_anything_is_sent(fans: Any, box: Sandbox) -> None:
    with pytest.raises(InvalidInput, match="data_export"):
        fans.onlyfans.follow_export("..")
    assert box.requests == []


@pytest.mark.parametrize(
    "arguments", [{"timeout": -1}, {"timeout": "soon"}, {"polling": 3}], ids=["negative", "text", "polling"]
)
def test_an_invalid_argument_is_refused_before_anything_is_sent(
    follow: Callable[..., Any], box: Sandbox, arguments: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput, match=f"^{next(iter(arguments))} must be "):
        follow("completed").result(**arguments)
    with pytest.raises(InvalidInput):
        list(follow("completed").updates(**arguments))
    assert box.requests == []


def test_a_handle_says_what_it_is(follow: Callable[..., Any]) -> None:
    handle = follow("pending")

    assert repr(handle) in (
        "<Processing export 'exp_1' last_status=None>",
        "<Processing upload 'ofapi_media_1' last_status=None>",
        "<Processing upload 'an_id' last_status=None>",
    )
    assert handle.account_id in (None, "acct_1", "fansly_acct_1")
    assert handle.next_poll is None


def test_the_next_poll_is_known(follow: Callable[..., Any]) -> None:
    handle = follow("pending", "in_progress", "completed")
    due: list[Any] = []

    handle.result(on_status=lambda status: due.append(handle.next_poll))

    assert due == [None, 0.0, 0.0]


def _event(name: str, account_id: str | None = None, **payload: Any) -> Event:
    return Event(name, "onlyfans", account_id, payload)


def _exports(**payload: Any) -> Event:
    return _event("data_exports.completed", **payload)


@pytest.mark.parametrize(
    ("event", "is_about"),
    [
        (_exports(id="exp_1"), True),
        (_exports(), True),
        (_exports(id="exp_2"), False),
        (_event("data_exports.in_progress", "acct_9", id="exp_1"), True),
        (_event("media_uploads.completed"), False),
        (_exports(id=7, data_export_id="exp_1"), True),
        (_exports(data_export_id="exp_2"), False),
        (Event("data_exports.completed", "fansly", None, {"id": "exp_1"}), False),
        (None, True),
    ],
)
def test_an_event_is_about_an_export_unless_it_names_another(fans: Any, event: Event | None, is_about: bool) -> None:
    assert fans.onlyfans.follow_export("exp_1").notify(event) == is_about


@pytest.mark.parametrize(
    ("event", "is_about"),
    [
        (_event("media_uploads.completed", "acct_1", prefixed_id="u1"), True),
        (_event("media_uploads.failed", "acct_1"), True),
        (_event("media_uploads.failed"), True),
        (_event("media_uploads.completed", "acct_2", prefixed_id="u1"), False),
        (_event("media_uploads.completed", "acct_1", prefixed_id="u2"), False),
        (_exports(), False),
    ],
)
def test_an_event_is_about_an_upload_unless_it_names_another(fans: Any, event: Event, is_about: bool) -> None:
    assert fans.onlyfans.follow_upload("acct_1", "u1").notify(event) == is_about


def test_an_upload_to_fansly_is_waited_for_with_its_own_operation(fans: Any, box: Sandbox) -> None:
    box.account("fansly_acct_1", signed_in=True)
    url = "https://api.example.com/api/fansly/fansly_acct_1/media/uploads/u1/status"

    upload = fans.fansly.wait_for_upload("fansly_acct_1", url)

    assert upload.status == "completed"
    assert type(upload).__module__ == "fanscribe_api.fansly.models.get_upload_status"
    assert [seen.path for seen in box.requests] == ["/api/fansly/fansly_acct_1/media/uploads/u1/status"] * 2
    handle = fans.fansly.follow_upload("fansly_acct_1", "u1")
    assert handle.notify(Event("media_uploads.completed", "fansly", "fansly_acct_1", {}))
    assert not handle.notify(Event("media_uploads.completed", "onlyfans", None, {}))


def test_an_event_wakes_the_wait_that_it_is_about(twin: Callable[..., Any], box: Sandbox) -> None:
    box.export("exp_1", "in_progress", "completed")
    fans = twin(box.api_key, base_url=box.url, polling=SLEEPY)
    bare = getattr(fans, "_target", fans)
    polled, done = threading.Event(), threading.Event()
    found: list[Any] = []
    due: list[float] = []

    def deliver() -> None:
        polled.wait(PATIENCE)
        while not done.wait(0.02):
            assert bare.dispatch(_exports(id="exp_2")) is None
            for handle in list(bare.onlyfans._sign_in.accounts.processings):
                if (seconds := handle.next_poll) is not None:
                    due.append(seconds)
                    found.append(bare.dispatch(_exports(id="exp_1")))

    thread = threading.Thread(target=deliver, daemon=True)
    thread.start()
    began = time.monotonic()
    try:
        fans.onlyfans.wait_for_export("exp_1", timeout=None, on_status=lambda _: polled.set())
    finally:
        done.set()
        thread.join(PATIENCE)
    assert time.monotonic() - began < 150, "and not only at the next poll, after 300 seconds"
    assert found[0].id == "exp_1"
    assert 200 < due[0] < 400
    assert bare.dispatch(_exports(id="exp_1")) is None


def test_an_event_finds_a_wait_that_begins_after_a_fork(twin: Callable[..., Any], box: Sandbox) -> None:
    box.export("exp_1", "in_progress", "completed")
    fans = twin(box.api_key, base_url=box.url, clock=InstantClock())
    bare = getattr(fans, "_target", fans)
    bare.onlyfans._sign_in.accounts._process = 0
    found: list[Any] = []

    fans.onlyfans.wait_for_export("exp_1", on_status=lambda _: found.append(bare.dispatch(_exports(id="exp_1"))))

    assert [each.id for each in found] == ["exp_1", "exp_1"]


def test_closing_the_client_stops_a_wait(box: Sandbox) -> None:
    box.export("exp_1", "in_progress")
    fans = Fanscribe(box.api_key, base_url=box.url, polling=SLEEPY)
    closer = threading.Thread(target=fans.close, daemon=True)

    with pytest.raises(ClientClosed):
        fans.onlyfans.wait_for_export("exp_1", timeout=None, on_status=lambda _: closer.start())
    closer.join(PATIENCE)


def test_closing_the_asyncio_client_stops_a_wait(box: Sandbox) -> None:
    box.export("exp_1", "in_progress")

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=SLEEPY) as fans:
            polled = asyncio.Event()
            waiting = asyncio.create_task(
                fans.onlyfans.wait_for_export("exp_1", timeout=None, on_status=lambda _: polled.set())
            )
            await polled.wait()
            await fans.close()
            with pytest.raises(ClientClosed):
                await waiting

    asyncio.run(main())


def test_a_cancelled_wait_leaves_nothing_behind_and_can_be_started_again(box: Sandbox) -> None:
    box.export("exp_1", "in_progress", "completed")

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=SLEEPY) as fans:
            polled = asyncio.Event()
            handle = fans.onlyfans.follow_export("exp_1")
            waiting = asyncio.create_task(handle.result(timeout=None, on_status=lambda _: polled.set()))
            await polled.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert asyncio.all_tasks() == {asyncio.current_task()}
            assert fans.dispatch(_exports(id="exp_1")) is None
            assert (await handle.result()).data is not None

    asyncio.run(main())


def test_updates_that_nobody_goes_on_with_are_not_found(fans: Any, box: Sandbox) -> None:
    box.export("exp_1", "in_progress")
    updates = fans.onlyfans.follow_export("exp_1").updates()
    next(updates)
    bare = getattr(fans, "_target", fans)

    assert bare.dispatch(_exports(id="exp_1")) is not None
    updates.close()
    assert bare.dispatch(_exports(id="exp_1")) is None


def test_an_exception_of_a_callback_ends_the_wait(follow: Callable[..., Any]) -> None:
    def refuse(status: Any) -> None:
        raise LookupError(status.progress)

    with pytest.raises(LookupError, match="pending"):
        follow("pending").result(on_status=refuse)


def test_a_callback_may_be_a_coroutine_function(follow: Callable[..., Any]) -> None:
    statuses: list[Any] = []

    async def tell(status: Any) -> None:
        await asyncio.sleep(0)
        statuses.append(status)

    follow("pending", "completed").result(on_status=tell)

    assert statuses[0] == Pending("pending")
    assert len(statuses) == 2


SUMMARY: ProcessingKind[Any] = ProcessingKind(
    name="fan summary",
    platform="onlyfans",
    word=lambda fields: fields.get("status"),
    at_work=frozenset({"generating"}),
    completed=frozenset({"ready"}),
    failed=frozenset({"error"}),
    message=lambda fields: fields.get("error_message"),
    events="fan_summary.",
)


@pytest.fixture
def summaries(twin: Callable[..., Any], clock: InstantClock) -> Callable[..., Any]:
    """Waits for a summary that is told in these answers."""

    def follow(*answers: dict[str, Any]) -> Any:
        left = list(answers)
        client = twin("the-key", clock=clock, handler=lambda request: httpx.Response(200, json=left.pop(0)))
        handle: Any = ProcessingState.of(
            getattr(client, "_target", client).onlyfans._sign_in,
            SUMMARY,
            lambda fan: FanSummaries.get(None, "acct_1", fan),
            "17",
            "acct_1",
        ).handle
        return client._wrap(handle) if hasattr(client, "_target") else handle

    return follow


def test_one_thing_more_to_wait_for_is_one_row_more(summaries: Callable[..., Any]) -> None:
    handle = summaries({"status": "generating"}, {"status": "ready", "analyzed_message_count": 5})

    assert handle.result().analyzed_message_count == 5
    with pytest.raises(ProcessingFailed, match="the fan summary was not completed: error: too few messages"):
        summaries({"status": "error", "error_message": "too few messages"}).result()


def test_no_event_is_about_what_has_none(summaries: Callable[..., Any]) -> None:
    handle = summaries()
    bare = getattr(handle, "_target", handle)
    bare._state.kind = attrs.evolve(SUMMARY, events=None)

    assert not handle.notify(_event("fan_summary.ready", "acct_1"))
    assert handle.notify()


def test_what_is_not_ready_is_work_unless_a_row_says_when_it_never_will_be() -> None:
    kind = attrs.evolve(SUMMARY, is_ready=lambda fields: False)

    assert _read(kind, {"status": "ready"}) == Pending("ready")


def test_every_error_of_a_wait_is_one_of_ours() -> None:
    for kind in (ProcessingFailed, ProcessingTimedOut, PollingFailed, UnknownStatus):
        assert issubclass(kind, WaitError)
    assert issubclass(WaitError, FanscribeError)
    assert not issubclass(WaitError, APIError)
