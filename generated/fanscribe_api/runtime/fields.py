"""Fields of models: their declarations, and the table by which objects are read."""

from __future__ import annotations

import functools
import inspect
import re
import sys
from collections.abc import Callable, Mapping
from itertools import repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, cast, dataclass_transform, get_args, get_origin

import attrs

from .hints import Reader, reader
from .types import UNSET

# The function that fills a class is compiled when it has been filled this often: until then that would take longer than it saves.
_OFTEN = 128
_LITERAL = re.compile(r"Literal\[[^\]]*\]")
# Annotations of values that a model holds from the start. Their readers, if any, return values that nothing can change.
_PLAIN = frozenset(
    (
        "", "Any", "None", "Unset", "UUID", "bool", "datetime.date", "datetime.datetime", "dict[str, Any]", "float", "int",
        "list[Any]", "list[bool]", "list[float]", "list[int]", "list[str]", "str",
    )
)  # fmt: skip


@attrs.frozen
class Field:
    """A field of a model: its name in JSON, and its default."""

    alias: str
    default: Any = UNSET
    required: bool = False


class LazyField:
    """A field that is read when it is first used, and kept in the `__dict__` of its model, which Python searches first.

    On the class it is the method that it is named like, if there is one.
    """

    __slots__ = ("_alias", "_method", "_name")

    def __init__(self, name: str, alias: str, method: Any) -> None:
        self._name, self._alias, self._method = name, alias, method

    def __get__(self, instance: Any, owner: type[HasFields]) -> Any:
        if instance is None:
            return self if self._method is None else self._method.__get__(None, owner)
        value = instance.__raw__.get(self._alias)
        if value is None:
            value = None if self._alias in instance.__raw__ else owner.__absent__
        elif (read := field_table(owner).reads.get(self._name)) is not None:
            value = read(value)
        # Another thread may have read it meanwhile.
        return vars(instance).setdefault(self._name, value)


class HasFields:
    """The base of models: a class with declared fields."""

    __slots__ = ()
    # `__absent__` is the value of a missing field.
    if TYPE_CHECKING:
        __fields__: ClassVar[Mapping[str, Field]]
        __absent__: ClassVar[Any]
    else:
        __fields__, __absent__ = {}, None


ModelT = TypeVar("ModelT", bound=type[HasFields])


def field(alias: str, /, *, default: Any = UNSET) -> Any:
    """Declare an optional field by its name in JSON; the annotation says what it may hold."""
    return Field(alias, default)


def required(alias: str, /) -> Any:
    """Declare a required field of a request by its name in JSON."""
    return Field(alias, required=True)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(required,))
def model(kind: ModelT) -> ModelT:
    """Turn a class of field declarations into a model: a new class, because slots cannot be added to an existing one.

    A plain value has a slot, so that reading it costs what an attribute of Python costs. What holds other objects is read later.
    """
    fields = {name: value for name, value in vars(kind).items() if isinstance(value, Field)}
    parent, annotations = kind.__mro__[1], kind.__annotations__
    lazy = {
        name: LazyField(name, each.alias, inspect.getattr_static(parent, name, None))
        for name, each in fields.items()
        if not _is_plain(annotations[name]) or hasattr(parent, name)
    }
    namespace = {name: each for name, each in vars(kind).items() if name not in fields and name != "__dict__"}
    slots = tuple(name for name in fields if name not in lazy)
    namespace |= {**lazy, "__fields__": fields, "__slots__": slots}
    return cast("ModelT", type(kind.__name__, kind.__bases__, namespace))


@functools.cache
def _is_plain(annotation: str) -> bool:
    """Return whether nothing in values of this annotation is read later."""
    return _PLAIN.issuperset(_LITERAL.sub("", annotation).split(" | "))


@attrs.define
class FieldTable:
    """The fields of a model.

    Attributes:
        hints: the annotations, by Python name.
        names: the Python names, by name in JSON.
        reads: the readers of fields that have one, by Python name.
        other: the reader of additional fields.
        make: makes a model of an object in a response.
    """

    hints: Mapping[str, Any]
    names: Mapping[str, str]
    reads: Mapping[str, Reader]
    other: Reader | None
    make: Callable[[Mapping[str, Any]], Any] = attrs.field(eq=False)


class _Filling:
    """How models of a class are made of JSON objects: by filling their slots.

    A model is filled as an instance of a subclass whose assignments are not checked, and becomes one of its own class before anybody
    else can see it. Compiled, that is four times as fast as setting one slot after the other.
    """

    def __init__(self, kind: type[HasFields], slots: Mapping[str, Field], reads: Mapping[str, Reader]) -> None:
        self._kind, self._slots, self._reads = kind, slots, reads
        # Deletion is restored as well: while one of the two is written in Python, both are slow.
        unchecked = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
        self._unchecked: Any = type(kind.__name__, (kind,), unchecked)
        self._aliases = tuple(field.alias for field in slots.values())
        self._count = 0

    def fill(self, table: FieldTable, raw: Mapping[str, Any]) -> Any:
        """Make a model field by field, or once this was done often, have the table do it by the compiled function."""
        self._count += 1
        if self._count >= _OFTEN:
            table.make = self._compile()
            return table.make(raw)
        made = object.__new__(self._unchecked)
        made.__raw__ = raw
        # `setattr` returns None, so `any` goes through all of them.
        any(map(setattr, repeat(made), self._slots, map(raw.get, self._aliases, repeat(self._kind.__absent__))))
        for name, read in self._reads.items():
            setattr(made, name, read(getattr(made, name)))
        made.__class__ = self._kind
        return made

    def _compile(self) -> Callable[[Mapping[str, Any]], Any]:
        """Write `fill` out for these fields, whose names are those of generated code."""
        slots = "".join(f"made.{name}, " for name in self._slots)
        names: dict[str, Any] = {f"read_{name}": read for name, read in self._reads.items()}
        names |= {"new": object.__new__, "unchecked": self._unchecked, "kind": self._kind}
        names |= {"aliases": self._aliases, "missing": repeat(self._kind.__absent__)}
        lines = ["def make(raw):", "made = new(unchecked)", "made.__raw__ = raw"]
        if slots:
            lines.append(f"({slots}) = map(raw.get, aliases, missing)")
        if len(self._slots) > 1:
            # Complete objects are read faster. A subclass of dict may add what is missing, even to itself.
            names["get_all"] = itemgetter(*self._aliases)
            lines[-1:] = [
                f"if len(raw) < {len(self._slots)} or type(raw) is not dict:", f"    {lines[-1]}",
                "else:", "    try:", f"        ({slots}) = get_all(raw)", "    except KeyError:", f"        {lines[-1]}",
            ]  # fmt: skip
        lines += [f"made.{name} = read_{name}(made.{name})" for name in self._reads]
        exec("\n    ".join([*lines, "made.__class__ = kind", "return made"]), names)  # noqa: S102 - see above
        make: Callable[[Mapping[str, Any]], Any] = names["make"]
        return make


_tables: dict[type[HasFields], FieldTable] = {}


def field_table(kind: type[HasFields]) -> FieldTable:
    """Return the fields of a model; its annotations are evaluated when they are first needed."""
    known = _tables.get(kind)
    return known if known is not None else _tables.setdefault(kind, _build_table(kind))


def _build_table(kind: type[HasFields]) -> FieldTable:
    own = vars(sys.modules[kind.__module__])
    known: dict[str, Any] = {}

    def hint(text: Any) -> Any:
        if text not in known:
            known[text] = eval(text, own)  # noqa: S307 - an annotation of generated code
        return known[text]

    hints = {name: hint(kind.__annotations__[name]) for name in kind.__fields__}
    readers = {name: reader(each) for name, each in hints.items()}
    extra = kind.__annotations__.get("__extra__")
    reads = {name: read for name, read in readers.items() if read is not None}
    slots = {name: each for name, each in kind.__fields__.items() if not isinstance(vars(kind).get(name), LazyField)}
    filling = _Filling(kind, slots, {name: read for name, read in reads.items() if name in slots})
    names = {each.alias: name for name, each in kind.__fields__.items()}
    other = reader(get_args(hint(extra))[0]) if extra else None
    table = FieldTable(hints, names, reads, other, lambda raw: filling.fill(table, raw))
    return table


def literal_values(kind: type[HasFields], name: str) -> tuple[Any, ...]:
    """Return the values that the annotation of a field lists."""
    hint = field_table(kind).hints[name]
    return tuple(value for each in (hint, *get_args(hint)) if get_origin(each) is Literal for value in get_args(each))
