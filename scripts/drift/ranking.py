"""How bad each kind of change is for us, and why: one table.

`input` is what is sent (parameters and fields of a body), `output` what is answered.
"""

from enum import IntEnum
from typing import Final

import attrs


class Rank(IntEnum):
    """Worst first."""

    FACADE = 0
    BREAKING = 1
    ADDITIVE = 2
    DOCS = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@attrs.frozen
class ChangeKind:
    """One kind of change: its rank in the generated clients, the words for it, and the reason."""

    rank: Rank
    label: str
    reason: str


def _breaking(label: str, reason: str) -> ChangeKind:
    return ChangeKind(Rank.BREAKING, label, reason)


def _additive(label: str, reason: str) -> ChangeKind:
    return ChangeKind(Rank.ADDITIVE, label, reason)


CHANGE_KINDS: Final = {
    "operation-added": _additive("added", "nobody calls it yet"),
    "operation-removed": _breaking("removed", "its method is gone"),
    "operation-left-out": _breaking("left out", "its method is gone: what is published cannot be generated"),
    "left-out": _additive("left out", "it is published and cannot be generated; what it replaces is told beside it"),
    "operation-moved": _breaking("moved", "clients that are out call an address that is gone"),
    "operation-renamed": _breaking("renamed", "the operation id is the name of a method and of classes"),
    "operation-deprecated": _additive("deprecated", "it still works, and will be removed some day"),
    "operation-undeprecated": _additive("no longer deprecated", "it works as before"),
    "tag-changed": _breaking("another tag", "the tag is the attribute by which the operation is reached"),
    "security-changed": _breaking("other security", "a client signs in in another way"),
    "server-added": _additive("one more server", "the first one, to which clients go, is the same"),
    "server-changed": _breaking("another server", "the default address of the facade is the old one"),
    "body-added": _additive("takes a body", "callers who pass none go on working"),
    "body-added-required": _breaking("needs a body", "callers who pass none are refused"),
    "body-removed": _breaking("takes no body", "an argument is gone"),
    "body-required": _breaking("body now required", "callers who pass none are refused"),
    "body-optional": _additive("body now optional", "callers who pass one go on working"),
    "body-kind-added": _additive("another kind of body", "the kinds from before are still taken"),
    "body-kind-removed": _breaking("one kind of body less", "callers who send it are refused"),
    "input-added": _additive("added", "callers who leave it out go on working"),
    "input-added-required": _breaking("added, required", "callers who leave it out are refused"),
    "input-removed": _breaking("removed", "an argument or a field of a request is gone"),
    "input-renamed": _breaking("renamed", "an argument or a field of a request has another name"),
    "input-moved": _breaking("moved", "clients that are out send it where nobody looks"),
    "input-required": _breaking("now required", "callers who leave it out are refused"),
    "input-optional": _additive("now optional", "callers who send it go on working"),
    "input-type": _breaking("type", "values that were right are refused"),
    "input-default": _additive("default", "only callers who leave it out see a difference"),
    "input-nullable": _additive("now nullable", "whoever sends no null goes on working"),
    "input-not-null": _breaking("no longer nullable", "callers who send null are refused"),
    "input-style": _breaking("written in another way", "a list or an object would be read wrongly"),
    "input-format": ChangeKind(Rank.DOCS, "format", "it changes nothing that is sent"),
    "input-deprecated": _additive("deprecated", "it still works, and will be removed some day"),
    "input-undeprecated": _additive("no longer deprecated", "it works as before"),
    "input-withheld": _breaking("read only", "callers who send it are refused, or not heard"),
    "input-no-longer-withheld": _additive("no longer read only", "nobody sends it yet"),
    "input-values-added": _additive("values added", "the values from before are still taken"),
    "input-values-removed": _breaking("values removed", "callers who send them are refused"),
    "input-narrower": _breaking("narrower", "values that were right are refused"),
    "input-wider": _additive("wider", "values that were right still are"),
    "answer-added": _additive("answer added", "what was answered before still is"),
    "answer-removed": _breaking("answer removed", "the result of a call has no such type any more"),
    "answer-kind-added": _additive("another kind of answer", "the kinds from before are still read"),
    "answer-kind-removed": _breaking("one kind of answer less", "the result of a call has no such type any more"),
    "output-added": _additive("added", "nobody reads it yet"),
    "output-removed": _breaking("removed", "whoever reads it finds nothing"),
    "output-renamed": _breaking("renamed", "whoever reads it finds nothing under the old name"),
    "output-type": _breaking("type", "whoever reads it gets something else"),
    "output-type-loose": _additive("type", "the value comes as it came before, only its type was or is not known"),
    "output-nullable": _additive("now nullable", "parsing is forgiving: any field may be null"),
    "output-not-null": _additive("no longer nullable", "parsing is forgiving: any field may be null"),
    "output-values": _additive("values", "parsing is forgiving: a value that is not listed comes as text"),
    "output-values-added": _additive("values added", "parsing is forgiving: a value that is not listed comes as text"),
    "output-values-removed": _additive("values removed", "parsing is forgiving: they are not met any more"),
    "output-format": ChangeKind(Rank.DOCS, "format", "it changes nothing that is read"),
    "output-deprecated": _additive("deprecated", "it still comes, and will be removed some day"),
    "output-undeprecated": _additive("no longer deprecated", "it comes as before"),
    "output-withheld": _breaking("write only", "whoever reads it finds nothing"),
    "output-no-longer-withheld": _additive("no longer write only", "nobody reads it yet"),
    "output-limits": _additive("limits", "answers are not checked against limits"),
    "output-emptied": ChangeKind(Rank.DOCS, "the example is empty now", "its last known schema is kept"),
    "output-required": _additive("required", "parsing is forgiving: any field may be missing"),
    "python-removed": _breaking("gone in Python", "code that uses it does not run any more"),
    "python-renamed": _breaking("another name in Python", "code that uses the old one does not run any more"),
    "python-other": _breaking("another field under the same name in Python", "whoever reads it gets something else"),
    "python-moved": _breaking("other places of arguments", "callers who give them by their place send something else"),
    "python-needed": _breaking("needed in Python", "callers who leave it out are refused"),
    "python-result": _breaking("another result in Python", "whoever reads it gets something else"),
    "facade-broken": ChangeKind(Rank.FACADE, "cannot be imported with what would be generated", "nothing of it runs any more"),
    "not-generated": _breaking("cannot be generated", "no method of it would be there"),
    "acceptance-stale": _breaking("accepts nothing: there is no such change (any more); remove it", "it would hide one"),
    "document-changed": ChangeKind(Rank.DOCS, "changed", "it changes nothing that is sent or read"),
    "docs-changed": ChangeKind(Rank.DOCS, "docs", "nothing but prose"),
}  # fmt: skip

# Where the facade uses the operation, and the field, these do not break only code written against the generated client.
FACADE_REASON: Final = "the facade uses it"
