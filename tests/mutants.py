"""Changes each rule of the modules in mutants.toml, one at a time, and sees whether any of their nearest tests fails.

`make mutants` runs it, `make mutants MODULES="retries rate_limit"` for some modules. A change that no test notices survives: it
wants a test, or a line in mutants.toml that says why it does not matter.

A change is made in memory: a process that has loaded what the tests import from elsewhere forks, the child imports the changed
module instead of the file, and runs the tests that were seen to run the changed line, the fastest first.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import functools
import gc
import importlib.machinery
import importlib.util
import json
import os
import re
import shutil
import signal
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Final

import attrs
import coverage
import pytest
from support.changes import TextEdit, changes_of

ROOT: Final = Path(__file__).resolve().parent.parent
TABLE: Final = ROOT / "tests" / "mutants.toml"
WORK: Final = ROOT / ".cache" / "mutants"
# Tests that take longer are left to `make test`: each survivor would wait for all of them. What is counted is the time of the processor,
# which other work on the machine does not change.
SLOWEST_TEST: Final = 2.0
MOST_SECONDS: Final = 40.0
# Seconds by the clock: of a test that waits for something, and for which a changed module is waited beyond what its tests take.
LONGEST_TEST: Final = 20.0
PATIENCE: Final = 30.0
EXAMPLES: Final = 25
MEMORY: Final = 4 * 2**30

# The exit code of a child that did not come to run tests.
_CRASHED: Final = 70
KILLED, TIMED_OUT, SURVIVED = "killed", "timed out", "survived"


@attrs.frozen
class Module:
    """A module that holds rules, and the files of its nearest tests."""

    path: str
    tests: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name under which it is imported."""
        return ".".join(Path(self.path).with_suffix("").parts[1:])

    @property
    def file(self) -> Path:
        return ROOT / self.path


@attrs.frozen
class TimedTest:
    """A test that was run once: how long it took, of the processor and by the clock, and the lines of each module that it ran."""

    name: str
    seconds: float
    elapsed: float
    lines: dict[str, frozenset[int]]


class Places:
    """Where in a module a change shows: in the functions that hold its lines, or that use what its lines bind, by whichever way.

    It goes by functions and not by lines: Python 3.11 does not tell a tracer of a generator in which an error is thrown.
    """

    def __init__(self, source: str) -> None:
        tree = ast.parse(source)
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        # The innermost one comes last.
        self._functions = {
            line: _lines(node.body[0], node.body[-1]) for node in functions for line in _lines(node, node)
        }
        bound: dict[str, set[int]] = defaultdict(set)
        for statement in tree.body:
            if isinstance(statement, ast.Assign | ast.AnnAssign):
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                for each in (name for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)):
                    bound[each.id] |= _lines(statement, statement)
        self._names: dict[int, set[str]] = defaultdict(set)
        for name, lines in bound.items():
            for line in lines:
                self._names[line].add(name)
        self._uses: dict[int, set[int]] = defaultdict(set)
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                for line in bound.get(node.id, ()):
                    self._uses[line].add(node.lineno)

    def of(self, change: TextEdit) -> frozenset[int]:
        """The lines of those functions; none where no function of the module has to do with it."""
        seen, next_lines = set[int](), set(range(change.line, change.last_line + 1))
        while next_lines - seen:
            seen |= next_lines
            next_lines = {used for line in next_lines for used in self._uses.get(line, ())}
        return frozenset(line for each in seen for line in self._functions.get(each, ()))

    def named_by(self, change: TextEdit, test: TimedTest) -> bool:
        """Return whether the file of a test names the table that is changed: it may read it without a function of the module."""
        text = _text_of(test.name.partition("::")[0])
        return any(re.search(rf"\b{name}\b", text) for name in self._names.get(change.line, ()))


@functools.cache
def _text_of(file: str) -> str:
    return (ROOT / file).read_text()


def _lines(first: ast.stmt, last: ast.stmt) -> frozenset[int]:
    return frozenset(range(first.lineno, (last.end_lineno or last.lineno) + 1))


def nearest(change: TextEdit, module: Module, places: Places, tests: Sequence[TimedTest]) -> list[TimedTest]:
    """The tests that run what is changed, the fastest first, as many as there is time for."""
    lines = places.of(change)
    chosen = [
        test for test in tests if lines & test.lines.get(module.path, frozenset()) or places.named_by(change, test)
    ]
    # What runs on import, and is used by nothing else here, may be noticed by any of them.
    chosen = chosen or list(tests)
    taken, seconds = [], 0.0
    for test in sorted(chosen, key=lambda test: test.seconds):
        seconds += test.seconds
        if seconds > MOST_SECONDS:
            break
        taken.append(test)
    return taken


class _Loader(importlib.machinery.SourceFileLoader):
    """Loads another text than that of the file."""

    def __init__(self, name: str, path: str, text: str) -> None:
        super().__init__(name, path)
        self._text = text

    def get_code(self, fullname: str) -> CodeType:
        assert fullname == self.name
        code: CodeType = compile(self._text, self.path, "exec", dont_inherit=True)
        return code


@attrs.frozen
class _Finder:
    """Finds one module, whose text is another one than that of its file."""

    module: Module
    text: str

    def find_spec(self, name: str, path: Any = None, target: ModuleType | None = None) -> Any:
        if name != self.module.name:
            return None
        file = str(self.module.file)
        return importlib.util.spec_from_file_location(name, file, loader=_Loader(name, file, self.text))


class _SelectionPlugin:
    """A plugin for pytest: few examples, the same each time; and the chosen tests alone, in their order."""

    def __init__(self, chosen: Sequence[str] | None) -> None:
        self._order = None if chosen is None else {name: index for index, name in enumerate(chosen)}

    def pytest_configure(self, config: pytest.Config) -> None:
        # That of a plugin that is left out here.
        config.addinivalue_line("markers", "xdist_group(name): the tests that run on one worker")

    def pytest_sessionstart(self) -> None:
        from hypothesis import HealthCheck, settings

        settings.register_profile(
            "mutants",
            max_examples=EXAMPLES,
            derandomize=True,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        settings.load_profile("mutants")

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        if self._order is not None:
            order = self._order
            items[:] = sorted((each for each in items if each.nodeid in order), key=lambda each: order[each.nodeid])


class _TimingPlugin:
    """A plugin for pytest: how long each test takes, and which lines it runs."""

    def __init__(self, measured: coverage.Coverage) -> None:
        self._coverage = measured
        self.seconds: dict[str, tuple[float, float]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._coverage.switch_context(item.nodeid)
        began = time.process_time(), time.monotonic()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.process_time() - began[0], time.monotonic() - began[1]


def _pytest(files: Sequence[str], *plugins: object) -> int:
    arguments = ["-x", "-q", "--assert=plain", "--no-header", "--tb=no"]
    for plugin in ("anyio", "cacheprovider", "xdist"):
        arguments += ["-p", f"no:{plugin}"]
    return int(pytest.main([*arguments, *(f"tests/{file}" for file in files)], plugins=list(plugins)))


def _fork(work: Callable[[], int], log: Path) -> int:
    """The id of a child that does this work, says what it has to say in a file, and ends with its result."""
    child = os.fork()
    if child:
        return child
    code = _CRASHED
    try:
        import resource  # Windows has none, and no fork either

        os.setsid()
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        with log.open("wb") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        code = work()
    except BaseException:  # noqa: BLE001 - whatever it is, the child is over
        with contextlib.suppress(Exception):
            import traceback

            traceback.print_exc()
    finally:
        with contextlib.suppress(Exception):
            sys.stdout.flush()
        os._exit(code)


@attrs.define
class _Crew:
    """As many children at a time as there are cores, each for a while."""

    ended: Callable[[Any, int | None], None]
    most: int = attrs.field(factory=lambda: os.cpu_count() or 1)
    _running: dict[int, tuple[Any, float]] = attrs.field(factory=dict)

    def run(self, jobs: Iterator[tuple[Any, Callable[[], int], float, Path]]) -> None:
        """Run each job; `ended` is told of each with its exit code, None where its time ran out."""
        try:
            for job, work, seconds, log in jobs:
                while len(self._running) >= self.most:
                    self._wait()
                self._running[_fork(work, log)] = job, time.monotonic() + seconds
            while self._running:
                self._wait()
        finally:
            for child in self._running:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(child, signal.SIGKILL)

    def _wait(self) -> None:
        over = False
        for child, (job, end) in list(self._running.items()):
            timed_out = time.monotonic() > end
            if timed_out:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(child, signal.SIGKILL)
            found, status = os.waitpid(child, 0 if timed_out else os.WNOHANG)
            if found:
                del self._running[child]
                # What a test has started and left goes with it.
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(child, signal.SIGKILL)
                self.ended(job, None if timed_out else os.waitstatus_to_exitcode(status))
                over = True
        if not over:
            time.sleep(0.01)


def _measure_file(file: str, modules: Sequence[Module]) -> int:
    """Run one file of tests as it is, and write down what each of its tests runs."""
    # The other way of measuring, which is the default from Python 3.14 on, tells a line to the first test alone.
    os.environ["COVERAGE_CORE"] = "ctrace"
    measured = coverage.Coverage(
        data_file=None, config_file=False, include=[str(each.file) for each in modules], concurrency=["thread"]
    )
    plugin = _TimingPlugin(measured)
    measured.start()
    code = _pytest([file], plugin, _SelectionPlugin(None))
    measured.stop()
    data = measured.get_data()
    lines: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for module in modules:
        for line, names in data.contexts_by_lineno(str(module.file)).items():
            for name in names:
                if name:
                    lines[name].setdefault(module.path, []).append(line)
    found = {name: [*seconds, lines.get(name, {})] for name, seconds in plugin.seconds.items()}
    _measurement_path(file).write_text(json.dumps(found))
    return 0 if code in (0, 5) else 1


def _measurement_path(file: str) -> Path:
    return WORK / f"{file.replace('/', '-')}.json"


def measure(modules: Sequence[Module]) -> dict[str, list[TimedTest]]:
    """The tests of each file; all of them have to pass as things are."""
    failed: list[str] = []
    files = sorted({file for module in modules for file in module.tests})

    def ended(file: str, code: int | None) -> None:
        if code != 0:
            failed.append(file)

    _Crew(ended).run(
        iter([(file, lambda file=file: _measure_file(file, modules), 1200.0, _log(file)) for file in files])  # type: ignore[misc]
    )
    if failed:
        logs = "\n".join(_log(file).read_text()[-2000:] for file in failed)
        sys.exit(f"{logs}\nthese tests fail without any change: {', '.join(failed)}")
    found: dict[str, list[TimedTest]] = {}
    for file in files:
        found[file] = [
            TimedTest(name, seconds, elapsed, {path: frozenset(numbers) for path, numbers in lines.items()})
            for name, (seconds, elapsed, lines) in json.loads(_measurement_path(file).read_text()).items()
            if seconds <= SLOWEST_TEST and elapsed <= LONGEST_TEST
        ]
    return found


def _log(name: str) -> Path:
    return WORK / f"{name.replace('/', '-')}.log"


def _try_mutant(module: Module, text: str, tests: Sequence[TimedTest]) -> int:
    """Run the tests of a changed module; 0 where none of them fails."""
    sys.meta_path.insert(0, _Finder(module, text))
    files = dict.fromkeys(test.name.partition("::")[0].removeprefix("tests/") for test in tests)
    return _pytest(list(files), _SelectionPlugin([test.name for test in tests]))


@attrs.frozen
class Mutant:
    """One change of one module, and the tests that may notice it."""

    number: int
    module: Module
    change: TextEdit
    shown: str
    text: str
    tests: list[TimedTest]

    @property
    def log(self) -> Path:
        return WORK / f"{self.module.name}-{self.number}.log"


def mutants_of(module: Module, tests: Sequence[TimedTest]) -> Iterator[Mutant]:
    """The changes of a module; of lines that are the same, the second one has a 2 behind it."""
    source = module.file.read_text()
    places, seen = Places(source), Counter[str]()
    for number, change in enumerate(changes_of(source)):
        shown = change.describe(source)
        seen[shown] += 1
        shown += f" ({seen[shown]})" if seen[shown] > 1 else ""
        yield Mutant(number, module, change, shown, change.apply(source), nearest(change, module, places, tests))


def preload() -> None:
    """Load what tests import and no change touches, once for all children."""
    sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests"), str(ROOT / "facade"), str(ROOT / "generated")]
    for name in (
        "asyncio", "sqlite3", "dateutil.parser", "httpx", "hypothesis", "hypothesis.stateful", "starlette.applications",
        "starlette.responses", "starlette.routing", "uvicorn", "uvicorn.protocols.http.h11_impl", "yaml", "tomli_w", "stamina",
        "anyascii", "jinja2", "openapi_python_client", "fanscribe_api.runtime.client", "fanscribe_api.onlyfans",
        "fanscribe_api.fansly",
    ):  # fmt: skip
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    # The collector of garbage has nothing to look for in it, in any child.
    gc.collect()
    gc.freeze()


def known_survivors() -> dict[tuple[str, str], str]:
    """The survivors that somebody has read, and why each of them does not matter."""
    return {
        (path, change): why
        for path, table in tomllib.loads(TABLE.read_text()).get("known", {}).items()
        for change, why in table.items()
    }


def modules_of(chosen: Sequence[str]) -> list[Module]:
    """The modules of the table, or those of them that are named by a part of their path."""
    table = tomllib.loads(TABLE.read_text())["modules"]
    every = [Module(path, tuple(tests)) for path, tests in table.items()]
    return [each for each in every if not chosen or any(part in each.path for part in chosen)]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="parts of the paths of the only modules to change")
    parser.add_argument("--list", action="store_true", help="show the changes, and try none")
    parsed = parser.parse_args(arguments)
    os.chdir(ROOT)
    os.environ["FANSCRIBE_EXAMPLES"] = str(EXAMPLES)
    modules = modules_of(parsed.modules)
    if not modules:
        parser.error(f"no module in {TABLE.name} is called {' or '.join(parsed.modules)}")
    if parsed.list:
        for module in modules:
            for mutant in mutants_of(module, []):
                print(f"{module.path}:{mutant.change.line}: {mutant.shown}")
        return 0
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    began = time.monotonic()
    preload()
    tests = measure(modules)
    ends: dict[tuple[str, str], str] = {}
    known = known_survivors()

    def jobs() -> Iterator[tuple[Any, Callable[[], int], float, Path]]:
        for module in modules:
            of_module = [test for file in module.tests for test in tests[file]]
            for mutant in mutants_of(module, of_module):
                if not mutant.tests:
                    ended(mutant, 0)
                    continue
                seconds = PATIENCE + 4 * sum(test.elapsed for test in mutant.tests)
                work = lambda mutant=mutant: _try_mutant(mutant.module, mutant.text, mutant.tests)  # noqa: E731
                yield mutant, work, seconds, mutant.log

    def ended(mutant: Mutant, code: int | None) -> None:
        if code == _CRASHED:
            sys.exit(f"{mutant.module.path}: {mutant.shown}\n{mutant.log.read_text()}")
        passed = code in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
        end = TIMED_OUT if code is None else SURVIVED if passed else KILLED
        ends[mutant.module.path, mutant.shown] = end
        if end == SURVIVED and (mutant.module.path, mutant.shown) not in known:
            print(f"survived: {mutant.module.path}:{mutant.change.line}: {mutant.shown}", flush=True)

    _Crew(ended).run(jobs())
    return report(modules, ends, known, time.monotonic() - began)


def report(
    modules: Sequence[Module], ends: dict[tuple[str, str], str], known: dict[tuple[str, str], str], seconds: float
) -> int:
    """Print the figures of each module; 1 where a survivor is new, or a known one is none any more."""
    width = max(len(each.path) for each in modules)
    print(f"{'':{width}}  changes  killed  survived  (known)  killed of all")
    every = Counter[str]()
    for module in modules:
        figures = Counter(end for (path, _), end in ends.items() if path == module.path)
        figures["known"] = sum(end == SURVIVED and key in known for key, end in ends.items() if key[0] == module.path)
        print(_row(module.path, width, figures))
        every += figures
    print(_row("together", width, every))
    used = sum(os.times()[:4])
    print(f"{every[TIMED_OUT]} of the killed ran out of time; {seconds / 60:.1f} minutes, {used / 60:.1f} of CPU")
    paths = {module.path for module in modules}
    gone = [key for key in known if key[0] in paths and ends.get(key) != SURVIVED]
    for path, shown in gone:
        print(f"known in {TABLE.name}, and {ends.get((path, shown), 'not there any more')}: {path}: {shown}")
    return 1 if gone or every[SURVIVED] > every["known"] else 0


def _row(name: str, width: int, figures: Counter[str]) -> str:
    killed, survived = figures[KILLED] + figures[TIMED_OUT], figures[SURVIVED]
    share = 100 * killed / max(killed + survived, 1)
    known = f"({figures['known']})"
    return f"{name:{width}}  {killed + survived:7}  {killed:6}  {survived:8}  {known:>7}  {share:5.1f} %"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
