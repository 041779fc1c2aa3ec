"""`make installed`: what is in dist/ is installed into clean environments, one for each file, and used as a user would."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

_IMPORTS = "import fanscribe, fanscribe_api.onlyfans, fanscribe_api.fansly; fanscribe.Fanscribe('a-key').close()"


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(each) for each in command], capture_output=True, text=True, check=False)


def _checked(*command: str | Path) -> None:
    run = _run(*command)
    if run.returncode:
        sys.exit(f"{' '.join(map(str, command))}:\n{run.stdout}{run.stderr}")


def use(file: Path) -> None:
    """Install a file without and with its extras; leaves the process where something is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        _checked(python, "-m", "pip", "install", "--quiet", file)
        _checked(python, "-I", "-c", _IMPORTS)
        missing = _run(python, "-I", "-m", "fanscribe")
        if missing.returncode != 1 or "fanscribe[cli]" not in missing.stderr:
            sys.exit(f"{file.name}: without its extra the command does not say how to install it")
        _checked(python, "-m", "pip", "install", "--quiet", f"fanscribe[cli,locks] @ {file.resolve().as_uri()}")
        _checked(python, "-I", "-m", "fanscribe", "demo")
    print(f"{file.name}: installed, imported, and five sign-ins played")


def main() -> None:
    files = sorted(Path("dist").glob("*"))
    if {file.suffix for file in files} != {".whl", ".gz"} or len(files) != 2:
        sys.exit("dist/ holds one wheel and one sdist: make dist")
    for file in files:
        use(file)


if __name__ == "__main__":
    main()
