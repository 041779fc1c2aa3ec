"""Resume tokens that are signed: who handles one cannot have another attempt polled with it."""

import asyncio
import hmac
import json
import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fanscribe import (
    AsyncFanscribe,
    AttemptInProgress,
    AuthenticationFailed,
    AuthenticationTimedOut,
    Fanscribe,
    FanslyLogin,
    InvalidInput,
    InvalidToken,
    Polling,
)
from fanscribe._signin.locks import FileLock, LockNote
from fanscribe._signin.resume import parse_token
from fanscribe._signin.wait import Poll
from fanscribe.cli.exit_codes import ExitCode
from fanscribe.roster import Connect, JobState, Journal, Reauthenticate, Resume, Roster, WatchJournal
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import ErrorResponse
from support.clocks import Patient
from support.patience import python
from support.twins import Blocking

SECRET = "the-first-planted-secret"
OLDER = b"an-older-planted-secret!"
REAUTHENTICATE = Reauthenticate("acct_1")
Make = Callable[..., Any]


@pytest.fixture
def make(twin: Make, box: Sandbox, clock: InstantClock) -> Make:
    """Makes a client with options, as another process would have it."""

    def made(**options: Any) -> Any:
        return twin(box.api_key, base_url=box.url, **{"clock": clock, **options})

    return made


@pytest.fixture
def fans(make: Make) -> Any:
    return make(token_secret=SECRET)


def _roster(fans: Any) -> Any:
    return Blocking(Roster(fans._target), fans._runner) if isinstance(fans, Blocking) else Roster(fans)


def _edited(token: str, **fields: Any) -> str:
    return json.dumps(json.loads(token) | fields)


@pytest.mark.parametrize(("platform", "account_id"), [("onlyfans", "acct_1"), ("fansly", "fansly_acct_1")])
def test_a_signed_token_continues_its_attempt(
    fans: Any, make: Make, box: Sandbox, platform: str, account_id: str
) -> None:
    box.account(account_id, SignsIn(after=2))
    token = getattr(fans, platform).reauthenticate(account_id).token

    assert make(token_secret=SECRET).resume(token).result().id == account_id


@pytest.mark.parametrize(
    "change",
    [
        {"account": "acct_2"},
        {"attempt": "auth_other"},
        {"at": "2020-01-01T00:00:00+00:00"},
        {"phone": True},
        {"proven": True},
        {"triggered": "2020-01-01T00:00:00+00:00"},
        {"signature": "0" * 64},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_token_that_was_edited_is_refused(fans: Any, box: Sandbox, change: dict[str, Any]) -> None:
    box.account("acct_1")
    token = fans.onlyfans.reauthenticate("acct_1").token
    sent = len(box.requests)

    with pytest.raises(InvalidToken, match="signature of the resume token is wrong"):
        fans.resume(_edited(token, **change))

    assert len(box.requests) == sent


def test_a_token_that_is_not_signed_is_refused(fans: Any, make: Make, box: Sandbox) -> None:
    box.account("acct_1")
    token = make().onlyfans.reauthenticate("acct_1").token

    with pytest.raises(InvalidToken, match="not signed"):
        fans.resume(token)


@pytest.mark.parametrize("signature", [None, "", "é" * 64, 5, int("1" * 64), ["0" * 64], "0" * 63])
def test_a_signature_that_is_none_is_refused(fans: Any, box: Sandbox, signature: Any) -> None:
    box.account("acct_1")
    token = fans.onlyfans.reauthenticate("acct_1").token

    with pytest.raises(InvalidToken):
        fans.resume(_edited(token, signature=signature))


def test_the_order_and_spacing_of_a_token_may_change(fans: Any, make: Make, box: Sandbox) -> None:
    """A database of JSON keeps neither."""
    box.account("acct_1")
    fields = json.loads(fans.onlyfans.reauthenticate("acct_1").token)

    stored = json.dumps(dict(reversed(fields.items())), indent=2)

    assert make(token_secret=SECRET).resume(stored).result().id == "acct_1"


def test_of_several_secrets_the_first_signs_and_all_are_accepted(make: Make, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10))
    older, newer, rotated = make(token_secret=OLDER), make(token_secret=SECRET), make(token_secret=[SECRET, OLDER])
    token = older.onlyfans.reauthenticate("acct_1").token

    fresh = rotated.resume(token).token

    assert newer.resume(fresh).account_id == "acct_1"
    with pytest.raises(InvalidToken, match="another token_secret"):
        older.resume(fresh)
    with pytest.raises(InvalidToken, match="another token_secret"):
        newer.resume(token)


def test_a_copy_of_a_client_signs_too(fans: Any, box: Sandbox) -> None:
    box.account("acct_1")

    token = fans.with_options(timeout=5).onlyfans.reauthenticate("acct_1").token

    assert fans.resume(token).account_id == "acct_1"


def test_the_token_of_an_error_is_signed(fans: Any, make: Make, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10**6))
    with pytest.raises(AuthenticationTimedOut) as caught:
        fans.onlyfans.reauthenticate("acct_1").result(timeout=1)

    assert make(token_secret=SECRET).resume(caught.value.token).account_id == "acct_1"


def test_signatures_are_compared_in_constant_time(fans: Any, box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    box.account("acct_1")
    token = fans.onlyfans.reauthenticate("acct_1").token
    compared: list[Any] = []

    def compare(one: Any, other: Any) -> bool:
        compared.append((one, other))
        return False

    monkeypatch.setattr(hmac, "compare_digest", compare)

    with pytest.raises(InvalidToken):
        fans.resume(token)
    assert len(compared) == 1


def test_a_note_of_a_lock_with_a_token_that_is_not_signed_is_not_followed(
    make: Make, box: Sandbox, tmp_path: Path
) -> None:
    """A folder of locks may be writable for others."""
    box.account("acct_1", SignsIn(after=10**6))
    box.account("acct_2", SignsIn(after=10**6))
    forged = make().onlyfans.reauthenticate("acct_2").token
    token = _edited(forged, account="acct_1")
    fans = make(token_secret=SECRET, locks=tmp_path)
    lock = FileLock(tmp_path, "acct_1")
    assert lock.acquire()
    lock.release(str(LockNote(token=token)))
    polled = json.loads(forged)["attempt"]

    attempt = fans.onlyfans.reauthenticate("acct_1")

    assert json.loads(attempt.token)["attempt"] != polled
    assert not [each for each in box.requests if polled in each.path]


def test_what_another_process_left_open_is_continued_if_it_is_signed(make: Make, box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1", SignsIn(after=10**6))
    first = make(token_secret=SECRET, locks=tmp_path).onlyfans.reauthenticate("acct_1")
    with pytest.raises(AuthenticationTimedOut):
        first.result(timeout=1)

    with pytest.raises(AttemptInProgress) as caught:
        make(token_secret=SECRET, locks=tmp_path).onlyfans.reauthenticate("acct_1")

    assert caught.value.attempt.token == first.token


def test_a_job_whose_token_is_not_signed_is_a_result_and_the_others_go_on(fans: Any, make: Make, box: Sandbox) -> None:
    box.account("acct_1")
    box.account("acct_2")
    token = make().onlyfans.reauthenticate("acct_1").token
    sent = len(box.requests)

    results = {each.account_id: each for each in _roster(fans).rotate([Resume(token), Reauthenticate("acct_2")])}

    assert results["acct_2"].is_signed_in
    refused = results["acct_1"]
    assert (refused.state, type(refused.error), refused.token) == (JobState.OPEN, InvalidToken, token)
    assert refused.why.startswith("the attempt of acct_1 is not resumed: the resume token is not signed")
    assert refused.why.endswith("or start again once its attempt is over")
    assert not [each for each in box.requests[sent:] if json.loads(token)["attempt"] in each.path]


def test_a_rotation_continues_a_job_whose_token_is_signed(fans: Any, make: Make, box: Sandbox) -> None:
    box.account("acct_1")
    token = make(token_secret=SECRET).onlyfans.reauthenticate("acct_1").token

    assert [each.state for each in _roster(fans).rotate([Resume(token)])] == [JobState.SIGNED_IN]


@pytest.mark.parametrize("is_signed", [False, True], ids=["not signed", "wrongly signed"])
def test_so_is_an_account_whose_journal_has_such_a_token_and_its_attempt_stays_open(
    fans: Any, make: Make, box: Sandbox, tmp_path: Path, is_signed: bool
) -> None:
    box.account("acct_1", SignsIn(after=2))
    box.account("acct_2")
    jobs = [Reauthenticate("acct_1"), Reauthenticate("acct_2")]
    other = make(token_secret=OLDER) if is_signed else make()
    token = other.onlyfans.reauthenticate("acct_1").token
    with Journal(tmp_path / "journal") as journal:
        journal.record_started(jobs[0], token).result()
        sent = len(box.requests)
        results = {each.account_id: each for each in _roster(fans).rotate(jobs, journal=journal)}

        assert results["acct_2"].is_signed_in
        refused = results["acct_1"]
        assert (refused.state, type(refused.error), refused.token) == (JobState.OPEN, InvalidToken, token)
        assert refused.why.startswith("the attempt of acct_1 is not resumed: the ")
        assert not [each for each in box.requests[sent:] if json.loads(token)["attempt"] in each.path]

        again = {each.account_id: each for each in _roster(other).rotate(jobs, journal=journal)}

    assert again["acct_1"].is_signed_in
    assert [each.method for each in box.requests].count("POST") == 2


def test_a_token_of_another_platform_in_a_journal_is_not_followed(fans: Any, box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1")
    login = FanslyLogin("jo", "a password")
    token = json.loads(fans.onlyfans.reauthenticate("acct_1").token) | {"account": None}
    text = getattr(fans, "_target", fans)._shared.accounts.tokens.write(
        parse_token(json.dumps({**token, "signature": ""}))
    )
    with Journal(tmp_path / "journal") as journal:
        journal.record_started(Connect(login, "Jo"), text).result()
        sent = len(box.requests)
        with pytest.raises(InvalidInput, match="damaged: the entry of new fansly account Jo"):
            list(_roster(fans).rotate([Connect(login, "Jo")], journal=journal))

    assert len(box.requests) == sent


def _left_to_another_secret(make: Make, box: Sandbox, path: Path) -> Journal:
    """Return a journal with the open attempt of a client that has another secret."""
    journal = Journal(path)
    journal.record_started(REAUTHENTICATE, make(token_secret=OLDER).onlyfans.reauthenticate("acct_1").token).result()
    return journal


def _starts(box: Sandbox) -> int:
    return [each.method for each in box.requests].count("POST")


def test_an_account_whose_token_is_refused_can_be_started_again_once_its_attempt_is_over(
    fans: Any, make: Make, box: Sandbox, tmp_path: Path
) -> None:
    """The secret is lost, and nobody else can resume it."""
    box.account("acct_1", Fails())
    with _left_to_another_secret(make, box, tmp_path / "journal") as journal:
        with pytest.raises(AuthenticationFailed):
            make(token_secret=OLDER).resume(journal.entries()["acct_1"].token).result()
        [left] = _roster(fans).rotate([REAUTHENTICATE], journal=journal)
        assert (left.state, left.error.__class__, _starts(box)) == (JobState.OPEN, InvalidToken, 1)
        assert left.why.endswith("the provider is not at work at it: send it again")

        box.account("acct_1", SignsIn())
        decided = list[Any]()
        [done] = _roster(fans).rotate(
            [REAUTHENTICATE], journal=journal, on_unknown=lambda _, status: decided.append(status) or "send"
        )

    assert (done.state, _starts(box), len(decided)) == (JobState.SIGNED_IN, 2, 1)


def test_an_account_whose_token_is_refused_is_signed_in_if_the_provider_says_so(
    fans: Any, make: Make, box: Sandbox, tmp_path: Path
) -> None:
    box.account("acct_1", SignsIn())
    with _left_to_another_secret(make, box, tmp_path / "journal") as journal:
        make(token_secret=OLDER).resume(journal.entries()["acct_1"].token).result()
        [done] = _roster(fans).rotate([REAUTHENTICATE], journal=journal)

    assert (done.state, _starts(box)) == (JobState.SIGNED_IN, 1)


def test_an_account_whose_token_is_refused_is_left_alone_while_the_provider_is_at_work(
    fans: Any, make: Make, box: Sandbox, tmp_path: Path
) -> None:
    box.account("acct_1", AsksForCode())
    with _left_to_another_secret(make, box, tmp_path / "journal") as journal:
        token = journal.entries()["acct_1"].token
        [left] = _roster(fans).rotate([REAUTHENTICATE], journal=journal, on_unknown=lambda *_: "send")

        assert (left.state, left.token, journal.entries()["acct_1"].token) == (JobState.OPEN, token, token)
    assert _starts(box) == 1


def test_a_refused_token_is_kept_where_the_account_cannot_be_looked_at(
    fans: Any, make: Make, box: Sandbox, tmp_path: Path
) -> None:
    box.account("acct_1", AsksForCode())
    with _left_to_another_secret(make, box, tmp_path / "journal") as journal:
        box.fault(ErrorResponse(403), on="list", times=9)
        [left] = _roster(fans).rotate([REAUTHENTICATE], journal=journal, on_unknown=lambda *_: "send")

    assert (left.state, left.token is not None, _starts(box)) == (JobState.OPEN, True, 1)


def test_a_watch_asks_the_provider_rather_than_follow_a_token_of_its_journal_that_is_not_signed(
    make: Make, box: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    box.account("acct_1", SignsIn(), signed_in=False)
    box.account("acct_2", SignsIn(after=10**6), signed_in=False)
    forged = json.loads(make().onlyfans.reauthenticate("acct_2").token)
    fans = make(token_secret=SECRET, clock=Patient())
    with WatchJournal(tmp_path / "watch") as journal, caplog.at_level(logging.WARNING, "fanscribe"):
        journal.record_started(Reauthenticate("acct_1"), json.dumps(forged | {"account": "acct_1"})).result()
        events = _roster(fans).watch(journal=journal, accounts=["acct_1"])
        ended = next(each for each in events if each.kind == "ended")
        events.close()

    assert ended.result.account_id == "acct_1"
    assert not [each for each in box.requests if forged["attempt"] in each.path]
    assert "the attempt of acct_1 is not resumed: the resume token is not signed" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="the SDK of Restate has no wheel for Windows")
def test_a_worker_of_restate_refuses_a_token_that_is_not_signed(box: Sandbox) -> None:
    from fanscribe import restate

    box.account("acct_1", SignsIn(after=10))

    async def main() -> list[Any]:
        async with (
            AsyncFanscribe(box.api_key, base_url=box.url) as other,
            AsyncFanscribe(box.api_key, base_url=box.url, token_secret=SECRET) as fans,
        ):
            handlers = restate._AccountHandlers(fans, None, None, None, Polling())
            unsigned = (await other.onlyfans.reauthenticate("acct_1")).token
            refused = await handlers._send_request(unsigned, Poll())
            return [refused, unsigned]

    refused, unsigned = asyncio.run(main())

    assert refused["outcome"] == "open"
    assert "not signed" in refused["why"]
    assert refused["token"] == unsigned


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
@pytest.mark.parametrize(
    "secret", ["", "planted-short", b"", [], [SECRET, "planted-short"], [SECRET, None], 5, {"planted": 1}, [[SECRET]]]
)
def test_a_secret_that_is_none_is_refused_and_not_repeated(kind: Any, secret: Any) -> None:
    with pytest.raises(InvalidInput, match=r"token_secret must be one or more secrets, of at least 16 bytes") as caught:
        kind("the-key", token_secret=secret)

    assert "planted" not in _shown(caught.value)


def _shown(error: BaseException) -> str:
    """Everything that an error tracker records, but for the frames of the tests."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if "/tests/" not in frame.f_code.co_filename]
    return repr((error, error.args, vars(error), [frame.f_locals for frame in frames]))


def test_no_repr_log_error_or_frame_shows_the_secret(
    fans: Any, make: Make, box: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    box.account("acct_1")
    unsigned = make().onlyfans.reauthenticate("acct_1").token
    attempt = fans.fansly
    texts = [repr(fans), repr(attempt), repr(vars(fans._target if isinstance(fans, Blocking) else fans))]
    for token in (unsigned, _edited(unsigned, signature="0" * 64), "{"):
        with pytest.raises(InvalidToken) as caught:
            fans.resume(token)
        texts.append(_shown(caught.value))
    with pytest.raises(InvalidInput) as failed:
        make(token_secret=SECRET, timeout=-1)
    texts.append(_shown(failed.value))

    assert SECRET not in "".join([*texts, caplog.text])


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
def test_the_secrets_may_be_in_a_variable_or_in_a_file(
    kind: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def signer(**options: Any) -> Any:
        return kind("the-key", **options)._shared.accounts.tokens

    token = json.dumps(
        {
            "v": 1,
            "platform": "onlyfans",
            "account": "acct_1",
            "attempt": "auth_1",
            "phone": False,
            "at": "2026-09-01T00:00:00.000000+00:00",
            "triggered": None,
        }
    )
    parsed = signer().parse(token)
    signed = signer(token_secret=SECRET).write(parsed)

    monkeypatch.setenv("FANSCRIBE_TOKEN_SECRET", f"{OLDER.decode()} {SECRET}")
    assert signer().parse(signed) == parsed
    assert signer().write(parsed) != signed
    with pytest.raises(InvalidToken):
        signer(token_secret=OLDER).parse(signed)

    monkeypatch.delenv("FANSCRIBE_TOKEN_SECRET")
    (tmp_path / "secrets").write_text(f"{SECRET}\n{OLDER.decode()}\n")
    monkeypatch.setenv("FANSCRIBE_TOKEN_SECRET_FILE", str(tmp_path / "secrets"))
    assert signer().write(parsed) == signed


@pytest.mark.parametrize(
    ("variable", "value", "why"),
    [
        ("FANSCRIBE_TOKEN_SECRET", "", "FANSCRIBE_TOKEN_SECRET must be one or more secrets"),
        ("FANSCRIBE_TOKEN_SECRET", "planted-short", "FANSCRIBE_TOKEN_SECRET must be one or more secrets"),
        (
            "FANSCRIBE_TOKEN_SECRET",
            "planted words of 16 and more",
            "one or more secrets, separated by blanks, of at least 16",
        ),
        ("FANSCRIBE_TOKEN_SECRET_FILE", "/nothing/there", "cannot be read: No such file"),
        ("FANSCRIBE_TOKEN_SECRET_FILE", "{binary}", "cannot be read: not text"),
    ],
)
def test_a_variable_without_a_secret_is_refused(
    variable: str, value: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty one is a mistake, and would switch off what it was set for."""
    (tmp_path / "binary").write_bytes(b"planted\xff" * 9)
    monkeypatch.setenv(variable, value.format(binary=tmp_path / "binary"))

    with pytest.raises(InvalidInput, match=why) as caught:
        Fanscribe("the-key")

    assert "planted" not in _shown(caught.value).replace(str(tmp_path), "")


def test_the_command_refuses_a_token_that_is_not_signed(box: Sandbox, make: Make) -> None:
    box.account("acct_1", AsksForCode("246810"))
    token = make().onlyfans.reauthenticate("acct_1").token
    env = {"FANSCRIBE_API_KEY": box.api_key, "FANSCRIBE_BASE_URL": box.url, "FANSCRIBE_TOKEN_SECRET": SECRET}

    done = python("-m", "fanscribe", "resume", token, env=env)

    assert done.returncode != 0
    assert "not signed" in done.stdout + done.stderr
    assert SECRET not in done.stdout + done.stderr


def test_a_rotation_at_the_terminal_names_the_account_and_goes_on(box: Sandbox, make: Make, tmp_path: Path) -> None:
    box.account("acct_1", SignsIn(after=3))
    box.account("acct_2")
    token = make().onlyfans.reauthenticate("acct_1").token
    plan = tmp_path / "plan.csv"
    plan.write_text("account,method\nacct_1,reauthenticate\nacct_2,reauthenticate\n")
    with Journal(tmp_path / "plan.csv.journal") as journal:
        journal.record_started(Reauthenticate("acct_1"), token).result()
    env = {"FANSCRIBE_API_KEY": box.api_key, "FANSCRIBE_BASE_URL": box.url, "FANSCRIBE_TOKEN_SECRET": SECRET}

    done = python("-m", "fanscribe", "rotate", plan, "--yes", "--poll", "0.1", env=env)

    assert done.returncode == ExitCode.OPEN, done.stderr
    assert "acct_1\topen\tthe attempt of acct_1 is not resumed: the resume token is not signed" in done.stdout
    assert "acct_2\tsigned_in" in done.stdout
    assert SECRET not in done.stdout + done.stderr
