"""The sandbox speaks as the provider does: its answers, errors and headers, row by row as the provider is known to give them."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from fanscribe import Authenticated, CodeChallenge, FaceCheck, Failed, Pending
from fanscribe._platforms.fansly import FanslyAttemptApi
from fanscribe._platforms.onlyfans import OnlyFansAttemptApi, read_listed_status
from fanscribe.sandbox import AsksForApproval, AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from fanscribe.sandbox.faults import CdnError, ErrorResponse, HtmlPage, TooManyRequests

LOGIN = {"email": "a@example.com", "password": "x"}
# The words of OnlyFans polls that clients saw, and those of the list of accounts.
STATES = {"authenticating", "authenticated", "needs-otp", "needs-app-otp", "needs_face_otp", "failed", "auth-failed"}
PROGRESS = {"started", "filling_out_login", "submitting", "checking", "waiting_for_otp", "signed_in"}
LAST_ATTEMPT = {"started_at", "completed_at", "success", "error_code", "error_message", "needs_otp"} | {
    "otp_phone_ending"
}
FANSLY_POLL = {"status", "is_authenticated", "needs_code", "twofa_type", "masked_email", "last_error"} | {
    "display_name",
    "fansly_user_data",
    "account_id",
}
USAGE = {
    "x-ofapi-credits-used",
    "x-ofapi-credits-balance",
    "x-rate-limit-limit-minute",
    "x-rate-limit-remaining-minute",
    "x-ofapi-is-cached",
}
SIGN_IN = "/api/authenticate/acct_1"


@pytest.fixture
def api(box: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=box.url, headers={"Authorization": f"Bearer {box.api_key}"}) as api:
        yield api


SCRIPTS = [
    (SignsIn(after=2),),
    (AsksForCode(after=1), SignsIn(after=1)),
    (AsksForCode(channel="app"),),
    (AsksForFaceCheck(),),
    (AsksForApproval(), AsksForFaceCheck()),
    (Fails(after=1),),
]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: "-".join(type(step).__name__ for step in script))
def test_a_poll_has_only_words_and_fields_that_the_provider_has(box: Sandbox, api: httpx.Client, script: Any) -> None:
    box.account("acct_1", *script)
    attempt_id = api.put(f"{SIGN_IN}/credentials", json=LOGIN).json()["attempt_id"]
    remote = OnlyFansAttemptApi(attempt_id, "acct_1")

    for _ in range(8):
        body = api.get(f"/api/authenticate/{attempt_id}").json()
        listed = api.get("/api/accounts").json()
        assert (body["state"] in STATES, body["progress"] in PROGRESS) == (True, True), body
        assert set(body) == {"state", "progress", "lastAttempt", "account"}
        assert set(body["lastAttempt"]) - {"needs_face_otp", "face_otp_verification_url"} == LAST_ATTEMPT
        assert remote.read(body).unknown == ()
        assert read_listed_status(listed, "acct_1") is not None
        assert listed[0]["authentication_progress"] in PROGRESS | {"not_signed_in"}
        if isinstance(remote.read(body), CodeChallenge):
            api.put(f"/api/authenticate/{attempt_id}", json={"code": "123456"})
        if isinstance(remote.read(body), FaceCheck):
            api.put(f"/api/authenticate/{attempt_id}", json={"selfie_verification_completed": True})

    assert isinstance(remote.read(body), Failed if isinstance(script[-1], Fails) else Authenticated)


@pytest.mark.parametrize("channel", ["email", "app"])
@pytest.mark.parametrize("end", [SignsIn(), Fails()])
def test_a_fansly_poll_has_only_words_and_fields_that_the_client_knows(
    box: Sandbox, api: httpx.Client, channel: Any, end: Any
) -> None:
    box.account("fansly_acct_1", AsksForCode(channel=channel), end)
    path, remote, seen = "/api/fansly/authenticate/fansly_acct_1", FanslyAttemptApi("fansly_acct_1"), set[type]()
    api.post(f"{path}/reauthenticate")

    for _ in range(6):
        body = api.get(path).json()
        status = remote.read(body)
        assert set(body) == FANSLY_POLL
        assert status.unknown == ()
        seen.add(type(status))
        if isinstance(status, CodeChallenge):
            assert body["twofa_type"] == {"email": 2, "app": 0}[channel]
            assert set(api.put(path, json={"code": "123456"}).json()) == FANSLY_POLL

    assert seen == {Pending, CodeChallenge, Authenticated if isinstance(end, SignsIn) else Failed}


def _expired(box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)


def _nothing(box: Sandbox) -> None:
    pass


def _signed_in(box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)


def _without_credits(box: Sandbox) -> None:
    _signed_in(box)
    box.balance = 0


def _with_error(status: int) -> Callable[[Sandbox], None]:
    return lambda box: box.fault(ErrorResponse(status), on="other")


# What happened, the request, and the answer: its status, its `error` ("…" is a sentence), its `code`, and its other fields.
CHATS = ("GET", "/api/acct_1/chats", None)
ERRORS: list[Any] = [
    (_expired, CHATS, 401, "SESSION_EXPIRED:NEEDS_REAUTHENTICATION", None, {"description"}),
    (_with_error(503), CHATS, 503, "SERVICE_UNAVAILABLE", None, set()),
    (_with_error(422), CHATS, 422, "VALIDATION_ERROR", None, set()),
    (
        lambda box: box.fault(ErrorResponse(404, error="ONLYFANS_COM_ERROR"), on="other"),
        CHATS,
        404,
        "ONLYFANS_COM_ERROR",
        None,
        set(),
    ),
    (_expired, ("PUT", f"{SIGN_IN}/credentials", {}), 422, "VALIDATION_ERROR", None, {"errors"}),
    (_without_credits, CHATS, 402, "…", None, set()),
    (_nothing, CHATS, 404, "…", "account_not_found", set()),
    (_nothing, ("POST", f"{SIGN_IN}/reauthenticate", None), 404, "…", "account_not_found", set()),
    (_nothing, ("GET", "/api/authenticate/auth_1", None), 404, "…", None, set()),
    (lambda box: box.fault(TooManyRequests(3)), CHATS, 429, "…", None, set()),
    # As the document has it: `message` and `reason`.
    (_signed_in, ("POST", f"{SIGN_IN}/reauthenticate", None), 400, None, None, {"reason"}),
]


@pytest.mark.parametrize(("arrange", "sent", "status", "error", "code", "more"), ERRORS)
def test_an_error_has_the_status_and_the_fields_of_the_provider(
    box: Sandbox, api: httpx.Client, arrange: Any, sent: Any, status: int, error: Any, code: Any, more: set[str]
) -> None:
    arrange(box)
    method, path, body = sent
    answer = api.request(method, path, json=body)
    content = answer.json()

    assert answer.status_code == status
    if error == "…":
        assert " " in content["error"] or content["error"].endswith(".")
    else:
        assert content.get("error") == error
    assert content.get("code") == code
    assert isinstance(content["message"], str)
    assert set(content) - {"error", "code", "message"} == more
    assert set(answer.headers) >= USAGE


def _send(api: httpx.Client, key: str, text: str = "Hi", chat: int = 7) -> httpx.Response:
    path = f"/api/acct_1/chats/{chat}/messages"
    return api.post(path, json={"text": text}, headers={"Idempotency-Key": key})


def test_a_message_with_a_key_is_sent_once(box: Sandbox, api: httpx.Client) -> None:
    _signed_in(box)
    first, again, other = _send(api, "a"), _send(api, "a"), _send(api, "b")

    assert again.json() == first.json()
    assert [each.headers.get("idempotent-replayed") for each in (first, again, other)] == [None, "true", None]
    assert box.balance == 100_000 - 2


@pytest.mark.parametrize(
    ("sent", "status", "error"),
    [
        ({"key": "a", "text": "Bye"}, 422, "IDEMPOTENCY_KEY_MISMATCH"),
        ({"key": "a", "chat": 8}, 422, "IDEMPOTENCY_KEY_MISMATCH"),
        ({"key": "x" * 256}, 400, "IDEMPOTENCY_KEY_INVALID"),
        ({"key": ""}, 400, "IDEMPOTENCY_KEY_INVALID"),
    ],
)
def test_a_key_that_cannot_be_used_is_an_error(
    box: Sandbox, api: httpx.Client, sent: Any, status: int, error: str
) -> None:
    _signed_in(box)
    _send(api, "a")
    answer = _send(api, **sent)

    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_no_other_write_takes_a_key(box: Sandbox, api: httpx.Client) -> None:
    _signed_in(box)
    headers = {"Idempotency-Key": "a"}
    answers = [api.post("/api/acct_1/posts", json={"text": "Hi"}, headers=headers) for _ in range(2)]

    assert ["idempotent-replayed" in each.headers for each in answers] == [False, False]


@pytest.mark.parametrize(("code", "status"), [(524, 524), (1010, 403)])
def test_an_error_of_the_cdn_is_plain_text(box: Sandbox, api: httpx.Client, code: int, status: int) -> None:
    box.fault(CdnError(code))
    answer = api.get("/api/accounts")

    assert (answer.status_code, answer.text) == (status, f"error code: {code}")
    assert not USAGE & set(answer.headers)


def test_a_wrong_key_is_a_sentence_and_tells_nothing_of_credits(box: Sandbox) -> None:
    answer = httpx.get(f"{box.url}/api/accounts", headers={"Authorization": "Bearer wrong"})

    assert (answer.status_code, set(answer.json())) == (401, {"error", "message"})
    assert " " in answer.json()["error"]
    assert not USAGE & set(answer.headers)


def test_a_page_of_the_cdn_has_no_header_of_the_api(box: Sandbox, api: httpx.Client) -> None:
    box.fault(HtmlPage(502))

    assert not USAGE & set(api.get("/api/accounts").headers)


def test_an_account_that_signs_in_answers_503_to_every_other_call(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1", SignsIn(after=5))
    api.put(f"{SIGN_IN}/credentials", json=LOGIN)
    answer = api.get("/api/acct_1/chats")

    assert (answer.status_code, answer.json()["error"]) == (503, "SERVICE_UNAVAILABLE")
    assert answer.json()["message"] == "This account is currently re-authenticating"


def test_credits_and_limits_are_the_same_in_the_headers_and_in_the_body(box: Sandbox, api: httpx.Client) -> None:
    _signed_in(box)
    box.balance = 7
    answer = api.get("/api/acct_1/chats")
    meta = answer.json()["_meta"]

    assert meta["_credits"] | {"note": ""} == {"used": 1, "balance": 6, "note": ""}
    assert answer.headers["x-ofapi-credits-used"] == "1"
    assert answer.headers["x-ofapi-credits-balance"] == "6"
    assert answer.headers["x-rate-limit-limit-minute"] == str(meta["_rate_limits"]["limit_minute"])
    assert answer.headers["x-rate-limit-remaining-minute"] == str(meta["_rate_limits"]["remaining_minute"])
    assert (answer.headers["x-ofapi-is-cached"], meta["_cache"]["is_cached"]) == ("false", False)
    assert box.balance == 6


def test_a_look_at_the_credits_is_free_even_when_none_are_left(box: Sandbox, api: httpx.Client) -> None:
    box.balance = 0
    answer = api.get("/api/usage/credits")

    assert answer.status_code == 200
    assert (answer.headers["x-ofapi-credits-used"], answer.headers["x-ofapi-credits-balance"]) == ("0", "0")


@pytest.mark.parametrize("path", ["/api/acct_1/media/vault/lists", "/api/acct_1/media/vault/lists/1"])
def test_vault_lists_have_an_etag_and_are_not_sent_twice_but_paid_for(
    box: Sandbox, api: httpx.Client, path: str
) -> None:
    _signed_in(box)
    box.balance = 10
    first = api.get(path)
    same = api.get(path, headers={"If-None-Match": first.headers["etag"]})
    other = api.get(path, headers={"If-None-Match": '"another"'})

    assert (same.status_code, same.content) == (304, b"")
    assert same.headers["etag"] == first.headers["etag"]
    assert same.headers["x-ofapi-credits-balance"] == "8"
    assert (other.status_code, other.json()["data"]) == (200, first.json()["data"])


def test_other_answers_have_no_etag(box: Sandbox, api: httpx.Client) -> None:
    _signed_in(box)

    assert "etag" not in api.get("/api/acct_1/chats").headers
    assert "etag" not in api.get("/api/acct_1/media/vault").headers
