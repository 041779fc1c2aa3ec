"""Many accounts: signed in at once, from a plan, with a journal that survives the process; and kept signed in."""

from typing import TYPE_CHECKING, Any

from fanscribe._core.lazy import lazily as _lazily

if TYPE_CHECKING:
    from fanscribe.roster.jobs import (
        Connect as Connect,
        Job as Job,
        Outcome as Outcome,
        Reauthenticate as Reauthenticate,
        Resume as Resume,
        State as State,
        Switch as Switch,
    )
    from fanscribe.roster.journal import Journal as Journal
    from fanscribe.roster.listing import Listed as Listed
    from fanscribe.roster.plan import InvalidPlan as InvalidPlan, read_plan as read_plan
    from fanscribe.roster.roster import Roster as Roster
    from fanscribe.roster.rotation import Decision as Decision
    from fanscribe.roster.watching import Watched as Watched

# Each name is loaded when it is first asked for: who only reads a plan sends nothing.
_MODULES = {
    "jobs": "Connect Job Outcome Reauthenticate Resume State Switch",
    "journal": "Journal",
    "plan": "InvalidPlan read_plan",
    "listing": "Listed",
    "roster": "Roster",
    "rotation": "Decision",
    "watching": "Watched",
}
_load, __all__ = _lazily(globals(), _MODULES)


def __getattr__(name: str) -> Any:
    return _load(name)


def __dir__() -> list[str]:
    return __all__
