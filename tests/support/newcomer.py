"""Follow the page on clients of other APIs, in a clean environment."""

import re
import shlex
import subprocess
import sys
import textwrap
import venv
from pathlib import Path
from typing import Any, Final

from support.publisher import Publisher

_ORDERS: Final = b'{"data": [{"id": 7, "total": 9.5}], "current_page": 1, "last_page": 1}'
# Installs are the slowest: a minute on two cores.
_LONGEST: Final = 300.0


class Stumbled(Exception):
    """A step of the page that did not work."""


def follow(page: str, wheel: Path, document: str, folder: Path) -> None:
    """Install the wheel, build the client and run the program as the page says, and check the program's types.

    Args:
        page: its text.
        wheel: the wheel, which is installed in place of the published one.
        document: the document that the program is for; its server is replaced.
        folder: a new folder.
    """
    commands = re.findall(r"^\$ (.*)$", page, re.MULTILINE)
    [program] = re.findall(r"```text\n(from .*?)```", page, re.DOTALL)
    venv.create(folder / "venv", with_pip=True)
    scripts = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    with Publisher() as publisher:
        publisher.documents["/api/orders?limit=50"] = _ORDERS
        (folder / "openapi.yaml").write_text(document.replace("https://shop.example", publisher.url), encoding="utf-8")
        for command in commands:
            name, *arguments = shlex.split(
                command.replace("'fanscribe[build]'", f"'fanscribe[build] @ {wheel.as_uri()}'")
            )
            _run(scripts / name, *arguments, cwd=folder)
        _run(scripts / "pip", "install", "mypy", cwd=folder)
        (folder / "first.py").write_text(program, encoding="utf-8")
        _run(scripts / "python", "-m", "mypy", "--strict", "first.py", cwd=folder)
        output = _run(scripts / "python", "first.py", cwd=folder)
        if output != "7 9.5\n":
            raise Stumbled(f"first.py must print the order, got {output!r}")
        typo = program.replace("order.total", "order.totall")
        (folder / "typo.py").write_text(typo, encoding="utf-8")
        if _call(scripts / "python", "-m", "mypy", "--strict", "typo.py", cwd=folder).returncode == 0:
            raise Stumbled(f"mypy must refuse a field that is not there:\n{textwrap.indent(typo, '    ')}")


def _run(*command: str | Path, cwd: Path) -> str:
    run = _call(*command, cwd=cwd)
    if run.returncode:
        raise Stumbled(f"{shlex.join(map(str, command))}:\n{run.stdout}{run.stderr}")
    return str(run.stdout)


def _call(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[Any]:
    return subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, text=True, timeout=_LONGEST, check=False
    )
