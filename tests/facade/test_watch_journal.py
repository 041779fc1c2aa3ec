"""The journal of a watch: what it knows after a restart, and how often an account is signed in at most."""

import itertools
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fanscribe import Challenge, FaceCheck, Fanscribe, InvalidInput, webhooks
from fanscribe.roster import Journal, Reauthenticate, Roster, WatchEvent, WatchJournal
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from support.clocks import Patient
from support.deliveries import MESSAGE, headers
from support.twins import Blocking

DAY = 86_400.0
CODE = "135791"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "watch.journal"


class Restarted:
    """A watch with a journal, which is started again and again, each time in a new client."""

    def __init__(self, twin: Callable[..., Any], box: Sandbox, clock: Patient, file: Path) -> None:
        self._twin, self._box, self._clock, self._file = twin, box, clock, file
        self._running: list[Any] = []

    def __call__(self, **options: Any) -> Iterator[WatchEvent]:
        """Start it, after the one before has ended."""
        self.end()
        journal = WatchJournal(self._file)
        fans = self._twin(self._box.api_key, base_url=self._box.url, clock=self._clock)
        roster: Any = Blocking(Roster(fans._target), fans._runner) if isinstance(fans, Blocking) else Roster[Any](fans)
        events = roster.watch(journal=journal, **options)
        self._running = [journal, events]
        return self._seen(events)

    def _seen(self, events: Iterator[WatchEvent]) -> Iterator[WatchEvent]:
        for each in events:
            self._clock.at_work += {"session_expired": 1, "ended": -1}.get(each.kind, 0)
            yield each

    def end(self) -> None:
        while self._running:
            self._running.pop().close()
        self._clock.at_work = 0

    def kill(self) -> None:
        """End it, and leave the open attempt as a watch does that is killed while it waits."""
        self.end()
        self.change("UPDATE job SET state = 'open', why = NULL WHERE token IS NOT NULL")

    def change(self, statement: str) -> list[Any]:
        self.end()
        with sqlite3.connect(self._file) as database:
            rows = database.execute(statement).fetchall()
        database.close()
        return rows


@pytest.fixture
def clock() -> Patient:
    return Patient()


@pytest.fixture
def watch(twin: Callable[..., Any], box: Sandbox, clock: Patient, file: Path) -> Iterator[Restarted]:
    restarted = Restarted(twin, box, clock, file)
    yield restarted
    restarted.end()


def _next(events: Iterator[WatchEvent], kind: str) -> WatchEvent:
    for event in itertools.islice(events, 3000):
        if event.kind == kind:
            return event
    raise AssertionError(f"no event {kind}")


def _starts(box: Sandbox) -> int:
    return len([seen for seen in box.requests if seen.path.endswith("/reauthenticate")])


def _flap(box: Sandbox, events: Iterator[WatchEvent], clock: Patient, days: float) -> list[float]:
    """Let a session expire right after each sign-in; return when it was signed in."""
    begin, ended = clock.now(), list[float]()
    for event in events:
        if clock.now() >= begin + days * DAY:
            return ended
        if event.kind == "ended":
            ended.append(clock.now() - begin)
            box.account("acct_1", SignsIn(), signed_in=False)
    return ended


def test_a_session_that_expires_again_and_again_is_renewed_less_and_less_often(
    box: Sandbox, watch: Restarted, clock: Patient
) -> None:
    box.account("acct_1", SignsIn())
    ended = _flap(box, watch(every=240), clock, 3)
    pauses = [round((after - before) / 60) for before, after in itertools.pairwise(ended)]

    assert pauses[:8] == pytest.approx([5, 10, 20, 40, 80, 160, 320, 360], abs=5)
    assert all(360 <= pause <= 365 for pause in pauses[8:])
    assert len([at for at in ended if at < DAY]) <= 10


def test_the_pause_goes_on_in_the_next_watch(box: Sandbox, watch: Restarted, clock: Patient) -> None:
    box.account("acct_1", SignsIn())
    restarted = [_flap(box, watch(every=240), clock, 1 / 24) for _ in range(24)]

    assert sum(map(len, restarted)) <= 10
    assert restarted[-1] == [] or restarted[-2] == []


def test_a_pause_is_reported_once(box: Sandbox, watch: Restarted) -> None:
    box.account("acct_1", SignsIn())
    events = watch(every=60)
    _next(events, "ended")
    box.account("acct_1", SignsIn(), signed_in=False)
    kinds = [next(events).kind for _ in range(5)]
    events = watch(every=60)
    kinds += [next(events).kind for _ in range(4)]

    assert kinds.count("postponed") == 1
    assert "session_expired" not in kinds
    _next(events, "session_expired")


def test_the_pauses_begin_anew_after_a_day_without(box: Sandbox, watch: Restarted, clock: Patient) -> None:
    box.account("acct_1", SignsIn())
    events = watch(every=600)
    for _ in range(4):
        _next(events, "ended")
        box.account("acct_1", SignsIn(), signed_in=False)
    _next(events, "ended")
    clock.advance(2 * DAY)
    box.account("acct_1", Fails(), signed_in=False)

    assert _next(events, "ended").retry_in == 300


def test_the_pause_after_failures_goes_on_in_the_next_watch(box: Sandbox, watch: Restarted, clock: Patient) -> None:
    box.account("acct_1", Fails())
    events, ended = watch(every=60), list[float]()
    for _ in range(5):
        ended.append(_next(events, "ended").retry_in or 0)
        events = watch(every=60)

    assert ended == [300, 600, 1200, 2400, 4800]
    assert clock.now() >= sum(ended[:-1])


def test_an_open_attempt_is_resumed_by_the_next_watch_which_asks_again(
    box: Sandbox, watch: Restarted, file: Path
) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    _next(watch(), "ended")
    watch.kill()
    ended = _next(watch(on_challenge=lambda job, challenge: CODE), "ended")

    assert ended.result is not None
    assert ended.result.is_signed_in
    assert _starts(box) == 1


def test_a_challenge_that_nobody_answers_is_asked_less_and_less_often(
    box: Sandbox, watch: Restarted, clock: Patient
) -> None:
    box.account("acct_1", AsksForCode(CODE))
    asked: list[float] = []
    for _ in range(5):
        _next(watch(every=60, on_challenge=lambda job, challenge: asked.append(clock.now())), "ended")

    assert [round((after - before) / 60) for before, after in itertools.pairwise(asked)] == pytest.approx(
        [5, 10, 20, 40], abs=2
    )
    assert _starts(box) == 1


def test_face_checks_of_the_day_are_counted_across_restarts(box: Sandbox, watch: Restarted, clock: Patient) -> None:
    box.account("acct_1", AsksForFaceCheck(), Fails())
    asked: list[float] = []
    for _ in range(4):
        _next(watch(every=300, on_challenge=lambda job, challenge: asked.append(clock.now()) or True), "ended")

    assert asked[1] - asked[0] < 3600
    assert asked[2] - asked[0] >= DAY - 1
    assert len(asked) == 4


def test_the_same_face_check_asked_again_after_a_restart_is_no_other_one(
    box: Sandbox, watch: Restarted, clock: Patient, file: Path
) -> None:
    box.account("acct_1", AsksForFaceCheck(), SignsIn(after=1))
    asked: list[Challenge] = []
    for _ in range(4):
        _next(watch(on_challenge=lambda job, challenge: asked.append(challenge)), "ended")
        watch.kill()
    ended = _next(watch(on_challenge=lambda job, challenge: asked.append(challenge) or True), "ended")

    assert [type(each) for each in asked] == [FaceCheck] * 5
    assert clock.now() < DAY
    assert ended.result is not None
    assert ended.result.is_signed_in
    assert _starts(box) == 1


def test_an_answer_whose_result_is_not_there_yet_is_not_asked_for_again(
    box: Sandbox, watch: Restarted, clock: Patient, file: Path
) -> None:
    """The provider may show a challenge for a while after its answer, and a watch may be killed in that time."""
    box.account("acct_1", AsksForFaceCheck(), SignsIn(after=1))
    _next(watch(on_challenge=lambda job, challenge: None), "ended")
    watch.kill()
    watch.change("UPDATE watched SET is_answered = 1")
    asked: list[float] = []
    begin = clock.now()
    _next(watch(on_challenge=lambda job, challenge: asked.append(clock.now() - begin) or True), "ended")

    assert len(asked) == 1
    assert asked[0] >= 60


def _starting(file: Path) -> None:
    with WatchJournal(file) as journal:
        journal.record_starting(Reauthenticate("acct_1"))


def test_a_start_in_doubt_is_not_repeated_while_the_provider_is_at_work(
    box: Sandbox, watch: Restarted, file: Path
) -> None:
    box.account("acct_1", AsksForCode(CODE), signed_in=False)
    with Fanscribe(box.api_key, base_url=box.url) as fans:
        fans.onlyfans.reauthenticate("acct_1")
    _starting(file)
    ended = _next(watch(), "ended")

    assert ended.result is not None
    assert ended.result.state == "unknown"
    assert _starts(box) == 1


def test_a_start_in_doubt_is_repeated_once_the_account_shows_nothing_of_it(
    box: Sandbox, watch: Restarted, file: Path
) -> None:
    box.account("acct_1", SignsIn(after=1), signed_in=False)
    _starting(file)
    ended = _next(watch(), "ended")

    assert ended.result is not None
    assert ended.result.is_signed_in
    assert _starts(box) == 1


def test_an_attempt_that_ended_unseen_is_given_up_after_an_hour(
    box: Sandbox, watch: Restarted, clock: Patient, file: Path
) -> None:
    box.account("fansly_acct_1", SignsIn(after=1), signed_in=False)
    with Fanscribe(box.api_key, base_url=box.url, clock=clock) as fans:
        attempt = fans.fansly.reauthenticate("fansly_acct_1")
        attempt.status()
        attempt.status()
    with WatchJournal(file) as journal:
        journal.record_started(Reauthenticate("fansly_acct_1"), attempt.token)
    box.account("fansly_acct_1", SignsIn(after=1), signed_in=False)
    events = watch(every=300)
    states = list[str]()
    while "signed_in" not in states and clock.now() < 7200:
        ended = _next(events, "ended")
        assert ended.result is not None
        states.append(ended.result.state)

    assert set(states[:-1]) == {"open"}
    assert states[-1] == "signed_in"
    assert 3600 <= clock.now() < 7200
    assert _starts(box) == 2


def test_an_account_that_was_signed_in_elsewhere_has_no_open_attempt(
    box: Sandbox, watch: Restarted, file: Path
) -> None:
    box.account("acct_1", AsksForCode(CODE))
    _next(watch(), "ended")
    box.account("acct_1", SignsIn(after=1), signed_in=True)
    events = watch()
    _next(events, "listed")
    _next(events, "listed")

    assert watch.change("SELECT state, token FROM job") == [("signed_in", None)]


def test_keys_of_webhooks_are_in_the_journal(file: Path) -> None:
    event = webhooks.parse(MESSAGE, headers(MESSAGE), ["whsec_the-current-one"])
    accepted = []
    for _ in range(2):
        with WatchJournal(file) as journal, journal.deduplicator() as keys:
            accepted.append(keys.accept(event))
            journal.record_starting(Reauthenticate("acct_1"))

    assert accepted == [True, False]


def test_a_journal_of_a_rotation_is_none_of_a_watch(box: Sandbox, fans: Any, tmp_path: Path) -> None:
    Journal(tmp_path / "rotation").close()
    WatchJournal(tmp_path / "watch").close()
    with pytest.raises(InvalidInput, match="another kind of database"):
        WatchJournal(tmp_path / "rotation")
    with pytest.raises(InvalidInput, match="another kind of database"):
        Journal(tmp_path / "watch")
    roster: Any = Blocking(Roster(fans._target), fans._runner) if isinstance(fans, Blocking) else Roster[Any](fans)
    with Journal(tmp_path / "rotation") as journal, pytest.raises(InvalidInput, match="journal must be a WatchJournal"):
        next(roster.watch(journal=journal))

    assert box.requests == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_journal_that_others_may_read_is_made_private(file: Path) -> None:
    file.touch(0o644)
    file.chmod(0o644)
    WatchJournal(file).close()

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("kind", [Journal, WatchJournal])
def test_a_folder_in_which_everyone_may_replace_files_is_refused(tmp_path: Path, kind: type[Journal]) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(InvalidInput, match="everyone may replace files in"):
        kind(folder / "journal")
    folder.chmod(0o1777)
    kind(folder / "journal").close()

    assert [each.name for each in folder.iterdir()] == ["journal"]
