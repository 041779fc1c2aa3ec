"""The platforms. One for each table in openapi/sources.toml. All of it is generated: `make generate`."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Platform: TypeAlias = Literal[
    "onlyfans",
    "fansly",
    "fanvue",
]

TITLES: Final[Mapping[Platform, str]] = {"onlyfans": "OnlyFans", "fansly": "Fansly", "fanvue": "Fanvue"}
"""The name of each as it is spelt, which its class has."""

PREFIXES: Final[Mapping[Platform, str]] = {"onlyfans": "", "fansly": "fansly", "fanvue": "fanvue"}
"""The prefix of its paths (`/api/PREFIX/…`), ids (`PREFIX_acct_…`) and events (`PREFIX.…`); "" for none."""
