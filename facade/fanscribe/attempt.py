"""The handle of a running authentication, and the two drivers of `flow.wait`: one blocking, one `async`."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

import attrs

from fanscribe import errors, flow
from fanscribe.clock import Clock
from fanscribe.credentials import checked_code
from fanscribe.errors import InvalidInput
from fanscribe.status import (
    Account,
    Authenticated,
    Challenge,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Status,
)
from fanscribe.transport import Answer, AsyncTransport, Call, Redaction, Settings, Transport

OnChallenge: TypeAlias = Callable[[Challenge], "str | bool | None"]
AsyncOnChallenge: TypeAlias = Callable[[Challenge], "str | bool | Awaitable[str | bool | None] | None"]
OnStatus: TypeAlias = Callable[[Status], object]

_Exchange: TypeAlias = flow.Poll | flow.SubmitCode | flow.ConfirmFaceCheck


class Remote(Protocol):
    """What an attempt is on the provider's side: its ids, the calls that concern it, and what answers mean."""

    @property
    def account_id(self) -> str | None: ...

    @property
    def reads_account(self) -> bool:
        """Whether it is the account that is polled, and not the attempt: its first answers may be of an earlier time."""
        ...

    def poll(self) -> Call: ...

    def submit(self, answer: flow.SubmitCode | flow.ConfirmFaceCheck) -> Call: ...

    def read(self, body: Any) -> Status: ...

    def read_submission(self, body: Any) -> Status | None:
        """The status in the answer to a code, on the platform that tells it there."""
        ...


RemoteT = TypeVar("RemoteT", bound=Remote)


@attrs.define(eq=False)
class Core(Generic[RemoteT]):
    """What both kinds of attempt know and decide; whatever waits or sends is in the drivers."""

    remote: RemoteT
    polling: flow.Polling
    clock: Clock
    redact: Redaction
    freshness: flow.Freshness
    account_id: str | None
    last: Status | None = None

    def call_for(self, need: _Exchange) -> Call:
        match need:
            case flow.Poll():
                return self.remote.poll()
            case flow.SubmitCode() | flow.ConfirmFaceCheck():
                call = self.remote.submit(need)
                self.redact = self.redact.with_values(call.secrets)
                return call

    def accept(self, need: _Exchange, answer: Answer) -> Status | None:
        status = (
            self.remote.read(answer.body) if isinstance(need, flow.Poll) else self.remote.read_submission(answer.body)
        )
        if status is None:
            return None
        status = self.freshness.checked(self._redacted(status), self.clock.now())
        if isinstance(status, Authenticated):
            self.account_id = self.account_id or status.account.id
        self.last = status
        return status

    def _redacted(self, status: Status) -> Status:
        """Texts of the provider's pass through here before anything shows them: it may repeat what it was sent."""
        match status:
            case Pending(progress):
                return Pending(progress and self.redact(progress))
            case Failed(code, message):
                return Failed(code and self.redact(code), message and self.redact(message))
            case CodeChallenge(_, hint, complaint):
                return attrs.evolve(
                    status, hint=hint and self.redact(hint), complaint=complaint and self.redact(complaint)
                )
        return status

    def tolerated(self, need: _Exchange, error: errors.FanscribeError) -> flow.Passing | flow.Rejected | None:
        """What a failed exchange means to the wait; None if it ends it."""
        match error:
            case errors.BadRequest() | errors.ValidationFailed() if isinstance(need, flow.SubmitCode):
                return flow.Rejected(self.redact(error.message))
            case errors.RateLimited() | errors.ServerError():
                return flow.Passing(error, error.retry_after)
            case errors.ConnectionFailed() | errors.RequestTimedOut() | errors.UnexpectedAnswer():
                return flow.Passing(error)
        return None


def begin(remote: RemoteT, trigger: Call, settings: Settings, polling: flow.Polling, clock: Clock) -> Core[RemoteT]:
    """What an attempt knows at its beginning, right after `trigger` was answered."""
    freshness = flow.Freshness(since=clock.now(), settle=polling.settle, proven=not remote.reads_account)
    redact = settings.redaction.with_values(trigger.secrets)
    return Core(remote, polling, clock, redact, freshness, remote.account_id)


def _concluded(attempt: Attempt[Any] | AsyncAttempt[Any], outcome: flow.Outcome) -> Account:
    """The account at the end of a wait, or the error that the outcome is."""
    status = attempt.last_status
    match outcome:
        case Authenticated(account):
            return account
        case Failed(code, message):
            told = ": ".join(filter(None, [code, message])) or "the provider gave no reason"
            raise errors.AuthenticationFailed(
                f"not signed in: {told}", code=code, message=message, attempt=attempt, status=outcome
            )
        case flow.Unanswered(challenge, why):
            text = f"{_described(challenge)} and {why}"
            raise errors.ChallengeNotAnswered(text, challenge=challenge, attempt=attempt, status=status)
        case flow.OutOfTime(_, waited):
            text = f"not signed in after {waited:.0f} s; the last status was {status}"
            raise errors.AuthenticationTimedOut(text, waited=waited, attempt=attempt, status=status)
        case flow.Broken(error):
            raise error


def _described(challenge: Challenge) -> str:
    match challenge:
        case CodeChallenge(channel, hint):
            return f"a code is wanted ({', '.join(filter(None, [channel, hint]))})"
        case FaceCheck():
            return "a face check is wanted"
        case PhoneApproval():
            return "an approval on the phone is wanted"


def checked_timeout(timeout: float | None) -> float | None:
    """Seconds, 0 or more, or None for no limit; raises `InvalidInput`."""
    if timeout is None or (isinstance(timeout, int | float) and not isinstance(timeout, bool) and timeout >= 0):
        return timeout
    raise InvalidInput("timeout is a number of seconds, 0 or more, or None for no limit")


class _Handle(Generic[RemoteT]):
    """The part of an attempt that neither waits nor sends."""

    def __init__(self, core: Core[RemoteT]) -> None:
        self._core = core

    @property
    def account_id(self) -> str | None:
        """The account's id; for a new OnlyFans account None until it is signed in."""
        return self._core.account_id

    @property
    def last_status(self) -> Status | None:
        """The status of the last poll, without a new one."""
        return self._core.last

    def __repr__(self) -> str:
        return f"<{type(self).__name__} account_id={self.account_id!r} last_status={self.last_status!r}>"

    def _flow(self, timeout: float | None, *, asking: bool) -> Any:
        return flow.wait(
            self._core.polling, timeout=checked_timeout(timeout), asking=asking, now=self._core.clock.now()
        )


class Attempt(_Handle[RemoteT]):
    """An authentication that the provider is working on."""

    def __init__(self, core: Core[RemoteT], transport: Transport) -> None:
        super().__init__(core)
        self._transport = transport

    def status(self) -> Status:
        """Poll once. Raises what a request raises."""
        status = self._exchange(flow.Poll())
        assert status is not None
        return status

    def submit_code(self, code: str) -> None:
        """Hand in a 2FA code. Whether it was right shows in the next status."""
        need = flow.SubmitCode(checked_code(code))
        del code
        self._exchange(need)

    def result(
        self,
        timeout: float | None = flow.DEFAULT_TIMEOUT,
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
    ) -> Account:
        """Wait until the account is signed in.

        Args:
            timeout: seconds for the whole wait; None for no limit.
            on_challenge: called with each challenge; returns the code, True once a face check is done or a link was seen, None to give up.
            on_status: called with each status that differs from the one before.

        Raises:
            AuthenticationFailed: the provider says so; with its code and message.
            ChallengeNotAnswered: there was no callback, or it gave up.
            AuthenticationTimedOut: the time ran out; one more poll was made at the deadline.
            APIError, ConnectionFailed, RequestTimedOut: polls failed, and not just in passing.
        """
        steps = self._flow(timeout, asking=True)
        need: flow.Need = next(steps)
        while not isinstance(need, flow.Done):
            value = self._meet(need, on_challenge, on_status)
            need = steps.send(flow.Met(self._core.clock.now(), value))
        return _concluded(self, need.outcome)

    def updates(self, timeout: float | None = flow.DEFAULT_TIMEOUT) -> Iterator[Status]:
        """Each status that differs from the one before, until the end, which is the last one.

        Nobody is asked anything: hand codes in between two steps. Raises as `result` does when time runs out or polls keep failing.
        """
        steps = self._flow(timeout, asking=False)
        need: flow.Need = next(steps)
        while not isinstance(need, flow.Done):
            if isinstance(need, flow.Tell):
                yield need.status
            value = self._meet(need, None, None)
            need = steps.send(flow.Met(self._core.clock.now(), value))
        if not isinstance(need.outcome, Authenticated | Failed):
            _concluded(self, need.outcome)

    def _meet(self, need: flow.Need, on_challenge: OnChallenge | None, on_status: OnStatus | None) -> Any:
        match need:
            case flow.Sleep(seconds):
                self._core.clock.sleep(seconds)
            case flow.Tell(status) if on_status:
                on_status(status)
            case flow.Ask(challenge):
                return (
                    flow.reply(challenge, _plain(on_challenge(challenge))) if on_challenge else flow.unasked(challenge)
                )
            case flow.Poll() | flow.SubmitCode() | flow.ConfirmFaceCheck():
                try:
                    return self._exchange(need)
                except errors.FanscribeError as error:
                    if tolerated := self._core.tolerated(need, error):
                        return tolerated
                    raise
        return None

    def _exchange(self, need: _Exchange) -> Status | None:
        return self._core.accept(need, self._transport.send(self._core.call_for(need)))


def _plain(answer: Any) -> Any:
    if inspect.iscoroutine(answer):
        answer.close()
        raise InvalidInput("on_challenge is a coroutine function; use AsyncFanscribe, or a plain function")
    return answer


class AsyncAttempt(_Handle[RemoteT]):
    """An authentication that the provider is working on, for asyncio."""

    def __init__(self, core: Core[RemoteT], transport: AsyncTransport) -> None:
        super().__init__(core)
        self._transport = transport

    async def status(self) -> Status:
        """Poll once. Raises what a request raises."""
        status = await self._exchange(flow.Poll())
        assert status is not None
        return status

    async def submit_code(self, code: str) -> None:
        """Hand in a 2FA code. Whether it was right shows in the next status."""
        need = flow.SubmitCode(checked_code(code))
        del code
        await self._exchange(need)

    async def result(
        self,
        timeout: float | None = flow.DEFAULT_TIMEOUT,  # noqa: ASYNC109 - a timeout of ours raises with the attempt in hand
        on_challenge: AsyncOnChallenge | None = None,
        on_status: OnStatus | None = None,
    ) -> Account:
        """Wait until the account is signed in. As `Attempt.result`; callbacks may be coroutine functions."""
        steps = self._flow(timeout, asking=True)
        need: flow.Need = next(steps)
        while not isinstance(need, flow.Done):
            value = await self._meet(need, on_challenge, on_status)
            need = steps.send(flow.Met(self._core.clock.now(), value))
        return _concluded(self, need.outcome)

    async def updates(self, timeout: float | None = flow.DEFAULT_TIMEOUT) -> AsyncIterator[Status]:  # noqa: ASYNC109
        """Each status that differs from the one before, until the end. As `Attempt.updates`."""
        steps = self._flow(timeout, asking=False)
        need: flow.Need = next(steps)
        while not isinstance(need, flow.Done):
            if isinstance(need, flow.Tell):
                yield need.status
            value = await self._meet(need, None, None)
            need = steps.send(flow.Met(self._core.clock.now(), value))
        if not isinstance(need.outcome, Authenticated | Failed):
            _concluded(self, need.outcome)

    async def _meet(self, need: flow.Need, on_challenge: AsyncOnChallenge | None, on_status: OnStatus | None) -> Any:
        match need:
            case flow.Sleep(seconds):
                await self._core.clock.asleep(seconds)
            case flow.Tell(status) if on_status:
                await _awaited(on_status(status))
            case flow.Ask(challenge):
                return (
                    flow.reply(challenge, await _awaited(on_challenge(challenge)))
                    if on_challenge
                    else flow.unasked(challenge)
                )
            case flow.Poll() | flow.SubmitCode() | flow.ConfirmFaceCheck():
                try:
                    return await self._exchange(need)
                except errors.FanscribeError as error:
                    if tolerated := self._core.tolerated(need, error):
                        return tolerated
                    raise
        return None

    async def _exchange(self, need: _Exchange) -> Status | None:
        return self._core.accept(need, await self._transport.send(self._core.call_for(need)))


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value
