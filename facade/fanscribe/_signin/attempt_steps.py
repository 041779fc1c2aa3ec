"""The steps of attempts: sending their requests, and waiting by the rules of `wait.py`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias

from fanscribe import errors
from fanscribe._core.arguments import check_seconds
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Emit, InvokeCallback, Steps, Stream
from fanscribe._core.retries import is_transient
from fanscribe._signin.attempt_state import AttemptRequest, AttemptState, StepState, Watcher, account_of, final_status
from fanscribe._signin.polling import Polling
from fanscribe._signin.status import Account, Authenticated, Challenge, OnChallenge, OnStatus, Pending, Status
from fanscribe._signin.wait import (
    AskChallenge,
    ConfirmFaceCheck,
    Done,
    EffectResult,
    NotifyStatus,
    Pause,
    Poll,
    SubmitCode,
    WaitEffect,
    WaitEnd,
    default_reply,
    parse_reply,
    wait_for_end,
)
from fanscribe._signin.wait_steps import limit_requests, run_wait
from fanscribe._signin.work import RunningSteps, mark_asking
from fanscribe.errors import InvalidInput

Wait: TypeAlias = Generator[WaitEffect, EffectResult, None]
Report: TypeAlias = Callable[[Any, float | None], Any]


def wait_for_account(
    state: AttemptState[Any],
    timeout: float | None,
    on_challenge: OnChallenge | None = None,
    on_status: OnStatus | None = None,
    *,
    polling: Polling | None = None,
    max_age: float | None = None,
    limit: Deadline = NEVER,
) -> Steps[Account]:
    """Wait as `Attempt.result` does, with no other callback than the given ones; no request outlasts the limit."""
    wait, deadline = _begin(state, timeout, polling, max_age, asking=True)

    def report(status: Status, seconds: float | None) -> Any:
        return InvokeCallback(on_status, status, seconds) if on_status else None

    return account_of(state.attempt, (yield from _run(state, wait, min(deadline, limit), on_challenge, report)))


def iter_statuses(
    state: AttemptState[Any], timeout: float | None, polling: Polling | None, max_age: float | None
) -> Stream[Status]:
    """Wait as `Attempt.updates` does."""
    wait, deadline = _begin(state, timeout, polling, max_age, asking=False)

    def report(status: Status, seconds: float | None) -> Any:
        if not isinstance(status, Challenge):
            # The reader may never ask for the next one.
            state.leave_account()
        return Emit(status)

    final_status(state.attempt, (yield from _run(state, wait, deadline, None, report)))


def step_once(
    state: AttemptState[Any], timeout: float | None, polling: Polling | None, max_age: float | None
) -> Steps[Status]:
    """Wait as `Attempt.step` does."""
    if state.step is None:
        wait, deadline = _begin(state, timeout, polling, max_age, asking=False)
        state.step = StepState(wait, deadline, next(wait), state.clock.now())
    step, polled = state.step, False
    while not isinstance(step.effect, Done):
        effect = step.effect
        early = state.clock.now() < step.not_before and not state.wake.is_set()
        if early or (polled and isinstance(effect, Poll)):
            break
        polled = polled or isinstance(effect, Poll)
        if isinstance(effect, Poll):
            state.wake.clear()
        value = None
        if not isinstance(effect, Pause):
            steps = _perform(state, effect, step.deadline)
            step.performing = RunningSteps(steps)
            try:
                value = yield from steps
            except errors.FanscribeError as error:
                error.token = state.token
                raise
        step.effect = step.generator.send(EffectResult(state.clock.now(), value))
        if isinstance(step.effect, Pause):
            step.not_before = state.clock.now() + step.effect.seconds
    if isinstance(step.effect, Done):
        state.step = None
        return final_status(state.attempt, step.effect.outcome)
    return state.last_status or Pending(reason="No poll has succeeded yet.")


def _begin(
    state: AttemptState[Any],
    timeout: float | None,
    polling: Polling | None,
    max_age: float | None,
    *,
    asking: bool,
) -> tuple[Wait, Deadline]:
    """Return a wait, and the deadline of its requests, the last of which is sent when its time is over."""
    seconds = check_seconds("timeout", timeout)
    now = started = state.clock.now()
    check_seconds("max_age", max_age)
    if max_age is not None:
        age = state.age()
        left = max(0.0, max_age - age)
        if seconds is None or left < seconds:
            seconds, started = left, now - age
    pace, random = state.set_polling(polling), state.clock.random
    wait = wait_for_end(pace, timeout=seconds, asking=asking, now=now, started=started, random=random)
    return wait, limit_requests(seconds, now)


def _run(
    state: AttemptState[Any], wait: Wait, deadline: Deadline, on_challenge: OnChallenge | None, report: Report
) -> Steps[WaitEnd]:
    """Return the end of a wait; `report` returns the effect that reports a status, if any."""

    def perform(effect: WaitEffect) -> Steps[Any]:
        watcher.reported_at = state.clock.now() if isinstance(effect, NotifyStatus) else None
        return _perform(state, effect, deadline, on_challenge, report)

    steps = run_wait(state, wait, perform)
    watcher = Watcher(RunningSteps(steps))
    return state.watch(watcher, steps)


def _perform(
    state: AttemptState[Any],
    effect: WaitEffect,
    deadline: Deadline,
    on_challenge: OnChallenge | None = None,
    report: Report = lambda *_: None,
) -> Steps[Any]:
    match effect:
        case NotifyStatus(status, seconds):
            if (report_effect := report(status, seconds)) is not None:
                yield report_effect
        case AskChallenge(challenge, seconds) if on_challenge:
            return (yield from _ask(state, challenge, on_challenge, seconds))
        case AskChallenge(challenge):
            return default_reply(challenge)
        case Poll() | SubmitCode() | ConfirmFaceCheck():
            return (yield from tolerate(state, effect, deadline))
    return None


def _ask(state: AttemptState[Any], challenge: Challenge, on_challenge: OnChallenge, seconds: float) -> Steps[Any]:
    with mark_asking(state):
        reply = parse_reply(challenge, (yield InvokeCallback(on_challenge, challenge, seconds)))
    if isinstance(reply, InvalidInput):
        raise reply
    return reply


def tolerate(state: AttemptState[Any], effect: AttemptRequest, deadline: Deadline) -> Steps[Any]:
    """Send a request, and return a `TransientFailure` in place of raising one."""
    try:
        # The wait itself repeats a failed poll.
        return (yield from exchange(state, effect, deadline, is_polled=isinstance(effect, Poll)))
    except errors.FanscribeError as error:
        if (failure := state.classify_failure(effect, error)) is None:
            raise
        return failure


def exchange(
    state: AttemptState[Any], effect: AttemptRequest, deadline: Deadline, *, is_polled: bool = False
) -> Steps[Status | None]:
    """Send a request of an attempt, and return the status in the response, if any."""
    state.keep_account()
    call, conditions = state.build_request(effect), state.conditions(deadline, is_polled=is_polled)
    try:
        response = yield from state.runner.pipeline.send(call, state.runner.settings, conditions)
    except (errors.BadRequest, errors.ValidationFailed) as error:
        state.reject(effect, error)
        raise
    except errors.NotFound as error:
        if not error.from_api:
            raise
        # The provider has forgotten the attempt; the account may be signed in all the same.
        status = yield from _check_account(state, deadline)
        if status is None:
            state.end()
            raise
        return state.remember(status)
    state.check_match(call, response)
    return state.accept(effect, response)


def _check_account(state: AttemptState[Any], deadline: Deadline) -> Steps[Status | None]:
    """Return the status of an account that is signed in; None if that is not known."""
    if state.account_id is None or state.api.polls_account:
        return None
    try:
        status: Status = yield from state.fetch_status(state.account_id, state.conditions(deadline, is_polled=True))
    except errors.APIError as error:
        if is_transient(error):
            raise
        return None
    return status if isinstance(status, Authenticated) else None
