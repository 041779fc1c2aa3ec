"""Mutations of a module: each is one edit of its text."""

from __future__ import annotations

import ast
import contextlib
import re
from typing import Any, Final

import attrs


@attrs.frozen
class TextEdit:
    """One edit of a module: the text between two offsets is replaced."""

    start: int
    end: int
    text: str
    line: int
    last_line: int

    def apply(self, source: str) -> str:
        """Return the module with the edit."""
        return source[: self.start] + self.text + source[self.end :]

    def describe(self, source: str) -> str:
        """Return the changed lines before and after, without their numbers: they may move, and be equal to others."""
        first, last = source.rfind("\n", 0, self.start) + 1, source.find("\n", self.end)
        last = len(source) if last < 0 else last
        before, after = source[first:last], source[first : self.start] + self.text + source[self.end : last]
        return f"{' '.join(before.split())} => {' '.join(after.split())}"


_COMPARED: Final = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_CALCULATED: Final = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.BitOr: ("|", "&"),
    ast.BitAnd: ("&", "|"),
}
_CALLED: Final = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "startswith": "endswith",
    "endswith": "startswith",
    "removeprefix": "removesuffix",
    "removesuffix": "removeprefix",
    "fullmatch": "match",
}
_PATTERNS: Final = ("compile", "fullmatch", "match", "search", "sub", "split")
# How a class is defined is no rule, nor is the strictness of `zip`.
_NO_RULES: Final = frozenset({"repr", "kw_only", "slots", "eq", "order", "init", "takes_self", "strict"})


class Changes(ast.NodeVisitor):
    """Collects every edit of a module."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.found: list[TextEdit] = []
        self._starts = [0]
        for line in source.encode().splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self._bytes = source.encode()
        self._in_function = False
        self._in_error = False
        self._in_table = False
        self.visit(ast.parse(source))

    def _offset(self, line: int, column: int) -> int:
        return len(self._bytes[: self._starts[line - 1] + column].decode())

    def _span(self, node: Any) -> tuple[int, int]:
        return self._offset(node.lineno, node.col_offset), self._offset(node.end_lineno, node.end_col_offset)

    def _text(self, node: Any) -> str:
        start, end = self._span(node)
        return self.source[start:end]

    def _change(self, node: Any, text: str) -> None:
        self._edit(*self._span(node), text, node.lineno, node.end_lineno)

    def _edit(self, start: int, end: int, text: str, line: int, last_line: int | None = None) -> None:
        self.found.append(TextEdit(start, end, text, line, last_line or line))

    def _between(self, left: Any, right: Any, old: str, new: str) -> None:
        """Replace the text between two nodes, leaving comments alone."""
        start, end = self._span(left)[1], self._span(right)[0]
        found = re.search(rf"(?<![\w<>=!*/]){re.escape(old)}(?![\w<>=*/])", self.source[start:end])
        if found:
            self._edit(start + found.start(), start + found.end(), new, right.lineno)

    def _visit_annotated(self, node: Any) -> None:
        if "TypeAlias" in self._text(node.annotation):
            return
        for field in ("target", "value"):
            if (child := getattr(node, field, None)) is not None:
                self.visit(child)

    visit_AnnAssign = _visit_annotated  # noqa: N815

    def visit_Assign(self, node: ast.Assign) -> None:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        if names == ["__all__"]:
            return
        if all(isinstance(target, ast.Attribute | ast.Subscript) for target in node.targets):
            self._change(node, "pass")
        if isinstance(node.value, ast.Tuple) and isinstance(node.targets[0], ast.Tuple):
            # Keyword arguments are no table from which an entry could be missing.
            self.generic_visit(node.value)
        else:
            self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._change(node, "pass")
        self.visit(node.value)

    def visit_Assert(self, node: ast.Assert) -> None:
        """Skip assertions, which decide nothing."""

    def visit_Import(self, node: ast.Import) -> None:
        """Skip imports, which decide nothing."""

    visit_ImportFrom = visit_Import  # type: ignore[assignment]  # noqa: N815

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Skip the texts of messages."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        was, self._in_function = self._in_function, True
        for default in (*node.args.defaults, *(each for each in node.args.kw_defaults if each)):
            self.visit(default)
        self._block(node.body)
        self._in_function = was

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if not any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases):
            self._block(node.body)

    def visit_Module(self, node: ast.Module) -> None:
        self._block(node.body)

    def _block(self, body: list[ast.stmt]) -> None:
        for statement in body:
            if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
                self.visit(statement)

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return
        self._change(node, "pass")
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        self._change(node, "pass")
        was, self._in_error = self._in_error, True
        self.generic_visit(node)
        self._in_error = was

    def visit_Continue(self, node: ast.Continue) -> None:
        self._change(node, "break")

    def visit_Break(self, node: ast.Break) -> None:
        self._change(node, "continue")

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self._condition(node.test)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._condition(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for condition in node.ifs:
            self._change(condition, "True")
        self.generic_visit(node)

    def _condition(self, test: ast.expr) -> None:
        """Negate a condition if no part of it is changed by itself."""
        if not isinstance(test, ast.Compare | ast.BoolOp) and not (
            isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
        ):
            self._change(test, f"(not ({self._text(test)}))")

    def visit_match_case(self, node: ast.match_case) -> None:
        """Remove a case, and negate its guard."""
        if node.guard:
            self._change(node.guard, f"not ({self._text(node.guard)})")
            self.visit(node.guard)
        if not (isinstance(node.pattern, ast.MatchAs) and node.pattern.pattern is None and not node.guard):
            at = self._span(node.guard or node.pattern)[1]
            self._edit(at, at, " and False" if node.guard else " if False", node.pattern.lineno)
        self.visit(node.pattern)
        for statement in node.body:
            self.visit(statement)

    def visit_MatchOr(self, node: ast.MatchOr) -> None:
        for each in node.patterns:
            rest = " | ".join(self._text(other) for other in node.patterns if other is not each)
            self._change(node, rest)
        self.generic_visit(node)

    def visit_MatchSingleton(self, node: ast.MatchSingleton) -> None:
        if node.value is not None:
            self._change(node, str(not node.value))

    def visit_Compare(self, node: ast.Compare) -> None:
        for left, operator, right in zip((node.left, *node.comparators), node.ops, node.comparators, strict=False):
            self._between(left, right, *_COMPARED[type(operator)])
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        word = " and " if isinstance(node.op, ast.And) else " or "
        for each in node.values:
            rest = [self._grouped(other) for other in node.values if other is not each]
            self._change(node, rest[0] if len(rest) == 1 else f"({word.join(rest)})")
        self.generic_visit(node)

    def _grouped(self, node: ast.expr) -> str:
        return f"({self._text(node)})"

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not | ast.USub):
            self._change(node, self._grouped(node.operand))
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if type(node.op) in _CALCULATED:
            self._between(node.left, node.right, *_CALCULATED[type(node.op)])
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _CALLED:
            end = self._span(node.func)[1]
            self._edit(end - len(name), end, _CALLED[name], node.func.end_lineno or node.lineno)
        self.visit(node.func)
        pattern = node.args[0] if name in _PATTERNS and node.args and "re." in self._text(node.func) else None
        for argument in node.args:
            if argument is pattern and isinstance(pattern, ast.Constant):
                self._pattern(pattern)
            elif self._in_function or not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                # In a table they are the words of an entry.
                self.visit(argument)
        for keyword in node.keywords:
            if keyword.arg not in _NO_RULES:
                self.visit(keyword.value)

    def _pattern(self, node: ast.Constant) -> None:
        """Remove each alternative of a regular expression, and move each of its bounds by one."""
        text = self._text(node)
        for found in re.finditer(r"(?<=\{)\d+(?=[,}])|(?<=,)\d+(?=\})", text):
            self._change(node, f"{text[: found.start()]}{int(found[0]) + 1}{text[found.end() :]}")
        words = re.split(r"\|", text)
        if len(words) > 1 and "(" not in text and "[" not in text:
            ends = re.match(r"r?[\"']", text)
            start, end = (ends[0] if ends else '"'), text[-1]
            plain = text.removeprefix(start).removesuffix(end).split("|")
            for index in range(len(plain)):
                self._change(node, start + "|".join(plain[:index] + plain[index + 1 :]) + end)

    def _elements(self, node: Any) -> None:
        """Remove each entry of a table; within a function only lists and sets are tables."""
        is_table = isinstance(node.ctx, ast.Load) if hasattr(node, "ctx") else len(node.elts) > 1
        is_table = is_table and not (self._in_function and isinstance(node, ast.Tuple))
        for each in node.elts if is_table else ():
            if isinstance(node, ast.Tuple) and len(node.elts) == 2:
                other = node.elts[each is node.elts[0]]
                self._change(node, f"({self._text(other)},)")
            else:
                self._without(self._span(each)[0], each)
        was, self._in_table = self._in_table, is_table and not self._in_function
        for each in node.elts:
            # Entries of one word are removed above.
            if not (
                is_table and isinstance(each, ast.Constant) and isinstance(each.value, str) and " " not in each.value
            ):
                self.visit(each)
        self._in_table = was

    def _without(self, start: int, node: Any) -> None:
        """Remove the entry of a table that begins there and ends with a node."""
        end = self._span(node)[1]
        comma = re.match(r"\s*,", self.source[end:])
        self._edit(start, end + (comma.end() if comma else 0), "", node.end_lineno)

    visit_List = visit_Tuple = visit_Set = _elements  # noqa: N815

    def visit_Dict(self, node: ast.Dict) -> None:
        """Remove each entry of a table, and give each the value of another one."""
        pairs = list(zip(node.keys, node.values, strict=True))
        for index, (key, value) in enumerate(pairs):
            if key is None:
                self._without(self.source.rindex("**", 0, self._span(value)[0]), value)
                continue
            self._without(self._span(key)[0], value)
            others = (other for _, other in (*pairs[index + 1 :], *pairs[:index]))
            if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
                names = (
                    other.func.id
                    for other in others
                    if isinstance(other, ast.Call) and isinstance(other.func, ast.Name)
                )
                if name := next((name for name in names if name != value.func.id), None):
                    self._change(value.func, name)
            elif isinstance(value, ast.Constant | ast.Attribute | ast.Name):
                text = self._text(value)
                plain = (other for other in others if isinstance(other, ast.Constant | ast.Attribute | ast.Name))
                # Sentences are messages.
                is_sentence = isinstance(value, ast.Constant) and " " in str(value.value)
                other = next((each for each in map(self._text, plain) if each != text), None)
                if other and not is_sentence:
                    self._change(value, other)
                    continue
            self.visit(value)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        was, self._in_function = self._in_function, True
        self.visit(node.body)
        self._in_function = was

    def visit_Constant(self, node: ast.Constant) -> None:
        value, text = node.value, self._text(node)
        if isinstance(value, bool):
            self._change(node, str(not value))
        elif isinstance(value, int):
            self._change(node, str(value + 1))
            if value > 1:
                self._change(node, str(value - 1))
        elif isinstance(value, float):
            step = 1.0 if value >= 2 or not value else value / 4
            self._change(node, str(value + step))
            if value:
                self._change(node, str(value - step))
        elif isinstance(value, str) and text[0] in "\"'" and not text.startswith(('"""', "'''")):
            self._string(node, value, text)

    def _string(self, node: ast.Constant, value: str, text: str) -> None:
        words = value.split()
        if len(words) > 1:
            # In a table they are words, elsewhere a message.
            if self._in_table:
                for index in range(len(words)):
                    self._change(node, repr(" ".join(words[:index] + words[index + 1 :])))
        elif words and not self._in_error:
            self._change(node, f"{text[:-1]}XX{text[-1]}")


def changes_of(source: str) -> list[TextEdit]:
    """Return every edit of a module that compiles, once."""
    found: dict[str, TextEdit] = {}
    for change in Changes(source).found:
        changed = change.apply(source)
        with contextlib.suppress(SyntaxError, ValueError):
            compile(changed, "changed", "exec")
            found.setdefault(changed, change)
    return list(found.values())
