"""The sync and async runners, which perform the effects that steps yield; every rule is in the steps.

What blocks and what is awaited differs here and nowhere else.
"""

from __future__ import annotations

import contextlib
import functools
import re
import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterator
from concurrent.futures import Future
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    Final,
    ForwardRef,
    Generic,
    Literal,
    NoReturn,
    ParamSpec,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    cast,
    get_args,
    get_origin,
    overload,
)

from fanscribe_api.runtime import steps as runtime
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.operation import Async, Face, MethodDescriptor, ModeT, RunnerBound, Sync
from fanscribe_api.runtime.types import Response, T

from fanscribe._core.arguments import call_explained, explained
from fanscribe._core.callbacks import await_with_timeout
from fanscribe._core.causes import trim_traceback
from fanscribe._core.clock import Clock, WakeEvent, monotonic, wait_for_event
from fanscribe._core.conditions import STREAMED
from fanscribe._core.effects import (
    Effect,
    Emit,
    InvokeCallback,
    Send,
    Shielded,
    Sleep,
    Spawn,
    Steps,
    Stream,
    WaitAny,
    WaitFor,
)
from fanscribe._core.options import Settings
from fanscribe._core.tasks import TaskGroup, async_wait_any, wait_any
from fanscribe._core.transport import InFlightRequest, OpenedFile
from fanscribe.errors import ClientBusy, ClientClosed, FanscribeError, InvalidInput

if TYPE_CHECKING:
    import asyncio

__all__ = ["Async", "AsyncRunner", "ModeT", "Runner", "RunnerBound", "StepMethod", "Sync", "method", "plain", "stream"]

P = ParamSpec("P")
FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])
# Closing the client does not wake a thread that waits for a slot.
_WAKE_INTERVAL: Final = 0.2


class RequestSender(Protocol):
    """The pipeline, as far as a runner knows it."""

    @property
    def recovery(self) -> Any:
        """The recovery of sessions."""
        ...

    def send(self, call: Request[Any], settings: Settings, conditions: Any = ..., /) -> Steps[Any]:
        """Send a request, with retries."""
        ...

    def acquire(self, account: str, /) -> Steps[bool]:
        """Wait until the rate limit lets a request about an account be sent."""
        ...


def runner_of(bound: Any) -> Runner:
    """Return the runner of a client."""
    runner: Runner = bound._runner
    return runner


class Runner:
    """Perform effects, and block meanwhile."""

    # The key is sent in Authorization, which no caller sets.
    key_parameters: frozenset[str] = frozenset()
    key_headers: frozenset[str] = frozenset()
    is_async: bool = False

    def __init__(self, connections: Any, settings: Settings, clock: Clock, pipeline: RequestSender) -> None:
        self.connections = connections
        self.settings = settings
        self.clock = clock
        self.pipeline = pipeline

    def with_options(self, **options: Any) -> Self:
        """Return a runner with other options; raises `InvalidInput`."""
        try:
            return type(self)(self.connections, self.settings.with_options(**options), self.clock, self.pipeline)
        finally:
            options.clear()

    def find_option(self, name: str) -> str | None:
        """Return the option of `with_options` that a name means, also one of another SDK; None if there is none."""
        from fanscribe._core.near_misses import find_option

        return find_option(name)

    def run(self, steps: Steps[Any], group: TaskGroup | None = None) -> Any:
        """Return the result of steps."""
        group = group or TaskGroup()
        try:
            return runtime.run(steps, functools.partial(self._perform, group))
        except FanscribeError as error:
            raise trim_traceback(error)  # noqa: B904 - it is the same error
        finally:
            group.close_loop()

    def send_steps(self, request: Request[Any]) -> Steps[Response[Any]]:
        """Return the steps that send a request to its response."""
        return self.pipeline.send(request, self.settings)

    def stream(self, steps: Stream[Any]) -> Iterator[Any]:
        """Yield what steps emit."""
        group = TaskGroup()
        try:
            yield from runtime.stream(steps, functools.partial(self._perform, group))
        except FanscribeError as error:
            raise trim_traceback(error)  # noqa: B904 - it is the same error
        finally:
            group.close(self.settings.timeout)

    def _perform(self, group: TaskGroup, effect: Any) -> Any:
        group.enter(effect)
        perform = self._performers.get(type(effect))
        if perform is None:
            return runtime.run(self.send_steps(effect), functools.partial(self._perform, group))
        return perform(self, effect, group)

    def _call_shielded(self, effect: Shielded, group: TaskGroup) -> Any:
        done = effect.function(effect.value)
        return done.result() if isinstance(done, Future) else done

    def _invoke_callback(self, effect: InvokeCallback, group: TaskGroup) -> Any:
        closing = self.connections.closing_event
        return group.loop.await_with_timeout(effect.function(effect.value), effect.seconds, closing)

    def _spawn(self, effect: Spawn, group: TaskGroup) -> Future[Any]:
        return group.start_thread(functools.partial(self.run, effect.steps))

    def _wait_any(self, effect: WaitAny, group: TaskGroup) -> Any:
        return wait_any(effect.outcomes)

    def _sleep(self, effect: Sleep, group: TaskGroup) -> None:
        events = group.wake_events(effect.wake)
        if not events:
            self._check_open()
            self.clock.sleep(effect.seconds, self.connections.closing)
            return
        with self._woken_by(events) as awake:
            self.clock.sleep(effect.seconds, awake)

    def _wait_for(self, effect: WaitFor, group: TaskGroup) -> Any:
        with self._woken_by(group.wake_events(effect.wake)) as awake:
            if effect.wake is None:
                effect.outcome.add_done_callback(lambda _: awake.set())
            self.clock.wait(awake, float("inf") if effect.seconds is None else effect.seconds)
        if effect.outcome.done():
            return effect.outcome.result()
        return self._check_open()

    @contextlib.contextmanager
    def _woken_by(self, events: tuple[WakeEvent, ...]) -> Iterator[threading.Event]:
        """Yield an event that is set by any of these events, or when the client is closed."""
        self._check_open()
        awake = threading.Event()
        events = (*events, self.connections.closing_event)
        for event in events:
            event.add(awake.set)
        try:
            yield awake
        finally:
            for event in events:
                event.remove(awake.set)

    def _check_open(self) -> None:
        if self.connections.closing.is_set():
            raise ClientClosed

    def _send(self, send: Send, group: TaskGroup) -> Response[Any] | OpenedFile:
        in_flight = InFlightRequest(send, self.connections, self.settings)
        chunks = self._receive(in_flight, send)
        for _ in chunks:
            if in_flight.is_streaming:
                return OpenedFile(in_flight, chunks)
        return in_flight.result()

    def chunks(self, call: Request[Any]) -> Iterator[bytes]:
        """Yield the chunks of a file as they arrive."""
        opened = self.run(self.pipeline.send(call, self.settings, STREAMED))
        if isinstance(opened, Response):
            yield from filter(None, [opened.content])
            return
        with contextlib.closing(opened.chunks):
            yield opened.request.chunk
            for _ in opened.chunks:
                yield opened.request.chunk
        opened.request.close()

    def _receive(self, in_flight: InFlightRequest, send: Send) -> Iterator[None]:
        # Built before the timeout of the request starts, because reading certificates takes time of its own.
        http, slots = self.connections.http(), self._acquire_slot(send)
        try:
            with in_flight:
                while in_flight.request is not None:
                    # The httpx client adds no authentication and follows no redirect.
                    response = http.send(in_flight.request, stream=True, auth=None, follow_redirects=False)
                    try:
                        for in_flight.chunk in in_flight.on_response(response):  # noqa: B020 - evaluated once
                            in_flight.feed()
                            yield
                        in_flight.on_response_end(response)
                    finally:
                        response.close()
        finally:
            slots.release()

    def _acquire_slot(self, send: Send) -> Any:
        """Acquire one of the client's connection slots, and return the slots to release it to."""
        slots = self.connections.slots
        if not slots.acquire():
            deadline = monotonic() + _slot_timeout(send, self.settings)
            while not slots.acquire(min(deadline - monotonic(), _WAKE_INTERVAL)):
                self._check_open()
                if monotonic() >= deadline:
                    raise _no_free_slot(send)
        return slots

    def refuse(self, error: InvalidArgument) -> NoReturn:
        """Raise the error for an invalid argument."""
        raise InvalidInput(str(error))

    # Any other effect is a request, which is sent as the calls of a client are.
    _performers: ClassVar[dict[type[Any], Callable[..., Any]]] = {
        Send: _send,
        Shielded: _call_shielded,
        Sleep: _sleep,
        InvokeCallback: _invoke_callback,
        WaitFor: _wait_for,
        Spawn: _spawn,
        WaitAny: _wait_any,
    }


class AsyncRunner(Runner):
    """Perform effects, and let other tasks run meanwhile."""

    connections: Any
    is_async: bool = True

    async def run(self, steps: Steps[Any], group: TaskGroup | None = None) -> Any:
        """Return the result of steps, awaited."""
        try:
            return await runtime.arun(steps, functools.partial(self._async_perform, group or TaskGroup()))
        except FanscribeError as error:
            raise trim_traceback(error)  # noqa: B904 - it is the same error

    async def stream(self, steps: Stream[Any]) -> AsyncIterator[Any]:  # type: ignore[override] # the same in its mode
        """Yield what steps emit."""
        group = TaskGroup()
        try:
            async with contextlib.aclosing(
                runtime.astream(steps, functools.partial(self._async_perform, group))
            ) as values:  # type: ignore[type-var]
                async for value in values:
                    yield value
        except FanscribeError as error:
            raise trim_traceback(error)  # noqa: B904 - it is the same error
        finally:
            await group.aclose(self.settings.timeout)

    def _async_perform(self, group: TaskGroup, effect: Any) -> Awaitable[Any]:
        # Not a coroutine of its own, which each of 10,000 sleepers would keep.
        group.enter(effect)
        perform = self._async_performers.get(type(effect))
        if perform is None:
            return runtime.arun(self.send_steps(effect), functools.partial(self._async_perform, group))
        performing: Awaitable[Any] = perform(self, effect, group)
        return performing

    async def _async_call_shielded(self, effect: Shielded, group: TaskGroup) -> Any:
        done = effect.function(effect.value)
        return await _result_of(done) if isinstance(done, Future) else done

    async def _async_invoke_callback(self, effect: InvokeCallback, group: TaskGroup) -> Any:
        value = effect.function(effect.value)
        return await await_with_timeout(
            value, effect.seconds, (await self.connections.for_running_loop()).closing.wait()
        )

    async def _async_spawn(self, effect: Spawn, group: TaskGroup) -> asyncio.Task[Any]:
        return group.start_task(functools.partial(self.run, effect.steps))

    async def _async_wait_any(self, effect: WaitAny, group: TaskGroup) -> Any:
        return await async_wait_any(effect.outcomes)

    async def _async_sleep(self, effect: Sleep, group: TaskGroup) -> None:
        closing = (await self.connections.for_running_loop()).closing
        events = group.wake_events(effect.wake)
        if not events:
            await self.clock.async_sleep(effect.seconds, closing)
            return
        with _Sleeper((*events, self.connections.closing_event)) as awake:
            await self.clock.async_sleep(effect.seconds, cast("asyncio.Event", awake))

    async def _async_wait_for(self, effect: WaitFor, group: TaskGroup) -> Any:
        await self.connections.for_running_loop()
        with _Sleeper((*group.wake_events(effect.wake), self.connections.closing_event)) as awake:
            if effect.wake is None:
                effect.outcome.add_done_callback(awake.wake)
            await wait_for_event(cast("asyncio.Event", awake), effect.seconds)
        if effect.outcome.done():
            return effect.outcome.result()
        await self.connections.for_running_loop()
        return None

    async def _async_send(self, send: Send, group: TaskGroup) -> Response[Any] | OpenedFile:
        in_flight = InFlightRequest(send, self.connections, self.settings)
        if send.is_streamed:
            chunks = self._async_receive(in_flight, send)
            async for _ in chunks:
                if in_flight.is_streaming:
                    return OpenedFile(in_flight, chunks)
            return in_flight.result()
        slots = await self._async_acquire_slot(send)
        try:
            # One timeout for the whole exchange: creating one costs as much as reading a small response.
            with in_flight:
                await self._async_exchange(in_flight)
        finally:
            slots.release()
        return in_flight.result()

    async def _async_exchange(self, in_flight: InFlightRequest) -> None:
        import asyncio

        loop = asyncio.get_running_loop()
        async with asyncio.timeout(in_flight.seconds()) as limit:
            in_flight.limit = lambda seconds: limit.reschedule(None if seconds is None else loop.time() + seconds)
            while in_flight.request is not None:
                http = await self.connections.http()
                response = await http.send(in_flight.request, stream=True, auth=None, follow_redirects=False)
                async with contextlib.aclosing(response):
                    async for in_flight.chunk in in_flight.on_response(response):  # noqa: B020 - evaluated once
                        in_flight.feed()
                    in_flight.on_response_end(response)

    async def chunks(self, call: Request[Any]) -> AsyncIterator[bytes]:  # type: ignore[override]
        """Yield the chunks of a file as they arrive."""
        opened = await self.run(self.pipeline.send(call, self.settings, STREAMED))
        if isinstance(opened, Response):
            if opened.content:
                yield opened.content
            return
        async with contextlib.aclosing(opened.chunks):
            yield opened.request.chunk
            async for _ in opened.chunks:
                yield opened.request.chunk
        opened.request.close()

    async def _async_receive(self, in_flight: InFlightRequest, send: Send) -> AsyncIterator[None]:
        import asyncio

        with contextlib.ExitStack() as stack:
            stack.callback((await self._async_acquire_slot(send)).release)
            stack.enter_context(in_flight)
            while in_flight.request is not None:
                http = await self.connections.http()
                async with asyncio.timeout(in_flight.seconds()):
                    response = await http.send(in_flight.request, stream=True, auth=None, follow_redirects=False)
                async with contextlib.aclosing(response):
                    chunks = in_flight.on_response(response)
                    while await self._receive_chunk(in_flight, chunks):
                        in_flight.feed()
                        yield
                    in_flight.on_response_end(response)

    async def _receive_chunk(self, in_flight: InFlightRequest, chunks: AsyncIterator[bytes]) -> bool:
        import asyncio

        async with asyncio.timeout(in_flight.seconds()):
            async for in_flight.chunk in chunks:
                return True
        return False

    async def _async_acquire_slot(self, send: Send) -> Any:
        """Acquire one of the client's connection slots, and return the slots to release it to."""
        slots = (await self.connections.for_running_loop()).slots
        if not slots.take():
            import asyncio

            try:
                async with asyncio.timeout(_slot_timeout(send, self.settings)):
                    await slots.wait()
            except TimeoutError:
                raise _no_free_slot(send) from None
        return slots

    _async_performers: ClassVar[dict[type[Any], Callable[..., Any]]] = {
        Send: _async_send,
        Shielded: _async_call_shielded,
        Sleep: _async_sleep,
        InvokeCallback: _async_invoke_callback,
        WaitFor: _async_wait_for,
        Spawn: _async_spawn,
        WaitAny: _async_wait_any,
    }


def _slot_timeout(send: Send, settings: Settings) -> float:
    return settings.timeout if send.seconds is None else min(settings.timeout, send.seconds)


def _no_free_slot(send: Send) -> ClientBusy:
    return ClientBusy(f"{send.call}: no connection of this client was free in time")


async def _result_of(outcome: Future[Any]) -> Any:
    """Return the result of a future of another thread; one that is no longer awaited keeps running."""
    with _Sleeper(()) as awake:
        outcome.add_done_callback(awake.wake)
        await awake.wait()
    return outcome.result()


class _Sleeper:
    """A task that sleeps until one of some events is set: an `asyncio.Event` without the queue that makes those of 10,000 sleepers large.

    Attributes:
        wake: wakes it, from any thread.
    """

    __slots__ = ("__weakref__", "_events", "_is_awake", "_waits", "wake")

    def __init__(self, events: tuple[WakeEvent, ...]) -> None:
        self._events = events
        self._is_awake = False
        self._waits: tuple[asyncio.Future[None], ...] = ()
        self.wake: Callable[..., None] = _Waker(self)

    def __enter__(self) -> Self:
        for event in self._events:
            event.add(self.wake)
        return self

    def __exit__(self, *_: object) -> None:
        for event in self._events:
            event.remove(self.wake)

    def is_set(self) -> bool:
        return self._is_awake

    def set(self) -> None:
        self._is_awake = True
        for each in self._waits:
            if not each.done():
                each.set_result(None)

    async def wait(self) -> Literal[True]:
        import asyncio

        if not self._is_awake:
            # One for each wait: a clock may give up one, and begin another.
            woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waits += (woken,)
            await woken
        return True


class _Waker:
    """Wakes a sleeper, and does not keep it: its event loop may have ended."""

    __slots__ = ("_loop", "_sleeper")

    def __init__(self, sleeper: _Sleeper) -> None:
        import asyncio

        self._loop = asyncio.get_running_loop()
        self._sleeper = weakref.ref(sleeper)

    def __call__(self, *_: object) -> None:
        # A closed loop raises RuntimeError; nothing is left to wake there.
        if (sleeper := self._sleeper()) is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(sleeper.set)


class StepMethod(MethodDescriptor):
    """A method written as steps, as the objects of each mode have it."""

    _returned: ClassVar[tuple[str, str]] = ("{}", "{}")

    def __get__(self, instance: Any, owner: Any) -> Any:
        bound = () if instance is None else (instance,)
        is_async = bool(owner.__is_async__ if instance is None else instance._runner.is_async)
        # The module of a caller's subclass has names of its own, and must get none of ours.
        package = self.__wrapped__.__module__.partition(".")[0]
        ours = next(kind for kind in owner.__mro__ if kind.__module__.partition(".")[0] == package)
        return self._face(ours, is_async, bool(bound)).apply_to(self._function(is_async, *bound))

    @functools.cache  # noqa: B019 - descriptors are there as long as their classes
    def _face(self, owner: Any, is_async: bool, is_bound: bool) -> Face:
        """Return the signature of the method in one mode: what its steps lead to."""
        result = re.sub(r"^(?:Steps|Stream)\[(.*)\]$", r"\1", str(self.__wrapped__.__annotations__["return"]))
        return Face(
            self.__wrapped__,
            self._returned[is_async].format(result),
            is_bound=is_bound,
            module=owner.__module__,
            names={**_type_arguments(owner), "ModeT": "Async" if is_async else "Sync"},
        )

    def _function(self, is_async: bool, *bound: Any) -> Callable[..., Any]:
        """Return the function of an object, or of a class. It has no arguments of its own, so that beartype sees those of its face."""
        function: Callable[..., Any] = explained(self.__wrapped__, *bound)
        return function


def _type_arguments(owner: type[Any]) -> dict[str, str]:
    """Return the type variables of its bases that a class replaces by the text of a type."""
    found: dict[str, str] = {}
    for base in (base for kind in owner.__mro__ for base in vars(kind).get("__orig_bases__", ())):
        variables = getattr(get_origin(base), "__parameters__", ())
        for variable, value in zip(variables, get_args(base), strict=False):
            if isinstance(value, ForwardRef):
                found[variable.__name__] = value.__forward_arg__
    return found


def _begin(function: Callable[..., Any], given: list[Any]) -> tuple[Any, Any]:
    """Return the steps of a call and the runner of its object."""
    runner = given[1][0]._runner if given[1] else None
    return call_explained(function, given), runner


class _Method(StepMethod):
    """A blocking method or a coroutine function."""

    def _function(self, is_async: bool, *bound: Any) -> Callable[..., Any]:
        function = self.__wrapped__

        def call(*args: Any, **kwargs: Any) -> Any:
            given = [kwargs, (*bound, *args)]
            del args, kwargs
            steps, runner = _begin(function, given)
            return runner.run(steps)

        async def awaited(*args: Any, **kwargs: Any) -> Any:
            given = [kwargs, (*bound, *args)]
            del args, kwargs
            steps, runner = _begin(function, given)
            return await runner.run(steps)

        return awaited if is_async else call


class _Stream(StepMethod):
    """A method whose steps emit values: it returns an iterator or an async iterator."""

    _returned = ("Iterator[{}]", "AsyncIterator[{}]")

    def _function(self, is_async: bool, *bound: Any) -> Callable[..., Any]:
        function = self.__wrapped__

        def call(*args: Any, **kwargs: Any) -> Any:
            given = [kwargs, (*bound, *args)]
            del args, kwargs
            steps, runner = _begin(function, given)
            return runner.stream(steps)

        return call


class _Plain(StepMethod):
    """A method without steps, whose signature says its mode."""


if TYPE_CHECKING:
    # Text, because completion that evaluates it would offer what a coroutine has beside what the result of a blocking call has.
    _Awaited: TypeAlias = "Coroutine[Any, Any, T]"

    class _MethodDescriptor(Generic[T, P]):
        @overload
        def __get__(self, instance: RunnerBound[Sync], owner: Any) -> Callable[P, T]: ...
        @overload
        def __get__(self, instance: RunnerBound[Async], owner: Any) -> Callable[P, _Awaited[T]]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[..., Any]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _StreamDescriptor(Generic[T, P]):
        @overload
        def __get__(self, instance: RunnerBound[Sync], owner: Any) -> Callable[P, Iterator[T]]: ...
        @overload
        def __get__(self, instance: RunnerBound[Async], owner: Any) -> Callable[P, AsyncIterator[T]]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[..., Any]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    def method(function: Callable[Concatenate[Any, P], Generator[Any, Any, T]]) -> _MethodDescriptor[T, P]:
        """Make a method of the steps that lead to its result."""

    def stream(
        function: Callable[Concatenate[Any, P], Generator[Emit[T] | Effect, Any, None]],
    ) -> _StreamDescriptor[T, P]:
        """Make a method of the steps that emit its values."""

    def plain(function: FunctionT) -> FunctionT:
        """Let a method without steps say its mode."""
else:
    method, stream, plain = _Method, _Stream, _Plain
