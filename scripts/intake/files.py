"""Write several files atomically: all of them or none, even if the process is killed."""

import contextlib
import fcntl
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from intake.errors import SpecError


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write each file, or restore all of them if any write fails."""
    staged: list[tuple[Path, Path]] = []
    replaced: list[tuple[Path, bytes | None]] = []
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            staged.append((Path(name), path))
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(0o644)
        for temporary, path in staged:
            previous = path.read_bytes() if path.exists() else None
            temporary.replace(path)
            replaced.append((path, previous))
    except BaseException:
        for path, previous in replaced:
            path.unlink() if previous is None else path.write_bytes(previous)
        raise
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def exclusive_lock(lock: Path) -> Iterator[None]:
    """Hold a lock file; raises `SpecError` if another process holds it."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SpecError(f"another run holds {lock.name}; wait until it has finished") from None
        yield


def commit(contents: Mapping[Path, bytes], root: Path, journal: Path) -> None:
    """Write each file below `root`, all or none even if the process is killed: `resume_commit` then does the rest."""
    if not contents:
        return
    journal.parent.mkdir(parents=True, exist_ok=True)
    for leftover in journal.parent.glob(f".{journal.name}.????????"):
        shutil.rmtree(leftover, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=journal.parent, prefix=f".{journal.name}.") as folder:
        names = [path.relative_to(root).as_posix() for path in contents]
        staged = {Path(folder) / "staged" / str(number): content for number, content in enumerate(contents.values())}
        write_all({**staged, Path(folder) / "staged" / "names.json": json.dumps(names).encode()})
        (Path(folder) / "staged").rename(journal)
    resume_commit(root, journal)


def resume_commit(root: Path, journal: Path) -> bool:
    """Finish a `commit` that was interrupted; returns whether there was one."""
    if not journal.is_dir():
        return False
    names = json.loads((journal / "names.json").read_bytes())
    write_all({root / name: (journal / str(number)).read_bytes() for number, name in enumerate(names)})
    shutil.rmtree(journal)
    return True


@contextlib.contextmanager
def replace_folder(folder: Path) -> Iterator[Path]:
    """Yield a new, empty folder that replaces `folder` when the block succeeds, and is removed when it fails."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(folder)
    workspace = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    try:
        new, old = workspace / "new", workspace / "old"
        new.mkdir()
        yield new
        if folder.exists():
            folder.rename(old)
        try:
            new.rename(folder)
        except BaseException:
            if old.exists():
                old.rename(folder)
            raise
    finally:
        shutil.rmtree(workspace, ignore_errors=True)


def remove_leftovers(folder: Path) -> None:
    """Undo a `replace_folder` that was killed: restore the folder that it had moved aside, and remove its temporary ones."""
    for leftover in folder.parent.glob(f".{folder.name}.????????"):
        if not leftover.is_dir() or not all(
            re.fullmatch(r"new|old|\.new\..{8}", each.name) for each in leftover.iterdir()
        ):
            continue
        if not folder.exists() and (leftover / "old").is_dir():
            (leftover / "old").rename(folder)
        shutil.rmtree(leftover, ignore_errors=True)


def read_tree(folder: Path) -> dict[str, bytes]:
    """Read every file below `folder`, by relative path; Python's bytecode caches do not count."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not (path.parent.name == "__pycache__" and path.suffix == ".pyc")
    }
