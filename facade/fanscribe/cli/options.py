"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from fanscribe.errors import InvalidInput

TimeoutOption = Annotated[
    float, typer.Option(help="Seconds to wait for an account, including answers from people.", min=0, metavar="SECONDS")
]
PollOption = Annotated[float, typer.Option(help="The longest pause between two polls.", min=0.01, metavar="SECONDS")]
RateOption = Annotated[
    float | None,
    typer.Option(
        help="Maximum requests per minute; by default the limits that the API reports.", min=1, metavar="PER_MINUTE"
    ),
]
CodeFileOption = Annotated[
    Path | None,
    typer.Option(help='A file with the code, "-" for the standard input.', metavar="FILE"),
]
AskOption = Annotated[
    str | None,
    typer.Option(
        help="A command that answers challenges by printing the code; FANSCRIBE_ variables describe the challenge.",
        metavar="COMMAND",
    ),
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")]
TIMEOUT, POLL, CONCURRENCY = 600.0, 10.0, 50


def refuse_useless(reason: str, options: Mapping[str, Any]) -> None:
    """Raise `InvalidInput` for options that have no effect together with another one, or without it."""
    if given := [name for name, value in options.items() if value is not None and value is not False]:
        raise InvalidInput(
            f"{reason}: {' and '.join(given)} would do nothing; leave {'them' if given[1:] else 'it'} out"
        )
