"""External links are listed in one place, which `make links` checks where there is a network."""

from pathlib import Path

import links
import pytest
from support.publisher import Publisher


def test_the_list_has_the_addresses_of_the_pages() -> None:
    assert links.read_list() == links.find_addresses(), "python scripts/links.py list"


def test_addresses_of_examples_and_of_our_own_files_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[project.urls]\nSource = "https://code.test/a"\nDocumentation = "https://site.test/a/"'
    )
    (tmp_path / "README.md").write_text(
        "[a](https://a.test/x#y), <https://b.test>. http://localhost:80/z http://proxy.example:3128 https://c.test/."
        " [d](https://code.test/a/blob/main/README.md) https://code.test/other [e](https://site.test/a/page.html)"
    )

    assert links.find_addresses(tmp_path) == [
        "https://a.test/x",
        "https://b.test",
        "https://c.test/",
        "https://code.test/a",
        "https://code.test/other",
        "https://site.test/a/",
    ]


def test_an_address_that_is_gone_is_reported() -> None:
    with Publisher() as publisher:
        publisher.documents["/here"] = b"a page"
        problems = list(links.find_dead([f"{publisher.url}/here", f"{publisher.url}/gone"]))

    assert problems == [f"{publisher.url}/gone: HTTP 404"]


def test_an_address_that_nobody_answers_is_reported() -> None:
    with Publisher() as publisher:
        closed = publisher.url

    [problem] = links.find_dead([closed])

    assert problem.startswith(f"{closed}: ConnectError")


def test_a_machine_without_a_network_is_not_taken_for_pages_that_are_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    with Publisher() as publisher:
        (tmp_path / "docs" / "links.txt").write_text(f"{publisher.url}/gone\n")

        assert links.main(tmp_path, []) == 1
    assert "1 of them gone" in capsys.readouterr().out

    assert links.main(tmp_path, []) == 2
    assert "no answer from any of 1 addresses" in capsys.readouterr().out


def test_help_requests_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        links.main(arguments=["--help"])

    assert ended.value.code == 0
    assert "docs/links.txt" in capsys.readouterr().out
