"""JSON Lines, and files that only their owner can read."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, TextIO


def json_line(value: Any) -> str:
    """Return a value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, default=str) + "\n"


def open_private(path: Path, *, append: bool = False) -> TextIO:
    """Open a file for writing, created with permissions for its owner alone (0600); raise `OSError`."""
    mode = os.O_APPEND if append else os.O_TRUNC
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | mode, 0o600), "w", newline="", encoding="utf-8")
