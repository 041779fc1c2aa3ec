"""Accept changes that the last report lists, by their fingerprints."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import tomli_w
from canonical.sources import Layout
from intake.errors import SpecError

from drift.findings import find_similar, load_acceptances


def accept(layout: Layout, fingerprints: Sequence[str], reason: str) -> dict[Path, bytes]:
    """Return openapi/accepted.toml with these changes of the last report; raises `SpecError` for any other fingerprint."""
    listed = _last_fingerprints(layout)
    for each in fingerprints:
        if each not in listed:
            meant = find_similar(each, listed)
            probably = f" (did you mean {meant}?)" if meant else ""
            raise SpecError(f"the last report has no change {each}{probably}; run `make drift` to see them")
    if not reason.strip():
        raise SpecError("the reason must say why the change is acceptable; it goes into the changelog")
    accepted = load_acceptances(layout) | dict.fromkeys(fingerprints, reason.strip())
    return {layout.accepted: dump_acceptances(layout, accepted)}


def dump_acceptances(layout: Layout, accepted: Mapping[str, str], former: bytes | None = None) -> bytes:
    """Return the text of openapi/accepted.toml with these reasons by fingerprint, and the comments that it has (or `former`)."""
    if former is None:
        former = layout.accepted.read_bytes() if layout.accepted.exists() else b""
    text = former.decode()
    comments = "".join(line for line in text.splitlines(keepends=True) if line.startswith("#"))
    # Tables, not a list of them: nothing can be appended to that.
    entries = ({"fingerprint": each, "reason": why} for each, why in accepted.items())
    return (comments + "".join(f"\n[[accepted]]\n{tomli_w.dumps(each)}" for each in entries)).encode()


def _last_fingerprints(layout: Layout) -> set[str]:
    try:
        report = json.loads((layout.reports / "report.json").read_bytes())
        return {str(each["fingerprint"]) for document in report["documents"] for each in document["changes"]}
    except (OSError, ValueError, KeyError, TypeError):
        raise SpecError("there is no report to accept changes of; run `make drift` first") from None
