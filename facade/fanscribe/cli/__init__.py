"""The command `fanscribe`. Needs the extra `fanscribe[cli]`."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def main() -> None:
    """Run the command with the arguments of this process, then exit."""
    if not all(map(find_spec, ("typer", "rich", "segno", "starlette", "uvicorn"))):
        sys.exit("the command requires typer, rich, segno and more: pip install 'fanscribe[cli]'")
    from fanscribe.cli.app import app
    from fanscribe.cli.output import tolerate_any_text

    tolerate_any_text()
    app()
