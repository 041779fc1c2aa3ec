"""What our methods are written in: generators of steps, and the two runners that meet what they need.

The rules are in the steps. What blocks and what is awaited differs here and nowhere else.
"""

from __future__ import annotations

import contextlib
import functools
import threading
import time
import weakref
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from concurrent.futures import Future
from typing import Any, Concatenate, Final, Generic, NoReturn, ParamSpec, Protocol, Self, TypeAlias, overload

import attrs
from fanscribe_api.runtime import steps as runtime
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.operation import Async, ModeT, RunnerBound, Sync, copy_signature
from fanscribe_api.runtime.steps import Emit, Steps
from fanscribe_api.runtime.types import Response, T

from fanscribe._core.conditions import STREAMED
from fanscribe.callbacks import within
from fanscribe.clock import Bell, Clock
from fanscribe.errors import ClientBusy, ClientClosed, InvalidInput
from fanscribe.forks import First, Fork, Record, Scope, Stopped, afirst, first
from fanscribe.http.exchange import PLAIN, Exchange, Opened, Send
from fanscribe.http.settings import Settings

__all__ = [
    "Async",
    "AsyncRunner",
    "CallBack",
    "Emit",
    "First",
    "Fork",
    "Join",
    "ModeT",
    "Need",
    "Record",
    "Runner",
    "RunnerBound",
    "Send",
    "Sleep",
    "Steps",
    "Stopped",
    "Stream",
    "Sync",
    "method",
    "stream",
]  # fmt: skip

P = ParamSpec("P")
# Nothing wakes a thread that waits for a place when the client is closed.
_SLICE: Final = 0.2


@attrs.frozen
class Sleep:
    """Let this many seconds pass, unless the client is closed or the bell is rung."""

    seconds: float
    bell: Bell | None = None


@attrs.frozen
class Join:
    """Wait for what somebody else does, for so many seconds at most; what comes is its outcome, or None."""

    outcome: Future[Any]
    seconds: float | None = None


@attrs.frozen
class CallBack:
    """Call a function of the user's, for so many seconds at most; what comes is what it gives, or `Late`."""

    function: Callable[[Any], Any]
    value: Any
    seconds: float | None = None


Need: TypeAlias = Send | Sleep | CallBack | Join | Fork | First | Record
Stream: TypeAlias = Generator[Emit[T] | Need, Any, None]
"""Steps that emit values of type T on their way."""


class Pipeline(Protocol):
    """The way of every request."""

    def send(self, call: Request[Any], settings: Settings, conditions: Any = ..., /) -> Steps[Any]:
        """Send a request, again where that does no harm."""
        ...

    def acquire(self, account: str, /) -> Steps[bool]:
        """Wait until a request about an account may be sent, under the rate limit."""
        ...


class Runner:
    """Meets needs, and blocks meanwhile."""

    # The key is in a header.
    key_parameters: frozenset[str] = frozenset()

    def __init__(self, connections: Any, settings: Settings, clock: Clock, pipeline: Pipeline) -> None:
        self.connections = connections
        self.settings = settings
        self.clock = clock
        self.pipeline = pipeline

    def with_options(self, **options: Any) -> Self:
        """The same with other options for each call; raises `InvalidInput`."""
        return type(self)(self.connections, self.settings.with_options(**options), self.clock, self.pipeline)

    def run(self, steps: Steps[Any], scope: Scope | None = None) -> Any:
        """The result of steps."""
        scope = scope or Scope()
        with contextlib.closing(scope.loop):
            return runtime.run(steps, functools.partial(self._meet, scope))

    def stream(self, steps: Stream[Any]) -> Iterator[Any]:
        """What steps emit."""
        scope = Scope()
        try:
            yield from runtime.stream(steps, functools.partial(self._meet, scope))
        finally:
            scope.end(self.settings.timeout)

    def _meet(self, scope: Scope, need: Any) -> Any:
        scope.enter(need)
        match need:
            case Send():
                return self._send(need)
            case Record(function, value):
                return function(value)
            case Sleep(seconds, bell):
                return self._sleep(seconds, scope.bells(bell))
            case CallBack(function, value, seconds):
                return scope.loop.within(function(value), seconds, self.connections.closing)
            case Join(outcome, seconds):
                return self._join(outcome, seconds, scope.bells())
            case Fork(steps):
                return scope.thread(functools.partial(self.run, steps))
            case First(outcomes):
                return first(outcomes)
        return runtime.run(self.pipeline.send(need, self.settings), functools.partial(self._meet, scope))

    def _sleep(self, seconds: float, bells: tuple[Bell, ...]) -> None:
        if not bells:
            self._check_open()
            self.clock.sleep(seconds, self.connections.closing)
            return
        with self._woken_by(bells) as awake:
            self.clock.sleep(seconds, awake)

    def _join(self, outcome: Future[Any], seconds: float | None, bells: tuple[Bell, ...]) -> Any:
        with self._woken_by(bells) as awake:
            outcome.add_done_callback(lambda _: awake.set())
            self.clock.wait(awake, float("inf") if seconds is None else seconds)
        if outcome.done():
            return outcome.result()
        return self._check_open()

    @contextlib.contextmanager
    def _woken_by(self, bells: tuple[Bell, ...]) -> Iterator[threading.Event]:
        """An event that is set by any of these bells, or when the client is closed."""
        self._check_open()
        awake = threading.Event()
        with contextlib.ExitStack() as stack:
            for bell in (*bells, self.connections.closing_bell):
                stack.enter_context(bell.beside(awake.set))
            yield awake

    def _check_open(self) -> None:
        if self.connections.closing.is_set():
            raise ClientClosed

    def _send(self, send: Send) -> Response[Any] | Opened:
        exchange = Exchange(send, self.connections, self.settings)
        pieces = self._pieces(exchange, send)
        for _ in pieces:
            if exchange.streaming:
                return Opened(exchange, pieces)
        return exchange.outcome()

    def chunks(self, call: Request[Any]) -> Iterator[bytes]:
        """The pieces of a file, as they come."""
        opened = self.run(self.pipeline.send(call, self.settings, STREAMED))
        if isinstance(opened, Response):
            yield from filter(None, [opened.content])
            return
        with contextlib.closing(opened.pieces):
            yield opened.exchange.piece
            for _ in opened.pieces:
                yield opened.exchange.piece
        opened.exchange.finish()

    def _pieces(self, exchange: Exchange, send: Send) -> Iterator[None]:
        # Made before the time of the request begins: reading certificates takes its own.
        http, room = self.connections.http(), self._place(send)
        try:
            with exchange:
                while exchange.request is not None:
                    with contextlib.closing(http.send(exchange.request, **PLAIN)) as response:
                        for exchange.piece in exchange.begin(response):  # noqa: B020 - the exchange is asked once
                            exchange.take()
                            yield
                        exchange.end(response)
        finally:
            room.release()

    def _place(self, send: Send) -> Any:
        """Where one of as many places as there are connections was taken, to be given back."""
        room = self.connections.room
        if not room.acquire(blocking=False):
            until = time.monotonic() + _seconds_to_wait(send, self.settings)
            while not room.acquire(timeout=max(0.0, min(until - time.monotonic(), _SLICE))):
                self._check_open()
                if time.monotonic() >= until:
                    raise _busy(send)
        return room

    def refuse(self, error: InvalidArgument) -> NoReturn:
        """Raise the error for an argument that cannot be sent."""
        raise InvalidInput(str(error))


class AsyncRunner(Runner):
    """Meets needs, and lets other tasks run meanwhile."""

    connections: Any

    async def run(self, steps: Steps[Any], scope: Scope | None = None) -> Any:
        """The result of steps, awaited."""
        return await runtime.arun(steps, functools.partial(self._ameet, scope or Scope()))

    async def stream(self, steps: Stream[Any]) -> AsyncIterator[Any]:  # type: ignore[override] # the same in its mode
        """What steps emit."""
        scope = Scope()
        try:
            async with contextlib.aclosing(runtime.astream(steps, functools.partial(self._ameet, scope))) as values:  # type: ignore[type-var]
                async for value in values:
                    yield value
        finally:
            await scope.aend(self.settings.timeout)

    async def _ameet(self, scope: Scope, need: Any) -> Any:
        scope.enter(need)
        match need:
            case Send():
                return await self._asend(need)
            case Record(function, value):
                return function(value)
            case Sleep(seconds, bell):
                return await self._asleep(seconds, scope.bells(bell))
            case CallBack(function, value, seconds):
                return await within(function(value), seconds, (await self.connections.here()).closing.wait())
            case Join(outcome, seconds):
                return await self._ajoin(outcome, seconds, scope.bells())
            case Fork(steps):
                return scope.task(functools.partial(self.run, steps))
            case First(outcomes):
                return await afirst(outcomes)
        return await runtime.arun(self.pipeline.send(need, self.settings), functools.partial(self._ameet, scope))

    async def _asleep(self, seconds: float, bells: tuple[Bell, ...]) -> None:
        closing = (await self.connections.here()).closing
        if not bells:
            await self.clock.asleep(seconds, closing)
            return
        with self._awoken_by(bells) as (awake, _):
            await self.clock.asleep(seconds, awake)

    async def _ajoin(self, outcome: Future[Any], seconds: float | None, bells: tuple[Bell, ...]) -> Any:
        import asyncio

        await self.connections.here()
        with self._awoken_by(bells) as (awake, wake), contextlib.suppress(TimeoutError):
            outcome.add_done_callback(wake)
            async with asyncio.timeout(seconds):
                await awake.wait()
        if outcome.done():
            return outcome.result()
        await self.connections.here()
        return None

    @contextlib.contextmanager
    def _awoken_by(self, bells: tuple[Bell, ...]) -> Iterator[tuple[Any, Callable[..., None]]]:
        """As `_woken_by`, with what sets the event from any thread."""
        import asyncio

        awake, loop = asyncio.Event(), asyncio.get_running_loop()
        # Whoever could wake a task does not keep one alive whose loop has ended.
        sleeper = weakref.ref(awake)

        def wake(*_: Any) -> None:
            # A loop that is closed has nobody left to wake.
            if (event := sleeper()) is not None:
                with contextlib.suppress(RuntimeError):
                    loop.call_soon_threadsafe(event.set)

        with contextlib.ExitStack() as stack:
            for bell in (*bells, self.connections.closing_bell):
                stack.enter_context(bell.beside(wake))
            yield awake, wake

    async def _asend(self, send: Send) -> Response[Any] | Opened:
        exchange = Exchange(send, self.connections, self.settings)
        if send.is_streamed:
            pieces = self._apieces(exchange, send)
            async for _ in pieces:
                if exchange.streaming:
                    return Opened(exchange, pieces)
            return exchange.outcome()
        room = await self._aplace(send)
        try:
            # One limit for all of it: making them costs as much as reading a small answer.
            with exchange:
                await self._aexchange(exchange)
        finally:
            room.release()
        return exchange.outcome()

    async def _aexchange(self, exchange: Exchange) -> None:
        import asyncio

        loop = asyncio.get_running_loop()
        async with asyncio.timeout(exchange.seconds()) as limit:
            exchange.limit = lambda seconds: limit.reschedule(None if seconds is None else loop.time() + seconds)
            while exchange.request is not None:
                http = await self.connections.http()
                response = await http.send(exchange.request, **PLAIN)
                async with contextlib.aclosing(response):
                    async for exchange.piece in exchange.begin(response):  # noqa: B020 - the exchange is asked once
                        exchange.take()
                    exchange.end(response)

    async def chunks(self, call: Request[Any]) -> AsyncIterator[bytes]:  # type: ignore[override]
        """The pieces of a file, as they come."""
        opened = await self.run(self.pipeline.send(call, self.settings, STREAMED))
        if isinstance(opened, Response):
            if opened.content:
                yield opened.content
            return
        async with contextlib.aclosing(opened.pieces):
            yield opened.exchange.piece
            async for _ in opened.pieces:
                yield opened.exchange.piece
        opened.exchange.finish()

    async def _apieces(self, exchange: Exchange, send: Send) -> AsyncIterator[None]:
        import asyncio

        with contextlib.ExitStack() as stack:
            stack.callback((await self._aplace(send)).release)
            stack.enter_context(exchange)
            while exchange.request is not None:
                http = await self.connections.http()
                async with asyncio.timeout(exchange.seconds()):
                    response = await http.send(exchange.request, **PLAIN)
                async with contextlib.aclosing(response):
                    pieces = exchange.begin(response)
                    while await self._has_piece(exchange, pieces):
                        exchange.take()
                        yield
                    exchange.end(response)

    async def _has_piece(self, exchange: Exchange, pieces: AsyncIterator[bytes]) -> bool:
        import asyncio

        async with asyncio.timeout(exchange.seconds()):
            async for exchange.piece in pieces:
                return True
        return False

    async def _aplace(self, send: Send) -> Any:
        """Where one of as many places as there are connections was taken, to be given back."""
        here = await self.connections.here()
        if not here.room.locked():
            await here.room.acquire()
            return here.room
        import asyncio

        taken, closed = (asyncio.ensure_future(each) for each in (here.room.acquire(), here.closing.wait()))
        try:
            seconds = _seconds_to_wait(send, self.settings)
            await asyncio.wait((taken, closed), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if closed.done():
                raise ClientClosed
            if not taken.done():
                raise _busy(send)
        except BaseException:
            if taken.done():
                here.room.release()
            raise
        finally:
            taken.cancel()
            closed.cancel()
        return here.room


def _seconds_to_wait(send: Send, settings: Settings) -> float:
    return settings.timeout if send.seconds is None else min(settings.timeout, send.seconds)


def _busy(send: Send) -> ClientBusy:
    return ClientBusy(f"{send.call}: none of the client's connections was free in time")


class method(Generic[P, T]):  # noqa: N801 - it is used as a decorator
    """A method that is written as steps: blocking or awaited, as its object is."""

    def __init__(self, function: Callable[Concatenate[Any, P], Steps[T]]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], Steps[T]]: ...
    @overload
    def __get__(self, instance: RunnerBound[Sync], owner: Any) -> Callable[P, T]: ...
    @overload
    def __get__(self, instance: RunnerBound[Async], owner: Any) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, instance: Any, owner: Any) -> Any:
        return _bound(self._function, instance, "run")


class stream(Generic[P, T]):  # noqa: N801
    """A method whose steps emit values: an iterator or an async one, as its object is."""

    def __init__(self, function: Callable[Concatenate[Any, P], Stream[T]]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], Stream[T]]: ...
    @overload
    def __get__(self, instance: RunnerBound[Sync], owner: Any) -> Callable[P, Iterator[T]]: ...
    @overload
    def __get__(self, instance: RunnerBound[Async], owner: Any) -> Callable[P, AsyncIterator[T]]: ...
    def __get__(self, instance: Any, owner: Any) -> Any:
        return _bound(self._function, instance, "stream")


def _bound(function: Callable[..., Any], instance: Any, way: str) -> Any:
    if instance is None:
        return function

    def call(*args: Any, **kwargs: Any) -> Any:
        steps = function(instance, *args, **kwargs)
        del args, kwargs
        return getattr(instance._runner, way)(steps)

    return copy_signature(call, function)
