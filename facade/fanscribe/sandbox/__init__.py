"""A stand-in for the provider's authentication on this machine, for demos and tests. Needs the extra `fanscribe[sandbox]`."""

from fanscribe.sandbox import dependencies, faults  # isort: skip - the it reports a missing extra
from fanscribe.sandbox.clock import InstantClock
from fanscribe.sandbox.deliveries import Delivery
from fanscribe.sandbox.script import AsksForApproval, AsksForCode, AsksForFaceCheck, Fails, SignsIn, Step
from fanscribe.sandbox.server import Sandbox
from fanscribe.sandbox.state import RecordedRequest

del dependencies

__all__ = [
    "AsksForApproval",
    "AsksForCode",
    "AsksForFaceCheck",
    "Delivery",
    "Fails",
    "InstantClock",
    "RecordedRequest",
    "Sandbox",
    "SignsIn",
    "Step",
    "faults",
]
