"""The changes that `make mutants` makes, and its table."""

from pathlib import Path

import mutants
import pytest
from mutants import Module, Places, TimedTest
from support.changes import changes_of

ROOT = Path(__file__).parent.parent


def _changed(source: str) -> set[str]:
    return {change.apply(source) for change in changes_of(source)}


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("if a < b: pass", {"if a <= b: pass"}),
        ("if a is not b: pass", {"if a is b: pass"}),
        ("if a: pass", {"if (not (a)): pass"}),
        ("x = a and b", {"x = (a)", "x = (b)"}),
        ("x = not a", {"x = (a)"}),
        ("x = a - b", {"x = a + b"}),
        ("x = 5", {"x = 6", "x = 4"}),
        ("x = 60.0", {"x = 61.0", "x = 59.0"}),
        ("x = 0.2", {"x = 0.25", "x = 0.15000000000000002"}),
        ("x = True", {"x = False"}),
        ("x = min(a)", {"x = max(a)"}),
        ("x = {'a', 'b'}", {"x = { 'b'}", "x = {'a', }"}),
        ("x = (a, b)", {"x = (a,)", "x = (b,)"}),
        ("x = {'k': 'some words', 'l': 'more words'}", {"x = { 'l': 'more words'}", "x = {'k': 'some words', }"}),
        ("x = {'k': a, 'l': b}", {"x = { 'l': b}", "x = {'k': a, }", "x = {'k': b, 'l': b}", "x = {'k': a, 'l': a}"}),
        (
            "x = [('one two', a)]",
            {"x = []", "x = [('two', a)]", "x = [('one', a)]", "x = [('one two',)]", "x = [(a,)]"},
        ),
        ("x = re.compile('a|b')", {"x = re.compile('a')", "x = re.compile('b')"}),
        ("x = [y for y in z if y.good]", {"x = [y for y in z if True]"}),
        ("raise Refused('some words')", {"pass"}),
        ("def f():\n    '''Words.'''\n    g()", {"def f():\n    '''Words.'''\n    pass"}),
        ("match x:\n    case A(): y()", {"match x:\n    case A() if False: y()", "match x:\n    case A(): pass"}),
    ],
)
def test_a_rule_is_changed_at_each_of_its_places(source: str, changed: set[str]) -> None:
    assert _changed(source) == changed


@pytest.mark.parametrize(
    "source",
    [
        '"""Words."""',
        "x = zip(a, strict=True)",
        "import a",
        "assert a",
        "x: TypeAlias = int | str",
        "def f(a: int) -> str: ...",
        'x = f"{a}"',
    ],
)
def test_what_holds_no_rule_is_left_alone(source: str) -> None:
    assert _changed(source) == set()


def test_a_table_is_noticed_where_a_function_uses_it_or_a_test_names_it() -> None:
    source = (
        "TINY = {'a', 'b'}\nB = TINY | {'c'}\n\ndef f(x):\n    y = 1\n    return x in B\n\ndef g(x):\n    return x\n"
    )
    places = Places(source)
    first = next(change for change in changes_of(source) if change.line == 1)

    assert places.of(first) == {5, 6}
    module = Module("scripts/x.py", ())
    tests = [
        TimedTest("tests/conftest.py::slow", 2.0, 2.0, {module.path: frozenset({6})}),
        TimedTest("tests/conftest.py::fast", 1.0, 1.0, {module.path: frozenset({5})}),
        TimedTest("tests/conftest.py::other", 0.1, 0.1, {module.path: frozenset({9})}),
        TimedTest("tests/test_mutants.py::names it", 3.0, 3.0, {}),
    ]
    found = [test.name.partition("::")[2] for test in mutants.nearest(first, module, places, tests)]
    assert found == ["fast", "slow", "names it"]


MODULES = mutants.modules_of([])


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.path)
def test_a_module_of_the_table_is_there_and_so_are_its_tests_and_its_known_survivors(module: Module) -> None:
    assert module.file.is_file()
    assert [file for file in module.tests if not (ROOT / "tests" / file).is_file()] == []
    shown = {mutant.shown for mutant in mutants.mutants_of(module, [])}
    known = mutants.known_survivors()
    assert {change for path, change in known if path == module.path} <= shown
    assert {path for path, _ in known} <= {each.path for each in MODULES}
    assert all(why for why in known.values())
