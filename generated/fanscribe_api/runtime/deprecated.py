"""Operations that the provider deprecates: they work as any other, warn at each call, and type checkers report their use."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from .call import Extra, Request
from .operation import OperationDescriptor, StepRunner
from .types import T

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from typing import Concatenate, Generic, overload

    from typing_extensions import deprecated

    from .call import BodyCall, BodyT, Call, FileCall, ItemT, ListCall, PagedCall, ReadCall
    from .operation import (
        Async,
        AsyncRows,
        Awaited,
        BodyOperation,
        Described,
        FileOperation,
        ListOperation,
        Operation,
        P,
        PagedOperation,
        ReadOperation,
        Resource,
        Rows,
        Sync,
        Unread,
    )
    from .types import Response


class _DeprecatedDescriptor(OperationDescriptor[T, Any]):
    """The descriptor of an operation whose calls warn.

    An async operation is a coroutine function, which runs when it is awaited: the warning names the line that awaits it, or asyncio if
    a task does.
    """

    def _build_request(self, runner: StepRunner, instance: Any, extra: Extra, given: list[Any]) -> Request[T]:
        # Past the bound function, to its caller.
        warnings.warn(f"{self.label} is deprecated by the provider", DeprecationWarning, stacklevel=3)
        return super()._build_request(runner, instance, extra, given)


if TYPE_CHECKING:
    # The overloads are those of operation.py: a checker looks for the deprecation in each of them.

    class _DeprecatedCall(Generic[T, P]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(self, instance: Resource[Sync], owner: Any) -> Operation[T, Response[T], P]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(self, instance: Resource[Async], owner: Any) -> Operation[Awaited[T], Awaited[Response[T]], P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, Call[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedReadCall(Generic[T, P]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(self, instance: Resource[Sync], owner: Any) -> ReadOperation[T, Response[T], Rows, P]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> ReadOperation[Awaited[T], Awaited[Response[T]], AsyncRows, P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, ReadCall[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedBodyCall(Generic[T, BodyT, P]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(self, instance: Resource[Sync], owner: Any) -> BodyOperation[T, Response[T], BodyT, P]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> BodyOperation[Awaited[T], Awaited[Response[T]], BodyT, P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, BodyCall[T, BodyT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedPagedCall(Generic[T, P]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> PagedOperation[T, Response[T], Iterator[T], Rows, P]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> PagedOperation[Awaited[T], Awaited[Response[T]], AsyncIterator[T], AsyncRows, P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, PagedCall[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedListCall(Generic[T, ItemT, P]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> ListOperation[T, Response[T], Iterator[T], Rows, Iterator[ItemT], P]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> ListOperation[Awaited[T], Awaited[Response[T]], AsyncIterator[T], AsyncRows, AsyncIterator[ItemT], P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, ListCall[T, ItemT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedFileCall(Generic[P]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> FileOperation[Unread[bytes], Response[Unread[bytes]], Iterator[Unread[bytes]], P]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> FileOperation[Awaited[bytes], Awaited[Response[bytes]], AsyncIterator[Unread[bytes]], P]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Described[P, FileCall]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], Call[T]]) -> _DeprecatedCall[T, P]: ...
    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], ReadCall[T]]) -> _DeprecatedReadCall[T, P]: ...
    @overload
    def deprecated_operation(
        describe: Callable[Concatenate[Any, P], BodyCall[T, BodyT]],
    ) -> _DeprecatedBodyCall[T, BodyT, P]: ...
    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], PagedCall[T]]) -> _DeprecatedPagedCall[T, P]: ...
    @overload
    def deprecated_operation(
        describe: Callable[Concatenate[Any, P], ListCall[T, ItemT]],
    ) -> _DeprecatedListCall[T, ItemT, P]: ...
    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], FileCall]) -> _DeprecatedFileCall[P]: ...
    def deprecated_operation(describe: Any) -> Any:
        """Make an operation that warns of the method that describes it."""
else:
    # Not by its name, as `operation`.
    globals()["deprecated_operation"] = _DeprecatedDescriptor
