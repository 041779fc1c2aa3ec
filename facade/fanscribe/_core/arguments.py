"""Checks of arguments, whose errors have one form: what the argument must be, and what was given."""

from __future__ import annotations

import functools
from collections.abc import Callable
from inspect import CO_COROUTINE
from typing import Any, NoReturn, ParamSpec, TypeVar, cast

from fanscribe.errors import InvalidInput

P = ParamSpec("P")
T = TypeVar("T")

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


def describe(value: object) -> str:
    """Return a value as a message may show it: numbers and None by value, anything else by its class, because it may be a secret."""
    if value is None or isinstance(value, int | float):
        return repr(value)
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__


def explain_unknown_options(function: Callable[P, T]) -> Callable[P, T]:
    """Decorate a function or coroutine function, so that the error about an unknown keyword argument suggests the right one."""
    code = function.__code__
    known = frozenset(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])

    def refuse(names: list[str], owner: str) -> NoReturn:
        from fanscribe._core.near_misses import unknown_arguments, unknown_options

        explain = unknown_options if "max_retries" in known else unknown_arguments
        name = owner if function.__name__ == "__init__" else function.__name__
        raise TypeError(explain(set(names) - known, known, name))

    # No frame but that of the function holds the arguments, which may be secrets.
    def check_names(*args: P.args, **kwargs: P.kwargs) -> T:
        given: list[Any] = [kwargs, args]
        is_known = known.issuperset(kwargs)
        del args, kwargs
        return function(*given.pop(), **given.pop()) if is_known else refuse(*_take_names(given))

    async def check_names_first(*args: P.args, **kwargs: P.kwargs) -> Any:
        given: list[Any] = [kwargs, args]
        is_known = known.issuperset(kwargs)
        del args, kwargs
        return await cast("Any", function)(*given.pop(), **given.pop()) if is_known else refuse(*_take_names(given))

    is_async = code.co_flags & CO_COROUTINE
    return functools.wraps(function)(cast("Callable[P, T]", check_names_first if is_async else check_names))


def _take_names(given: list[Any]) -> tuple[list[str], str]:
    """Empty a list of keyword and positional arguments; return the names of the former, and that of the class of `self`."""
    args, kwargs = given.pop(), given.pop()
    names, owner = list(kwargs), type(args[0]).__name__
    del args, kwargs
    return names, owner


class PydanticInstance:
    """The base of classes whose objects pydantic takes as they are."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from fanscribe_api.runtime.schemas import instance_schema

        return instance_schema(cls)
