"""An operation is one decorated `def` that describes its request. What is called, blocking or async, is made of it here."""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Concatenate, Generic, NoReturn, ParamSpec, Protocol, Self, overload

from .call import BodyCall, BodyT, Call, FileCall, ItemT, ListCall, PagedCall, Request
from .errors import InvalidArgument
from .hints import fits, kind_of, wanted
from .pages import Walk, values_of
from .steps import Steps, Stream
from .types import UNSET, Response, T

if TYPE_CHECKING:
    from typing_extensions import TypeVar
else:
    from typing import TypeVar


class Sync:
    """The mode of what blocks."""


class Async:
    """The mode of what is awaited."""


if TYPE_CHECKING:
    # With a default, so that an annotation without arguments is the blocking one.
    ModeT = TypeVar("ModeT", default=Sync)
else:
    ModeT = TypeVar("ModeT")
P = ParamSpec("P")
ResultT_co = TypeVar("ResultT_co", covariant=True)
RawT_co = TypeVar("RawT_co", covariant=True)
PagesT_co = TypeVar("PagesT_co", covariant=True)
ItemsT_co = TypeVar("ItemsT_co", covariant=True)


class Runner(Protocol):
    """What runs steps, in one mode.

    Attributes:
        key_parameters: the parameters of a query that hold the key, which nothing may repeat.
    """

    key_parameters: frozenset[str]

    def run(self, steps: Steps[Any], /) -> Any:
        """The result, or an awaitable of it."""
        ...

    def stream(self, steps: Stream, /) -> Any:
        """An iterator of what is emitted, or an async one."""
        ...

    def chunks(self, call: Request[Any], /) -> Any:
        """An iterator of the pieces of a body, or an async one."""
        ...

    def refuse(self, error: InvalidArgument, /) -> NoReturn:
        """Raise the error for an argument that cannot be sent."""
        ...

    def with_options(self, **options: Any) -> Runner:
        """The same with other options for each call."""
        ...


class Handle(Generic[ModeT]):
    """Whatever has methods made of steps: in its mode."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner


class Resource(Handle[ModeT]):
    """The operations of one tag."""


class Platform(Handle[ModeT]):
    """An API: one attribute for each tag, whose module is imported when it is first asked for."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            for owner in type(self).__mro__:
                kind = inspect.get_annotations(owner).get(name)
                if kind is not None and not name.startswith("_"):
                    module = import_module(f"{owner.__module__}.resources.{name}")
                    value = getattr(module, kind.partition("[")[0])(self._runner)
                    setattr(self, name, value)
                    return value
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __dir__(self) -> list[str]:
        own = (name for owner in type(self).__mro__ for name in inspect.get_annotations(owner))
        return sorted({*super().__dir__(), *(name for name in own if not name.startswith("_"))})


class _Callable:
    if TYPE_CHECKING:

        def with_options(self, **options: Any) -> Self:
            """The same operation with other options: those that `with_options` of the client takes."""


class Operation(_Callable, Generic[P, ResultT_co, RawT_co]):
    """An operation, ready to be called."""

    if TYPE_CHECKING:

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultT_co: ...

        def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawT_co:
            """The answer with its status, headers and JSON."""


class BodyOperation(_Callable, Generic[P, ResultT_co, RawT_co, BodyT]):
    """An operation whose body is given by its fields, or as `body`: a ready model, or a dict with the names on the wire."""

    if TYPE_CHECKING:

        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultT_co: ...
        @overload
        def __call__(self, *args: str | int, body: BodyT | Mapping[str, Any], **kwargs: Any) -> ResultT_co: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawT_co: ...
        @overload
        def raw(self, *args: str | int, body: BodyT | Mapping[str, Any], **kwargs: Any) -> RawT_co: ...
        def raw(self, *args: Any, **kwargs: Any) -> Any:
            """The answer with its status, headers and JSON."""


class PagedOperation(Operation[P, ResultT_co, RawT_co], Generic[P, ResultT_co, RawT_co, PagesT_co]):
    """An operation that answers one page of many."""

    if TYPE_CHECKING:

        @overload
        def pages(self, *args: P.args, **kwargs: P.kwargs) -> PagesT_co: ...
        @overload
        def pages(self, *args: Any, max_pages: int | None, after: str | None = None, **kwargs: Any) -> PagesT_co: ...
        @overload
        def pages(self, *args: Any, after: str | None, **kwargs: Any) -> PagesT_co: ...
        def pages(self, *args: Any, **kwargs: Any) -> Any:
            """Every page, each requested when it is asked for.

            After an error, the next one asks for the same page again. `error.cursor` says where that is, to a later call too.

            Args:
                max_pages: so many at most.
                after: a cursor to go on from, with the same other arguments.
            """


class ListOperation(
    PagedOperation[P, ResultT_co, RawT_co, PagesT_co], Generic[P, ResultT_co, RawT_co, PagesT_co, ItemsT_co]
):
    """An operation that answers one page of a list."""

    if TYPE_CHECKING:

        @overload
        def items(self, *args: P.args, **kwargs: P.kwargs) -> ItemsT_co: ...
        @overload
        def items(self, *args: Any, max_pages: int | None, after: str | None = None, **kwargs: Any) -> ItemsT_co: ...
        @overload
        def items(self, *args: Any, after: str | None, **kwargs: Any) -> ItemsT_co: ...
        def items(self, *args: Any, **kwargs: Any) -> Any:
            """Every item of every page, with what `pages` takes. After an error, none is given again."""


class FileOperation(_Callable, Generic[P, ResultT_co, PagesT_co]):
    """An operation that answers a file."""

    if TYPE_CHECKING:

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultT_co: ...

        def chunks(self, *args: P.args, **kwargs: P.kwargs) -> PagesT_co:
            """The file piece by piece, as it comes."""


class OperationDescriptor(Generic[P, T]):
    """The descriptor that binds an operation to a resource, and so to its mode.

    Attributes:
        name: the name of the operation in Python.
    """

    def __init__(self, describe: Callable[..., Request[T]]) -> None:
        self._describe = describe
        self.name = describe.__name__
        # The kind of request is the class that the annotation of the answer begins with.
        self._kind = str(describe.__annotations__["return"]).partition("[")[0]
        self.__doc__ = describe.__doc__

    def __get__(self, instance: Any, owner: Any) -> Any:
        if instance is None:
            return self._describe
        bound = self._bound(instance, instance._runner)
        # From now on found before this descriptor is asked.
        instance.__dict__[self.name] = bound
        return bound

    def _bound(self, instance: Any, runner: Runner) -> Any:
        request, describe = self._build_request, self._describe
        returned = _answer_of(str(describe.__annotations__["return"]))

        def call(*args: Any, **kwargs: Any) -> Any:
            steps = _parsed(request(runner, instance, args, kwargs))
            del args, kwargs
            return runner.run(steps)

        def raw(*args: Any, **kwargs: Any) -> Any:
            steps = _answered(request(runner, instance, args, kwargs))
            del args, kwargs
            return runner.run(steps)

        def pages(*args: Any, max_pages: int | None = None, after: str | None = None, **kwargs: Any) -> Any:
            return _walk(runner, request(runner, instance, args, kwargs), lambda _, page: [page], max_pages, after)

        def items(*args: Any, max_pages: int | None = None, after: str | None = None, **kwargs: Any) -> Any:
            return _walk(runner, request(runner, instance, args, kwargs), _items_of, max_pages, after)

        def chunks(*args: Any, **kwargs: Any) -> Any:
            return runner.chunks(request(runner, instance, args, kwargs))

        bound: Any = shown(call, describe, returned)
        bound.raw = shown(raw, describe)
        bound.with_options = lambda **options: self._bound(instance, runner.with_options(**options))
        if self._kind in ("PagedCall", "ListCall"):
            bound.pages = _with_page_options(shown(pages, describe))
        if self._kind == "ListCall":
            bound.items = _with_page_options(shown(items, describe))
        if self._kind == "FileCall":
            bound.chunks = shown(chunks, describe)
        return bound

    def _build_request(self, runner: Runner, instance: Any, args: Any, kwargs: Any) -> Request[T]:
        """The request, its arguments checked before anything is sent."""
        try:
            if self._kind == "BodyCall" and "body" in kwargs:
                request = self._with_ready_body(instance, args, kwargs)
            else:
                self._check(kwargs)
                request = self._describe(instance, *args, **kwargs)
            return request.checked()
        except InvalidArgument as error:
            refused = error
        # Outside the handler, in a frame that holds no argument.
        del args, kwargs
        return runner.refuse(refused)

    def _with_ready_body(self, instance: Any, args: Any, kwargs: Any) -> Request[T]:
        kwargs = dict(kwargs)
        body = kwargs.pop("body")
        self._check(kwargs)
        missing = dict.fromkeys(self._required - kwargs.keys(), UNSET)
        request = self._describe(instance, *args, **missing, **kwargs)
        lost = [
            name for name, value in {**request.query, **request.headers}.items() if value is UNSET and name in missing
        ]
        if lost:
            raise InvalidArgument(f"{self.name}: {', '.join(lost)} is missing")
        return request.with_body(body)

    @functools.cached_property
    def _required(self) -> frozenset[str]:
        parameters = inspect.signature(self._describe).parameters.values()
        return frozenset(
            each.name for each in parameters if each.kind is each.KEYWORD_ONLY and each.default is each.empty
        )

    @functools.cached_property
    def _hints(self) -> dict[str, Any]:
        """What each argument may hold. A model is not among the names of this module; it checks itself."""
        own = vars(sys.modules[self._describe.__module__])
        hints: dict[str, Any] = {}
        for name, text in self._describe.__annotations__.items():
            try:
                hints[name] = eval(text, own)  # noqa: S307 - an annotation of generated code
            except NameError:
                continue
        return hints

    def _check(self, kwargs: Mapping[str, Any]) -> None:
        for name, value in kwargs.items():
            hint = self._hints.get(name)
            if hint is not None and value is not None and not fits(hint, value):
                kind = kind_of(value)
                del kwargs, value
                raise InvalidArgument(f"{self.name}({name}=): {wanted(hint)} is wanted, not {kind}")


def shown(function: Callable[..., Any], described: Callable[..., Any], returned: str | None = None) -> Any:
    """`function` with the name, docstring and signature of the method that it is made of, for `help()` and completion."""
    functools.update_wrapper(function, described)
    signature = _signature(described)
    bound: Any = function
    bound.__signature__ = signature if returned is None else signature.replace(return_annotation=returned)
    return bound


@functools.cache
def _signature(described: Callable[..., Any]) -> inspect.Signature:
    signature = inspect.signature(described)
    return signature.replace(parameters=list(signature.parameters.values())[1:])


def _with_page_options(function: Any) -> Any:
    options = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=f"{kind} | None")
        for name, kind in (("max_pages", "int"), ("after", "str"))
    ]
    signature = inspect.signature(function)
    function.__signature__ = signature.replace(parameters=[*signature.parameters.values(), *options])
    return function


def _answer_of(annotation: str) -> str:
    """`Call[ListChats]` answers `ListChats`."""
    kind, _, inner = annotation.removesuffix("]").partition("[")
    return "bytes" if kind == "FileCall" else inner.split(", ")[0] if kind in ("BodyCall", "ListCall") else inner


def _answered(request: Request[Any]) -> Steps[Any]:
    return (yield request)


def _parsed(request: Request[Any]) -> Steps[Any]:
    response: Response[Any] = yield request
    return response.parsed


def _walk(
    runner: Runner,
    request: Request[Any],
    values: Callable[[Request[Any], Any], Iterable[Any]],
    max_pages: int | None,
    after: str | None,
) -> Any:
    """What pages hold, one by one; the arguments are checked before anything is asked for."""
    try:
        if max_pages is not None and (not isinstance(max_pages, int) or isinstance(max_pages, bool) or max_pages < 0):
            raise InvalidArgument("max_pages is a number of pages, 0 or more, or None for all")
        return values_of(runner, Walk(request, values, max_pages, after, runner.key_parameters))
    except InvalidArgument as error:
        refused = error
    return runner.refuse(refused)


def _items_of(request: Request[Any], page: Any) -> Iterable[Any]:
    return request.items_of(page)


if TYPE_CHECKING:

    class _Call(Generic[P, T]):
        @overload
        def __get__(self, instance: Resource[Sync], owner: Any) -> Operation[P, T, Response[T]]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> Operation[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]]]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], Call[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _BodyCall(Generic[P, T, BodyT]):
        @overload
        def __get__(self, instance: Resource[Sync], owner: Any) -> BodyOperation[P, T, Response[T], BodyT]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> BodyOperation[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]], BodyT]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], BodyCall[T, BodyT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _PagedCall(Generic[P, T]):
        @overload
        def __get__(self, instance: Resource[Sync], owner: Any) -> PagedOperation[P, T, Response[T], Iterator[T]]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> PagedOperation[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]], AsyncIterator[T]]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], PagedCall[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _ListCall(Generic[P, T, ItemT]):
        @overload
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> ListOperation[P, T, Response[T], Iterator[T], Iterator[ItemT]]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> ListOperation[
            P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]], AsyncIterator[T], AsyncIterator[ItemT]
        ]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], ListCall[T, ItemT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _FileCall(Generic[P]):
        @overload
        def __get__(self, instance: Resource[Sync], owner: Any) -> FileOperation[P, bytes, Iterator[bytes]]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> FileOperation[P, Coroutine[Any, Any, bytes], AsyncIterator[bytes]]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], FileCall]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    @overload
    def operation(describe: Callable[Concatenate[Any, P], Call[T]]) -> _Call[P, T]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], BodyCall[T, BodyT]]) -> _BodyCall[P, T, BodyT]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], PagedCall[T]]) -> _PagedCall[P, T]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], ListCall[T, ItemT]]) -> _ListCall[P, T, ItemT]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], FileCall]) -> _FileCall[P]: ...
    def operation(describe: Any) -> Any:
        """Make an operation of the method that describes it."""
else:
    operation = OperationDescriptor
