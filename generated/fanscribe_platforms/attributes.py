"""The attributes of a client. One for each table in openapi/sources.toml. All of it is generated: `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from fanscribe._platforms.fansly import Fansly
    from fanscribe._platforms.fanvue import Fanvue
    from fanscribe._platforms.onlyfans import OnlyFans
    from fanscribe_api.runtime.operation import ModeT
else:
    # Importing this loads no platform.
    ModeT = TypeVar("ModeT")


class Platforms(Generic[ModeT]):
    """Every platform, by its name."""

    if TYPE_CHECKING:
        onlyfans: OnlyFans[ModeT]
        fansly: Fansly[ModeT]
        fanvue: Fanvue[ModeT]
