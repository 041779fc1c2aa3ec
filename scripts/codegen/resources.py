"""The classes of operations, one for each tag, and what their modules import."""

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence
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
    """Return the class of the operations of a tag, with what its module imports."""
    imports: dict[str, set[str]] = defaultdict(set)
    for operation, annotator in found:
        annotations = " ".join([*operation.result, *(each.annotation for each in operation.keywords)])
        words = set(re.findall(r"[A-Za-z_]\w*", re.sub(r"'[^']*'", "", annotations)))
        for name in words & annotator.own:
            imports[f"models.{annotator.module}"].add(name)
        if shared := words & annotator.components:
            imports["models.shared"] |= shared
    name = "".join(word.capitalize() for word in module.split("_"))
    if name in IMPORTED or iskeyword(name) or PATH_SEPARATOR in module:
        name = f"{name}Resource"
    # A class that users import keeps its name: a model of that name is imported under another one.
    operations = [_respell_class(operation, name, f"{name}Model") for operation, _ in found]
    # In its class, a method hides the type of that name.
    for hidden in sorted({each.name for each in operations} & _TYPES):
        operations = [_respell_class(operation, hidden, f"builtins.{hidden}") for operation in operations]
    return ResourceContext(
        module,
        name,
        tag,
        about,
        tuple(sorted(operations, key=lambda operation: operation.name)),
        tuple(
            (where, tuple(f"{each} as {each}Model" if each == name else each for each in sorted(names)))
            for where, names in sorted(imports.items())
        ),
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


def _respell_class(operation: OperationContext, old: str, new: str) -> OperationContext:
    """Return an operation in whose annotations a class has another name."""

    def respell(text: str) -> str:
        parts = re.split(r"('[^']*')", text)
        return "".join(part if part.startswith("'") else re.sub(rf"\b{old}\b", new, part) for part in parts)

    def respell_all(arguments: tuple[ArgumentContext, ...]) -> tuple[ArgumentContext, ...]:
        return tuple(attrs.evolve(each, annotation=respell(each.annotation)) for each in arguments)

    return attrs.evolve(
        operation,
        result=tuple(map(respell, operation.result)),
        path_params=respell_all(operation.path_params),
        query=respell_all(operation.query),
        headers=respell_all(operation.headers),
        fields=respell_all(operation.fields),
    )
