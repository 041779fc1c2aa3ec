"""A fingerprint of the inputs and the output of generation, which is skipped while neither has changed."""

import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path

from canonical.sources import Layout
from intake.files import read_tree, write_all

_SCRIPTS = Path(__file__).resolve().parent.parent


def is_up_to_date(layout: Layout) -> bool:
    """Return whether neither the inputs nor the output have changed since they were recorded."""
    try:
        known = json.loads(_path(layout).read_bytes())
    except (OSError, ValueError):
        return False
    return bool(layout.generated.is_dir() and known == _digests(layout))


def record(layout: Layout) -> None:
    """Record the inputs and the output of generation."""
    write_all({_path(layout): json.dumps(_digests(layout), indent=1).encode()})


def _path(layout: Layout) -> Path:
    return layout.cache.parent / "generated.json"


def _digests(layout: Layout) -> dict[str, str]:
    tools = [f"{name}=={version(name)}" for name in ("openapi-python-client", "ruff")] + [sys.version]
    inputs = {str(number): tool.encode() for number, tool in enumerate(tools)} | read_tree(_SCRIPTS)
    inputs |= {path.name: path.read_bytes() for path in sorted(layout.openapi.iterdir()) if path.is_file()}
    return {
        "inputs": _digest(inputs),
        "output": _digest(read_tree(layout.generated) if layout.generated.is_dir() else {}),
    }


def _digest(contents: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(contents.items()):
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
