"""Many accounts: sign them in at once, from a plan, with a journal that survives the process; or keep them signed in."""

from typing import TYPE_CHECKING

from fanscribe._core.lazy import attach as _attach

if TYPE_CHECKING:
    from fanscribe.roster.jobs import (
        Connect as Connect,
        Job as Job,
        JobResult as JobResult,
        JobState as JobState,
        Reauthenticate as Reauthenticate,
        Resume as Resume,
        Switch as Switch,
    )
    from fanscribe.roster.journal import Journal as Journal, WatchJournal as WatchJournal
    from fanscribe.roster.listing import AccountSummary as AccountSummary
    from fanscribe.roster.plan import InvalidPlan as InvalidPlan, read_plan as read_plan
    from fanscribe.roster.roster import Roster as Roster
    from fanscribe.roster.rotation import StartDecision as StartDecision
    from fanscribe.roster.session_keeper import WatchEvent as WatchEvent

# Names load on first use, so that reading a plan does not import the client.
_MODULES = {
    "jobs": "Connect Job JobResult Reauthenticate Resume JobState Switch",
    "journal": "Journal WatchJournal",
    "plan": "InvalidPlan read_plan",
    "listing": "AccountSummary",
    "roster": "Roster",
    "rotation": "StartDecision",
    "session_keeper": "WatchEvent",
}
if not TYPE_CHECKING:
    # A type checker sees the names above, with a star, too; by these it would let any other pass.
    __getattr__, __all__ = _attach(globals(), _MODULES)

    def __dir__() -> list[str]:
        return __all__
