"""The rank of the kinds of changes that test_compare.py does not cover."""

import pytest
from drift.ranking import CHANGE_KINDS, Rank


@pytest.mark.parametrize(
    ("rank", "kinds"),
    [
        ("facade", "facade-broken"),
        ("breaking", "operation-left-out not-generated acceptance-stale"),
        (
            "breaking",
            "python-removed python-renamed python-gave-way python-other python-moved python-needed python-result",
        ),
        ("breaking", "table-stale title-changed tag-renamed"),
        ("additive", "left-out server-added python-given"),
        ("docs", "output-emptied document-changed docs-changed"),
    ],
)
def test_changes_outside_a_document_have_a_rank(rank: str, kinds: str) -> None:
    assert {kind: CHANGE_KINDS[kind].rank.label for kind in kinds.split()} == dict.fromkeys(kinds.split(), rank)


def test_the_worst_comes_first() -> None:
    assert sorted(Rank, reverse=True) == [Rank.DOCS, Rank.ADDITIVE, Rank.BREAKING, Rank.FACADE]
