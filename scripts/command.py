"""The command `fanscribe-build` of an installation. Needs the extra `fanscribe[build]`; a checkout has `specs.py build`."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

# In an installation, beside this module in the package `fanscribe_build`; its modules import each other by these names.
_FOLDER: Final = Path(__file__).resolve().parent
NEEDED: Final = (
    "openapi_python_client",
    "ruff",
    "anyascii",
    "yaml",
    "markdown_it",
    "markdownify",
    "stamina",
    "tomli_w",
)


def main() -> int:
    """Build a client with the arguments of this process; returns the exit code."""
    if missing := [name for name in NEEDED if find_spec(name) is None]:
        print(f"fanscribe-build requires {', '.join(missing)}: pip install 'fanscribe[build]'", file=sys.stderr)
        return 1
    sys.path.insert(0, str(_FOLDER))
    from canonical.sources import Layout
    from specs import build

    return build(sys.argv[1:], Layout(_FOLDER))


if __name__ == "__main__":
    sys.exit(main())
