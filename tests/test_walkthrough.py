"""docs/drift.md shows the real output."""

from walkthrough import PAGE, page


def test_the_page_is_what_a_cycle_prints() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "make pages"
