"""The data that templates render: operations by tag, and models by module."""

import attrs
from canonical.names import PATH_SEPARATOR
from canonical.resources import is_of_path


@attrs.frozen
class ArgumentContext:
    """An argument of an operation.

    Attributes:
        alias: its name in HTTP.
        default: its default as source; None if it is required.
        attribute: of a field of the body, the attribute of the model.
    """

    name: str
    alias: str
    annotation: str
    default: str | None
    about: str
    attribute: str = ""


@attrs.frozen
class OperationContext:
    """One operation: a `def`."""

    name: str
    id: str
    method: str
    path: str
    summary: str
    deprecated: bool
    about: str
    kind: str
    result: tuple[str, ...]
    path_params: tuple[ArgumentContext, ...]
    query: tuple[ArgumentContext, ...]
    headers: tuple[ArgumentContext, ...]
    fields: tuple[ArgumentContext, ...]
    bodies: tuple[tuple[str, str], ...]
    media_type: str | None
    accept: str | None
    answer: str
    next_from: tuple[tuple[str, tuple[str, ...]], ...]
    page_numbers: tuple[tuple[str, ...], ...]
    returns: str

    @property
    def keywords(self) -> list[ArgumentContext]:
        """The arguments that are not in the path, required ones first."""
        in_path = {param.name for param in self.path_params}
        others = [each for each in (*self.fields, *self.query, *self.headers) if each.name not in in_path]
        return sorted(others, key=lambda argument: argument.default is not None)

    @property
    def documented(self) -> list[ArgumentContext]:
        """The arguments of which the document says something."""
        return [each for each in (*self.path_params, *self.keywords) if each.about]


@attrs.frozen
class ResourceContext:
    """The operations of a tag: a class.

    Attributes:
        children: the resources below it, of a path.
    """

    module: str
    name: str
    tag: str
    about: str
    operations: tuple[OperationContext, ...]
    children: tuple["ResourceContext", ...] = ()

    @property
    def parent(self) -> str:
        """The module of the parent resource; empty for an attribute of the client."""
        return self.module.rpartition(PATH_SEPARATOR)[0]

    @property
    def attribute(self) -> str:
        """The attribute that it is of its parent."""
        return self.module.rpartition(PATH_SEPARATOR)[2]

    @property
    def title(self) -> str:
        """The first words about it."""
        return f"Operations {'below' if is_of_path(self.tag) else 'of the tag'} {self.tag}"


@attrs.frozen
class FieldContext:
    """One field of a model."""

    name: str
    alias: str
    annotation: str
    default: str | None
    required: bool
    about: str


@attrs.frozen
class PageContext:
    """Where the answer of a list has what.

    Attributes:
        item: the annotation of its items.
        items: the names in JSON that lead to the list.
        more: the parameters of the next page, each with the names in JSON that lead to it, or to what says that more items follow.
        numbers: those that lead to its number and that of the last page.
    """

    item: str
    items: tuple[str, ...]
    more: tuple[tuple[str, tuple[str, ...]], ...]
    numbers: tuple[tuple[str, ...], ...]


@attrs.frozen
class ModelContext:
    """One class of a model module."""

    name: str
    base: str
    about: str
    fields: tuple[FieldContext, ...]
    other: str | None
    page: PageContext | None

    @property
    def documented(self) -> list[FieldContext]:
        """The fields of which the document says something."""
        return [field for field in self.fields if field.about]


@attrs.frozen
class ModuleContext:
    """A module of models: those of one operation, or a shared one.

    Attributes:
        aliases: names of literal types.
        synonyms: other names of models.
    """

    path: str
    aliases: tuple[tuple[str, tuple[str, ...]], ...]
    models: tuple[ModelContext, ...]
    synonyms: tuple[tuple[str, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it defines."""
        synonyms, aliases = (tuple(name for name, _ in pairs) for pairs in (self.synonyms, self.aliases))
        return (*(each.name for each in self.models), *synonyms, *aliases)


@attrs.frozen
class TemplateContext:
    """The modules of one package."""

    resources: tuple[ResourceContext, ...]
    modules: tuple[ModuleContext, ...]
