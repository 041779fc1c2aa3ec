"""Checks of arguments, whose errors have one form: what the argument must be, and what was given."""

from __future__ import annotations

import functools
from collections.abc import Callable
from inspect import CO_COROUTINE
from types import FunctionType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from fanscribe.errors import InvalidInput

P = ParamSpec("P")
T = TypeVar("T")
FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

# Selectors and sockets count in milliseconds, and overflow after some weeks.
MAX_TIMEOUT = 86400.0
_INFINITY = float("inf")


def check_number(
    name: str,
    value: object,
    *,
    least: float = 0,
    most: float = _INFINITY,
    unit: str = "",
    is_least_allowed: bool = True,
    is_most_allowed: bool = True,
    is_whole: bool = False,
    is_optional: bool = False,
) -> None:
    """Raise `InvalidInput` unless an argument is a number between two bounds.

    Args:
        name: the argument, for the message.
        unit: what it counts, for the message.
        is_least_allowed, is_most_allowed: whether the bound itself is allowed.
        is_whole: whether it must be an int.
        is_optional: whether None is allowed.
    """
    if value is None and is_optional:
        return
    if isinstance(value, int if is_whole else int | float) and not isinstance(value, bool):
        assert isinstance(value, int | float)
        in_bounds = (least <= value if is_least_allowed else least < value) and (
            value <= most if is_most_allowed else value < most
        )
        if in_bounds:
            return
    if most == _INFINITY:
        bounds = f"at least {least:g}" if is_least_allowed else f"above {least:g}"
        if value == _INFINITY:
            # It would seem to be within the bounds.
            bounds, unit = "finite", ""
    elif is_least_allowed and is_most_allowed:
        bounds = f"between {least:g} and {most:g}"
    else:
        bounds = f"{'at least' if is_least_allowed else 'above'} {least:g} and {'at most' if is_most_allowed else 'below'} {most:g}"
    kind = "an int " if is_whole else ""
    wanted = f"{kind}{bounds}{f' {unit}' if unit else ''}{' or None' if is_optional else ''}"
    raise InvalidInput(f"{name} must be {wanted}, got {describe(value)}")


def check_seconds(name: str, value: float | None) -> float | None:
    """Return a number of seconds, 0 or more, or None for no limit; raises `InvalidInput` for anything else."""
    check_number(name, value, unit="seconds", is_optional=True)
    return value


def check_callbacks(**callbacks: object) -> None:
    """Raise `InvalidInput` if one of some callbacks is neither a function nor None."""
    faults = [
        f"{name} must be a function or None, got {describe(each)}"
        for name, each in callbacks.items()
        if not (each is None or callable(each))
    ]
    # They may be secrets: a code in place of the function that asks for it.
    callbacks.clear()
    if faults:
        raise InvalidInput(faults[0])


def describe(value: object) -> str:
    """Return a value as a message may show it: numbers and None by value, anything else by its class, because it may be a secret."""
    if value is None or isinstance(value, int | float):
        return repr(value)
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__


def call_explained(function: Callable[..., T], given: list[Any]) -> T:
    """Call a method, and empty the list of its keyword and positional arguments, which may be secrets: no frame but its own holds them.

    If they do not fit, the error says which do.
    """
    if not given[1]:
        # Of a class, without an object: Python says so.
        return function(**given.pop(0))
    owner, count, names = type(given[1][0]).__name__, len(given[1]) - 1, list(given[0])
    try:
        return function(*given.pop(), **given.pop())
    except TypeError as error:
        trace = error.__traceback__
        if trace is not None and trace.tb_next is not None:
            # Of the method itself.
            raise
        from fanscribe._core.near_misses import explain_misfit

        raise explain_misfit(error.with_traceback(None), function, owner, count, names) from None


def explains_misfits(function: Callable[P, T]) -> Callable[P, T]:
    """Decorate a method, or one that is a coroutine function: its error for arguments that do not fit says which do."""
    return functools.wraps(function)(explained(function))


def explained_class(kind: type[T]) -> type[T]:
    """Decorate a class of values: the error for arguments that do not fit says which do."""
    kind.__init__ = explains_misfits(kind.__init__)  # type: ignore[method-assign]
    return kind


def explained(function: Callable[..., Any], *bound: Any) -> Any:
    """Return a function or coroutine function that calls another, with its first arguments, as `call_explained` does."""

    def call(*args: Any, **kwargs: Any) -> Any:
        given = [kwargs, (*bound, *args)]
        del args, kwargs
        return call_explained(function, given)

    async def awaited(*args: Any, **kwargs: Any) -> Any:
        given = [kwargs, (*bound, *args)]
        del args, kwargs
        return await call_explained(function, given)

    return awaited if function.__code__.co_flags & CO_COROUTINE else call


class _ExplainedMethod:
    """The descriptor of such a method. Objects have a function: beartype miscounts the arguments of bound methods that wrap another."""

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)
        self._function = function
        self._of_class = explains_misfits(function)

    if not TYPE_CHECKING:

        @property
        def __class__(self) -> type:
            # Mocks leave out `self` only of what is one.
            return FunctionType

        def __getattr__(self, name: str) -> Any:
            if "_function" not in vars(self):
                # It is being copied.
                raise AttributeError(name)
            return getattr(self._function, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._of_class(*args, **kwargs)

    @functools.cached_property
    def _face(self) -> Any:
        # Imported here: it is generated code.
        from fanscribe_api.runtime.operation import Face

        return Face(self._function, self._function.__annotations__["return"])

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self._of_class if instance is None else self._face.apply_to(explained(self._function, instance))


if TYPE_CHECKING:

    def explained_method(function: FunctionT) -> FunctionT:
        """Let the objects of a class explain misfits of a method."""
else:
    explained_method = _ExplainedMethod
