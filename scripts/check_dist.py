"""`make check-dist`: install each file of dist/ into a clean environment, and use it as a user would."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

_IMPORTS = """
import fanscribe, fanscribe_platforms, importlib
for platform in fanscribe_platforms.PREFIXES:
    importlib.import_module(f"fanscribe_api.{platform}")
fanscribe.Fanscribe("a-key").close()
"""


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(each) for each in command], capture_output=True, text=True, check=False)


def _run_or_exit(*command: str | Path) -> None:
    run = _run(*command)
    if run.returncode:
        sys.exit(f"{' '.join(map(str, command))}:\n{run.stdout}{run.stderr}")


def check(file: Path) -> None:
    """Install a file without and with its extras and use it; exits the process if anything fails."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        _run_or_exit(python, "-m", "pip", "install", "--quiet", file)
        _run_or_exit(python, "-I", "-c", _IMPORTS)
        without_extra = _run(python, "-I", "-m", "fanscribe")
        if without_extra.returncode != 1 or "fanscribe[cli]" not in without_extra.stderr:
            sys.exit(
                f"{file.name}: without its extra the command must say how to install it, got: {without_extra.stderr.strip()}"
            )
        _run_or_exit(python, "-m", "pip", "install", "--quiet", f"fanscribe[cli,locks] @ {file.resolve().as_uri()}")
        _run_or_exit(python, "-I", "-m", "fanscribe", "demo")
    print(f"{file.name}: installed, imported, and five sign-ins played")


def main() -> None:
    files = sorted(Path("dist").glob("*"))
    if {file.suffix for file in files} != {".whl", ".gz"} or len(files) != 2:
        sys.exit(f"dist/ must hold one wheel and one sdist, got {[file.name for file in files]}: run `make dist`")
    for file in files:
        check(file)


if __name__ == "__main__":
    main()
