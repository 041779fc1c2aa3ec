"""Operations: each is one decorated `def` that describes its request, from which the callables are made, blocking or async."""

from __future__ import annotations

import ast
import functools
import inspect
import re
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping
from types import FunctionType, MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    NoReturn,
    ParamSpec,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    overload,
)

from .call import NO_EXTRA, BodyCall, BodyT, Call, Extra, FileCall, ItemT, ListCall, PagedCall, ReadCall, Request
from .errors import InvalidArgument
from .hints import matches, mismatch
from .models import as_row
from .pages import PageWalk, iterate
from .steps import Steps, Stream
from .types import UNSET, Opaque, Response, T, Unset

if TYPE_CHECKING:
    import typing_extensions


class Sync:
    """The blocking mode."""


class Async:
    """The async mode."""


if TYPE_CHECKING:
    # With a default, so that an annotation without arguments means the blocking mode.
    ModeT = typing_extensions.TypeVar("ModeT", default=Sync)
else:
    ModeT = TypeVar("ModeT")
P = ParamSpec("P")
ResultT_co = TypeVar("ResultT_co", covariant=True)
RawT_co = TypeVar("RawT_co", covariant=True)
PagesT_co = TypeVar("PagesT_co", covariant=True)
ItemsT_co = TypeVar("ItemsT_co", covariant=True)
RowsT_co = TypeVar("RowsT_co", covariant=True)


class StepRunner(Protocol):
    """Runs steps in one mode.

    Attributes:
        key_parameters: the query parameters that hold the key, which cursors leave out.
        key_headers: the headers that hold the key, in small letters.
        is_async: whether `run` returns an awaitable.
    """

    key_parameters: frozenset[str]
    key_headers: frozenset[str]
    is_async: bool

    def run(self, steps: Steps[Any], /) -> Any:
        """Return the result of steps, or an awaitable of it."""
        ...

    def send_steps(self, request: Request[Any], /) -> Steps[Response[Any]]:
        """Return the steps that send a request to its response."""
        ...

    def stream(self, steps: Stream, /) -> Any:
        """Return an iterator of the values that steps emit, or an async one."""
        ...

    def chunks(self, call: Request[Any], /) -> Any:
        """Return an iterator of the chunks of a body, or an async one."""
        ...

    def refuse(self, error: InvalidArgument, /) -> NoReturn:
        """Raise the error for an argument that cannot be sent."""
        ...

    def with_options(self, **options: Any) -> StepRunner:
        """Return a copy with other options."""
        ...

    def find_option(self, name: str, /) -> str | None:
        """Return the option of `with_options` that a name means, also one of another SDK; None if there is none."""
        ...


class RunnerBound(Opaque, Generic[ModeT]):
    """An object whose methods run steps, in the mode of its runner."""

    if not TYPE_CHECKING:
        # None for a class of both modes, which says what is true of the blocking one.
        __is_async__ = None

    def __init__(self, runner: StepRunner) -> None:
        self._runner = runner
        # Mocks and documentation look at it.
        kind: Any = type(self)
        self.__class__ = class_of_mode(kind, is_async=runner.is_async)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, because it belongs to a client: create a client in each process"
        )


_mode_classes: dict[Any, Any] = {}


def class_of_mode(kind: Any, *, is_async: bool) -> Any:
    """Return the class of the objects of a class in one mode: it differs in what it says of itself."""
    if kind.__is_async__ is not None:
        return kind
    if (kind, is_async) not in _mode_classes:
        hints = {
            name: hint.replace("[ModeT]", "[Async]" if is_async else "[Sync]") for name, hint in _hints_of_mode(kind)
        }
        if hints:
            _namespace(kind.__module__, kind.__module__, "Async Sync")
        above = (base for base in kind.__bases__ if issubclass(base, RunnerBound) and base.__module__ != __name__)
        bases = (kind, *(class_of_mode(base, is_async=is_async) for base in above))
        names = {name: getattr(kind, name) for name in ("__module__", "__qualname__", "__doc__")}
        made = type(kind.__name__, bases, {"__is_async__": is_async, "__annotations__": hints, **names})
        made.__parameters__ = tuple(each for each in kind.__parameters__ if each is not ModeT)  # type: ignore[attr-defined]
        # Another thread may have made one meanwhile.
        _mode_classes.setdefault((kind, is_async), made)
    return _mode_classes[kind, is_async]


def _hints_of_mode(kind: Any) -> Iterator[tuple[str, str]]:
    """Yield the annotations of a class that depend on the mode, as `_resources.chats.Chats[ModeT]`."""
    # Evaluating those of a caller's subclass, as newer Pythons do elsewhere, may fail.
    for name, hint in vars(kind).get("__annotations__", {}).items():
        if "[ModeT]" in str(hint):
            yield name, hint


class ClassRunner:
    """The runner of what belongs to a class, not to a client: it has the mode, and sends nothing."""

    def __init__(self, *, is_async: bool, example: str = "") -> None:
        self.is_async = is_async
        self._example = example

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"only a client can send: construct one{self._example}")


class Resource(RunnerBound[ModeT]):
    """The operations of one tag."""

    __missing_attribute__ = "missing_operation"

    def __init__(self, runner: StepRunner) -> None:
        super().__init__(runner)
        self._operations: dict[str, Any] = {}


class _ResourceAttribute:
    """A resource below an object. That of a class has all signatures, for mocks and documentation, and no client."""

    def __init__(self, name: str, module: str, kind: str) -> None:
        self._kept_as, self._module, self._kind = f"_resource_{name}", module, kind

    def __get__(self, instance: Any, owner: Any) -> Any:
        if instance is None:
            return self._load()(ClassRunner(is_async=bool(owner.__is_async__)))
        # Not under its own name: that would take precedence over what a test puts in place of this descriptor.
        kept = vars(instance).get(self._kept_as)
        return (
            kept
            if kept is not None
            else vars(instance).setdefault(self._kept_as, self._load()(vars(instance).get("_runner")))
        )

    def _load(self) -> Any:
        return eval(self._kind, vars(sys.modules[self._module]))  # noqa: S307 - generated


class _Lazy(RunnerBound[ModeT]):
    """An object with an attribute for each resource below it, whose module is imported when it is first used."""

    __missing_attribute__ = "missing_tag"

    if not TYPE_CHECKING:

        def __init_subclass__(cls, **options: Any) -> None:
            super().__init_subclass__(**options)
            for name, hint in _hints_of_mode(cls):
                setattr(cls, name, _ResourceAttribute(name, cls.__module__, hint.partition("[")[0]))


class Platform(_Lazy[ModeT]):
    """An API: one attribute for each tag."""


class Group(_Lazy[ModeT], Resource[ModeT]):
    """The operations below a path: its own, and one attribute for each path below it."""


class _Callable:
    def with_options(  # type: ignore[empty-body] # what `with_options` of a bound operation shows
        self,
        *,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: float | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        total_timeout: float | Unset | None = UNSET,
        on_session_expired: Any = UNSET,
        on_challenge: Any = UNSET,
        wait_while_reauthenticating: float | Unset = UNSET,
        min_credits: float | Callable[[], float] | Unset | None = UNSET,
    ) -> Self:
        """Return the operation with other options.

        Args:
            timeout: seconds for one request.
            extra_query: query parameters in addition to the operation's; one that it has is replaced.
            extra_headers: headers in addition to the operation's; those that the client sets are refused.
            max_retries, total_timeout, on_session_expired, on_challenge, wait_while_reauthenticating, min_credits: as for
                `with_options` of the client, of those that it has.
        """


# P is the last argument of each, and those of a base are the first: completion by jedi counts by that.


class Operation(_Callable, Generic[ResultT_co, RawT_co, P]):
    """An operation, ready to be called."""

    if TYPE_CHECKING:

        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultT_co: ...

        @overload
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawT_co: ...
        @overload
        def raw(
            self: Operation[Any, Response[T], P], *args: Any, if_none_match: str | None, **kwargs: Any
        ) -> Response[T | None]: ...
        @overload
        def raw(
            self: Operation[Any, Coroutine[Any, Any, Response[T]], P],
            *args: Any,
            if_none_match: str | None,
            **kwargs: Any,
        ) -> Coroutine[Any, Any, Response[T | None]]: ...
        def raw(self, *args: Any, **kwargs: Any) -> Any:
            """Return the response with its status, headers, JSON and usage.

            Args:
                if_none_match: the `etag` of an earlier response. If the content is the same, the provider sends 304 without a body, which
                    may cost credits all the same: a response whose `parsed`, `json` and `data` are None.
            """


class ReadOperation(Operation[ResultT_co, RawT_co, P], Generic[ResultT_co, RawT_co, RowsT_co, P]):
    """An operation that changes nothing, and whose answer is not paged."""

    if TYPE_CHECKING:

        def rows(self, *args: P.args, **kwargs: P.kwargs) -> RowsT_co:
            """Iterate over the rows of a table: one for each item of a list, or one for any other answer; as those of pages."""


class BodyOperation(_Callable, Generic[ResultT_co, RawT_co, BodyT, P]):
    """An operation with a body: its fields, or `body=` with a model or a dict with the names in JSON."""

    if TYPE_CHECKING:

        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultT_co: ...
        @overload
        def __call__(self, *args: str | int, body: BodyT | dict[str, Any], **kwargs: Any) -> ResultT_co: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawT_co: ...
        @overload
        def raw(self, *args: str | int, body: BodyT | dict[str, Any], **kwargs: Any) -> RawT_co: ...
        @overload
        def raw(
            self: BodyOperation[Any, Response[T], BodyT, P], *args: Any, if_none_match: str | None, **kwargs: Any
        ) -> Response[T | None]: ...
        @overload
        def raw(
            self: BodyOperation[Any, Coroutine[Any, Any, Response[T]], BodyT, P],
            *args: Any,
            if_none_match: str | None,
            **kwargs: Any,
        ) -> Coroutine[Any, Any, Response[T | None]]: ...
        def raw(self, *args: Any, **kwargs: Any) -> Any:
            """Return the response with its status, headers, JSON and usage.

            Args:
                if_none_match: the `etag` of an earlier response. If the content is the same, the provider sends 304 without a body, which
                    may cost credits all the same: a response whose `parsed`, `json` and `data` are None.
            """


class PagedOperation(Operation[ResultT_co, RawT_co, P], Generic[ResultT_co, RawT_co, PagesT_co, RowsT_co, P]):
    """An operation that returns one page of many."""

    if TYPE_CHECKING:

        @overload
        def pages(self, *args: P.args, **kwargs: P.kwargs) -> PagesT_co: ...
        @overload
        def pages(self, *args: Any, max_pages: int | None, after: str | None = None, **kwargs: Any) -> PagesT_co: ...
        @overload
        def pages(self, *args: Any, after: str | None, **kwargs: Any) -> PagesT_co: ...
        def pages(self, *args: Any, **kwargs: Any) -> Any:
            """Iterate over the pages, each requested when it is needed.

            After an error, the next page is the one that failed. A later call can resume there with `after=error.cursor`.

            Args:
                max_pages: the maximum number of pages; None for all.
                after: a cursor to resume from; the other arguments must be the same.
            """

        @overload
        def rows(self, *args: P.args, **kwargs: P.kwargs) -> RowsT_co: ...
        @overload
        def rows(self, *args: Any, max_pages: int | None, after: str | None = None, **kwargs: Any) -> RowsT_co: ...
        @overload
        def rows(self, *args: Any, after: str | None, **kwargs: Any) -> RowsT_co: ...
        def rows(self, *args: Any, **kwargs: Any) -> Any:
            """Iterate over the items of all pages as rows of a table: flat dicts with names as in JSON, those of inner objects as
            `fan.id`. Dates are as in models, lists are JSON text. A page that is no list is a row."""


class ListOperation(
    PagedOperation[ResultT_co, RawT_co, PagesT_co, RowsT_co, P],
    Generic[ResultT_co, RawT_co, PagesT_co, RowsT_co, ItemsT_co, P],
):
    """An operation that returns one page of a list."""

    if TYPE_CHECKING:

        @overload
        def items(self, *args: P.args, **kwargs: P.kwargs) -> ItemsT_co: ...
        @overload
        def items(self, *args: Any, max_pages: int | None, after: str | None = None, **kwargs: Any) -> ItemsT_co: ...
        @overload
        def items(self, *args: Any, after: str | None, **kwargs: Any) -> ItemsT_co: ...
        def items(self, *args: Any, **kwargs: Any) -> Any:
            """Iterate over the items of all pages, with the arguments of `pages`. No item comes twice, even after an error."""


class FileOperation(Operation[ResultT_co, RawT_co, P], Generic[ResultT_co, RawT_co, PagesT_co, P]):
    """An operation that returns a file."""

    if TYPE_CHECKING:

        def chunks(self, *args: P.args, **kwargs: P.kwargs) -> PagesT_co:
            """Iterate over the chunks of the file as they arrive."""


class MethodDescriptor:
    """A descriptor of methods, which `inspect`, `help` and mocks take for the function that it was made of.

    Mocks give a class a function with the right signature only in place of what is one.
    """

    __wrapped__: Callable[..., Any]

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)

    if not TYPE_CHECKING:

        @property
        def __class__(self) -> type:
            return FunctionType

        def __getattr__(self, name: str) -> Any:
            if "__wrapped__" not in vars(self):
                # It is being copied.
                raise AttributeError(name)
            return getattr(self.__wrapped__, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.__wrapped__(*args, **kwargs)


class OperationDescriptor(MethodDescriptor, Generic[T, P]):
    """The descriptor that binds an operation to a resource, and so to its mode.

    Attributes:
        name: the name of the operation in Python.
    """

    def __init__(self, describe: Callable[..., Request[T]]) -> None:
        MethodDescriptor.__init__(self, describe)
        self._describe = describe
        self.name = describe.__name__
        # What messages call it: `chats.list`.
        self.label = f"{describe.__module__.rpartition('.')[2]}.{self.name}"
        # The return annotation begins with the class of the request.
        self._kind = str(describe.__annotations__["return"]).partition("[")[0]

    def __get__(self, instance: Any, owner: Any) -> Any:
        if instance is None:
            return self._describe if owner.__is_async__ is None else self._of_class(owner.__is_async__)
        # Not as an attribute of the instance: that would take precedence over what a test puts in place of this descriptor.
        operations = instance.__dict__["_operations"]
        try:
            return operations[self.name]
        except KeyError:
            runner = instance.__dict__["_runner"]
            bound = self._bound(instance, runner)
            operations[self.name] = _OperationSpec(bound) if isinstance(runner, ClassRunner) else bound
            return operations[self.name]

    @functools.cache  # noqa: B019 - descriptors are there as long as their classes
    def _of_class(self, is_async: bool) -> Any:
        """Return the operation as a function of a class of one mode, with the other ways to call it."""

        def begin(name: str, given: list[Any]) -> Any:
            if not given[0]:
                # Python says that there is no object.
                self._describe(**given.pop())
            instance = given[0][0]
            if not isinstance(instance, Resource):
                given.clear()
                raise TypeError(f"{self.label} needs an object of its class first, got {type(instance).__name__}")
            bound = self.__get__(instance, type(instance))
            return (bound if name == "call" else getattr(bound, name))(*given.pop(0)[1:], **given.pop())

        def function_of(name: str) -> Any:
            def call(*args: Any, **kwargs: Any) -> Any:
                given = [args, kwargs]
                del args, kwargs
                return begin(name, given)

            async def awaited(*args: Any, **kwargs: Any) -> Any:
                given = [args, kwargs]
                del args, kwargs
                return await begin(name, given)

            return awaited if is_async and name in ("call", "raw") else call

        ways = {name: face.apply_to(function_of(name)) for name, face in self._faces(is_async, is_bound=False).items()}
        function = ways.pop("call")
        vars(function).update(ways)
        return function

    def _bound(self, instance: Any, runner: StepRunner, extra: Extra = NO_EXTRA) -> Any:
        request = functools.partial(self._build_request, runner, instance, extra)

        # These have no arguments but `*args` and `**kwargs`, by which beartype knows that the signature that they show is theirs.
        def iterator_of(values: Callable[[Request[Any], Any], Iterable[Any]]) -> Any:
            def iterated(*args: Any, **kwargs: Any) -> Any:
                options = {name: kwargs.pop(name, None) for name in PAGE_OPTIONS}
                given = [args, kwargs]
                del args, kwargs
                return _iterate(runner, request(given), values, **options)

            return iterated

        def rows(*args: Any, **kwargs: Any) -> Any:
            given = [args, kwargs]
            del args, kwargs
            return _iterate(runner, request(given), _rows_of, max_pages=1, after=None)

        def chunks(*args: Any, **kwargs: Any) -> Any:
            given = [args, kwargs]
            del args, kwargs
            return runner.chunks(request(given))

        def with_options(
            *,
            extra_query: Mapping[str, Any] | None = None,
            extra_headers: Mapping[str, str] | None = None,
            **options: Any,
        ) -> Any:
            options = {name: value for name, value in options.items() if value is not UNSET}
            try:
                added = extra.with_more(extra_query, extra_headers, runner.key_parameters, runner.key_headers)
            except InvalidArgument as error:
                refused = error
            else:
                return self._bound(instance, runner.with_options(**options) if options else runner, added)
            finally:
                # They may be secrets, and this frame is shown with every error.
                del extra_query, extra_headers
                options.clear()
            return runner.refuse(refused)

        call, raw = (_awaited if runner.is_async else _blocking)(runner, request)
        variants = {"call": call, "raw": raw, "rows": rows, "chunks": chunks, "with_options": with_options}
        if self._kind in _PAGED:
            variants |= {name: iterator_of(values) for name, values in _PAGE_VALUES.items()}
        for name, face in self._faces(runner.is_async).items():
            face.apply_to(variants[name])
            if name != "call":
                setattr(call, name, variants[name])
        return call

    @functools.cache  # noqa: B019 - descriptors are there as long as their classes
    def _faces(self, is_async: bool, is_bound: bool = True) -> Mapping[str, Face]:
        """Return the signature of each way to call the operation."""
        result, item = _result_annotations(str(self._describe.__annotations__["return"]))
        iterator = "AsyncIterator" if is_async else "Iterator"
        found = {
            "call": (result, "", {}),
            "raw": (
                f"Response[{result}]",
                "Return the response with its status, headers, JSON and usage.",
                RAW_OPTIONS,
            ),
        }
        if self._kind in _PAGED:
            about = "Iterate over the pages, at most `max_pages`, from the cursor `after` on; each is requested when it is needed."
            found["pages"] = (f"{iterator}[{result}]", about, PAGE_OPTIONS)
        if self._kind == "ListCall":
            about = "Iterate over the items of the pages, at most `max_pages`, from the cursor `after` on."
            found["items"] = (f"{iterator}[{item}]", about, PAGE_OPTIONS)
        if self._kind == "ReadCall" or self._kind in _PAGED:
            about = "Iterate over rows of a table: the items of a list, or the answer, as flat dicts with names like `fan.id`."
            found["rows"] = (f"{iterator}[dict[str, Any]]", about, PAGE_OPTIONS if self._kind in _PAGED else {})
        if self._kind == "FileCall":
            found["chunks"] = (f"{iterator}[bytes]", "Iterate over the chunks of the file as they arrive.", {})
        doc = inspect.cleandoc(self._describe.__doc__ or "")
        others = "\n".join(f"    .{name}(...): {about}" for name, (_, about, _) in found.items() if about)
        ways = f"Other ways to call it:\n{others}\n    .with_options(...): {_OPTIONS_ABOUT}"
        faces = {
            name: Face(
                self._describe,
                returned,
                f"{about}\n\n{doc}" if about else f"{doc}\n\n{ways}",
                options,
                is_bound=is_bound,
            )
            for name, (returned, about, options) in found.items()
        }
        return faces | {"with_options": _face_of_options(is_bound)}

    def _build_request(self, runner: StepRunner, instance: Any, extra: Extra, given: list[Any]) -> Request[T]:
        """Build the request and check its arguments, before anything is sent; empty the list of them, since they may be secrets."""
        args, kwargs = given
        given.clear()
        try:
            if self._kind == "BodyCall" and "body" in kwargs:
                request = self._build_with_body(instance, args, kwargs)
            else:
                self._check(kwargs)
                request = self._describe(instance, *args, **kwargs)
            return extra.added_to(request).validated()
        except InvalidArgument as error:
            refused = error
        except TypeError as error:
            # One is missing, or is none of this operation.
            raise self._explain(error.with_traceback(None), runner, len(args), list(kwargs)) from None
        finally:
            del args, kwargs
        return runner.refuse(refused)

    def _explain(self, error: TypeError, runner: StepRunner, count: int, names: list[str]) -> TypeError:
        """Return the error for arguments that do not fit: it names those that do."""
        from .near_misses import describe_operation_misfit

        if self._kind == "BodyCall" and "body" in names:
            names = [*self._required, *(each for each in names if each != "body")]
        fault = describe_operation_misfit(self._describe, self._kind, self.label, count, names, runner.find_option)
        return TypeError(fault) if fault else error

    def _build_with_body(self, instance: Any, args: Any, kwargs: Any) -> Request[T]:
        kwargs = dict(kwargs)
        body = kwargs.pop("body")
        self._check(kwargs)
        missing = dict.fromkeys(self._required - kwargs.keys(), UNSET)
        request = self._describe(instance, *args, **missing, **kwargs)
        omitted = [
            name for name, value in {**request.query, **request.headers}.items() if value is UNSET and name in missing
        ]
        if omitted:
            raise InvalidArgument(f"{self.label} needs {', '.join(omitted)}")
        return request.with_body(body)

    @functools.cached_property
    def _required(self) -> frozenset[str]:
        parameters = inspect.signature(self._describe).parameters.values()
        return frozenset(
            each.name for each in parameters if each.kind is each.KEYWORD_ONLY and each.default is each.empty
        )

    @functools.cached_property
    def _hints(self) -> dict[str, Any]:
        """The annotations of arguments, without those of models: they are not imported here, and check themselves."""
        own = vars(sys.modules[self._describe.__module__])
        hints: dict[str, Any] = {}
        for name, text in self._describe.__annotations__.items():
            if "_models." not in text:
                hints[name] = eval(text, own)  # noqa: S307 - an annotation of generated code
        return hints

    def _check(self, kwargs: Mapping[str, Any]) -> None:
        for name, value in kwargs.items():
            hint = self._hints.get(name)
            if hint is not None and value is not None and not matches(hint, value):
                fault = mismatch(hint, value)
                del kwargs, value
                raise InvalidArgument(f"{self.label}({name}=) {fault}")


class _OperationSpec(functools.partial[Any]):
    """An operation that belongs to no client. It is no function, because mocks see nothing below one: no `raw`, and no `items`."""

    def __init__(self, function: Any) -> None:
        functools.update_wrapper(self, function)
        # Mocks read this for the signature.
        called: Any = functools.partial(function)
        called.__signature__ = _CallSignature.from_callable(function)
        vars(self)["__call__"] = called

    def __get__(self, instance: Any, owner: Any = None) -> Self:
        # By this method, `help` takes it for a function.
        return self


class _CallSignature(inspect.Signature):
    """A signature from which mocks take no first argument: they take it for `self`."""

    def replace(self, **_: Any) -> Self:
        return self


class Face:
    """The signature and the docstring that a bound function shows: a function of its own, which is never called.

    It has what `functools.wraps` looks for, so that everything that reads functions sees it: `inspect`, `typing.get_type_hints`, mocks,
    and what wraps functions itself. Its annotations stay text until they are evaluated: only then are models imported.
    """

    def __init__(
        self,
        described: Callable[..., Any],
        returned: str,
        doc: str | None = None,
        options: Mapping[str, str] = MappingProxyType({}),
        *,
        is_bound: bool = True,
        module: str | None = None,
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Create a signature.

        Args:
            described: the function that has the arguments.
            returned: the annotation of the result.
            doc: the docstring; by default that of the function.
            options: more arguments, with their annotations.
            is_bound: whether the first argument, `self`, is left out.
            module: the module whose method it is; by default that of the function.
            names: type variables, with what stands in annotations in place of them.
        """
        code = described.__code__
        arguments = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        positional, keywords = arguments[is_bound : code.co_argcount], (*arguments[code.co_argcount :], *options)
        parameters = [*positional, *(("*", *keywords) if keywords else ())]
        annotations = {
            **{name: text for name, text in described.__annotations__.items() if name != "return"},
            **{name: f"{kind} | None" for name, kind in options.items()},
            "return": returned,
        }
        if names:
            variables = re.compile(rf"\b(?:{'|'.join(names)})\b")
            annotations = {
                name: variables.sub(lambda found: names[found[0]], text) for name, text in annotations.items()
            }
        module = module or described.__module__
        namespace = _namespace(module, described.__module__, " ".join(annotations.values()))
        shown: Any = eval(f"lambda {', '.join(parameters)}: None", namespace)  # noqa: S307 - names
        # Its source is that of the function.
        shown.__code__ = shown.__code__.replace(co_filename=code.co_filename, co_firstlineno=code.co_firstlineno)
        functools.update_wrapper(shown, described, updated=())
        del shown.__wrapped__
        shown.__module__ = module
        shown.__doc__ = described.__doc__ if doc is None else doc
        shown.__defaults__ = described.__defaults__
        shown.__kwdefaults__ = (described.__kwdefaults__ or {}) | dict.fromkeys(options)
        shown.__annotations__ = annotations
        self._attributes = {
            **{name: getattr(shown, name) for name in _SHOWN},
            "__wrapped__": shown,
            "__get_pydantic_core_schema__": _call_schema,
        }

    def apply_to(self, function: Any) -> Any:
        """Let a function show this signature, and return it."""
        for name, value in self._attributes.items():
            setattr(function, name, value)
        return function


_SHOWN = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")


def _call_schema(function: Any, handler: Any) -> Any:
    """Return the schema of calls for pydantic, by which no error shows an argument."""
    from .schemas import call_schema

    return call_schema(function, handler)


def _namespace(module: str, described: str, annotations: str) -> dict[str, Any]:
    """Return the names of a module. Those in annotations that it lacks are put into it, since pydantic looks for them nowhere else."""
    names = vars(sys.modules[module])
    sources = _RUNTIME_NAMES if module == described else vars(sys.modules[described]) | _RUNTIME_NAMES
    for word in {*re.findall(r"[^\W\d]\w*", annotations)} & sources.keys():
        names.setdefault(word, sources[word])
    return names


_RUNTIME_NAMES = {
    "Any": Any,
    "AsyncIterator": AsyncIterator,
    "Iterator": Iterator,
    "Response": Response,
    "Async": Async,
    "Self": Self,
    "Sync": Sync,
}


# Arguments that we add to every operation, and to those with pages: no argument of a document is called like them.
RAW_OPTIONS = {"if_none_match": "str"}
PAGE_OPTIONS = {"max_pages": "int", "after": "str"}
_PAGED = ("PagedCall", "ListCall")
_OPTIONS_ABOUT = (
    "Return the operation with other options: those of the client's `with_options`, `extra_query` and `extra_headers`."
)


@functools.cache
def _face_of_options(is_bound: bool) -> Face:
    return Face(_Callable.with_options, "Self", is_bound=is_bound)


def _blocking(runner: StepRunner, request: Any) -> tuple[Any, Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        given = [args, kwargs]
        del args, kwargs
        steps = runner.send_steps(request(given))
        return runner.run(steps).parsed

    def raw(*args: Any, **kwargs: Any) -> Any:
        etag = kwargs.pop("if_none_match", None)
        given = [args, kwargs]
        del args, kwargs
        steps = runner.send_steps(_conditional(runner, request(given), etag))
        return runner.run(steps)

    return call, raw


def _awaited(runner: StepRunner, request: Any) -> tuple[Any, Any]:
    async def call(*args: Any, **kwargs: Any) -> Any:
        given = [args, kwargs]
        del args, kwargs
        steps = runner.send_steps(request(given))
        return (await runner.run(steps)).parsed

    async def raw(*args: Any, **kwargs: Any) -> Any:
        etag = kwargs.pop("if_none_match", None)
        given = [args, kwargs]
        del args, kwargs
        steps = runner.send_steps(_conditional(runner, request(given), etag))
        return await runner.run(steps)

    return call, raw


def _result_annotations(annotation: str) -> tuple[str, str]:
    """Return the result and the item in a return annotation: `ListChats` and `Chat` for `ListCall[ListChats, Chat]`."""
    result, *others = type_arguments(annotation) or ["bytes"]
    return result, others[0] if others else ""


def type_arguments(annotation: str) -> list[str]:
    """Return the arguments of a type as they are written, none for a type without."""
    tree = ast.parse(annotation, mode="eval").body
    inner = tree.slice if isinstance(tree, ast.Subscript) else ast.Tuple([])
    parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    return [ast.get_source_segment(annotation, each) or "" for each in parts]


def _conditional(runner: StepRunner, request: Request[T], etag: str | None) -> Request[T]:
    """Return the request for an answer that no longer has this ETag."""
    try:
        return request if etag is None else request.with_if_none_match(etag)
    except InvalidArgument as error:
        refused = error
    return runner.refuse(refused)


def _iterate(
    runner: StepRunner,
    request: Request[Any],
    values: Callable[[Request[Any], Any], Iterable[Any]],
    max_pages: int | None,
    after: str | None,
) -> Any:
    """Return an iterator of the values of pages; the arguments are checked before any request."""
    try:
        if max_pages is not None and (not isinstance(max_pages, int) or isinstance(max_pages, bool) or max_pages < 0):
            raise InvalidArgument(f"max_pages must be an int of at least 0, or None for all, got {max_pages!r}")
        return iterate(runner, PageWalk(request, values, max_pages, after, runner.key_parameters))
    except InvalidArgument as error:
        refused = error
    return runner.refuse(refused)


def _items_of(request: Request[Any], page: Any) -> Iterable[Any]:
    return request.items_of(page)


def _rows_of(request: Request[Any], page: Any) -> Iterable[dict[str, Any]]:
    return map(as_row, request.items_of(page))


_PAGE_VALUES: dict[str, Callable[[Request[Any], Any], Iterable[Any]]] = {
    "pages": lambda _, page: [page],
    "items": _items_of,
    "rows": _rows_of,
}


if TYPE_CHECKING:
    Rows: TypeAlias = Iterator[dict[str, Any]]
    AsyncRows: TypeAlias = AsyncIterator[dict[str, Any]]
    # Text, because completion that evaluates it would offer what a coroutine has beside what the result of a blocking call has.
    Awaited: TypeAlias = "Coroutine[Any, Any, T]"
    # Text, too: it would offer the parts of a request, and for every operation what the answer of one that returns a file has.
    Described: TypeAlias = "Callable[Concatenate[Any, P], T]"
    Unread: TypeAlias = "T"

    class _CallDescriptor(Generic[T, P]):
        @overload
        def __get__(self, instance: Resource[Sync], owner: Any) -> Operation[T, Response[T], P]: ...
        @overload
        def __get__(self, instance: Resource[Async], owner: Any) -> Operation[Awaited[T], Awaited[Response[T]], P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, Call[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _ReadCallDescriptor(Generic[T, P]):
        @overload
        def __get__(self, instance: Resource[Sync], owner: Any) -> ReadOperation[T, Response[T], Rows, P]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> ReadOperation[Awaited[T], Awaited[Response[T]], AsyncRows, P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, ReadCall[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _BodyCallDescriptor(Generic[T, BodyT, P]):
        @overload
        def __get__(self, instance: Resource[Sync], owner: Any) -> BodyOperation[T, Response[T], BodyT, P]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> BodyOperation[Awaited[T], Awaited[Response[T]], BodyT, P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, BodyCall[T, BodyT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _PagedCallDescriptor(Generic[T, P]):
        @overload
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> PagedOperation[T, Response[T], Iterator[T], Rows, P]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> PagedOperation[Awaited[T], Awaited[Response[T]], AsyncIterator[T], AsyncRows, P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, PagedCall[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _ListCallDescriptor(Generic[T, ItemT, P]):
        @overload
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> ListOperation[T, Response[T], Iterator[T], Rows, Iterator[ItemT], P]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> ListOperation[Awaited[T], Awaited[Response[T]], AsyncIterator[T], AsyncRows, AsyncIterator[ItemT], P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, ListCall[T, ItemT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _FileCallDescriptor(Generic[P]):
        @overload
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> FileOperation[Unread[bytes], Response[Unread[bytes]], Iterator[Unread[bytes]], P]: ...
        @overload
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> FileOperation[Awaited[bytes], Awaited[Response[bytes]], AsyncIterator[Unread[bytes]], P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, FileCall]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    @overload
    def operation(describe: Callable[Concatenate[Any, P], Call[T]]) -> _CallDescriptor[T, P]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], ReadCall[T]]) -> _ReadCallDescriptor[T, P]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], BodyCall[T, BodyT]]) -> _BodyCallDescriptor[T, BodyT, P]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], PagedCall[T]]) -> _PagedCallDescriptor[T, P]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], ListCall[T, ItemT]]) -> _ListCallDescriptor[T, ItemT, P]: ...
    @overload
    def operation(describe: Callable[Concatenate[Any, P], FileCall]) -> _FileCallDescriptor[P]: ...
    def operation(describe: Any) -> Any:
        """Make an operation of the method that describes it."""
else:
    # Not by its name, by which completion would find two.
    globals()["operation"] = OperationDescriptor
