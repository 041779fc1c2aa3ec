"""Files written together: all of them, or none, whenever the process ends."""

import contextlib
import fcntl
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from intake.refusal import Refused


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Put each content into its file. Whatever fails, every file is as it was."""
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
            before = path.read_bytes() if path.exists() else None
            temporary.replace(path)
            replaced.append((path, before))
    except BaseException:
        for path, before in replaced:
            path.unlink() if before is None else path.write_bytes(before)
        raise
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """One process at a time; a second one is refused."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused(f"another run is at work: it holds {lock.name}") from None
        yield


def commit(contents: Mapping[Path, bytes], root: Path, journal: Path) -> None:
    """Put each content into its file below `root`: none of them, or all, even if the process is killed. Then `finish` does the rest."""
    if not contents:
        return
    journal.parent.mkdir(parents=True, exist_ok=True)
    for left in journal.parent.glob(f".{journal.name}.????????"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=journal.parent, prefix=f".{journal.name}.") as folder:
        names = [path.relative_to(root).as_posix() for path in contents]
        staged = {Path(folder) / "staged" / str(number): content for number, content in enumerate(contents.values())}
        write_all({**staged, Path(folder) / "staged" / "names.json": json.dumps(names).encode()})
        (Path(folder) / "staged").rename(journal)
    finish(root, journal)


def finish(root: Path, journal: Path) -> bool:
    """Do what a `commit` that was interrupted has left to do; whether there was anything."""
    if not journal.is_dir():
        return False
    names = json.loads((journal / "names.json").read_bytes())
    write_all({root / name: (journal / str(number)).read_bytes() for number, name in enumerate(names)})
    shutil.rmtree(journal)
    return True


@contextlib.contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """A new, empty folder that takes the place of `folder` when the block ends well, and disappears when it does not."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    workshop = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    try:
        new, old = workshop / "new", workshop / "old"
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
        shutil.rmtree(workshop, ignore_errors=True)


def sweep(folder: Path) -> None:
    """Bring back what a `replacing` that was killed has put aside, and remove what else it has left."""
    for left in folder.parent.glob(f".{folder.name}.????????"):
        if not left.is_dir() or not all(re.fullmatch(r"new|old|\.new\..{8}", each.name) for each in left.iterdir()):
            continue
        if not folder.exists() and (left / "old").is_dir():
            (left / "old").rename(folder)
        shutil.rmtree(left, ignore_errors=True)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` by its relative path; what Python itself caches there does not count."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not (path.parent.name == "__pycache__" and path.suffix == ".pyc")
    }
