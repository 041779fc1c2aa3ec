"""The rank of each kind of change, and why: one table.

`input` is what is sent (parameters and body fields), `output` what is returned.
"""

from enum import IntEnum
from typing import Final

import attrs


class Rank(IntEnum):
    """The severity of a change, worst first."""

    FACADE = 0
    BREAKING = 1
    ADDITIVE = 2
    DOCS = 3

    @property
    def label(self) -> str:
        return self.name.lower()


@attrs.frozen
class ChangeKind:
    """A kind of change: its rank for the generated clients, its label, and the reason for the rank."""

    rank: Rank
    label: str
    reason: str


def _breaking(label: str, reason: str) -> ChangeKind:
    return ChangeKind(Rank.BREAKING, label, reason)


def _additive(label: str, reason: str) -> ChangeKind:
    return ChangeKind(Rank.ADDITIVE, label, reason)


CHANGE_KINDS: Final = {
    "operation-added": _additive("added", "no code calls it yet"),
    "operation-removed": _breaking("removed", "its method is gone"),
    "operation-left-out": _breaking("left out", "its method is gone: the published operation cannot be generated"),
    "left-out": _additive("left out", "it is published, but cannot be generated; the removal of its predecessor is listed separately"),
    "operation-moved": _breaking("moved", "released clients call a path that no longer exists"),
    "operation-renamed": _breaking("renamed", "methods and classes are named after the operation id"),
    "operation-deprecated": _additive("deprecated", "it still works, but may be removed later"),
    "operation-undeprecated": _additive("no longer deprecated", "it works as before"),
    "tag-renamed": _breaking("tag renamed", "the tag is the attribute through which callers reach its operations"),
    "tag-changed": _breaking("tag changed", "the tag is the attribute through which callers reach the operation"),
    "security-changed": _breaking("security changed", "clients have to authenticate differently"),
    "server-added": _additive("server added", "clients use the first server, which is the same"),
    "server-changed": _breaking("server changed", "the facade's default address is the old one"),
    "body-added": _additive("body added", "calls without a body still work"),
    "body-added-required": _breaking("body added, required", "calls without a body are rejected"),
    "body-removed": _breaking("body removed", "an argument is gone"),
    "body-required": _breaking("body now required", "calls without a body are rejected"),
    "body-optional": _additive("body now optional", "calls with a body still work"),
    "body-kind-added": _additive("body media type added", "the old media types are still accepted"),
    "body-kind-removed": _breaking("body media type removed", "calls that send it are rejected"),
    "input-added": _additive("added", "calls without it still work"),
    "input-added-required": _breaking("added, required", "calls without it are rejected"),
    "input-removed": _breaking("removed", "an argument or a request field is gone"),
    "input-renamed": _breaking("renamed", "an argument or a request field has another name"),
    "input-moved": _breaking("moved", "released clients send it where it is ignored"),
    "input-required": _breaking("now required", "calls without it are rejected"),
    "input-optional": _additive("now optional", "calls with it still work"),
    "input-type": _breaking("type", "values that were valid are rejected"),
    "input-default": _additive("default", "only calls without it are affected"),
    "input-nullable": _additive("now nullable", "calls without null still work"),
    "input-not-null": _breaking("no longer nullable", "calls with null are rejected"),
    "input-style": _breaking("serialised differently", "lists and objects would be misread"),
    "input-format": ChangeKind(Rank.DOCS, "format", "requests stay the same"),
    "input-deprecated": _additive("deprecated", "it still works, but may be removed later"),
    "input-undeprecated": _additive("no longer deprecated", "it works as before"),
    "input-withheld": _breaking("read only", "calls that send it are rejected, or the value is ignored"),
    "input-no-longer-withheld": _additive("no longer read only", "no code sends it yet"),
    "input-values-added": _additive("values added", "the old values are still accepted"),
    "input-values-removed": _breaking("values removed", "calls with those values are rejected"),
    "input-narrower": _breaking("narrower", "values that were valid are rejected"),
    "input-wider": _additive("wider", "values that were valid still are"),
    "answer-code": ChangeKind(Rank.DOCS, "status", "clients read any success"),
    "answer-added": _additive("response added", "the old responses are still returned"),
    "answer-removed": _breaking("response removed", "the result of a call loses that type"),
    "answer-kind-added": _additive("response media type added", "the old media types are still read"),
    "answer-kind-removed": _breaking("response media type removed", "the result of a call loses that type"),
    "output-added": _additive("added", "no code reads it yet"),
    "output-removed": _breaking("removed", "code that reads it finds nothing"),
    "output-renamed": _breaking("renamed", "code that reads the old name finds nothing"),
    "output-type": _breaking("type", "code that reads it gets another type"),
    "output-type-loose": _additive("type", "the value is passed through unchanged; only its type was or is unknown"),
    "output-nullable": _additive("now nullable", "parsing is tolerant: any field may be null"),
    "output-not-null": _additive("no longer nullable", "parsing is tolerant: any field may be null"),
    "output-values": _additive("values", "parsing is tolerant: an unlisted value is returned as text"),
    "output-values-added": _additive("values added", "parsing is tolerant: an unlisted value is returned as text"),
    "output-values-removed": _additive("values removed", "parsing is tolerant: the values no longer occur"),
    "output-format": ChangeKind(Rank.DOCS, "format", "parsing stays the same"),
    "output-deprecated": _additive("deprecated", "it is still returned, but may be removed later"),
    "output-undeprecated": _additive("no longer deprecated", "it is returned as before"),
    "output-withheld": _breaking("write only", "code that reads it finds nothing"),
    "output-no-longer-withheld": _additive("no longer write only", "no code reads it yet"),
    "output-limits": _additive("limits", "responses are not checked against limits"),
    "output-emptied": ChangeKind(Rank.DOCS, "nothing known this time; what was known stays", "the example is empty or null"),
    "output-required": _additive("required", "parsing is tolerant: any field may be missing"),
    "python-removed": _breaking("removed in Python", "code that uses it no longer runs"),
    "python-renamed": _breaking("renamed in Python", "code that uses the old name no longer runs"),
    "python-gave-way": _breaking("gave way in Python to another argument or an option of pages", "code that uses the old name fails"),
    "python-other": _breaking("another field under the same name in Python", "code that reads it gets another value"),
    "python-moved": _breaking("positional arguments changed in Python", "calls with positional arguments send other values"),
    "python-needed": _breaking("now required in Python", "calls without it fail"),
    "python-result": _breaking("result class changed in Python", "code that reads the result gets another type"),
    "python-given": _additive("called otherwise in Python", "something that was there first has the name that it would have"),
    "facade-broken": ChangeKind(Rank.FACADE, "cannot be imported with the newly generated code", "none of it works any more"),
    "not-generated": _breaking("cannot be generated", "no method would exist"),
    "table-stale": _breaking("names something that is no longer published; rename the entry or remove it", "its name or fact is lost"),
    "title-changed": _breaking("title changed; pass --allow-title if this is the same document", "it may be another document"),
    "acceptance-stale": _breaking("matches no change (any more); correct or remove the entry", "it could accept a later change unseen"),
    "document-changed": ChangeKind(Rank.DOCS, "changed", "requests and responses stay the same"),
    "docs-changed": ChangeKind(Rank.DOCS, "docs", "only descriptions changed"),
}  # fmt: skip

# The reason for the rank of a breaking change in an operation and field that the facade uses.
FACADE_REASON: Final = "the facade uses it"
