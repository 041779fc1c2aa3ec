"""The names of the packages: checkers know them all, with a star, too, and no other."""

from typing import assert_type

import fanscribe
from fanscribe import *  # noqa: F403
from fanscribe.roster import *  # noqa: F403
from fanscribe.sandbox import *  # noqa: F403
from fanscribe_api.runtime.operation import Sync
from fanscribe_api.runtime.types import Unset

assert_type(fanscribe.__version__, str)
fanscribe.Client  # noqa: B018  # refused
from fanscribe import OnlyFans  # noqa: E402, F401  # refused
from fanscribe.roster import Plan  # noqa: E402, F401  # refused


def starred(fans: Fanscribe, box: Sandbox) -> None:  # noqa: F405
    assert_type(fans, fanscribe.Fanscribe)
    assert_type(Roster(fans), Roster[Sync])  # noqa: F405
    assert_type(UNSET, Unset)  # noqa: F405
    assert_type(box.url, str)
    Clients  # noqa: B018, F405  # refused
