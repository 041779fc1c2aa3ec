"""An allowlist for generated modules: they contain only what our templates emit, and no code from the text of a document.

They are parsed, never imported. Anything that is not on the list is a violation.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_NAME = re.compile(r"[a-z_][a-z0-9_]*\.pyi?")
_NODES: Final = (
    ast.Module, ast.Expr, ast.Constant, ast.ImportFrom, ast.Import, ast.alias, ast.If, ast.Assign, ast.AnnAssign, ast.ClassDef,
    ast.FunctionDef, ast.arguments, ast.arg, ast.Return, ast.Pass, ast.Call, ast.keyword,
    ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub, ast.Dict, ast.List, ast.Tuple,
    ast.expr_context,
)  # fmt: skip
CALLS: Final = {
    "_field", "_required", "ModelRef", "_read_list", "_read_first", "_fields", "lazy_attributes", "lazy_models", "lazy_modules", "partial",
    "Call", "BodyCall", "PagedCall", "ListCall", "ReadCall", "FileCall", "Connection", "AsyncConnection", "KeyLocation",
}  # fmt: skip
_ATTRIBUTES: Final = {
    "datetime",
    "date",
    "__init__",
    "Client",
    "AsyncClient",
    "bool",
    "dict",
    "float",
    "int",
    "list",
    "str",
}
# What `build` adds for pip and for people.
_PROJECT_FILES: Final = {"pyproject.toml", "README.md", "generated.json"}
_MODULES: Final = {"__future__", "builtins", "typing", "datetime", "uuid", "functools", "collections.abc", "httpx"}
_DUNDERS: Final = {"__all__", "__name__", "__getattr__", "__dir__", "__extra__", "__items__", "__more__", "__numbers__"}


def violations(package: Path) -> list[str]:
    """Return a line for everything in a package that no template emits. The runtime is not checked."""
    lines: list[str] = []
    for path in sorted(package.rglob("*")):
        where = path.relative_to(package)
        if where.parts[0] == "runtime" or str(where) in _PROJECT_FILES:
            continue
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
        lines += [f"{where}: line {line}: {what}" for line, what in _in_module(tree)]
    return lines


def _in_module(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if what := _violation(node):
            yield getattr(node, "lineno", 0), what


def _violation(node: ast.AST) -> str | None:
    """Describe why a node is not allowed; None if it is."""
    match node:
        case ast.Import(names=names) if any(name.name not in _MODULES for name in names):
            return f"imports {names[0].name!a}"
        case ast.ImportFrom(module=module, level=0) if module not in _MODULES:
            return f"imports from {module!a}"
        case ast.Call(func=ast.Attribute(value=ast.Name(), attr="__init__")):
            return None
        case ast.Call(func=function) if ast.unparse(function) not in CALLS:
            return f"calls {ascii(ast.unparse(function))[:80]}"
        case ast.Attribute(value=ast.Name(id=package) | ast.Attribute(value=ast.Name(id=package)), attr=attribute) if (
            package in ("_models", "_resources")
        ):
            return (
                None if attribute.isascii() and not attribute.startswith("__") else f"reads the attribute {attribute!a}"
            )
        case ast.Attribute(attr=attribute) if attribute not in _ATTRIBUTES:
            return f"reads the attribute {attribute!a}"
        case ast.FunctionDef(name=name, decorator_list=decorators, body=body):
            return _function_violation(name, decorators, body)
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return None
        case ast.If():
            return "decides something"
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr="__init__"))):
            return None
        case ast.Expr(value=value) if not isinstance(value, ast.Constant):
            return "does something as it is imported"
        case ast.Name(id=name) if name.startswith("__") and name not in _DUNDERS:
            return f"uses {name!a}"
        case ast.Name(id=name) | ast.arg(arg=name) | ast.ClassDef(name=name) if not name.isascii():
            return f"has the name {name!a}"
    return None if isinstance(node, _NODES) else f"holds {type(node).__name__}"


def _function_violation(name: str, decorators: list[ast.expr], body: list[ast.stmt]) -> str | None:
    """Describe why a function is not allowed: an operation describes its request and does nothing else."""
    decorated = [ast.unparse(each) for each in decorators]
    if name == "__init__" and not decorated:
        return None
    if decorated not in (["_operation"], ["_deprecated_operation"]):
        return f"defines {name!a}" if not decorated else "decorates a function"
    return None if [type(each) for each in body] == [ast.Expr, ast.Return] else f"does something in {name!a}"
