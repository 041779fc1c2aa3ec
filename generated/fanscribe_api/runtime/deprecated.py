"""Operations that the provider deprecates: they work as any other, warn at each call, and type checkers report their use."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from .call import Extra, Request
from .operation import OperationDescriptor, StepRunner
from .types import T

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from typing import Concatenate, Generic, overload

    from typing_extensions import deprecated

    from .call import BodyCall, BodyT, Call, FileCall, ItemT, ListCall, PagedCall, ReadCall
    from .operation import (
        Async,
        AsyncRows,
        BodyOperation,
        FileOperation,
        ListOperation,
        Operation,
        P,
        PagedOperation,
        ReadOperation,
        Resource,
        Rows,
        Sync,
    )
    from .types import Response


class _DeprecatedDescriptor(OperationDescriptor[Any, T]):
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

    class _DeprecatedCall(Generic[P, T]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(self, instance: Resource[Sync], owner: Any) -> Operation[P, T, Response[T]]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> Operation[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]]]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], Call[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedReadCall(Generic[P, T]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(self, instance: Resource[Sync], owner: Any) -> ReadOperation[P, T, Response[T], Rows]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> ReadOperation[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]], AsyncRows]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], ReadCall[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedBodyCall(Generic[P, T, BodyT]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(self, instance: Resource[Sync], owner: Any) -> BodyOperation[P, T, Response[T], BodyT]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> BodyOperation[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]], BodyT]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], BodyCall[T, BodyT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedPagedCall(Generic[P, T]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> PagedOperation[P, T, Response[T], Iterator[T], Rows]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> PagedOperation[
            P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]], AsyncIterator[T], AsyncRows
        ]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], PagedCall[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedListCall(Generic[P, T, ItemT]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> ListOperation[P, T, Response[T], Iterator[T], Iterator[ItemT], Rows]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> ListOperation[
            P,
            Coroutine[Any, Any, T],
            Coroutine[Any, Any, Response[T]],
            AsyncIterator[T],
            AsyncIterator[ItemT],
            AsyncRows,
        ]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], ListCall[T, ItemT]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class _DeprecatedFileCall(Generic[P]):
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Sync], owner: Any
        ) -> FileOperation[P, bytes, Response[bytes], Iterator[bytes]]: ...
        @overload
        @deprecated("deprecated by the provider")
        def __get__(
            self, instance: Resource[Async], owner: Any
        ) -> FileOperation[
            P, Coroutine[Any, Any, bytes], Coroutine[Any, Any, Response[bytes]], AsyncIterator[bytes]
        ]: ...
        @overload
        def __get__(self, instance: None, owner: Any) -> Callable[Concatenate[Any, P], FileCall]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], Call[T]]) -> _DeprecatedCall[P, T]: ...
    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], ReadCall[T]]) -> _DeprecatedReadCall[P, T]: ...
    @overload
    def deprecated_operation(
        describe: Callable[Concatenate[Any, P], BodyCall[T, BodyT]],
    ) -> _DeprecatedBodyCall[P, T, BodyT]: ...
    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], PagedCall[T]]) -> _DeprecatedPagedCall[P, T]: ...
    @overload
    def deprecated_operation(
        describe: Callable[Concatenate[Any, P], ListCall[T, ItemT]],
    ) -> _DeprecatedListCall[P, T, ItemT]: ...
    @overload
    def deprecated_operation(describe: Callable[Concatenate[Any, P], FileCall]) -> _DeprecatedFileCall[P]: ...
    def deprecated_operation(describe: Any) -> Any:
        """Make an operation that warns of the method that describes it."""
else:
    deprecated_operation = _DeprecatedDescriptor
