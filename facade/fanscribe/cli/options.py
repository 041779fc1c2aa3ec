"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Timeout = Annotated[
    float, typer.Option(help="Seconds to wait for an account, people's answers included.", min=0, metavar="SECONDS")
]
Poll = Annotated[float, typer.Option(help="The longest pause between two polls.", min=0.01, metavar="SECONDS")]
Rate = Annotated[
    float | None,
    typer.Option(help="Requests a minute at most; else the limits that the API reports.", min=1, metavar="PER_MINUTE"),
]
CodeFile = Annotated[
    Path | None,
    typer.Option(help='A file with the code, "-" for the standard input, if one is asked for.', metavar="FILE"),
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask whether to go on.")]
TIMEOUT, POLL, CONCURRENCY = 600.0, 10.0, 50
