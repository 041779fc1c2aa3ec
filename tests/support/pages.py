"""The pages of the documentation, and their blocks of Python."""

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "docs" / "_ext"))

from pages.prose import WIDTH as WIDTH  # noqa: E402

README = ROOT / "README.md"
DOCS = sorted((ROOT / "docs").glob("*.md"))
ALL_PAGES = [README, ROOT / "CONTRIBUTING.md", *DOCS]
# Pages whose programs are run together, by tests that know what they do.
TUTORIALS = (
    "twenty-accounts",
    "web-app",
    "keep-signed-in",
    "earnings",
    "media",
    "tests",
    "notebook",
    "daemon",
    "frameworks",
    "comparison",
)


def blocks(path: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def run_block(block: str, names: dict[str, Any] | None = None) -> dict[str, Any]:
    """Execute a block, and return its names."""
    found = {"__name__": "page"} if names is None else names
    exec(compile(block, "page", "exec"), found)
    return found
