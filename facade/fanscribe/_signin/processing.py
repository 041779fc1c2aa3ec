"""Exports, uploads and other slow work at the provider: `processing_kind.py` reads, and `wait.py` waits."""

from __future__ import annotations

import contextlib
import functools
import re
import types
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias
from urllib.parse import unquote, urlsplit

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.operation import class_of_mode
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.arguments import check_callbacks, check_seconds
from fanscribe._core.clock import Clock, WakeEvent
from fanscribe._core.conditions import Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Emit, InvokeCallback, Steps, Stream
from fanscribe._core.json_fields import as_dict, as_text
from fanscribe._core.runners import Async, ModeT, Runner, RunnerBound, method, stream
from fanscribe._signin.accounts import Accounts
from fanscribe._signin.polling import DEFAULT_TIMEOUT, Polling, check_polling
from fanscribe._signin.processing_kind import ProcessingKind
from fanscribe._signin.start import PlatformSignIn
from fanscribe._signin.status import NO_REASON, Completed, Failed, ProcessingStatus, ResultT, report_unknown
from fanscribe._signin.wait import NotifyStatus, Poll, WaitEffect, wait_for_end
from fanscribe._signin.wait_steps import as_transient, limit_requests, run_wait
from fanscribe.errors import InvalidInput


@attrs.define(eq=False)
class ProcessingState(Generic[ResultT]):
    """The state of an export or an upload between polls, and its waits.

    Attributes:
        handle: the handle that users have.
        call: the request that polls.
        id: the id in its path.
        next_poll: when the next poll is due, by the clock; None before the first pause.
    """

    kind: ProcessingKind[ResultT]
    runner: Runner
    accounts: Accounts
    call: Request[ResultT]
    id: str
    account_id: str | None = None
    handle: Any = None
    wake: WakeEvent = attrs.field(factory=WakeEvent)
    last: ProcessingStatus[ResultT] | None = None
    next_poll: float | None = None

    @classmethod
    def of(
        cls,
        sign_in: PlatformSignIn,
        kind: ProcessingKind[ResultT],
        describe: Callable[[str], Request[ResultT]],
        given_id: str,
        account_id: str | None = None,
    ) -> Self:
        """Return the state of an export or an upload with this id or `polling_url`; raise `InvalidInput` if it is neither."""
        call, found = _request(kind, describe, given_id)
        state = cls(kind, sign_in.runner, sign_in.accounts, call, found, account_id)
        answer: Any = call.answer
        state.handle = _class_of(kind.platform, answer.path)(state)
        return state

    @property
    def clock(self) -> Clock:
        """The clock of the client."""
        return self.accounts.clock

    def is_about(self, event: Any) -> bool:
        """Return whether a webhook's event may be about it: where an event does not say, a poll does."""
        kind = self.kind
        if kind.events is None or event.platform != kind.platform or not event.name.startswith(kind.events):
            return False
        named = as_text(kind.named_id(as_dict(event.payload)))
        is_same_account = None in (event.account_id, self.account_id) or event.account_id == self.account_id
        return is_same_account and named in (None, self.id)

    def wait_for_result(
        self,
        timeout: float | None,
        on_status: Callable[[ProcessingStatus[ResultT]], object] | None,
        polling: Polling | None,
    ) -> Steps[ResultT]:
        """Wait as `Processing.result` does."""
        check_callbacks(on_status=on_status)

        def report(effect: NotifyStatus) -> Any:
            return InvokeCallback(on_status, effect.status, effect.seconds) if on_status else None

        end = yield from self.run(timeout, polling, report)
        if isinstance(end, Completed):
            result: ResultT = end.result
            return result
        text = f"the {self.kind.name} was not completed: {end.why or NO_REASON}"
        error = errors.ProcessingFailed(text, code=end.code, message=end.message)
        error.status = end
        raise error

    def run(
        self, timeout: float | None, polling: Polling | None, report: Callable[[NotifyStatus], Any]
    ) -> Generator[Any, Any, Completed[ResultT] | Failed]:
        """Wait for the end; `report` returns the effect for a status that differs from the one before, if any."""
        now = self.clock.now()
        check_polling(polling)
        seconds = check_seconds("timeout", timeout)
        deadline = limit_requests(seconds, now)
        rules = wait_for_end(
            polling or self.accounts.polling,
            timeout=seconds,
            asking=False,
            now=now,
            random=self.clock.random,
            goal="completed",
            timed_out=errors.ProcessingTimedOut,
        )

        def perform(effect: WaitEffect) -> Steps[Any]:
            match effect:
                case NotifyStatus() if (reported := report(effect)) is not None:
                    yield reported
                case Poll():
                    return (yield from self._tolerant(deadline))
            return None

        with self._register():
            end: Completed[ResultT] | Failed | errors.WaitError = yield from run_wait(self, rules, perform)
        if isinstance(end, errors.WaitError):
            end.status = self.last
            raise end
        return end

    @contextlib.contextmanager
    def _register(self) -> Iterator[None]:
        """Let the client's `dispatch` find the wait."""
        waiting = self.accounts.processings
        waiting.append(self.handle)
        try:
            yield
        finally:
            waiting.remove(self.handle)

    def _tolerant(self, deadline: Deadline) -> Steps[Any]:
        try:
            # A poll that fails is made again by the wait.
            return (yield from self.poll(deadline, is_polled=True))
        except errors.FanscribeError as error:
            if (transient := as_transient(error)) is None:
                raise
            return transient

    def poll(self, deadline: Deadline, *, is_polled: bool = False) -> Steps[ProcessingStatus[ResultT]]:
        """Poll once."""
        runner = self.runner
        conditions = Conditions(deadline=deadline, is_polled=is_polled)
        response: Response[ResultT] = yield from runner.pipeline.send(self.call, runner.settings, conditions)
        if self.kind.is_about_another(response.json, self.id):
            message = f"the response is about another {self.kind.name}"
            raise errors.UnexpectedAnswer(status_code=response.status_code, request=str(self.call), message=message)
        status = self.kind.read(response, runner.settings.redaction)
        status = attrs.evolve(status, platform=self.kind.platform, account_id=self.account_id)
        report_unknown(self.kind.platform, status)
        self.last = status
        return status


class Processing(RunnerBound[ModeT], Generic[ResultT, ModeT]):
    """An export or an upload that the provider is working on. Nothing is sent before one of the methods is called."""

    __near_misses__ = "fanscribe._core.near_misses"
    _state: ProcessingState[ResultT]

    def __init__(self, state: ProcessingState[ResultT]) -> None:
        super().__init__(state.runner)
        self._state = state

    @property
    def id(self) -> str:
        """The id of the export or the upload."""
        return self._state.id

    @property
    def account_id(self) -> str | None:
        """The account's id; None for an export, which may be about several."""
        return self._state.account_id

    @property
    def last_status(self) -> ProcessingStatus[ResultT] | None:
        """The status of the last poll, without a new one."""
        return self._state.last

    @property
    def next_poll(self) -> float | None:
        """Seconds until the next poll is due, 0 while it is made; None before anything waits."""
        due = self._state.next_poll
        return None if due is None else max(0.0, due - self._state.clock.now())

    def notify(self, event: object = None) -> bool:
        """Make a wait poll at once, because something may have happened; return whether the event may be about it.

        Args:
            event: a webhook's event, from `fanscribe.webhooks.parse`; one about something else is ignored. None is about it.
        """
        if event is not None and not self._state.is_about(event):
            return False
        self._state.wake.set()
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._state.kind.name} {self.id!a} last_status={self.last_status!r}>"

    @method
    def status(self) -> Steps[ProcessingStatus[ResultT]]:
        """Poll once. Raises what a request raises."""
        return (yield from self._state.poll(NEVER))

    @method
    def result(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_status: Callable[[ProcessingStatus[ResultT]], object] | None = None,
        *,
        polling: Polling | None = None,
    ) -> Steps[ResultT]:
        """Wait for the end, and return the last answer of the operation that is polled.

        Args:
            timeout: seconds for the whole wait; None for no limit.
            on_status: called with each status that differs from the one before; may be a coroutine function, which is cancelled when
                the time for the wait is over.
            polling: the pace and the time limits of this wait, in place of the client's.

        Raises:
            ProcessingFailed: the provider reports a failure, or that it was cancelled; with its code and message.
            ProcessingTimedOut: the time ran out; one more poll was made at the deadline.
            PollingFailed: polls kept failing for longer than `Polling.fault_budget`.
            UnknownStatus: the provider kept using an unknown word for longer than `Polling.unknown_grace`.
            InvalidInput: an argument is invalid.
            APIError: a poll failed, and the failure is not transient.
            ClientClosed: the client was closed, which stops its waits.
        """
        return (yield from self._state.wait_for_result(timeout, on_status, polling))

    @stream
    def updates(
        self, timeout: float | None = DEFAULT_TIMEOUT, *, polling: Polling | None = None
    ) -> Stream[ProcessingStatus[ResultT]]:
        """Yield each status that differs from the one before, until the end, which is the last one.

        The arguments are those of `result`, which also says what is raised.
        """
        yield from self._state.run(timeout, polling, lambda effect: Emit(effect.status))


@functools.cache
def _class_of(platform: str, answer: str) -> Any:
    """Return the class of the handles of what is polled for an answer, which the hints of their methods name."""
    generic: Any = Processing
    names = {"__module__": f"fanscribe._platforms.{platform}"}
    return types.new_class("Processing", (generic[f"models.{answer}", ModeT],), {}, lambda body: body.update(names))


def _request(
    kind: ProcessingKind[Any], describe: Callable[[str], Request[ResultT]], given: object
) -> tuple[Request[ResultT], str]:
    """Return the request that polls, and the id in it: a `polling_url` has one in the place where the operation's path has it.

    The URL itself is never requested.
    """
    found = as_text(given)
    if found is not None and "/" in found:
        path = re.escape(describe("{}").url).replace(re.escape("%7B%7D"), "([^/]+)")
        match = re.search(rf"{path}/?$", urlsplit(found).path)
        found = unquote(match[1]) if match else None
    try:
        if found is not None:
            return describe(found).validated(), found
    except InvalidArgument as error:
        raise InvalidInput(str(error)) from None
    raise InvalidInput(
        f"the id of the {kind.name} must be that of the provider's answer, or its polling_url, got {given!a}"
    )


if TYPE_CHECKING:
    AsyncProcessing: TypeAlias = Processing[ResultT, Async]
else:
    # A class, which mocks take and `isinstance` knows.
    AsyncProcessing = class_of_mode(Processing, is_async=True)
