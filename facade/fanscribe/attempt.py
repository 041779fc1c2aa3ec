"""The handle of a running authentication, and the two drivers of `flow.wait`: one blocking, one `async`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, TypeAlias

from fanscribe import errors, flow
from fanscribe.awaiting import Loop, within
from fanscribe.core import Core, Exchange, RemoteT, Steps, account_of, checked_timeout, ended
from fanscribe.credentials import checked_code
from fanscribe.status import (
    Account,
    Challenge,
    Pending,
    Status,
)
from fanscribe.ticket import Ticket
from fanscribe.transport import AsyncTransport, Transport

OnChallenge: TypeAlias = Callable[[Challenge], "str | bool | Awaitable[str | bool | None] | None"]
OnStatus: TypeAlias = Callable[[Status], object]


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

    @property
    def token(self) -> str:
        """What `resume` takes to take this attempt up again, in another process or on another machine.

        Short JSON text with ids and a time; no secret, no address, and so no deep link.
        """
        core = self._core
        remote, triggered = core.remote, core.freshness.triggered
        return str(
            Ticket(remote.platform, core.account_id, remote.attempt_id, core.started_at, remote.phone, triggered)
        )

    @property
    def is_open(self) -> bool:
        """Whether the attempt may still be going on: no end was read, and nobody said `forget`."""
        return not self._core.over

    def forget(self) -> None:
        """Take the attempt for over, so that another one can be started. The provider is not told."""
        self._core.over = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} account_id={self.account_id!r} last_status={self.last_status!r}>"

    def _flow(self, timeout: float | None, polling: flow.Polling | None, *, asking: bool) -> Any:
        return flow.wait(
            self._core.paced(polling),
            timeout=checked_timeout(timeout),
            asking=asking,
            now=self._core.clock.now(),
            chance=self._core.clock.chance,
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
        *,
        polling: flow.Polling | None = None,
    ) -> Account:
        """Wait until the account is signed in.

        Args:
            timeout: seconds for the whole wait; None for no limit.
            on_challenge: called with each challenge; returns the code, True once a face check is done or a link was seen, None to give up.
                A coroutine function is awaited on an event loop of its own, and cancelled when the time for its answer is over.
            on_status: called with each status that differs from the one before; may be a coroutine function too.
            polling: the pace and the clocks of this wait and those after it, in place of the client's.

        Raises:
            AuthenticationFailed: the provider says so; with its code and message.
            ChallengeNotAnswered: there was no callback, or it gave up.
            ChallengeTimedOut: a person took longer than `Polling.challenge_timeout`.
            AuthenticationTimedOut: the time ran out; one more poll was made at the deadline.
            PollingFailed: polls kept failing for longer than `Polling.fault_budget`.
            UnknownStatus: the provider kept using a word that we do not know, for longer than `Polling.unknown_grace`.
            APIError: a poll failed, and not just in passing.
            ClientClosed: somebody closed the client, which stops its waits.
        """
        steps = self._flow(timeout, polling, asking=True)
        need: flow.Need = next(steps)
        with Loop() as loop:
            while not isinstance(need, flow.Done):
                value = self._meet(need, on_challenge, on_status, loop)
                need = steps.send(flow.Met(self._core.clock.now(), value))
        return account_of(self, need.outcome)

    def updates(
        self, timeout: float | None = flow.DEFAULT_TIMEOUT, *, polling: flow.Polling | None = None
    ) -> Iterator[Status]:
        """Each status that differs from the one before, until the end, which is the last one.

        Nobody is asked anything: hand codes in between two steps. Raises as `result` does when time runs out or polls keep failing.
        """
        steps = self._flow(timeout, polling, asking=False)
        need: flow.Need = next(steps)
        while not isinstance(need, flow.Done):
            if isinstance(need, flow.Tell):
                yield need.status
            value = self._meet(need)
            need = steps.send(flow.Met(self._core.clock.now(), value))
        ended(self, need.outcome)

    def step(self, timeout: float | None = flow.DEFAULT_TIMEOUT, *, polling: flow.Polling | None = None) -> Status:
        """Take the wait one step further and return the status; never takes longer than one request.

        For a loop of your own: until the next poll is due it returns the last status at once. `timeout` and `polling` are for the
        whole wait, from the first step on. Nobody is asked anything: hand codes in between two steps. Raises as `result` does when a
        clock runs out; a failed end is returned.
        """
        core = self._core
        if core.steps is None:
            generator = self._flow(timeout, polling, asking=False)
            core.steps = Steps(generator, next(generator), core.clock.now())
        steps, polled = core.steps, False
        while not isinstance(steps.need, flow.Done):
            need = steps.need
            if core.clock.now() < steps.not_before or (polled and isinstance(need, flow.Poll)):
                break
            polled = polled or isinstance(need, flow.Poll)
            value = None if isinstance(need, flow.Sleep) else self._meet(need)
            steps.need = steps.generator.send(flow.Met(core.clock.now(), value))
            if isinstance(steps.need, flow.Sleep):
                steps.not_before = core.clock.now() + steps.need.seconds
        if isinstance(steps.need, flow.Done):
            core.steps = None
            return ended(self, steps.need.outcome)
        return core.last or Pending(reason="No poll was answered yet.")

    def _meet(
        self,
        need: flow.Need,
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
        loop: Loop | None = None,
    ) -> Any:
        match need:
            case flow.Sleep(seconds):
                self._core.clock.sleep(seconds, self._transport.closing)
            case flow.Tell(status) if on_status and loop:
                loop.within(on_status(status))
            case flow.Ask(challenge, seconds) if on_challenge and loop:
                return flow.reply(challenge, loop.within(on_challenge(challenge), seconds))
            case flow.Ask(challenge):
                return flow.unasked(challenge)
            case flow.Poll() | flow.SubmitCode() | flow.ConfirmFaceCheck():
                try:
                    return self._exchange(need)
                except errors.FanscribeError as error:
                    if tolerated := self._core.tolerated(need, error):
                        return tolerated
                    error.token = self.token
                    raise
        return None

    def _exchange(self, need: Exchange) -> Status | None:
        return self._core.accept(need, self._transport.send(self._core.call_for(need), self._core.redact))


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
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
        *,
        polling: flow.Polling | None = None,
    ) -> Account:
        """Wait until the account is signed in. As `Attempt.result`; coroutine functions are awaited on the running loop."""
        steps = self._flow(timeout, polling, asking=True)
        need: flow.Need = next(steps)
        while not isinstance(need, flow.Done):
            value = await self._meet(need, on_challenge, on_status)
            need = steps.send(flow.Met(self._core.clock.now(), value))
        return account_of(self, need.outcome)

    async def updates(
        self,
        timeout: float | None = flow.DEFAULT_TIMEOUT,  # noqa: ASYNC109
        *,
        polling: flow.Polling | None = None,
    ) -> AsyncIterator[Status]:
        """Each status that differs from the one before, until the end. As `Attempt.updates`."""
        steps = self._flow(timeout, polling, asking=False)
        need: flow.Need = next(steps)
        while not isinstance(need, flow.Done):
            if isinstance(need, flow.Tell):
                yield need.status
            value = await self._meet(need)
            need = steps.send(flow.Met(self._core.clock.now(), value))
        ended(self, need.outcome)

    async def step(
        self,
        timeout: float | None = flow.DEFAULT_TIMEOUT,  # noqa: ASYNC109
        *,
        polling: flow.Polling | None = None,
    ) -> Status:
        """Take the wait one step further and return the status; never takes longer than one request.

        For a loop of your own: until the next poll is due it returns the last status at once. `timeout` and `polling` are for the
        whole wait, from the first step on. Nobody is asked anything: hand codes in between two steps. Raises as `result` does when a
        clock runs out; a failed end is returned.
        """
        core = self._core
        if core.steps is None:
            generator = self._flow(timeout, polling, asking=False)
            core.steps = Steps(generator, next(generator), core.clock.now())
        steps, polled = core.steps, False
        while not isinstance(steps.need, flow.Done):
            need = steps.need
            if core.clock.now() < steps.not_before or (polled and isinstance(need, flow.Poll)):
                break
            polled = polled or isinstance(need, flow.Poll)
            value = None if isinstance(need, flow.Sleep) else await self._meet(need)
            steps.need = steps.generator.send(flow.Met(core.clock.now(), value))
            if isinstance(steps.need, flow.Sleep):
                steps.not_before = core.clock.now() + steps.need.seconds
        if isinstance(steps.need, flow.Done):
            core.steps = None
            return ended(self, steps.need.outcome)
        return core.last or Pending(reason="No poll was answered yet.")

    async def _meet(
        self, need: flow.Need, on_challenge: OnChallenge | None = None, on_status: OnStatus | None = None
    ) -> Any:
        match need:
            case flow.Sleep(seconds):
                await self._core.clock.asleep(seconds, self._transport.closing)
            case flow.Tell(status) if on_status:
                await within(on_status(status))
            case flow.Ask(challenge, seconds) if on_challenge:
                return flow.reply(challenge, await within(on_challenge(challenge), seconds))
            case flow.Ask(challenge):
                return flow.unasked(challenge)
            case flow.Poll() | flow.SubmitCode() | flow.ConfirmFaceCheck():
                try:
                    return await self._exchange(need)
                except errors.FanscribeError as error:
                    if tolerated := self._core.tolerated(need, error):
                        return tolerated
                    error.token = self.token
                    raise
        return None

    async def _exchange(self, need: Exchange) -> Status | None:
        return self._core.accept(need, await self._transport.send(self._core.call_for(need), self._core.redact))
