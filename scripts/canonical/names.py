"""Turn the names of a document into Python names: by rule, or by a short table in openapi/sources.toml."""

import itertools
import keyword
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any, Final, TypeAlias

import attrs
from anyascii import anyascii
from intake.document import Document, operations

from canonical.resources import is_of_path

# Tags become file names.
_MAX_LENGTH = 64
_MAX_ADDRESS_LENGTH = 100
# Small letters and numbers, with a capital in front; a number before a capital that begins no such word belongs to that: `send 2FA`.
_WORD = re.compile(r"(?:[A-Z]|(?<![A-Za-z0-9])\d+)?[a-z]+(?:\d+[a-z]+)*(?:\d+(?!\d|[A-Z](?![a-z])))?")
# Where an argument is sent (path, query, header or body), and its name there.
ArgumentKey: TypeAlias = tuple[str, str]
# Arguments of every method; those that the runtime adds are `reserved`.
_OUR_ARGUMENTS = ("self", "body")
# Between the attributes of a path, in the name of its module.
PATH_SEPARATOR: Final = "__"
# Methods of every object, as of every mapping.
_OF_MAPPINGS = frozenset({"get", "items", "keys", "values"})
# Methods of every client.
_RESERVED_TAGS = frozenset({"close"})
# Attributes of every operation, and words of Python: a method of that name would read as something else.
_RESERVED_METHODS = frozenset(
    {"chunks", "close", "items", "pages", "raw", "rows", *keyword.kwlist, *keyword.softkwlist}
)
# Words that an operation may begin with; any other word might not make sense alone.
VERBS = frozenset({
    "accept", "acknowledge", "activate", "add", "answer", "apply", "approve", "archive", "assign", "attach", "authenticate",
    "authorize", "ban", "block", "browse", "calculate", "cancel", "change", "check", "claim", "clear", "clone", "close", "complete",
    "compute", "confirm", "connect", "convert", "copy", "count", "create", "deactivate", "decline", "delete", "deliver", "deny",
    "deploy", "detach", "disable", "disconnect", "dismiss", "download", "duplicate", "edit", "enable", "end", "estimate",
    "exchange", "exclude", "execute", "expire", "export", "fetch", "filter", "find", "finish", "follow", "generate", "get", "give",
    "grant", "handle", "hide", "import", "include", "initiate", "insert", "install", "invite", "invoke", "join", "kick", "leave",
    "like", "link", "list", "load", "lock", "login", "logout", "lookup", "make", "map", "mark", "merge", "migrate", "modify",
    "move", "mute", "notify", "open", "parse", "patch", "pause", "pay", "pin", "ping", "poll", "post", "preview", "process",
    "publish", "purchase", "purge", "put", "query", "queue", "reactivate", "read", "reauthenticate", "rebuild", "recalculate",
    "receive", "reconnect", "record", "redeem", "redeliver", "refresh", "refund", "refuse", "register", "reindex", "reject",
    "release", "reload", "remove", "rename", "renew", "reopen", "reorder", "replace", "reply", "report", "request", "resend",
    "reset", "resolve", "restart", "restore", "restrict", "resume", "retrieve", "retry", "return", "revoke", "rotate", "run",
    "save", "schedule", "scrape", "search", "select", "send", "set", "share", "show", "sign", "simulate", "skip", "snooze", "sort",
    "split", "start", "stop", "store", "stream", "submit", "subscribe", "suspend", "switch", "sync", "tag", "test", "toggle",
    "track", "transfer", "translate", "trigger", "unarchive", "unassign", "unban", "unblock", "undelete", "undo", "unfollow",
    "unhide", "unlike", "unlink", "unlock", "unmute", "unpin", "unpublish", "unregister", "unrestrict", "unsend", "unsubscribe",
    "untag", "update", "upload", "upsert", "use", "validate", "verify", "view", "void", "vote", "watch", "withdraw", "write",
})  # fmt: skip
_PREPOSITIONS = frozenset(
    {"a", "an", "as", "at", "by", "for", "from", "in", "into", "of", "on", "onto", "the", "to", "via", "with"}
)
_CONJUNCTIONS = frozenset({"and", "or"})
# What may stand alone after a verb (`list_active`): a noun there (`get_subscriber` of `get_subscriber_statistics`) would be the object.
_ADJECTIVES = frozenset({
    "active", "all", "archived", "available", "blocked", "closed", "completed", "current", "daily", "deleted", "expired", "failed",
    "featured", "latest", "monthly", "new", "old", "online", "open", "own", "past", "pending", "pinned", "public", "published",
    "recent", "restricted", "scheduled", "top", "trending", "unread", "upcoming", "weekly", "yearly",
})  # fmt: skip


@attrs.frozen
class Names:
    """Python names for `tags`, `operations` and `fields`; each of `words` is one word, however it is capitalised.

    An operation has two: the whole name, which no other operation of the document has and its models are under, and that of its method,
    which leaves out what the tag says.
    """

    tags: Mapping[str, str] = attrs.field(factory=dict)
    operations: Mapping[str, str] = attrs.field(factory=dict)
    fields: Mapping[str, str] = attrs.field(factory=dict)
    words: tuple[str, ...] = ()

    def tag(self, tag: str) -> str:
        """Return the attribute and module for the operations of a tag; a path has those of its parts, with `__` between them."""
        if is_of_path(tag):
            return PATH_SEPARATOR.join(self.tag(part) for part in tag.split("/") if part)
        name = self.tags.get(tag) or python_name(self._join_words(tag), "tag_")
        name = f"{name}_" if name in _RESERVED_TAGS else name
        return name if len(name) <= _MAX_LENGTH else name[:_MAX_LENGTH].rstrip("_")

    def attribute_of_tag(self, tag: str) -> str:
        """Return the attribute of a client that has the operations of a tag: `seller.orders` for a path."""
        return dotted(self.tag(tag))

    def operation(self, method: str, path: str, operation: Mapping[str, Any]) -> str:
        """Return the whole name of an operation."""
        return self.operation_id(str(operation.get("operationId") or f"{method}_{path.strip('/').replace('/', '_')}"))

    def operation_id(self, name: str) -> str:
        """Return the whole name of the operation with this id."""
        return str(python_name(self._join_words(name)))

    def method(self, method: str, path: str, operation: Mapping[str, Any]) -> str:
        """Return the name that the method of an operation would have alone: another one of its tag may have it, too."""
        own, whole = str(operation.get("operationId", "")), self.operation(method, path, operation)
        # The words of an address are no sentence.
        is_address = not own or own.startswith(id_from_address(method, path))
        return self.operations.get(own) or (whole if is_address else without_tag(whole, self.tag_of(operation)))

    def tag_of(self, operation: Mapping[str, Any]) -> str:
        """Return the attribute and module that an operation is in."""
        return self.tag((operation.get("tags") or ["default"])[0])

    def field(self, name: str) -> str:
        """Return the attribute or argument name of a field or parameter."""
        return self.fields.get(name) or python_name(self._join_words(_separate_brackets(name)))

    def attribute(self, name: str) -> str:
        """Return the attribute of a field that shares its object with no other of this name: `meta` for `_meta`, `items_` for `items`."""
        found = self.field(name.lstrip("_") or name)
        found = f"{found}_" if found in _OF_MAPPINGS else found
        return f"field{found}" if found.startswith("_") else found

    def attributes(self, fields: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
        """Name the attribute of each field of an object; of two that would be called the same, the first one is.

        `given` are the names that some of them have already.
        """
        fields = list(fields)
        result = {field: given[field] for field in fields if field in given}
        taken = set(result.values())
        for field in sorted(fields, key=lambda field: field.startswith("_")):
            if field not in result:
                own = self.attribute(field)
                spare = (f"{own}_{number}" for number in itertools.count(2))
                result[field] = next(name for name in itertools.chain((own, f"{own}_"), spare) if name not in taken)
                taken.add(result[field])
        return {field: result[field] for field in fields}

    def arguments(
        self,
        arguments: Iterable[ArgumentKey],
        given: Mapping[ArgumentKey, str],
        attributes: Mapping[str, str],
        reserved: Iterable[str] = (),
        apart: Container[ArgumentKey] = (),
    ) -> dict[ArgumentKey, str]:
        """Name the arguments of an operation; of two that would be called the same, the first one is.

        An argument that is called like a path parameter is that parameter, sent in both places, unless it is one of `apart`.

        Args:
            arguments: the arguments, those first that have been there longest.
            given: the names that some of them have already.
            attributes: the attributes of the fields of the body, where they are not called as they would be alone.
            reserved: the names of our own arguments.
            apart: those that are no path parameter, whatever they are called.
        """
        arguments = list(arguments)
        # The place of the first argument of each name.
        places = dict.fromkeys((*_OUR_ARGUMENTS, *reserved), "ours") | {name: key[0] for key, name in given.items()}
        result = dict(given)
        own: dict[ArgumentKey, str] = {}
        for place in dict.fromkeys(place for place, _ in arguments):
            fields = [name for each, name in arguments if each == place]
            known = attributes if place == "body" else {}
            own |= {(place, name): found for name, found in self.attributes(fields, known).items()}
        for key in sorted((key for key in arguments if key not in result), key=lambda key: key[0] != "path"):
            name = own[key]
            if places.get(name, "path") != "path" or (name in places and key in apart):
                name = f"{name.rstrip('_')}_in_{key[0]}"
                while name in places:
                    name += "_"
            places.setdefault(name, key[0])
            result[key] = name
        return {key: result[key] for key in arguments}

    def _join_words(self, text: str) -> str:
        for word in self.words:
            text = text.replace(word, word.capitalize())
        return text

    def iter_stale(self, document: Document) -> Iterator[tuple[str, str]]:
        """Yield the entries that match nothing in the document, each with the key that it is under."""
        everything = operations(document)
        tags = {tag for _, _, operation in everything for tag in operation.get("tags") or ()}
        ids = {str(operation.get("operationId")) for _, _, operation in everything}
        yield from (("names.tags", each) for each in sorted(self.tags.keys() - tags))
        yield from (("names.operations", each) for each in sorted(self.operations.keys() - ids))
        yield from (("names.fields", each) for each in sorted(self.fields.keys() - set(iter_field_names(document))))
        yield from (("names.words", word) for word in self.words if not any(word in name for name in (*tags, *ids)))


def id_from_address(method: str, path: str) -> str:
    """Return an id for an operation that has none, made of its method and path."""
    name = "_".join([method, *re.findall(r"\w+", path)])
    return (
        name
        if len(name) <= _MAX_ADDRESS_LENGTH
        else f"{name[:_MAX_ADDRESS_LENGTH]}_{sha256(name.encode()).hexdigest()[:8]}"
    )


def without_tag(name: str, tag: str) -> str:
    """Return the name of an operation without the words of its tag: `list_chats` of `chats` is `list`.

    They are the last words of the tag (`vault_list` of `media_vault_lists`), singular or plural, and take what leads to them along
    (`add_users_to_list` of `lists` is `add_users`). A name stays if it begins with no verb, or if what is left would say something else.
    """
    verb, *words = name.split("_")
    if verb not in VERBS or "" in words:
        return name
    # The module of a path has two of them between its attributes.
    tag_words = [word for word in tag.split("_") if word]
    for start in range(len(tag_words)):
        phrase = tag_words[start:]
        for begin in range(len(words) - len(phrase) + 1):
            end = begin + len(phrase)
            if all(map(_is_same_noun, words[begin:end], phrase)):
                before, after = words[:begin], words[end:]
                if not _CONJUNCTIONS.isdisjoint([*before[-1:], *after[:1]]):
                    return name
                ends = not after or after[0] in _PREPOSITIONS
                if ends and before and before[-1] not in _PREPOSITIONS and not _ADJECTIVES.issuperset(before):
                    return name
                while ends and before and before[-1] in _PREPOSITIONS:
                    before.pop()
                short = "_".join([verb, *before, *after])
                return name if short in _RESERVED_METHODS else short
    return name


def _is_same_noun(one: str, other: str) -> bool:
    return not _singulars(one).isdisjoint(_singulars(other))


def _singulars(word: str) -> set[str]:
    """Return a word, and what it may be the plural of."""
    endings = (("s", ""), ("es", ""), ("ies", "y"))
    return {word} | {
        word.removesuffix(old) + new for old, new in endings if word.endswith(old) and len(word) > len(old) + 2
    }


def dotted(module: str) -> str:
    """Return the attribute of a client that has the operations of a module: `seller.orders` of `seller__orders`."""
    return ".".join(module.rsplit(PATH_SEPARATOR, 1))


def _separate_brackets(name: str) -> str:
    """Return a name with its brackets as separators: `filter[company_id]` is `filter_company_id`."""
    return re.sub(r"[\[\]]+", "_", name).strip("_") or name


def python_name(name: str, prefix: str = "field_") -> str:
    """Return the Python name that openapi-python-client makes of a name: a module for an operation id, an attribute for a field."""
    from openapi_python_client.strings import PythonIdentifier, sanitize

    return PythonIdentifier(_separate_words(sanitize(to_ascii(name))), prefix)


def _separate_words(name: str) -> str:
    """Separate the words of a name in capitals, without one in front of a number that the document does not separate.

    The generator separates every number there, and none in small letters: `photo1Url` is `photo1_url`, as `photo1_url` is.
    """
    return re.sub(_WORD, r" \g<0> ", name).lower() if any(map(str.isupper, name)) else name


def to_ascii(name: str) -> str:
    """Transliterate a name, so that no letter looks like another or runs right to left: `имя` is `imya`, an emoji its name."""
    return name if name.isascii() else re.sub(r":(\w+):", r" \1 ", anyascii(name))


def iter_field_names(value: Any) -> Iterator[str]:
    """Yield the name of every parameter and property."""
    if isinstance(value, dict):
        if isinstance(value.get("properties"), dict):
            yield from value["properties"]
        if "in" in value and isinstance(value.get("name"), str):
            yield value["name"]
        for item in value.values():
            yield from iter_field_names(item)
    elif isinstance(value, list):
        for item in value:
            yield from iter_field_names(item)
