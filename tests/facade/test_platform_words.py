"""The words of each platform, one by one: which are known, which say that the provider is at work, and what else an answer tells."""

import logging
from datetime import UTC, datetime
from typing import Any

import pytest
from fanscribe import Authenticated, CodeChallenge, FaceCheck, Failed, Pending, PhoneApproval
from fanscribe._platforms import fansly, onlyfans
from fanscribe._signin import status
from fanscribe._signin.status import STATUS_NAMES, platform_of, split_prefix

LINK = "fansapiauth://auth/x"
DONE = {"completed_at": "2026-09-01T10:00:00+00:00"}


def _onlyfans(body: Any, *, phone: bool = False) -> Any:
    return onlyfans.read_status(body, "acct_1", phone=phone, deeplink=LINK if phone else None)


def _fansly(body: Any) -> Any:
    return fansly.read_status(body, "fansly_acct_1")


@pytest.mark.parametrize(
    "body",
    [{"state": word} for word in ("authenticating", "authenticated", "unauthenticated", "failed", "auth-failed")]
    + [{"state": word} for word in ("needs-otp", "needs-app-otp", "needs_face_otp", "needs-something-new")]
    + [{"progress": word} for word in ("started", "filling_out_login", "submitting", "checking")]
    + [{"progress": word} for word in ("waiting_for_otp", "signed_in")],
    ids=str,
)
def test_a_word_that_onlyfans_uses_is_known(body: Any) -> None:
    assert _onlyfans(body).unknown == ()


def test_any_other_word_is_reported_with_its_field() -> None:
    assert _onlyfans({"state": "dozing", "progress": "dreaming"}).unknown == (
        ("state", "dozing"),
        ("progress", "dreaming"),
    )
    assert _fansly({"status": "dozing"}).unknown == (("status", "dozing"),)


@pytest.mark.parametrize(
    "body",
    [
        {},
        *({"status": word} for word in ("pending", "verifying", "authenticating", "authenticated", "failed")),
        {"status": "challenge-carrier-pigeon"},
        {"status": "dozing", "needs_code": True},
    ],
    ids=str,
)
def test_a_word_that_fansly_uses_is_known(body: Any) -> None:
    assert _fansly(body).unknown == ()


AT_WORK = ("authenticating", "started", "filling_out_login", "submitting", "checking")


@pytest.mark.parametrize("word", AT_WORK)
def test_a_word_of_an_onlyfans_attempt_that_is_worked_on_says_so(word: str) -> None:
    assert _onlyfans({"progress": word}).at_work
    assert _onlyfans({"state": word}).at_work
    assert _onlyfans({"state": "authenticated", "progress": word}) == Pending(word)


def test_of_both_words_the_progress_counts() -> None:
    assert not _onlyfans({"state": "authenticating", "progress": "signed_in"}).at_work
    assert not _onlyfans({}).at_work


@pytest.mark.parametrize(("word", "at_work"), [("verifying", True), ("authenticating", True), ("pending", False)])
def test_a_word_of_a_fansly_attempt_that_is_worked_on_says_so(word: str, at_work: bool) -> None:
    assert _fansly({"status": word}).at_work is at_work


def test_a_status_says_nothing_of_being_at_work_by_itself() -> None:
    assert Pending("checking").at_work is False


@pytest.mark.parametrize(("progress", "waits"), [(None, True), ("filling_out_login", True), ("waiting", True)])
def test_the_phone_is_waited_for_until_the_provider_goes_on(progress: str | None, waits: bool) -> None:
    assert _onlyfans({"state": "authenticating", "progress": progress}, phone=True) == PhoneApproval(LINK)


@pytest.mark.parametrize("progress", ["submitting", "checking", "signed_in"])
def test_the_phone_is_not_waited_for_any_more_once_the_provider_has_gone_on(progress: str) -> None:
    assert _onlyfans({"state": "authenticating", "progress": progress}, phone=True) == Pending(progress)


def test_a_wrong_code_is_one_where_a_code_is_wanted() -> None:
    last = {**DONE, "success": False, "error_code": "WRONG_2FA", "error_message": "That was wrong."}

    assert _onlyfans({"lastAttempt": last}) == Failed("WRONG_2FA", "That was wrong.")
    assert _onlyfans({"state": "needs-otp", "lastAttempt": last}) == CodeChallenge("sms", None, "That was wrong.")


@pytest.mark.parametrize(("completed", "kind"), [(DONE, Authenticated), ({}, Pending)])
def test_a_success_counts_once_the_attempt_is_completed(completed: Any, kind: type) -> None:
    assert type(_onlyfans({"lastAttempt": {**completed, "success": True}})) is kind


@pytest.mark.parametrize(
    ("platform", "body", "reason"),
    [
        ("onlyfans", {"state": "needs-otp"}, "The provider asks for a code."),
        (
            "onlyfans",
            {"state": "needs-otp", "lastAttempt": {"error_code": "WRONG_2FA"}},
            "The last code was wrong, and the provider asks for another one.",
        ),
        ("fansly", {"needs_code": True}, "The provider asks for a code."),
        (
            "fansly",
            {"needs_code": True, "last_error": "Wrong."},
            "The last code was wrong, and the provider asks for another one.",
        ),
    ],
)
def test_the_reason_that_is_shown_tells_a_first_code_from_another_one(platform: str, body: Any, reason: str) -> None:
    assert (_onlyfans if platform == "onlyfans" else _fansly)(body).reason == reason


@pytest.mark.parametrize("end", [{"success": True}, {"success": False}])
def test_an_end_has_the_providers_time_of_its_beginning(end: Any) -> None:
    for body in (
        {"lastAttempt": {**DONE, **end, "started_at": "2026-09-01T09:59:00Z"}},
        {"lastAttempt": {**DONE, **end}, "started_at": "2026-09-01T09:59:00Z"},
    ):
        assert _onlyfans(body).started == datetime(2026, 9, 1, 9, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "another"),
    [
        ({}, False),
        ({"account": {"id": "acct_1"}, "attempt_id": "auth_1"}, False),
        ({"account": {"id": "acct_2"}}, True),
        ({"account_id": "acct_2"}, True),
        ({"attempt_id": "auth_2"}, True),
        ({"lastAttempt": {"attempt_id": "auth_2"}}, True),
        ({"attempt_id": "auth_1", "lastAttempt": {"attempt_id": "auth_2"}}, True),
        ({"account": {"id": "no id"}, "attempt_id": 5}, False),
        ({"data": {"account": {"id": "acct_2"}}, "account_id": "acct_1"}, True),
        ({"data": {"attempt_id": "auth_1"}, "attempt_id": "auth_2"}, True),
        ({"data": {"attempt_id": "auth_1", "account_id": "acct_1"}}, False),
    ],
)
def test_an_answer_about_another_account_or_attempt_says_so_in_any_place(body: Any, another: bool) -> None:
    assert onlyfans.is_about_another(body, "acct_1", "auth_1") is another


def test_while_an_account_has_no_id_no_account_is_another_one() -> None:
    assert not onlyfans.is_about_another({"account_id": "acct_2"}, None, "auth_1")


@pytest.mark.parametrize(("account_id", "another"), [("fansly_acct_1", False), ("fansly_acct_2", True), ("x", False)])
def test_a_fansly_answer_about_another_account_says_so(account_id: str, another: bool) -> None:
    for body in (
        {"account_id": account_id},
        {"data": {"account_id": account_id}},
        {"account_id": account_id, "data": {"account_id": "x"}},
    ):
        assert fansly.is_about_another(body, "fansly_acct_1") is another


def test_what_the_list_says_of_an_account() -> None:
    row = {"id": "acct_1", "is_authenticated": 1, "onlyfans_username": "jo", "display_name": "Jo"}
    read: Any = onlyfans.read_listed_status([{"id": "acct_2"}, row], "acct_1")

    assert (read.platform, read.account_id, read.account.platform) == ("onlyfans", "acct_1", "onlyfans")
    assert (read.account.id, read.account.username, read.account.display_name) == ("acct_1", "jo", "Jo")
    read = onlyfans.read_listed_status(
        [row | {"is_authenticated": False, "authentication_progress": "checking"}], "acct_1"
    )
    assert (read, read.platform, read.account_id) == (Pending("checking"), "onlyfans", "acct_1")
    assert onlyfans.read_listed_status([row], "acct_3") is None


def test_an_account_is_one_of_its_platform() -> None:
    assert _onlyfans({"state": "authenticated"}).account.platform == "onlyfans"
    assert _fansly({"is_authenticated": True}).account.platform == "fansly"
    assert platform_of("acct_1") == "onlyfans"
    assert platform_of("fansly_acct_1") == "fansly"
    assert platform_of("acct_fansly_") == "onlyfans"
    assert platform_of("fansly") == "onlyfans"


@pytest.mark.parametrize("platform", ["onlyfans", "fansly"])
def test_the_platform_of_an_event_stands_before_its_name(platform: str) -> None:
    prefix = {"onlyfans": ""}.get(platform, f"{platform}.")

    assert split_prefix(f"{prefix}messages.received", ".") == (platform, "messages.received")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Pending, "pending"),
        (CodeChallenge, "code_challenge"),
        (FaceCheck, "face_check"),
        (PhoneApproval, "phone_approval"),
        (Authenticated, "authenticated"),
        (Failed, "failed"),
    ],
)
def test_a_status_has_its_name_in_json(kind: type[Any], name: str) -> None:
    assert STATUS_NAMES[kind] == name


@pytest.mark.parametrize(("kind", "channel"), [(2, "email"), (0, "app"), ("2", "email"), (1, "unknown")])
def test_a_code_of_fansly_comes_by_its_number(kind: Any, channel: str) -> None:
    assert _fansly({"needs_code": True, "twofa_type": kind}) == CodeChallenge(channel)  # type: ignore[arg-type]


@pytest.mark.parametrize("word", ["failed", "ERROR", "access_denied", "rejected", "invalid credentials"])
def test_a_fansly_word_that_has_failure_in_it_is_one(word: str) -> None:
    assert _fansly({"status": word, "last_error": "why", "is_authenticated": True}) == Failed(None, "why")


def test_a_complaint_without_a_word_is_no_failure_of_an_account_that_is_signed_in() -> None:
    assert isinstance(_fansly({"last_error": "of another time", "is_authenticated": True}), Authenticated)


def test_a_challenge_is_the_first_of_its_kind_until_somebody_counts() -> None:
    assert (CodeChallenge("sms").number, FaceCheck().number) == (1, 1)


@pytest.mark.parametrize(
    ("failed", "why"), [(Failed("X", "Y"), "X: Y"), (Failed("X"), "X"), (Failed(None, "Y"), "Y"), (Failed(), "")]
)
def test_a_failure_says_its_code_and_its_message_in_one_text(failed: Failed, why: str) -> None:
    assert failed.why == why


def test_unknown_words_are_logged_once_each_shortened_and_not_for_ever(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status, "_reported", set())
    with caplog.at_level(logging.WARNING, logger="fanscribe"):
        status.report_unknown("onlyfans", Pending(unknown=(("state", "z" * 61),)))
        status.report_unknown("onlyfans", Pending(unknown=(("state", "z" * 62),)))
        status.report_unknown("fansly", CodeChallenge("sms", unknown=(("status", "dozing"),)))
        for number in range(1200):
            status.report_unknown("onlyfans", Pending(unknown=(("state", str(number)),)))

    assert caplog.messages[0] == f"onlyfans: unknown state '{'z' * 60}', treated as pending"
    assert caplog.messages[1] == "fansly: unknown status 'dozing', ignored"
    assert len(caplog.messages) == 1000


@pytest.mark.parametrize("word", [*AT_WORK, "waiting_for_otp"])
def test_an_account_in_the_list_is_at_work_by_the_words_of_an_attempt(word: str) -> None:
    read = onlyfans.read_listed_status(
        [{"id": "acct_1", "is_authenticated": False, "authentication_progress": word}], "acct_1"
    )

    assert isinstance(read, Pending)
    assert read.at_work


@pytest.mark.parametrize("word", ["not_signed_in", "signed_in", "hibernating", None])
def test_an_account_in_the_list_is_idle_by_any_other_word(word: str | None) -> None:
    read = onlyfans.read_listed_status(
        [{"id": "acct_1", "is_authenticated": False, "authentication_progress": word}], "acct_1"
    )

    assert isinstance(read, Pending)
    assert not read.at_work
