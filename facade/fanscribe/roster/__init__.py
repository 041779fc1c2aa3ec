"""Many accounts: signed in at once, from a plan, with a journal that survives the process; and kept signed in."""

from fanscribe.roster.jobs import Connect, Job, Outcome, Reauthenticate, Resume, State, Switch
from fanscribe.roster.journal import Journal
from fanscribe.roster.plan import InvalidPlan, read_plan
from fanscribe.roster.rotation import Decision, Roster

__all__ = [
    "Connect",
    "Decision",
    "InvalidPlan",
    "Job",
    "Journal",
    "Outcome",
    "Reauthenticate",
    "Resume",
    "Roster",
    "State",
    "Switch",
    "read_plan",
]
