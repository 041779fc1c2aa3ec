"""The house rules that no linter knows: names, rooms and sizes."""

import ast
import re
import tomllib
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
WRITTEN = [path for room in ("facade", "scripts") for path in sorted((ROOT / room).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
TREES = {path: ast.parse(path.read_bytes()) for path in WRITTEN}
ALL_TREES = TREES | {path: ast.parse(path.read_bytes()) for path in TESTS}
# The thin core: what an application imports. What is optional comes on top.
CORE = ("__init__.py", "errors.py", "webhooks.py", "_client.py", "_platforms", "_signin", "_webhooks", "_core")
CORE_LINES = 11_625
# Names that explained themselves to nobody, and what the field calls them.
BANNED = {
    "told": "message",
    "begun": "started",
    "judged": "parsed",
    "late": "timed out",
    "bell": "event",
    "mended": "recovered",
    "flown": "led",
    "whatever": "value",
    "astray": "mismatched",
    "beside": "registered",
    "here": "current",
}
_PLACE_WORDS = {"the", "in", "query", "path", "body", "header"}
RULES = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["ruff"]["lint"]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def _named(node: ast.AST) -> str:
    """The name that a definition, an argument or an assignment introduces."""
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return name
        case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
            return name
    return ""


def _classes() -> dict[str, list[str]]:
    found = defaultdict(list)
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                found[node.name].append(str(path.relative_to(ROOT)))
    return found


def test_no_two_classes_have_one_name() -> None:
    assert {name: paths for name, paths in _classes().items() if len(paths) > 1} == {}


def test_few_modules_are_at_the_root_of_the_facade() -> None:
    assert len(list((ROOT / "facade" / "fanscribe").glob("*.py"))) <= 8


def test_the_core_does_not_grow_unnoticed() -> None:
    package = ROOT / "facade" / "fanscribe"
    paths = [
        path for part in CORE for path in ([package / part] if part.endswith(".py") else (package / part).rglob("*.py"))
    ]

    assert sum(len(path.read_text().splitlines()) for path in paths) <= CORE_LINES


def test_private_parts_stay_private() -> None:
    """httpx has no public way to its pool; runners run what they bind."""
    marked = [
        str(path.relative_to(ROOT)) for path in WRITTEN for line in path.read_text().splitlines() if "SLF001" in line
    ]
    excepted = re.findall(
        r'^"((?:facade|scripts)[^"]*)" = \[[^\]]*SLF', (ROOT / "pyproject.toml").read_text(), re.MULTILINE
    )

    assert marked == ["facade/fanscribe/_core/step_timeout.py"] * 2
    assert excepted == ["facade/fanscribe/_core/runners.py"]


def test_no_function_hides_its_branches_from_the_linter() -> None:
    excepted = {code for codes in RULES["per-file-ignores"].values() for code in codes}

    assert set(RULES["select"]) >= {"C90", "SLF"}
    assert RULES["mccabe"]["max-complexity"] <= 15
    assert not [code for code in {*excepted, *RULES["ignore"]} if code.startswith("C9")]


def test_no_line_silences_the_linter_without_naming_a_rule_or_about_its_branches() -> None:
    silencing = re.compile(r"# ruff: noqa|# noqa(?!: [A-Z]+\d)|# noqa:[^#]*\bC901")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in [*WRITTEN, *TESTS]
        # Prose of many kinds, in which such a comment is text.
        if path.name not in ("prose.py", Path(__file__).name)
        for line in path.read_text().splitlines()
        if silencing.search(line)
    ]
    assert found == []


def test_docstrings_begin_with_an_imperative_or_a_noun() -> None:
    kinds = ast.Module | ast.ClassDef | Function
    texts = [
        ast.get_docstring(node) or ""
        for tree in ALL_TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    ]

    assert [text for text in texts if re.match(r"(?:What|Whether|Whoever|Whatever)\b", text)] == []


def test_no_name_needs_explaining() -> None:
    """The name of a test is a sentence, in which these words have their meaning."""
    found = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}: {name}"
        for path, tree in ALL_TREES.items()
        for node in ast.walk(tree)
        if (name := _named(node))
        and not name.startswith("test_")
        and BANNED.keys() & {part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)}
    ]
    assert found == []


def test_docstrings_of_generated_code_say_more_of_an_argument_than_its_name() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in (ROOT / "generated").rglob("*.py")
        if path.parent.name != "runtime"
        for line in path.read_text().splitlines()
        if (described := re.fullmatch(r" +([a-z]\w*): (.*\w.*[^,])", line))
        and set(re.findall(r"[a-z]+", described[2].lower())) <= {*described[1].split("_"), *_PLACE_WORDS}
    ]
    assert found == []
