"""The handle of a running authentication: its methods are steps, which wait by the rules of `py`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from datetime import datetime
from typing import Any, TypeAlias

from fanscribe import errors
from fanscribe._core.arguments import checked_seconds
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Emit, InvokeCallback, Steps, Stream
from fanscribe._core.retries import is_transient
from fanscribe._core.runners import Async, ModeT, Runner, RunnerBound, method, stream
from fanscribe._signin.accounts import asking
from fanscribe._signin.core import AttemptRequest, Core, Stepped, account_of, ended
from fanscribe._signin.status import Account, Authenticated, Challenge, Pending, Status
from fanscribe._signin.wait import (
    DEFAULT_TIMEOUT,
    AskChallenge,
    ConfirmFaceCheck,
    Done,
    EffectResult,
    InvalidCode,
    NotifyStatus,
    Pause,
    Poll,
    Polling,
    SubmitCode,
    WaitEffect,
    WaitEnd,
    default_reply,
    parse_code,
    parse_reply,
    wait_for_end,
)
from fanscribe._signin.wait_steps import limit_requests, pause, run_wait
from fanscribe.errors import InvalidInput

OnChallenge: TypeAlias = Callable[[Challenge], "str | bool | Awaitable[str | bool | None] | None"]
OnStatus: TypeAlias = Callable[[Status], object]


class Attempt(RunnerBound[ModeT]):
    """An authentication that the provider is working on."""

    _core: Core[Any]
    _platform: Any
    _runner: Runner

    def __init__(self, core: Core[Any], platform: Any) -> None:
        super().__init__(platform._runner)  # noqa: SLF001 - it is ours
        self._core, self._platform = core, platform

    @property
    def account_id(self) -> str | None:
        """The account's id; for a new OnlyFans account None until it is signed in."""
        return self._core.account_id

    @property
    def last_status(self) -> Status | None:
        """The status of the last poll, without a new one."""
        return self._core.last

    @property
    def token(self) -> str:
        """What `resume` takes to go on with this attempt, in another process or on another machine.

        Short JSON text with ids and a time; no secret, no address, and so no deep link.
        """
        return self._core.token

    @property
    def started_at(self) -> datetime:
        """When the attempt was started, by the clock of the machine that started it; aware, in UTC."""
        return self._core.started_at

    @property
    def next_poll(self) -> float | None:
        """Seconds until the next poll is due, 0 where it is being made; None where nothing waits for the attempt yet."""
        due = self._core.next_poll
        return None if due is None else max(0.0, due - self._core.clock.now())

    @property
    def is_open(self) -> bool:
        """Whether the attempt may still be in progress: no end was read, and `forget` was not called."""
        return not self._core.over

    def forget(self) -> None:
        """Consider the attempt over, so that another one can be started. The provider is not told."""
        self._core.end()

    def notify(self, event: object = None) -> bool:
        """Something may have happened to the account: a wait for this attempt polls at once. Whether the event is about it.

        Args:
            event: a webhook's event, as `fanscribe.webhooks.parse` gives it; one about another account is ignored. None is about it.
        """
        about = getattr(event, "account_id", None)
        if event is not None and about not in (None, self.account_id):
            return False
        self._core.wake.set()
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} account_id={self.account_id!r} last_status={self.last_status!r}>"

    @method
    def status(self) -> Steps[Status]:
        """Poll once. Raises what a request raises."""
        status = yield from self._exchange(Poll(), NEVER)
        assert status is not None
        return status

    @method
    def submit_code(self, code: str) -> Steps[None]:
        """Submit a 2FA code. Whether it was right shows in the next status.

        Raises:
            InvalidInput: it cannot be a code; before anything is sent.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        need = parse_code(code)
        del code
        if isinstance(need, InvalidCode):
            raise InvalidInput(need.why)
        yield from self._exchange(need, NEVER)

    @method
    def result(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
        *,
        polling: Polling | None = None,
        max_age: float | None = None,
    ) -> Steps[Account]:
        """Wait until the account is signed in.

        Args:
            timeout: seconds for the whole wait; None for no limit.
            on_challenge: called with each challenge, that of the client when left out; returns the code, True once a face check is done
                or a link was seen, None to give up. Text that cannot be a code is asked for again. A coroutine function is awaited, in
                a blocking client on an event loop of its own, and cancelled when the time for its answer is over.
            on_status: called with each status that differs from the one before; may be a coroutine function too, which is cancelled when
                the time for the wait is over.
            polling: the pace and the time limits of this wait and those after it, in place of the client's.
            max_age: seconds from `started_at` on after which the wait ends too, in whichever process; None for no such limit.

        Raises:
            AuthenticationFailed: the provider says so; with its code and message.
            ChallengeNotAnswered: there was no callback, or it gave up.
            ChallengeTimedOut: a person took longer than `Polling.challenge_timeout`.
            AuthenticationTimedOut: the time ran out; one more poll was made at the deadline.
            InvalidInput: an argument cannot be right, or the callback answered a challenge with something of the wrong kind.
            PollingFailed: polls kept failing for longer than `Polling.fault_budget`.
            UnknownStatus: the provider kept using a word that we do not know, for longer than `Polling.unknown_grace`.
            APIError: a poll failed, and the failure is not transient.
            ClientClosed: the client was closed, which stops its waits.
        """
        on_challenge = on_challenge or self._runner.settings.on_challenge
        return (yield from self._result(timeout, on_challenge, on_status, polling=polling, max_age=max_age))

    def _result(
        self,
        timeout: float | None,
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
        *,
        polling: Polling | None = None,
        max_age: float | None = None,
        limit: Deadline = NEVER,
    ) -> Steps[Account]:
        """As `result`, with no callback but the one that is given; no request of it goes on after the limit."""
        wait, deadline = self._wait(timeout, polling, max_age, asking=True)

        def tell(status: Status, seconds: float | None) -> Any:
            return InvokeCallback(on_status, status, seconds) if on_status else None

        return account_of(self, (yield from self._waited(wait, min(deadline, limit), on_challenge, tell)))

    def _waited(
        self,
        wait: Generator[WaitEffect, EffectResult, None],
        deadline: Deadline,
        on_challenge: OnChallenge | None,
        tell: Callable[[Any, float | None], Any],
    ) -> Generator[Any, Any, WaitEnd]:
        """Wait for the end; `tell` gives what is to be done with a status that differs from the one before, if anything."""
        with self._core.watched():
            end: WaitEnd = yield from run_wait(
                self._core, wait, lambda effect: self._met(effect, deadline, on_challenge, tell)
            )
        return end

    @stream
    def updates(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        *,
        polling: Polling | None = None,
        max_age: float | None = None,
    ) -> Stream[Status]:
        """Each status that differs from the one before, until the end, which is the last one.

        Nobody is asked anything: submit a code when a challenge comes. A challenge comes again, with the next `number`, if its code was
        wrong. The arguments are those of `result`, which also says what is raised.
        """
        wait, deadline = self._wait(timeout, polling, max_age, asking=False)

        def tell(status: Status, seconds: float | None) -> Any:
            if not isinstance(status, Challenge):
                # Whoever is told may do nothing more.
                self._core.leave_account()
            return Emit(status)

        ended(self, (yield from self._waited(wait, deadline, None, tell)))

    @method
    def step(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        *,
        polling: Polling | None = None,
        max_age: float | None = None,
    ) -> Steps[Status]:
        """Take the wait one step further and return the status; takes no longer than a request, or two where the attempt is forgotten.

        For a loop of your own: until the next poll is due it returns the last status at once. The arguments are those of `result`, for
        the whole wait from the first step on; where each step is in a process of its own, `max_age` is the limit that counts. Nobody is
        asked anything: submit a code when a challenge comes. Raises as `result` does when a time limit is reached; a failed end is
        returned.
        """
        core = self._core
        if core.steps is None:
            wait, deadline = self._wait(timeout, polling, max_age, asking=False)
            core.steps = Stepped(wait, deadline, next(wait), core.clock.now())
        stepped, polled = core.steps, False
        while not isinstance(stepped.need, Done):
            need = stepped.need
            early = core.clock.now() < stepped.not_before and not core.wake.is_set()
            if early or (polled and isinstance(need, Poll)):
                break
            polled = polled or isinstance(need, Poll)
            if isinstance(need, Poll):
                core.wake.clear()
            value = None if isinstance(need, Pause) else (yield from self._met(need, stepped.deadline))
            stepped.need = stepped.generator.send(EffectResult(core.clock.now(), value))
            if isinstance(stepped.need, Pause):
                stepped.not_before = core.clock.now() + stepped.need.seconds
        if isinstance(stepped.need, Done):
            core.steps = None
            return ended(self, stepped.need.outcome)
        return core.last or Pending(reason="No poll was answered yet.")

    def _wait(
        self, timeout: float | None, polling: Polling | None, max_age: float | None, *, asking: bool
    ) -> tuple[Generator[WaitEffect, EffectResult, None], Deadline]:
        """The wait, and until when its requests may take: the last one is made when its time is over."""
        core, seconds = self._core, checked_seconds("timeout", timeout)
        now = started = core.clock.now()
        checked_seconds("max_age", max_age)
        if max_age is not None:
            age = core.age()
            left = max(0.0, max_age - age)
            if seconds is None or left < seconds:
                seconds, started = left, now - age
        wait = wait_for_end(
            core.paced(polling), timeout=seconds, asking=asking, now=now, started=started, random=core.clock.random
        )
        return wait, limit_requests(seconds, now)

    def _met(
        self,
        need: WaitEffect,
        deadline: Deadline,
        on_challenge: OnChallenge | None = None,
        tell: Callable[[Any, float | None], Any] = lambda *_: None,
    ) -> Steps[Any]:
        try:
            match need:
                case Pause(seconds):
                    yield from pause(self._core, seconds)
                case NotifyStatus(status, seconds):
                    if (effect := tell(status, seconds)) is not None:
                        yield effect
                case AskChallenge(challenge, seconds) if on_challenge:
                    return (yield from self._asked(challenge, on_challenge, seconds))
                case AskChallenge(challenge):
                    return default_reply(challenge)
                case Poll() | SubmitCode() | ConfirmFaceCheck():
                    return (yield from self._tolerant(need, deadline))
        except errors.FanscribeError as error:
            error.token = self.token
            raise
        return None

    def _asked(self, challenge: Challenge, on_challenge: OnChallenge, seconds: float) -> Steps[Any]:
        with asking(self._core):
            reply = parse_reply(challenge, (yield InvokeCallback(on_challenge, challenge, seconds)))
        if isinstance(reply, InvalidInput):
            raise reply
        return reply

    def _tolerant(self, need: AttemptRequest, deadline: Deadline) -> Steps[Any]:
        try:
            # A poll that fails is made again by the wait.
            return (yield from self._exchange(need, deadline, is_polled=isinstance(need, Poll)))
        except errors.FanscribeError as error:
            if (tolerated := self._core.tolerated(need, error)) is None:
                raise
            return tolerated

    def _exchange(self, need: AttemptRequest, deadline: Deadline, *, is_polled: bool = False) -> Steps[Status | None]:
        core, runner = self._core, self._runner
        core.keep_account()
        call, conditions = core.request(need), core.conditions(deadline, is_polled=is_polled)
        try:
            response = yield from runner.pipeline.send(call, runner.settings, conditions)
        except (errors.BadRequest, errors.ValidationFailed) as error:
            core.refused(need, error)
            raise
        except errors.NotFound as error:
            if not error.from_api:
                raise
            # The provider does not know it any more, so nobody has to wait for it; the account may be signed in all the same.
            status = None
            if isinstance(need, Poll):
                status = yield from self._looked(deadline)
            if status is None:
                core.end()
                raise
            return core.remember(status)
        if core.is_astray(response):
            told = "the answer is about another account or attempt"
            raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=told)
        return core.accept(need, response)

    def _looked(self, deadline: Deadline) -> Steps[Status | None]:
        """Return that the account is signed in; None where that is not known."""
        if self._core.account_id is None or self._core.remote.reads_account:
            return None
        try:
            conditions = self._core.conditions(deadline, is_polled=True)
            status: Status = yield from self._platform._look(self._core.account_id, conditions)  # noqa: SLF001 - it is ours
        except errors.APIError as error:
            if is_transient(error):
                raise
            return None
        return status if isinstance(status, Authenticated) else None


AsyncAttempt: TypeAlias = Attempt[Async]
