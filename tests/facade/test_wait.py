"""The rules of waiting, without a clock, a network or a thread."""

import functools
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest
from fanscribe._core.callbacks import TIMED_OUT
from fanscribe._signin.challenges import Freshness, SubmissionLog
from fanscribe._signin.polling import DEFAULT_TIMEOUT, Polling
from fanscribe._signin.status import (
    Account,
    Authenticated,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Status,
)
from fanscribe._signin.wait import (
    Acknowledged,
    AskChallenge,
    ConfirmFaceCheck,
    Done,
    EffectResult,
    GiveUp,
    InvalidCode,
    NotifyStatus,
    Pause,
    Poll,
    SubmitCode,
    TransientFailure,
    default_reply,
    parse_code,
    parse_reply,
    wait_for_end,
)
from fanscribe.errors import (
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    ChallengeTimedOut,
    InvalidInput,
    PollingFailed,
    ServerError,
    UnknownStatus,
)
from hypothesis import given, strategies as st

SIGNED_IN = Authenticated(Account("acct_1", "onlyfans", None, None, {}))
CODE = CodeChallenge("sms", "42")
WRONG = CodeChallenge("sms", "42", "WRONG_2FA")
FACE = FaceCheck("https://verify.example")
PHONE = PhoneApproval("fansapiauth://x")
FAULT = TransientFailure(ServerError(status_code=502, request="GET /x", message="bad gateway"))
WORKING = Pending("checking", at_work=True)


def _about(seconds: float, within: float) -> Any:
    return pytest.approx(seconds, abs=within)


class Play:
    """Plays a wait: each poll takes the next reading, each question the next answer; sleeping moves the time.

    Readings go through the memory of what was answered, as an attempt's do.
    """

    def __init__(
        self,
        readings: Iterable[Any],
        answers: Iterable[Any] = (),
        submissions: Iterable[Any] = (),
        request: float = 0.0,
    ) -> None:
        self.needs: list[Any] = []
        self.now = 0.0
        self._log = SubmissionLog()
        self._polling = Polling()
        self._readings = iter(readings)
        self._answers = iter(answers)
        self._submissions = iter(submissions)
        self._request = request

    def outcome(self, timeout: float | None = 600.0, asking: bool = True, polling: Polling | None = None) -> Any:
        self._polling = polling or Polling()
        steps = wait_for_end(self._polling, timeout=timeout, asking=asking, now=self.now)
        need: Any = next(steps)
        while not isinstance(need, Done):
            self.needs.append(need)
            value = self._meet(need)
            need = steps.send(EffectResult(self.now, value))
        return need.outcome

    def _meet(self, need: Any) -> Any:
        match need:
            case Pause(seconds):
                assert seconds > 0
                self.now += seconds
            case Poll():
                self.now += self._request
                return self._checked(next(self._readings))
            case AskChallenge():
                return next(self._answers)
            case SubmitCode() | ConfirmFaceCheck():
                self._log.record(need, self.now)
                self.now += self._request
                return self._checked(next(self._submissions, None), direct=True)
        return None

    def _checked(self, reading: Any, **facts: bool) -> Any:
        if isinstance(reading, Status):
            return self._log.filter(reading, self.now, self._polling, **facts)
        return reading

    def of(self, kind: type) -> list[Any]:
        return [need for need in self.needs if isinstance(need, kind)]

    @property
    def sleeps(self) -> list[float]:
        return [need.seconds for need in self.of(Pause)]


def for_ever(*readings: Any) -> Iterator[Any]:
    yield from readings[:-1]
    while True:
        yield readings[-1]


def test_the_first_need_is_a_poll_and_the_end_is_the_providers() -> None:
    play = Play([SIGNED_IN])

    assert play.outcome() == SIGNED_IN
    assert play.needs == [Poll(), NotifyStatus(SIGNED_IN, 600.0)]


def test_a_status_is_reported_once() -> None:
    play = Play([WORKING, WORKING, Pending("submitting"), WORKING, SIGNED_IN])

    play.outcome()

    assert [need.status for need in play.of(NotifyStatus)] == [WORKING, Pending("submitting"), WORKING, SIGNED_IN]


def test_a_status_callback_has_the_time_of_the_wait() -> None:
    play = Play([WORKING, Pending("submitting"), SIGNED_IN])

    play.outcome(timeout=10, polling=Polling(first=4.5, factor=1.2))

    assert [need.seconds for need in play.of(NotifyStatus)] == pytest.approx([10, 5.5, 1])


def test_the_last_sleep_ends_at_the_deadline_and_one_poll_is_made_there() -> None:
    play = Play(for_ever(WORKING))

    outcome = play.outcome(timeout=10)

    assert isinstance(outcome, AuthenticationTimedOut)
    assert play.now == 10
    assert [type(need) for need in play.needs[-2:]] == [Pause, Poll]


def test_a_wait_overruns_by_one_request_at_most() -> None:
    play = Play(for_ever(WORKING), request=7)

    outcome = play.outcome(timeout=10)

    assert outcome.waited <= 10 + 7


def test_the_pause_is_short_while_a_person_is_waited_for() -> None:
    play = Play([*[WORKING] * 9, *[PHONE] * 3, SIGNED_IN], [Acknowledged()])

    play.outcome()

    assert play.sleeps[8] == 10
    assert play.sleeps[9:] == [2, 2, 2]


def test_faults_in_a_row_are_borne_for_a_time() -> None:
    assert Play([*[FAULT] * 12, WORKING, *[FAULT] * 12, SIGNED_IN]).outcome(timeout=None) == SIGNED_IN

    outcome = Play(for_ever(FAULT)).outcome(timeout=None)
    assert isinstance(outcome, PollingFailed)
    assert outcome.error is FAULT.error
    assert 120 < (outcome.waited or 0) <= 131


def test_the_budget_for_faults_counts_the_requests_themselves() -> None:
    outcome = Play(for_ever(FAULT), request=30).outcome(timeout=None, polling=Polling(fault_budget=29))

    assert isinstance(outcome, PollingFailed)
    assert outcome.waited == 30


def test_an_unknown_word_is_pending_for_a_time() -> None:
    strange = Pending("hibernating", unknown=(("state", "hibernating"),))
    play = Play(for_ever(strange))

    outcome = play.outcome(timeout=None)
    assert isinstance(outcome, UnknownStatus)
    assert (outcome.word, outcome.waited) == ("hibernating", _about(180, 12))
    assert Play([*[strange] * 15, WORKING, *[strange] * 15, SIGNED_IN]).outcome(timeout=None) == SIGNED_IN


def test_a_person_has_a_time_for_each_challenge() -> None:
    outcome = Play(for_ever(CODE)).outcome(asking=False, timeout=None)

    assert isinstance(outcome, ChallengeTimedOut)
    assert (outcome.challenge, outcome.waited) == (CODE, _about(602, 3))


def test_an_answer_that_comes_too_late_is_not_handed_in() -> None:
    play = _SlowAnswer(601.0, [CODE], [SubmitCode("1")])

    assert isinstance(play.outcome(timeout=None), ChallengeTimedOut)
    assert play.of(SubmitCode) == []


def test_an_answer_that_comes_after_the_deadline_is_not_submitted_either() -> None:
    play = _SlowAnswer(11.0, [CODE, CODE], [SubmitCode("1")])

    assert isinstance(play.outcome(timeout=10), AuthenticationTimedOut)
    assert play.of(SubmitCode) == []


def test_the_next_challenge_has_a_time_of_its_own() -> None:
    play = Play([*[CODE] * 3, *[FACE] * 3, SIGNED_IN], [SubmitCode("1"), ConfirmFaceCheck()])

    play.outcome(polling=Polling(challenge_timeout=100))

    assert [need.challenge.expires_in for need in play.of(AskChallenge)] == [100, 100]


def test_a_person_has_no_more_time_than_the_wait() -> None:
    play = Play([WORKING, CODE, SIGNED_IN], [SubmitCode("1")])

    play.outcome(timeout=10)

    [need] = play.of(AskChallenge)
    assert need.seconds == need.challenge.expires_in == 9


class _Sleeper(Play):
    """Somebody who never answers, and is given up on in time."""

    def _meet(self, need: Any) -> Any:
        if isinstance(need, AskChallenge):
            self.now += need.seconds
            return TIMED_OUT
        return super()._meet(need)


def test_a_person_who_is_given_up_on_was_too_slow() -> None:
    outcome = _Sleeper([CODE]).outcome(timeout=None)
    assert isinstance(outcome, ChallengeTimedOut)
    assert (outcome.challenge, outcome.waited) == (attrs.evolve(CODE, number=1), 600)


def test_when_the_whole_wait_ends_before_the_answer_one_more_poll_is_made() -> None:
    play = _Sleeper([CODE, SIGNED_IN])

    assert play.outcome(timeout=10) == SIGNED_IN
    assert play.now == 10


def test_pauses_are_jittered() -> None:
    for chance, seconds in ((0.0, 0.9), (0.5, 1.0), (1.0, 1.1)):
        steps = wait_for_end(Polling(), timeout=None, asking=False, now=0.0, random=functools.partial(float, chance))
        next(steps)
        steps.send(EffectResult(0.0, WORKING))
        need = steps.send(EffectResult(0.0))
        assert need.seconds == pytest.approx(seconds)


def test_the_provider_cannot_make_a_pause_as_long_as_it_likes() -> None:
    play = Play([TransientFailure(FAULT.error, retry_after=10**6), SIGNED_IN])

    play.outcome(timeout=None)

    assert play.sleeps == [60]


def test_a_fault_that_says_when_to_come_back_is_obeyed() -> None:
    play = Play([TransientFailure(FAULT.error, retry_after=45.0), SIGNED_IN])

    play.outcome()

    assert play.sleeps == [45]


def test_coming_back_later_than_the_deadline_is_coming_at_the_deadline() -> None:
    play = Play([TransientFailure(FAULT.error, retry_after=50.0), WORKING])

    assert isinstance(play.outcome(timeout=40), AuthenticationTimedOut)
    assert play.sleeps == [40]


def test_a_code_that_is_not_looked_at_yet_is_not_asked_for_again() -> None:
    play = Play([CODE, CODE, CODE, WORKING, SIGNED_IN], [SubmitCode("1")])

    assert play.outcome() == SIGNED_IN
    assert len(play.of(AskChallenge)) == 1


def test_a_code_that_is_not_taken_for_long_is_asked_for_again() -> None:
    play = Play([CODE] * 8 + [SIGNED_IN], [SubmitCode("1"), SubmitCode("2")])

    play.outcome(polling=Polling(while_asking=2, code_grace=10))

    assert [need.challenge.number for need in play.of(AskChallenge)] == [1, 2]


MAILED = CodeChallenge("unknown", None)
OTHER_WORDS = [
    pytest.param([CODE, WRONG, CODE, CODE, SIGNED_IN], id="the complaint goes away"),
    pytest.param([CODE, MAILED, CODE, MAILED, SIGNED_IN], id="two words for one challenge take turns"),
    pytest.param([CODE, CodeChallenge("app", "17"), SIGNED_IN], id="channel and hint change"),
    pytest.param([WRONG, WRONG, CODE, WRONG, SIGNED_IN], id="an old complaint comes and goes"),
]


@pytest.mark.parametrize("readings", OTHER_WORDS)
def test_while_a_code_is_looked_at_nobody_is_asked_however_the_challenge_is_worded(readings: list[Any]) -> None:
    play = Play(readings, [SubmitCode(str(number)) for number in range(5)])

    assert play.outcome() == SIGNED_IN
    assert len(play.of(AskChallenge)) == len({reading.complaint for reading in readings[:2]})


def test_while_a_face_check_is_looked_at_nobody_is_asked_however_often_its_link_is_signed() -> None:
    play = Play([*(FaceCheck(f"https://v?signed={number}") for number in range(9)), SIGNED_IN], [ConfirmFaceCheck()])

    assert play.outcome() == SIGNED_IN
    assert (
        len(play.of(AskChallenge))
        == len([need for need in play.of(NotifyStatus) if isinstance(need.status, FaceCheck)])
        == 1
    )


def test_a_second_wrong_code_brings_another_challenge_even_if_its_words_are_the_same() -> None:
    play = Play([CODE, WRONG, WORKING, WRONG, SIGNED_IN], [SubmitCode("1"), SubmitCode("2"), SubmitCode("3")])

    play.outcome()

    challenges = [need.status for need in play.of(NotifyStatus) if isinstance(need.status, CodeChallenge)]
    assert [status.number for status in challenges] == [1, 2, 3]
    assert challenges[1:] == [attrs.evolve(WRONG, number=2), attrs.evolve(WRONG, number=3)]


def test_a_complaint_asks_again_at_once() -> None:
    play = Play([CODE, WRONG, SIGNED_IN], [SubmitCode("1"), SubmitCode("2")])

    play.outcome()

    assert [need.challenge.number for need in play.of(AskChallenge)] == [1, 2]
    assert len(play.sleeps) == 2


def test_an_answer_to_a_code_that_tells_the_status_needs_no_poll() -> None:
    play = Play([CODE], [SubmitCode("1"), SubmitCode("2")], [WRONG, SIGNED_IN])

    assert play.outcome() == SIGNED_IN
    assert len(play.of(Poll)) == 1
    assert play.sleeps == []


def test_what_is_no_code_is_asked_for_again_and_not_submitted() -> None:
    play = Play([CODE, SIGNED_IN], [InvalidCode("the code is empty"), SubmitCode("2")])

    play.outcome()

    assert [need.challenge.complaint for need in play.of(AskChallenge)] == [None, "the code is empty"]
    assert play.of(SubmitCode) == [SubmitCode("2")]


def test_a_code_that_got_lost_on_the_way_is_no_end() -> None:
    play = Play([CODE, CODE, *[CODE] * 6, SIGNED_IN], [SubmitCode("1"), SubmitCode("2")], [FAULT, None])

    assert play.outcome() == SIGNED_IN


def test_the_same_challenge_after_other_work_is_a_new_one() -> None:
    play = Play([CODE, WORKING, CODE, SIGNED_IN], [SubmitCode("1"), SubmitCode("2")])

    play.outcome()

    assert [need.challenge.number for need in play.of(AskChallenge)] == [1, 2]


def test_a_person_who_gives_up_ends_the_wait() -> None:
    outcome = Play([CODE], [GiveUp("left")]).outcome()
    assert isinstance(outcome, ChallengeNotAnswered)
    assert outcome.challenge == CODE


def test_nobody_is_asked_when_the_time_is_up() -> None:
    play = _SlowAnswer(1000.0, [CODE, WRONG], [SubmitCode("1")], [WRONG])

    assert isinstance(play.outcome(timeout=60, polling=Polling(challenge_timeout=2000)), AuthenticationTimedOut)
    assert len(play.of(AskChallenge)) == 1


def test_codes_are_asked_for_a_number_of_times() -> None:
    play = Play([CODE], [SubmitCode("1")] * 3, [WRONG] * 3)

    assert isinstance(play.outcome(polling=Polling(codes=3)), ChallengeNotAnswered)


def test_a_link_for_the_phone_is_shown_once_even_if_it_goes_and_comes() -> None:
    play = Play([PHONE, WORKING, PHONE, SIGNED_IN], [Acknowledged()])

    play.outcome()

    assert len(play.of(AskChallenge)) == 1


def test_without_asking_nobody_is_asked() -> None:
    play = Play([CODE, FACE, SIGNED_IN])

    assert play.outcome(asking=False) == SIGNED_IN
    assert play.of(AskChallenge) == []


@pytest.mark.parametrize("old", [SIGNED_IN, Failed("X"), CODE])
def test_an_answer_that_could_be_older_than_the_trigger_is_not_believed_at_first(old: Any) -> None:
    freshness = Freshness(since=0, confirmed=False)

    assert isinstance(freshness.filter(old, 4.9, Polling()), Pending)
    assert freshness.filter(old, 5.0, Polling()) == old


@pytest.mark.parametrize("new", [SIGNED_IN, Failed("X"), CODE])
def test_once_the_provider_was_seen_at_work_its_answers_are_believed(new: Any) -> None:
    freshness = Freshness(since=0, confirmed=False)
    freshness.filter(WORKING, 1, Polling())

    assert freshness.filter(new, 1.1, Polling()) == new


@pytest.mark.parametrize("word", ["pending", "authenticated", None])
def test_a_word_that_may_be_of_another_time_is_no_proof_that_the_provider_is_at_work(word: str | None) -> None:
    freshness = Freshness(since=0, confirmed=False)
    freshness.filter(Pending(word), 1, Polling())

    assert isinstance(freshness.filter(SIGNED_IN, 1.1, Polling()), Pending)


def test_another_process_goes_by_the_providers_own_dates_and_not_by_its_clock() -> None:
    triggered = datetime(2026, 9, 1, tzinfo=UTC)
    freshness = Freshness(since=0, confirmed=False, started_at_provider=triggered, resumed=True)

    for answered, believed in (
        (None, False),
        (triggered + timedelta(seconds=6), False),
        (triggered + timedelta(seconds=7), True),
    ):
        assert (freshness.filter(SIGNED_IN, 0.1, Polling(), answered) == SIGNED_IN) is believed


@pytest.mark.parametrize(("began", "believed"), [(-3600, 60), (-6, 60), (-4, 0), (0, 0), (3600, 0)])
def test_an_end_that_is_dated_before_the_trigger_is_not_believed_at_first(began: int, believed: int) -> None:
    triggered = datetime(2026, 9, 1, tzinfo=UTC)
    freshness = Freshness(since=0, confirmed=True, started_at_provider=triggered)
    end = Failed("X", started=triggered + timedelta(seconds=began))

    assert isinstance(freshness.filter(end, max(0, believed - 0.1), Polling()), Pending if believed else Failed)
    assert freshness.filter(end, believed, Polling()) == end


def test_what_a_callback_answers() -> None:
    assert parse_reply(CODE, " 12 34 56 ") == SubmitCode("123456")
    assert parse_reply(FACE, True) == ConfirmFaceCheck()
    assert parse_reply(PHONE, True) == Acknowledged()
    for challenge in (CODE, FACE, PHONE):
        assert isinstance(parse_reply(challenge, None), GiveUp)
    for challenge, answer in ((FACE, "123456"), (PHONE, "123456"), (CODE, 123456), (CODE, True)):
        refused = parse_reply(challenge, answer)
        assert isinstance(refused, InvalidInput)
        assert "123456" not in str(refused)
    for line in ("", "  ", "1" * 65, "12\x00"):
        assert isinstance(parse_reply(CODE, line), InvalidCode)


@pytest.mark.parametrize(
    "name",
    [
        "first",
        "factor",
        "longest",
        "while_asking",
        "jitter",
        "longest_retry_after",
        "fault_budget",
        "settle",
        "codes",
        "code_grace",
        "face_grace",
    ],
)
@pytest.mark.parametrize("value", [-1, float("inf"), float("nan"), "1", True, None])
def test_a_pace_that_cannot_be_is_said(name: str, value: Any) -> None:
    with pytest.raises(InvalidInput, match=name):
        Polling(**{name: value})


@pytest.mark.parametrize("name", ["first", "longest", "while_asking"])
def test_a_pace_without_pauses_is_none(name: str) -> None:
    with pytest.raises(InvalidInput, match=r"must be at least 0\.01 seconds, got"):
        Polling(**{name: 0})


READINGS = st.lists(
    st.sampled_from([WORKING, Pending(), CODE, WRONG, FACE, PHONE, FAULT, SIGNED_IN, Failed("X")]), max_size=60
)
SUBMITTED = st.lists(st.sampled_from([None, FAULT, WRONG, CODE, WORKING, SIGNED_IN]), max_size=20)


def _answers(gives_up_after: int) -> Callable[[], Iterator[Any]]:
    def answers() -> Iterator[Any]:
        for number in range(gives_up_after):
            yield SubmitCode(str(number)) if number % 3 else InvalidCode("empty")
        while True:
            yield GiveUp("enough")

    return answers


@given(
    readings=READINGS,
    submitted=SUBMITTED,
    gives_up_after=st.integers(0, 10),
    timeout=st.floats(0, 900),
    request=st.floats(0, 30),
    asking=st.booleans(),
)
def test_a_wait_always_ends_in_time_and_as_the_provider_said(
    readings: list[Any], submitted: list[Any], gives_up_after: int, timeout: float, request: float, asking: bool
) -> None:
    play = Play(for_ever(*readings, WORKING), _answers(gives_up_after)(), iter(submitted), request)

    outcome = play.outcome(timeout=timeout, asking=asking)

    submissions = len(play.of(SubmitCode)) + len(play.of(ConfirmFaceCheck))
    assert play.now <= timeout + request * (1 + submissions) + 1e-6
    assert all(seconds > 0 for seconds in play.sleeps)
    if isinstance(outcome, Authenticated):
        assert SIGNED_IN in readings or SIGNED_IN in submitted
    if isinstance(outcome, PollingFailed):
        assert FAULT in readings


FIRM = Polling(jitter=0)


@pytest.mark.parametrize(
    ("name", "default"),
    [
        ("first", 1.0),
        ("factor", 1.5),
        ("longest", 10.0),
        ("while_asking", 2.0),
        ("jitter", 0.1),
        ("longest_retry_after", 60.0),
        ("fault_budget", 120.0),
        ("challenge_timeout", 600.0),
        ("unknown_grace", 180.0),
        ("settle", 5.0),
        ("stale", 60.0),
        ("codes", 5),
        ("code_grace", 10.0),
        ("face_grace", 60.0),
    ],
)
def test_the_pace_and_the_clocks_are_those_of_the_documentation(name: str, default: float) -> None:
    assert getattr(Polling(), name) == default
    assert DEFAULT_TIMEOUT == 600


@pytest.mark.parametrize("name", ["longest_retry_after", "fault_budget", "settle", "codes", "code_grace", "jitter"])
def test_a_time_a_count_and_a_share_may_be_nothing(name: str) -> None:
    for value in (0, 0.5):
        options: dict[str, Any] = {name: value}
        assert getattr(Polling(**options), name) == value


@pytest.mark.parametrize("value", [False, True, 1, 1.5, -0.1])
def test_a_share_is_below_one(value: Any) -> None:
    with pytest.raises(InvalidInput, match=r"Polling.jitter must be at least 0 and below 1"):
        Polling(jitter=value)


def test_pauses_grow_by_half_up_to_the_longest() -> None:
    play = Play([*[WORKING] * 9, SIGNED_IN])
    play.outcome(timeout=None)

    assert play.sleeps == pytest.approx([1, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10, 10, 10])


def _ticking(*pairs: tuple[float, Any], timeout: float | None = None, polling: Polling = FIRM, **options: Any) -> Any:
    """The outcome of a wait whose polls give these readings at these times."""
    steps = wait_for_end(polling, timeout=timeout, asking=False, now=0.0, **options)
    need: Any = next(steps)
    readings, now = iter(pairs), 0.0
    while not isinstance(need, Done):
        value = None
        if isinstance(need, Poll):
            now, value = next(readings)
        need = steps.send(EffectResult(now, value))
    return need.outcome


STRANGE = Pending("hibernating", unknown=(("state", "hibernating"),))


@pytest.mark.parametrize(
    ("reading", "seconds", "end"),
    [(FAULT, 120, PollingFailed), (STRANGE, 180, UnknownStatus), (CODE, 600, ChallengeTimedOut)],
    ids=["faults", "unknown words", "a challenge"],
)
def test_what_goes_on_for_just_as_long_as_it_may_is_no_end_yet(reading: Any, seconds: float, end: type) -> None:
    assert _ticking((0.0, reading), (float(seconds), reading), (seconds + 0.5, SIGNED_IN)) == SIGNED_IN

    outcome = _ticking((0.0, reading), (seconds + 0.25, reading))
    assert (type(outcome), outcome.waited) == (end, seconds + 0.25)


def test_a_fault_of_our_own_is_not_counted_among_those_of_the_provider() -> None:
    ours = attrs.evolve(FAULT, is_local=True)

    assert _ticking((0.0, ours), (500.0, ours), (900.0, SIGNED_IN)) == SIGNED_IN
    outcome = _ticking((0.0, FAULT), (100.0, ours), (110.0, FAULT), (125.0, FAULT), (131.0, SIGNED_IN))
    assert outcome == SIGNED_IN, "it ends a row of them"


def test_a_status_that_is_a_challenge_or_an_end_is_no_unknown_word() -> None:
    odd = attrs.evolve(CODE, unknown=(("progress", "hibernating"),))

    assert _ticking((0.0, STRANGE), (100.0, odd), (101.0, STRANGE), (250.0, STRANGE), (260.0, SIGNED_IN)) == SIGNED_IN
    assert isinstance(_ticking((0.0, odd), (300.0, odd), (601.0, odd)), ChallengeTimedOut)


def test_a_fault_without_a_time_to_come_back_leaves_the_pause_as_it_is() -> None:
    play = Play([FAULT, SIGNED_IN])
    play.outcome(polling=Polling(first=0.5, jitter=0))

    assert play.sleeps == [0.5]


def test_a_wait_that_is_out_of_time_says_how_long_it_was_since_it_was_started() -> None:
    assert _ticking((10.0, WORKING), timeout=10.0).waited == 10
    assert _ticking((10.0, WORKING), timeout=10.0, started=-30.0).waited == 40


class _SlowAnswer(Play):
    """Somebody who answers after so many seconds."""

    def __init__(self, seconds: float, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._seconds = seconds

    def _meet(self, need: Any) -> Any:
        if isinstance(need, AskChallenge):
            self.now += self._seconds
        return super()._meet(need)


@pytest.mark.parametrize(("seconds", "submitted"), [(599.5, 1), (600.0, 1), (600.5, 0)])
def test_a_person_may_use_all_of_the_time_for_a_challenge(seconds: float, submitted: int) -> None:
    play = _SlowAnswer(seconds, [CODE, *[WORKING] * 2, SIGNED_IN], [SubmitCode("1")])
    play.outcome(timeout=None)

    assert len(play.of(SubmitCode)) == submitted


@pytest.mark.parametrize(("seconds", "submitted"), [(9.5, 1), (10.0, 0), (10.5, 0)])
def test_what_is_answered_at_the_deadline_is_not_submitted(seconds: float, submitted: int) -> None:
    play = _SlowAnswer(seconds, [CODE, WORKING, WORKING, WORKING], [SubmitCode("1")])
    play.outcome(timeout=10.0)

    assert len(play.of(SubmitCode)) == submitted


def test_what_is_no_code_is_not_asked_for_again_after_the_deadline() -> None:
    play = _SlowAnswer(11.0, [CODE, CODE], [InvalidCode("the code is empty")])

    assert isinstance(play.outcome(timeout=10.0), AuthenticationTimedOut)
    assert len(play.of(AskChallenge)) == 1


def test_after_an_answer_that_comes_too_late_one_more_poll_is_made() -> None:
    for answer in (InvalidCode("the code is empty"), SubmitCode("1")):
        assert _SlowAnswer(11.0, [CODE, SIGNED_IN], [answer]).outcome(timeout=10.0) == SIGNED_IN


def test_nothing_is_submitted_for_a_link_that_was_seen() -> None:
    play = Play([PHONE, SIGNED_IN], [Acknowledged()])
    play.outcome()

    assert {type(need) for need in play.needs} == {Poll, NotifyStatus, AskChallenge, Pause}


def test_the_second_question_of_a_challenge_has_the_time_that_the_first_left() -> None:
    play = _SlowAnswer(100.0, [CODE, SIGNED_IN], [InvalidCode("the code is empty"), SubmitCode("1")])
    play.outcome(timeout=None)

    assert [need.seconds for need in play.of(AskChallenge)] == [600.0, 500.0]


def test_an_approval_that_was_seen_keeps_no_other_challenge_from_being_asked() -> None:
    play = Play([PHONE, CODE, FACE, SIGNED_IN], [Acknowledged(), SubmitCode("1"), ConfirmFaceCheck()])
    play.outcome(polling=Polling(code_grace=0, face_grace=0))

    assert [type(need.challenge) for need in play.of(AskChallenge)] == [PhoneApproval, CodeChallenge, FaceCheck]


def test_a_link_that_was_seen_stays_seen_after_another_challenge() -> None:
    play = Play([PHONE, CODE, PHONE, SIGNED_IN], [Acknowledged(), SubmitCode("1")])
    play.outcome(polling=Polling(code_grace=0))

    assert [type(need.challenge) for need in play.of(AskChallenge)] == [PhoneApproval, CodeChallenge]


def test_face_checks_are_asked_for_however_many_codes_were_submitted() -> None:
    play = Play([CODE, FACE, SIGNED_IN], [SubmitCode("1"), ConfirmFaceCheck()])

    assert play.outcome(polling=Polling(codes=1, code_grace=0)) == SIGNED_IN
    assert len(play.of(ConfirmFaceCheck)) == 1


def test_face_checks_use_up_no_codes() -> None:
    play = Play([FACE, CODE, SIGNED_IN], [ConfirmFaceCheck(), SubmitCode("1")])

    assert play.outcome(polling=Polling(codes=1, face_grace=0)) == SIGNED_IN


def test_who_does_not_answer_in_time_has_used_up_no_code() -> None:
    play = Play([CODE, CODE, SIGNED_IN], [TIMED_OUT, SubmitCode("1")])

    assert play.outcome(timeout=700, polling=Polling(codes=1, challenge_timeout=1000)) == SIGNED_IN


@pytest.mark.parametrize(("size", "kind"), [(64, SubmitCode), (65, InvalidCode)])
def test_a_code_has_up_to_sixty_four_characters(size: int, kind: type) -> None:
    assert type(parse_code(" 1" * size)) is kind


@pytest.mark.parametrize("answer", [None, False])
@pytest.mark.parametrize("challenge", [CODE, FACE, PHONE])
def test_no_answer_and_a_no_give_up(challenge: Any, answer: Any) -> None:
    assert parse_reply(challenge, answer) == GiveUp("the callback gave up")


def test_a_number_is_refused_as_a_code_because_of_its_zeros() -> None:
    assert str(parse_reply(CODE, 123456)) == "the code must be a str (an int loses its leading zeros), got int"
    assert str(parse_reply(FACE, "123456")) == "on_challenge must return True or None for a FaceCheck, got str"


@pytest.mark.parametrize(
    ("challenge", "message"),
    [
        (CODE, "a code is required (sms, 42) and left"),
        (CodeChallenge("app"), "a code is required (app) and left"),
        (FACE, "a face check is required and left"),
        (PHONE, "an approval on the phone is required and left"),
    ],
)
def test_an_error_names_what_was_wanted(challenge: Any, message: str) -> None:
    assert str(Play([challenge], [GiveUp("left")]).outcome()) == message


def test_without_a_callback_only_an_approval_on_the_phone_is_waited_for() -> None:
    assert default_reply(PHONE) == Acknowledged()
    assert default_reply(CODE) == default_reply(FACE) == GiveUp("there is no on_challenge callback")
