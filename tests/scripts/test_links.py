"""External links are listed in one place, which `make links` checks where there is a network."""

from pathlib import Path

import links
from support.publisher import Publisher


def test_the_list_has_the_addresses_of_the_pages() -> None:
    assert links.listed() == links.used(), "python scripts/links.py list"


def test_addresses_of_examples_and_of_our_own_files_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project.urls]\nSource = "https://code.test/a"')
    (tmp_path / "README.md").write_text(
        "[a](https://a.test/x#y), <https://b.test>. http://localhost:80/z http://proxy.example:3128 https://c.test/."
        " [d](https://code.test/a/blob/main/README.md) https://code.test/other"
    )

    assert links.used(tmp_path) == [
        "https://a.test/x",
        "https://b.test",
        "https://c.test/",
        "https://code.test/a",
        "https://code.test/other",
    ]


def test_an_address_that_is_gone_is_told() -> None:
    with Publisher() as publisher:
        publisher.documents["/here"] = b"a page"
        problems = list(links.gone([f"{publisher.url}/here", f"{publisher.url}/gone"]))

    assert problems == [f"{publisher.url}/gone: HTTP 404"]


def test_an_address_that_nobody_answers_is_told() -> None:
    with Publisher() as publisher:
        closed = publisher.url

    [problem] = links.gone([closed])

    assert problem.startswith(f"{closed}: ConnectError")
