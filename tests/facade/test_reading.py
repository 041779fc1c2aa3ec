"""The meaning of poll responses, as tables: one row for each fact about the provider; any response is read without an error."""

import logging
from typing import Any

import pytest
from fanscribe import Authenticated, CodeChallenge, FaceCheck, Failed, Pending, PhoneApproval
from fanscribe._platforms.fansly import FanslyAttemptApi
from fanscribe._platforms.onlyfans import OnlyFansAttemptApi
from fanscribe._signin import status
from hypothesis import given, strategies as st

STATUSES = (Pending, CodeChallenge, FaceCheck, PhoneApproval, Authenticated, Failed)
DONE = {"completed_at": "2026-09-01T10:00:00+00:00"}
LINK = "fansapiauth://auth/x"


def onlyfans(body: Any, deeplink: str | None = None) -> Any:
    return OnlyFansAttemptApi("auth_1", "acct_1", deeplink).read(body)


def fansly(body: Any) -> Any:
    return FanslyAttemptApi("fansly_acct_1").read(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"state": "authenticating", "progress": "filling_out_login"}, Pending("filling_out_login")),
        ({"state": "authenticating", "progress": None}, Pending("authenticating")),
        ({}, Pending()),
        ({"state": "needs-otp"}, CodeChallenge("sms")),
        ({"state": "needs-app-otp"}, CodeChallenge("app")),
        ({"state": "authenticating", "progress": "waiting_for_otp"}, CodeChallenge("unknown")),
        ({"state": "authenticating", "twoFactorPending": True}, CodeChallenge("unknown")),
        ({"lastAttempt": {"needs_otp": True, "otp_phone_ending": "42"}}, CodeChallenge("sms", "42")),
        ({"lastAttempt": {"needs_otp": 1, "otp_phone_ending": 42}}, CodeChallenge("sms", "42")),
        ({"state": "needs-otp", "lastAttempt": {"error_code": "WRONG_2FA"}}, CodeChallenge("sms", None, "WRONG_2FA")),
        (
            {"state": "needs-otp", "lastAttempt": {**DONE, "success": False, "error_code": "WRONG_2FA"}},
            CodeChallenge("sms", None, "WRONG_2FA"),
        ),
        ({"lastAttempt": {"needs_face_otp": True, "face_otp_verification_url": "https://v"}}, FaceCheck("https://v")),
        ({"state": "needs-otp", "lastAttempt": {"needs_face_otp": True}}, FaceCheck(None)),
        ({"lastAttempt": {**DONE, "success": False, "error_code": "X", "error_message": "Y"}}, Failed("X", "Y")),
        ({"state": "needs-otp", "lastAttempt": {**DONE, "success": False, "error_code": "X"}}, Failed("X")),
        ({"state": "authenticated", "lastAttempt": {**DONE, "success": False}}, Failed()),
        ({"lastAttempt": {**DONE, "success": None}}, Pending()),
        ({"lastAttempt": {"success": False}}, Pending()),
        ({"state": "authenticated", "progress": "checking"}, Pending("checking")),
        ({"state": "hibernating", "progress": "dreaming"}, Pending("dreaming")),
        ({"state": "authenticating", "progress": "started"}, Pending("started")),
        ({"state": "authenticated", "progress": "started"}, Pending("started")),
        # The failed end by its word, without `completed_at` too.
        ({"state": "failed"}, Failed()),
        ({"state": "auth-failed"}, Failed()),
        ({"state": "failed", "lastAttempt": {"error_code": "X", "error_message": "Y"}}, Failed("X", "Y")),
        ({"state": "failed", "error_code": "X", "error_message": "Y"}, Failed("X", "Y")),
        ({"state": "auth-failed", "twoFactorPending": True, "progress": "checking"}, Failed()),
        ({"state": "failed", "lastAttempt": {"needs_otp": True}}, Failed()),
        (
            {"state": "failed", "lastAttempt": {"needs_otp": True, "error_code": "WRONG_2FA"}},
            CodeChallenge("unknown", None, "WRONG_2FA"),
        ),
        # It says nothing by itself.
        ({"state": "unauthenticated"}, Pending("unauthenticated")),
        ({"state": "unauthenticated", "progress": "checking"}, Pending("checking")),
        ({"state": "unauthenticated", "progress": "waiting_for_otp"}, CodeChallenge("unknown")),
        ({"state": "unauthenticated", "lastAttempt": {**DONE, "success": False}}, Failed()),
        # Any other word that begins with "needs".
        ({"state": "needs_face_otp"}, FaceCheck(None)),
        ({"state": "needs-face-otp", "lastAttempt": {"needs_face_otp": False}}, FaceCheck(None)),
        (
            {"state": "needs_face_otp", "lastAttempt": {"face_otp_verification_url": "https://v"}},
            FaceCheck("https://v"),
        ),
        ({"state": "needs-email-otp"}, CodeChallenge("unknown")),
        ({"state": "needs_otp", "lastAttempt": {"otp_phone_ending": "42"}}, CodeChallenge("sms", "42")),
        # The same words at the top of the answer; those of `lastAttempt` come first.
        ({"needs_face_otp": True, "face_otp_verification_url": "https://v"}, FaceCheck("https://v")),
        ({"face_otp": True}, FaceCheck(None)),
        ({"needs_face_otp": True, "lastAttempt": {"needs_face_otp": None}}, FaceCheck(None)),
        ({"needs_face_otp": True, "lastAttempt": {"needs_face_otp": False}}, Pending()),
        (
            {"face_otp_verification_url": "https://old", "lastAttempt": {"face_otp_verification_url": "https://v"}}
            | {"state": "needs_face_otp"},
            FaceCheck("https://v"),
        ),
        ({**DONE, "lastAttempt": {"success": False, "error_code": "X"}}, Failed("X")),
        # A success at the top may be that of the request.
        ({**DONE, "success": True}, Pending()),
        ({**DONE, "success": False, "error_message": "Y"}, Failed(None, "Y")),
        ({"state": "authenticating", "success": False}, Pending("authenticating")),
        ({"state": "failed", "error": "WRONG_PASSWORD"}, Failed(None, "WRONG_PASSWORD")),
        # A `data` around the whole answer.
        ({"data": {"state": "needs-otp", "lastAttempt": {"otp_phone_ending": "42"}}}, CodeChallenge("sms", "42")),
        ({"data": {"state": "failed"}, "state": "authenticated"}, Failed()),
        ({"data": {"state": None}, "state": "needs-otp"}, CodeChallenge("sms")),
        ({"data": [], "state": "needs-otp"}, CodeChallenge("sms")),
        ({"data": {"needs_face_otp": True}, "_meta": {}}, FaceCheck(None)),
    ],
)
def test_an_onlyfans_answer(body: Any, expected: Any) -> None:
    assert onlyfans(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        {"state": "authenticated", "progress": "signed_in"},
        {"state": "authenticated"},
        {"state": "authenticated", "lastAttempt": {**DONE, "success": True}},
        {"state": "connected", "lastAttempt": {**DONE, "success": True}},
        {"state": "authenticated", "account": None, "lastAttempt": None},
        {"state": "authenticated", "account": []},
        {"state": "authenticated", "progress": "feeding_the_cat"},
        {"state": "authenticated", "lastAttempt": {**DONE, "success": True, "needs_otp": True}},
        {"twoFactorPending": True, "lastAttempt": {**DONE, "success": True}},
        {"state": "authenticating", "lastAttempt": {**DONE, "success": 1, "needs_face_otp": True}},
        {"state": "needs-otp", "progress": "waiting_for_otp", "lastAttempt": {**DONE, "success": True}},
        {"state": "failed", "lastAttempt": {**DONE, "success": True}},
        {**DONE, "lastAttempt": {"success": True}},
        {"data": {"state": "authenticated", "progress": "signed_in"}},
    ],
)
def test_an_onlyfans_account_that_is_signed_in(body: Any) -> None:
    read = onlyfans(body)

    assert isinstance(read, Authenticated)
    assert read.account.id == "acct_1"
    assert read.account.raw == body


def test_an_account_has_its_names() -> None:
    account = {"id": "acct_9", "display_name": "Jo", "onlyfans_data": {"username": "jo", "csrf": "s3cret"}}
    read = OnlyFansAttemptApi("auth_1", None).read({"state": "authenticated", "account": account})

    assert (read.account.id, read.account.username, read.account.display_name) == ("acct_9", "jo", "Jo")
    assert "s3cret" not in repr(read)


@pytest.mark.parametrize(
    "fields",
    [{"account_id": "acct_9"}, {"account": {"id": "acct_9"}}, {"account": {"id": "acct_9"}, "account_id": "acct_8"}],
)
def test_an_account_has_its_id_from_either_place(fields: Any) -> None:
    for body in ({"state": "authenticated", **fields}, {"data": {"state": "authenticated", **fields}}):
        assert OnlyFansAttemptApi("auth_1", None).read(body).account.id == "acct_9"


@pytest.mark.parametrize("state", ["failed", "auth-failed", "unauthenticated", "needs_face_otp", "needs-anything"])
def test_a_state_that_a_client_saw_is_no_unknown_word(state: str) -> None:
    assert onlyfans({"state": state, "progress": "started"}).unknown == ()
    assert onlyfans({"state": "authenticating", "progress": state}).unknown == (("progress", state),)


def test_an_id_that_is_none_is_not_taken_for_one() -> None:
    assert (
        OnlyFansAttemptApi("auth_1", None).read({"state": "authenticated", "account": {"id": "../x"}}).account.id
        is None
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"state": "authenticating"}, PhoneApproval(LINK)),
        ({"state": "authenticating", "progress": "waiting_for_phone"}, PhoneApproval(LINK)),
        ({"state": "authenticating", "progress": "checking"}, Pending("checking")),
        ({"state": "needs-otp"}, CodeChallenge("sms")),
        ({"lastAttempt": {**DONE, "success": False}}, Failed()),
    ],
)
def test_an_onlyfans_answer_on_the_way_over_the_phone(body: Any, expected: Any) -> None:
    assert onlyfans(body, LINK) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, Pending()),
        ({"status": "verifying"}, Pending("verifying")),
        ({"status": "verifying", "last_error": "of another time"}, Pending("verifying")),
        (
            {"status": "challenge-email", "needs_code": True, "twofa_type": 2, "masked_email": "c***"},
            CodeChallenge("email", "c***"),
        ),
        ({"status": "challenge-email"}, CodeChallenge("email")),
        ({"needs_code": True, "twofa_type": 0}, CodeChallenge("app")),
        ({"needs_code": True, "twofa_type": "0"}, CodeChallenge("app")),
        ({"needs_code": True, "twofa_type": None}, CodeChallenge("unknown")),
        ({"needs_code": True, "twofa_type": 7}, CodeChallenge("unknown")),
        ({"needs_code": True, "is_authenticated": True}, CodeChallenge("unknown")),
        ({"needs_code": True, "last_error": "Wrong."}, CodeChallenge("unknown", None, "Wrong.")),
        ({"status": "failed", "last_error": "Banned."}, Failed(None, "Banned.")),
        ({"status": None, "last_error": "Banned."}, Failed(None, "Banned.")),
        ({"status": "hibernating", "last_error": "of another time"}, Pending("hibernating")),
        # A word that says failed, or at work, outranks what stands beside it.
        ({"status": "failed", "is_authenticated": True}, Failed()),
        ({"status": "login_failed", "is_authenticated": True}, Failed()),
        ({"status": "verifying", "is_authenticated": True}, Pending("verifying")),
        ({"status": "authenticating", "is_authenticated": True}, Pending("authenticating")),
        ({"status": "pending", "is_authenticated": True}, Pending("pending")),
        ({"data": {"status": "failed", "last_error": "Banned."}}, Failed(None, "Banned.")),
        ({"data": {"needs_code": True, "twofa_type": 2, "masked_email": "a***"}}, CodeChallenge("email", "a***")),
    ],
)
def test_a_fansly_answer(body: Any, expected: Any) -> None:
    assert fansly(body) == expected


@pytest.mark.parametrize("data", [None, [], {"username": "jo"}, '{"username": "jo"}'])
def test_a_fansly_account_that_is_signed_in(data: Any) -> None:
    read = fansly({"is_authenticated": True, "display_name": "Jo", "fansly_user_data": data})

    assert isinstance(read, Authenticated)
    assert (read.account.id, read.account.display_name) == ("fansly_acct_1", "Jo")
    assert read.account.username == ("jo" if isinstance(data, dict) else None)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
WORDS = st.sampled_from(
    ["authenticating", "authenticated", "needs-otp", "waiting_for_otp", "signed_in", "failed", "challenge-email", "x"]
)


def _object(*names: str) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, JSON | WORDS | st.booleans()))


LAST = _object(
    "started_at",
    "completed_at",
    "success",
    "error_code",
    "error_message",
    "needs_otp",
    "otp_phone_ending",
    "needs_face_otp",
)
WRAPPED = _object("state", "progress", "account", "account_id", "needs_face_otp", "completed_at", "lastAttempt")
ONLYFANS = st.builds(
    lambda body, last: {**body, "lastAttempt": last},
    _object("state", "progress", "account", "twoFactorPending", "completed_at", "face_otp"),
    LAST | JSON,
)
FANSLY = _object(
    "status",
    "is_authenticated",
    "needs_code",
    "twofa_type",
    "masked_email",
    "last_error",
    "fansly_user_data",
    "display_name",
)


@given(JSON | ONLYFANS | st.builds(lambda body, data: {**body, "data": data}, ONLYFANS, WRAPPED | ONLYFANS))
def test_any_onlyfans_answer_is_one_of_the_statuses(body: Any) -> None:
    assert isinstance(onlyfans(body), STATUSES)
    assert isinstance(onlyfans(body, LINK), STATUSES)


@given(JSON | FANSLY)
def test_any_fansly_answer_is_one_of_the_statuses(body: Any) -> None:
    assert isinstance(fansly(body), STATUSES)


@given(ONLYFANS)
def test_nothing_is_signed_in_that_the_provider_did_not_say_was(body: Any) -> None:
    if isinstance(onlyfans(body), Authenticated):
        last = body["lastAttempt"] if isinstance(body["lastAttempt"], dict) else {}
        assert body.get("state") == "authenticated" or last.get("success") in (True, 1, "1", "true")


def test_an_unknown_word_is_logged_once_and_shortened(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status, "_reported", set())

    with caplog.at_level(logging.WARNING, logger="fanscribe"):
        for _ in range(3):
            status.report_unknown("onlyfans", onlyfans({"state": "hibernating\x1b[31m" + "z" * 500}))
            status.report_unknown("fansly", fansly({"status": "hibernating"}))

    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]
    assert all(record.getMessage().isprintable() and len(record.getMessage()) < 150 for record in caplog.records)
    assert "fansly: unknown status 'hibernating', treated as pending" in caplog.messages
