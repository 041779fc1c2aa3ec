"""The command `fanscribe`. Needs the extra `fanscribe[cli]`."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def main() -> None:
    """Run the command with the arguments of this process, then exit."""
    if not all(map(find_spec, ("typer", "rich", "segno", "starlette", "uvicorn"))):
        from fanscribe.cli.exit_codes import ExitCode

        print("the command requires typer, rich, segno and more: pip install 'fanscribe[cli]'", file=sys.stderr)
        sys.exit(ExitCode.LOCAL)
    from fanscribe.cli.app import run

    run()
