"""What generated modules may hold: what our templates emit, and nothing that a text of a document could have become.

They are parsed and never imported. What is the same for every document has to be just that; for all else there is a list of what may
stand in a module, so that whatever is not thought of is foreign.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_NAME = re.compile(r"[a-z_][a-z0-9_]*\.pyi?")
_NODES: Final = (
    ast.Module, ast.Expr, ast.Constant, ast.Import, ast.ImportFrom, ast.alias, ast.If, ast.Assign, ast.AnnAssign, ast.ClassDef,
    ast.FunctionDef, ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.Return, ast.Raise, ast.Pass, ast.Call, ast.keyword, ast.Await,
    ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub, ast.Dict, ast.List, ast.Tuple, ast.Compare,
    ast.NotIn, ast.JoinedStr, ast.FormattedValue, ast.expr_context,
)  # fmt: skip
_FUNCTIONS: Final = {"_get_kwargs", "sync_detailed", "sync", "asyncio_detailed", "asyncio", "__getattr__", "__dir__"}
_CALLS: Final = {
    "wire", "define", "One", "Each", "ListOf", "AnyOf", "request", "frozenset", "_get_kwargs", "client.send", "client.asend",
    "import_module", "AttributeError",
}  # fmt: skip
_ATTRIBUTES: Final = {"send", "asend", "parsed", "datetime", "date"}
_MODULES: Final = {"__future__", "typing", "attrs", "datetime", "importlib"}
_DUNDERS: Final = {"__all__", "__name__"}


def foreign(package: Path, constant: Iterable[str]) -> list[str]:
    """A line for everything in a package that no template of ours emits; empty when there is nothing.

    `constant` are the modules that are the same for every document.
    """
    fixed = {_comparable(ast.parse(text)) for text in constant}
    lines: list[str] = []
    for path in sorted(package.rglob("*")):
        where = path.relative_to(package)
        if path.is_dir():
            if not _NAME.fullmatch(f"{path.name}.py"):
                lines.append(f"{str(where)!a}: a folder of that name")
            continue
        if path.name == "py.typed" and not path.read_bytes():
            continue
        if not _NAME.fullmatch(path.name):
            lines.append(f"{str(where)!a}: a file of that name")
            continue
        try:
            tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError) as error:
            lines.append(f"{where}: not Python: {error.args[0]}")
            continue
        if _comparable(tree) not in fixed:
            lines += [f"{where}: line {line}: {what}" for line, what in _in_module(tree)]
    return lines


def _comparable(tree: ast.Module) -> tuple[frozenset[str], str]:
    """A module without the order of its imports, which the formatter decides."""
    imports: set[str] = set()
    rest: list[str] = []
    for node in tree.body:
        match node:
            case ast.ImportFrom(module=module, level=level, names=names):
                imports |= {f"{level} {module} {name.name} {name.asname}" for name in names}
            case ast.Import(names=names):
                imports |= {f"{name.name} {name.asname}" for name in names}
            case _:
                rest.append(ast.dump(node))
    return frozenset(imports), "\n".join(rest)


def _in_module(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if what := _why(node):
            yield getattr(node, "lineno", 0), what


def _why(node: ast.AST) -> str | None:
    """Why a node is foreign; None if it is not."""
    match node:
        case ast.Import(names=names) if any(name.name not in _MODULES for name in names):
            return f"imports {names[0].name!a}"
        case ast.ImportFrom(module=module, level=0) if module not in _MODULES:
            return f"imports from {module!a}"
        case ast.Call(func=function) if ast.unparse(function) not in _CALLS:
            return f"calls {ascii(ast.unparse(function))[:80]}"
        case ast.Attribute(attr=attribute) if attribute not in _ATTRIBUTES:
            return f"takes the attribute {attribute!a}"
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if name not in _FUNCTIONS:
            return f"defines {name!a}"
        case ast.FunctionDef(decorator_list=[_, *_]) | ast.AsyncFunctionDef(decorator_list=[_, *_]):
            return "decorates a function"
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.If(test=ast.Compare(ops=[ast.NotIn()])):
            return None
        case ast.If():
            return "decides something"
        case ast.Expr(value=value) if not isinstance(value, ast.Constant):
            return "does something as it is imported"
        case ast.Name(id=name) if name.startswith("__") and name not in _DUNDERS:
            return f"uses {name!a}"
        case ast.Name(id=name) | ast.arg(arg=name) | ast.ClassDef(name=name) if not name.isascii():
            return f"has the name {name!a}"
    return None if isinstance(node, _NODES) else f"holds {type(node).__name__}"
