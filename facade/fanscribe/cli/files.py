"""Lines of JSON, and files that are their owner's alone."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, TextIO


def json_line(value: Any) -> str:
    """A value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, default=str) + "\n"


def private(path: Path, *, append: bool = False) -> TextIO:
    """A file to write to, which its owner alone can read where it is made; raises `OSError`."""
    how = os.O_APPEND if append else os.O_TRUNC
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600), "w", newline="", encoding="utf-8")
