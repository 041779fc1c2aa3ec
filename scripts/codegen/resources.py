"""The classes of operations, one for each tag, and what their modules import."""

import itertools
from collections import defaultdict
from collections.abc import Sequence, Set
from keyword import iskeyword
from typing import Final

import attrs
from canonical.names import PATH_SEPARATOR

from codegen.annotations import IMPORTED, Annotator
from codegen.context import ArgumentContext, OperationContext, ResourceContext

_TYPES: Final = frozenset({"bool", "dict", "float", "int", "list", "str"})


def build_resource(
    module: str, tag: str, about: str, found: list[tuple[OperationContext, Annotator]]
) -> ResourceContext:
    """Return the class of the operations of a tag."""
    name = "".join(word.capitalize() for word in module.split("_"))
    if name in IMPORTED or iskeyword(name) or PATH_SEPARATOR in module:
        name = f"{name}Resource"
    # In its class, a method hides the type of that name.
    hidden = {operation.name for operation, _ in found} & _TYPES
    operations = [_with_modules(operation, annotator, hidden) for operation, annotator in found]
    return ResourceContext(
        module,
        name,
        tag,
        about,
        tuple(sorted(operations, key=lambda operation: operation.name)),
    )


def build_tree(resources: Sequence[ResourceContext]) -> tuple[ResourceContext, ...]:
    """Return the resources by module, each of a path with those below it, and those above it that have no operations."""
    by_module = {each.module: each for each in resources}
    for each in resources:
        if each.parent and each.parent not in by_module:
            by_module[each.parent] = build_resource(each.parent, each.tag.rpartition("/")[0], "", [])
    by_parent: dict[str, list[ResourceContext]] = defaultdict(list)
    for each in sorted(by_module.values(), key=lambda each: each.module):
        if each.parent:
            methods = {operation.name for operation in by_module[each.parent].operations}
            module = f"{each.module}_" if each.attribute in methods else each.module
            by_parent[each.parent].append(attrs.evolve(each, module=module))
    top = (attrs.evolve(each, children=tuple(by_parent[each.module])) for each in by_module.values() if not each.parent)
    return tuple(sorted([*top, *itertools.chain(*by_parent.values())], key=lambda each: each.module))


def _with_modules(operation: OperationContext, annotator: Annotator, hidden: Set[str]) -> OperationContext:
    """Return an operation whose annotations name each model with its module, which is imported when they are evaluated."""

    def qualify(text: str) -> str:
        return annotator.qualify(text, hidden=hidden)

    def qualify_all(arguments: tuple[ArgumentContext, ...]) -> tuple[ArgumentContext, ...]:
        return tuple(attrs.evolve(each, annotation=qualify(each.annotation)) for each in arguments)

    return attrs.evolve(
        operation,
        result=tuple(map(qualify, operation.result)),
        path_params=qualify_all(operation.path_params),
        query=qualify_all(operation.query),
        headers=qualify_all(operation.headers),
        fields=qualify_all(operation.fields),
    )
