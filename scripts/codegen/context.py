"""The context of the templates: operations by tag, and models by operation."""

import attrs


@attrs.frozen
class Argument:
    """An argument of an operation; `default` is None where it is required."""

    name: str
    wire: str
    hint: str
    default: str | None
    about: str
    attribute: str = ""


@attrs.frozen
class Operation:
    """One `def`."""

    name: str
    method: str
    path: str
    summary: str
    deprecated: bool
    about: str
    kind: str
    result: tuple[str, ...]
    segments: tuple[Argument, ...]
    query: tuple[Argument, ...]
    headers: tuple[Argument, ...]
    fields: tuple[Argument, ...]
    bodies: tuple[tuple[str, str], ...]
    media_type: str | None
    accept: str | None
    answer: str
    items: tuple[str, ...]
    returns: str

    @property
    def keywords(self) -> list[Argument]:
        """The arguments after the path, those that are required first."""
        of_path = {segment.name for segment in self.segments}
        every = [each for each in (*self.fields, *self.query, *self.headers) if each.name not in of_path]
        return sorted(every, key=lambda argument: argument.default is not None)

    @property
    def told(self) -> list[Argument]:
        """The arguments about which there is something to say."""
        return [each for each in (*self.segments, *self.keywords) if each.about]


@attrs.frozen
class Resource:
    """One class: the operations of a tag."""

    module: str
    name: str
    tag: str
    about: str
    operations: tuple[Operation, ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...]


@attrs.frozen
class Field:
    """One field of a model."""

    name: str
    wire: str
    hint: str
    default: str | None
    required: bool
    about: str


@attrs.frozen
class Model:
    """One class of a model module."""

    name: str
    base: str
    about: str
    fields: tuple[Field, ...]
    other: str | None

    @property
    def told(self) -> list[Field]:
        return [field for field in self.fields if field.about]


@attrs.frozen
class ModelModule:
    """One file of models: those of one operation, or a shared one."""

    path: str
    aliases: tuple[tuple[str, tuple[str, ...]], ...]
    models: tuple[Model, ...]
    shared: tuple[str, ...]


@attrs.frozen
class View:
    """Everything that is printed of one document."""

    resources: tuple[Resource, ...]
    modules: tuple[ModelModule, ...]
