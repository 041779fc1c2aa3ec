"""Play a user's first day in a copy of this checkout: update it to documents as rich as the real ones, without manual steps."""

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NoReturn

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests")]

from canonical.sources import Layout  # noqa: E402
from support.contact import interface_of, join_lines, publish, wrong_in_drift, wrong_in_interface, wrong_in_texts  # noqa: E402
from support.newcomer import Stumbled, follow  # noqa: E402
from support.prism import find_refused, has_npm, install_prism  # noqa: E402
from support.publisher import Publisher  # noqa: E402

# The parts that a publication can break: generated code, and the code that shows or calls it.
_TESTS: Final = (
    "tests/generated tests/test_readme.py tests/test_examples.py tests/test_typing.py tests/facade/test_operations.py"
    " tests/facade/test_public.py tests/facade/test_sandbox.py tests/facade/test_sandbox_examples.py"
    " tests/facade/cli/test_commands.py tests/scripts/test_committed.py"
)
# No step takes longer on two cores; together they take less than four minutes there.
_LONGEST_STEP: Final = 300.0
_LINES_OF_A_FAILURE: Final = 60


class Failed(Exception):
    """A step that failed."""


class Day:
    """A checkout in its own folder, in which commands are run one after the other."""

    def __init__(self, folder: Path, url: str) -> None:
        self.layout = Layout(folder)
        ours = ("FANSCRIBE", "ONLYFANSAPI", "MAKE", "MFLAGS", "PYTHON", "VIRTUAL_ENV", "PYTEST", "GIT_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        # Every step uses the Python that runs this, whichever `python3` is.
        self._env = kept | {"FANSCRIBE_SPECS_URL": url, "PYTHON": str(Path(sys.executable).resolve())}
        self._log = folder.parent / "log"

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Print how long the block takes."""
        print(f"{name:24}", end=" ", flush=True)
        begin = time.monotonic()
        try:
            yield
        except BaseException:
            print(f"{time.monotonic() - begin:6.1f} s  failed", flush=True)
            raise
        print(f"{time.monotonic() - begin:6.1f} s", flush=True)

    def make(self, *arguments: str) -> None:
        with self.step(f"make {' '.join(each for each in arguments if '=' not in each)}"), self.making(*arguments):
            pass

    @contextlib.contextmanager
    def making(self, *arguments: str) -> Iterator[None]:
        """Run make while the block runs, and wait for its end."""
        command = ["make", "--no-print-directory", *arguments]
        with self._log.open("wb") as log:
            run = subprocess.Popen(
                command, cwd=self.layout.root, env=self._env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True,
            )  # fmt: skip
        try:
            yield
            code = run.wait(_LONGEST_STEP)
        except subprocess.TimeoutExpired:
            raise Failed(f"no end after {_LONGEST_STEP:.0f} s; the last lines:\n{self._tail()}") from None
        finally:
            # End its children with it, also after a failure or Ctrl-C.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)
            run.wait()
        if code:
            raise Failed(f"exit code {code}; the last lines:\n{self._tail()}")

    def check(self, name: str, wrong: Iterable[str]) -> None:
        with self.step(name):
            if lines := list(wrong):
                raise Failed(join_lines(lines))

    def _tail(self) -> str:
        lines = self._log.read_text(errors="replace").splitlines()
        return "\n".join(lines[-_LINES_OF_A_FAILURE:])

    def files(self) -> dict[Path, bytes]:
        """Return the tracked files that an update may write."""
        layout = self.layout
        found = (path for folder in (layout.openapi, layout.generated) for path in folder.rglob("*") if path.is_file())
        paths = [layout.changelog, *(path for path in found if "__pycache__" not in path.parts)]
        return {path: path.read_bytes() for path in paths}


def play(seed: int, folder: Path) -> None:
    """Play the whole day; raises `Failed` at the first failure."""
    _ask_prism(folder.parent / "prism")
    with Publisher() as publisher:
        day = Day(folder, publisher.url)
        with day.step("copy"):
            _copy(folder)
        with day.step("make setup"), day.making("setup"):
            written = publish(day.layout, publisher, seed)
        with day.step("a client of another API"):
            _build_client(day.layout, folder.parent)
        before = interface_of(day.layout)
        day.make("drift")
        day.check("additive, in short", wrong_in_drift(day.layout, written))
        day.make("update", f"TESTS={_TESTS}")
        day.check("additive, in short", wrong_in_drift(day.layout, written))
        day.check("the same interface", wrong_in_interface(before, interface_of(day.layout), written))
        day.check("each text once", wrong_in_texts(day.layout, written))
        for target in ("lint", "verify", "docs"):
            day.make(target)
        files = day.files()
        day.make("update", "TESTS=tests/scripts/test_committed.py")
        after = day.files()
        changed = (path for path in sorted(files.keys() | after.keys()) if files.get(path) != after.get(path))
        day.check("nothing more", (f"{path.relative_to(folder)} was changed by a second update" for path in changed))


def _ask_prism(folder: Path) -> None:
    """Send every operation of the committed documents to Prism, an independent judge of them, where npm is there."""
    if not has_npm():
        print("prism: left out, because npm is not installed", flush=True)
        return
    layout = Layout()
    program = install_prism(folder)
    lines = [line for name in layout.sources() for line in find_refused(program, layout.canonical(name), name)]
    if lines:
        raise Failed(join_lines(lines))
    print("prism: accepts every request", flush=True)


def _build_client(layout: Layout, folder: Path) -> None:
    """Build a client of another API from the wheel of this checkout, by its page alone."""
    wheels, user = folder / "wheels", folder / "user"
    user.mkdir()
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(layout.root)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=_LONGEST_STEP, check=False)
    if run.returncode:
        raise Failed(run.stdout + run.stderr)
    [wheel] = wheels.iterdir()
    page, document = layout.root / "docs" / "other-apis.md", layout.root / "tests" / "data" / "shop.yaml"
    try:
        follow(page.read_text(encoding="utf-8"), wheel, document.read_text(encoding="utf-8"), user)
    except Stumbled as error:
        raise Failed(str(error)) from None


def _copy(folder: Path) -> None:
    """Yield every file of this checkout that git tracks or would track."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, check=True, capture_output=True, timeout=_LONGEST_STEP).stdout.decode()
    for name in listed.split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    # Some tools ignore untracked files in a repository.
    subprocess.run(["git", "init", "--quiet", str(folder)], check=True, timeout=_LONGEST_STEP)


def _end(number: int, frame: Any) -> NoReturn:
    sys.exit(128 + number)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same documents")
    seed = parser.parse_args().seed
    signal.signal(signal.SIGTERM, _end)
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="fanscribe-contact-") as folder:
        try:
            play(seed, Path(folder) / "fanscribe")
        except Failed as failed:
            print(f"\n{failed}\n\nmake contact SEED={seed} failed", file=sys.stderr)
            return 1
    print(f"{f'seed {seed}':24} {time.monotonic() - begin:6.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
