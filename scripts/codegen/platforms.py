"""Write the list of platforms: their names, and their attributes on a client.

It is a package of its own, since the clients of the documents know nothing of the facade: `NAME_api` is generated from the documents,
`NAME` is the facade with `NAME/_platforms/PLATFORM.py`, and `NAME_platforms` is the list.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from canonical.sources import Source

from codegen.printer import class_name

_SUFFIX: Final = "_api"
_ABOUT: Final = "One for each table in openapi/sources.toml. All of it is generated: `make generate`."


def write_platforms(sources: Sequence[Source], folder: Path) -> None:
    """Write the list of platforms of every `NAME_api`; packages of another name have no facade."""
    tops = {source.package.split(".")[0] for source in sources}
    for top in sorted(each for each in tops if each.endswith(_SUFFIX)):
        own = [source for source in sources if source.package.startswith(f"{top}.")]
        facade = top.removesuffix(_SUFFIX)
        package = folder / f"{facade}_platforms"
        package.mkdir()
        (package / "__init__.py").write_text(_names(own), encoding="utf-8")
        (package / "attributes.py").write_text(_attributes(own, top, facade), encoding="utf-8")
        (package / "py.typed").touch()


def _module(source: Source) -> str:
    return source.package.rpartition(".")[2]


def _names(sources: Sequence[Source]) -> str:
    names = [_module(source) for source in sources]
    titles = {name: class_name(name) for name in names}
    prefixes = {_module(source): source.prefix for source in sources}
    return f'''"""The platforms. {_ABOUT}"""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Platform: TypeAlias = Literal[{", ".join(map(repr, names))},]

TITLES: Final[Mapping[Platform, str]] = {titles!r}
"""The name of each as it is spelt, which its class has."""

PREFIXES: Final[Mapping[Platform, str]] = {prefixes!r}
"""The prefix of its paths (`/api/PREFIX/…`), ids (`PREFIX_acct_…`) and events (`PREFIX.…`); "" for none."""
'''


def _attributes(sources: Sequence[Source], top: str, facade: str) -> str:
    names = {_module(source): class_name(_module(source)) for source in sources}
    imports = "\n".join(f"    from {facade}._platforms.{name} import {title}" for name, title in names.items())
    attributes = "\n".join(f"        {name}: {title}[ModeT]" for name, title in names.items())
    return f'''"""The attributes of a client. {_ABOUT}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from {top}.runtime.operation import ModeT

{imports}
else:
    # Importing this loads no platform.
    ModeT = TypeVar("ModeT")


class Platforms(Generic[ModeT]):
    """Every platform, by its name."""

    if TYPE_CHECKING:
{attributes}
'''
