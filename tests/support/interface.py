"""The interface of generated code: every class, field, operation and argument, with its annotations."""

import ast
from collections.abc import Iterator
from pathlib import Path


def read(folder: Path) -> dict[str, str]:
    """By its place (`onlyfans.resources.chats.Chats.list(limit)`) the annotation and default of each thing in a folder."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        module = ".".join(path.relative_to(folder).with_suffix("").parts)
        for owner in ast.parse(path.read_bytes()).body:
            if isinstance(owner, ast.ClassDef):
                found[f"{module}.{owner.name}"] = ", ".join(ast.unparse(base) for base in owner.bases)
                for node in owner.body:
                    found |= {f"{module}.{owner.name}.{place}": text for place, text in _member(node)}
    return found


def _member(node: ast.stmt) -> Iterator[tuple[str, str]]:
    match node:
        case ast.AnnAssign(target=ast.Name(id=name)):
            value = f" = {ast.unparse(node.value)}" if node.value else ""
            yield name, f"{ast.unparse(node.annotation)}{value}"
        case ast.FunctionDef():
            yield node.name, ast.unparse(node.returns) if node.returns else ""
            yield from ((f"{node.name}({name})", text) for name, text in _arguments(node.args))


def _arguments(arguments: ast.arguments) -> Iterator[tuple[str, str]]:
    for place, each in enumerate(arguments.args):
        yield each.arg, f"{place}: {_annotation(each)}"
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield each.arg, f"{_annotation(each)} = {ast.unparse(default) if default else 'needed'}"


def _annotation(argument: ast.arg) -> str:
    return ast.unparse(argument.annotation) if argument.annotation else ""
