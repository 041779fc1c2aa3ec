"""The answers of operations that list or search: each is the sequence of its items."""

import re
import typing
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from fanscribe import Fanscribe
from fanscribe_api.onlyfans import models as onlyfans
from fanscribe_api.runtime.fields import field_table
from fanscribe_api.runtime.models import Page
from fanscribe_platforms import TITLES

LISTS = re.compile(r"(list|search)(_|$)")


def _operations() -> Iterator[tuple[str, Any]]:
    with Fanscribe("the-key") as fans:
        for platform in TITLES:
            tags = getattr(fans, platform)
            for name in dir(tags):
                tag = None if name.startswith("_") else getattr(tags, name)
                for each in () if tag is None or callable(tag) else dir(type(tag)):
                    if not each.startswith("_"):
                        yield f"{platform}.{name}.{each}", getattr(tag, each)


def _answers() -> dict[str, Any]:
    return {
        name: typing.get_type_hints(operation)["return"]
        for name, operation in _operations()
        if LISTS.match(name.rpartition(".")[2])
    }


def _lists_in(kind: Any) -> int:
    """Count the lists of an object, and of its `data`."""
    hints = field_table(kind).hints
    own = sum(typing.get_origin(each) is list for hint in hints.values() for each in (hint, *typing.get_args(hint)))
    inner = [each for each in (hints.get("data"), *typing.get_args(hints.get("data"))) if hasattr(each, "__fields__")]
    return own + sum(map(_lists_in, inner))


def test_every_operation_that_lists_answers_a_sequence_of_items() -> None:
    answers = {name: typing.get_origin(answer) or answer for name, answer in _answers().items()}

    others = {name for name, answer in answers.items() if not issubclass(answer, Sequence)}
    # Where a newcomer has several, `lists` in openapi/sources.toml can say which one counts.
    assert {name for name in others if _lists_in(answers[name]) < 2} == set()
    assert len(answers) > 100


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("onlyfans.chargebacks.list", ("data", "list")),
        ("onlyfans.smart_links.list_clicks", ("data", "rows")),
        ("onlyfans.smart_links.list_conversions", ("data", "rows")),
        ("onlyfans.free_trial_links.list_tags", ("data", "tags")),
        ("onlyfans.banned_words.list", ("data",)),
        ("fansly.chat_messages.list", ("data", "messages")),
        ("fansly.followers.list", ("data", "followers")),
        ("fansly.vault.list_media", ("data", "albumMedia")),
        ("fanvue.accounts.list", ("data",)),
    ],
)
def test_an_answer_with_several_lists_or_an_undocumented_one_has_one_that_counts(
    name: str, place: tuple[str, ...]
) -> None:
    answer = _answers()[name]

    assert issubclass(answer, Page)
    assert answer.__items__ == place


def test_the_items_of_a_list_of_which_nothing_is_documented_are_as_they_came() -> None:
    words = onlyfans.ListBannedWords.from_dict({"data": ["one", {"id": 2}]})

    assert list(words) == ["one", {"id": 2}]
