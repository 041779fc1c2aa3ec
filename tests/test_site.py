"""The site, built: every field of every answer is found, every link leads somewhere, and titles stand once."""

import html
import inspect
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args
from urllib.parse import unquote

import fanscribe
import httpx
import pytest
from canonical.sources import ROOT
from fanscribe import Fanscribe
from fanscribe._core.redaction import Redaction
from fanscribe._core.responses import parse_response
from fanscribe._platforms import catalogue
from fanscribe_api.runtime.fields import field_table
from fanscribe_api.runtime.models import Model
from support.pages import ALL_PAGES, WIDTH

sys.path.insert(0, str(ROOT / "docs" / "_ext"))

from pages.document import describe, limits_of, load_operations
from pages.operations import ANY_CALL, OperationPage

# The site is built once, of the sdist, in one worker.
pytestmark = pytest.mark.xdist_group("distributions")

ADDRESS = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["urls"]["Documentation"]
WAYS = ("items", "rows", "pages", "chunks", "raw")


@pytest.fixture(scope="module")
def index(site: Path) -> Any:
    """The index that the search of the site reads."""
    text = (site / "searchindex.js").read_text()
    return json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))


OPERATIONS = [
    (platform, tag, name, function)
    for platform in catalogue.PLATFORMS
    for tag in catalogue.tags(platform)
    for name, function in catalogue.operations(platform, tag).items()
]


def _models(hint: Any) -> Iterator[type[Model]]:
    if isinstance(hint, type) and issubclass(hint, Model):
        yield hint
    for each in get_args(hint):
        yield from _models(each)


def _answers(platform: str) -> set[type[Model]]:
    """The models of all answers of a platform, and those that they hold."""
    found: set[type[Model]] = set()
    waiting = []
    for each, _, _, function in OPERATIONS:
        names = inspect.signature(function).parameters
        reader = function(None, **{name: name for name in names if name != "self"}).answer
        kind = getattr(getattr(reader, "item", reader), "model", None)
        waiting += [kind] if each == platform and kind else []
    while waiting:
        kind = waiting.pop()
        if kind not in found:
            found.add(kind)
            waiting += [each for hint in field_table(kind).hints.values() for each in _models(hint)]
            extra = str(kind.__annotations__.get("__extra__", "")).removeprefix("ClassVar[").removesuffix("]")
            extra = extra.rpartition(".")[2]
            # The model of the values of a map is in the same module, or shared.
            module = sys.modules[kind.__module__]
            shared = import_module(f"fanscribe_api.{platform}.models.shared")
            waiting += [getattr(module, extra, None) or getattr(shared, extra)] if extra else []
    return found


@pytest.mark.parametrize("platform", catalogue.PLATFORMS)
def test_every_field_of_every_answer_is_found_by_the_search(site: Path, index: Any, platform: str) -> None:
    answers = _answers(platform)
    found: dict[str, set[str]] = {}
    for kind, entries in index["objects"].items():
        for page, _, _, _, name in entries:
            if index["docnames"][page].startswith(f"reference/{platform}/"):
                found.setdefault(f"{kind}.{name}", set()).add(index["docnames"][page])
    fields = {f"{kind.__name__}.{name}" for kind in answers for name in kind.__fields__}

    assert len(fields) > 100
    assert fields - found.keys() == set()
    for field in fields:
        for page in found[field]:
            assert f'id="{field}"' in (site / f"{page}.html").read_text(), f"{page}: {field}"


def test_the_search_finds_an_operation_first_by_the_name_in_the_document(index: Any) -> None:
    [(page, _, priority, anchor, _)] = [each for each in index["objects"]["onlyfans"] if each[4] == "listChats"]

    assert (index["docnames"][page], anchor) == ("reference/onlyfans/chats", "fans.onlyfans.chats.list")
    # What the script of the search calls important.
    assert priority == 0


def test_every_page_for_people_has_its_first_sentence_as_its_description(site: Path) -> None:
    for page in site.glob("*.html"):
        if page.stem not in ("search", "genindex"):
            [text] = re.findall(r'<meta name="description" content="(.*?)"', page.read_text())

            assert len(text) > 20, page
            assert not text.endswith(":"), page


def test_the_search_finds_a_field_as_a_word_too(index: Any) -> None:
    """As the search stems it: for those who type it in a browser's own search box."""
    [pages] = [pages for word, pages in index["terms"].items() if word.startswith("payout_pending_day")]

    assert {index["docnames"][page] for page in pages} >= {"reference/onlyfans/transactions"}


def test_the_index_and_the_pages_are_small_enough_to_load(site: Path) -> None:
    pages = {path: path.stat().st_size for path in site.rglob("*.html")}

    assert (site / "searchindex.js").stat().st_size < 1_000_000
    assert {path: size for path, size in pages.items() if size > 300_000} == {}


def test_every_operation_is_shown_with_its_own_arguments_and_ways_to_call_it(site: Path) -> None:
    with Fanscribe("a-key") as fans:
        for platform, tag, name, _ in OPERATIONS:
            section = _section(site, platform, tag, name)
            bound = getattr(getattr(getattr(fans, platform), tag), name)
            shown = {way for way in WAYS if f"<code>.{way}(…)</code>" in section}
            signature = html.unescape(re.sub("<[^>]+>", "", section.partition("<pre>")[2].partition("</pre>")[0]))

            assert shown == {way for way in WAYS if hasattr(bound, way)}, name
            for argument in inspect.signature(bound).parameters.values():
                assert re.search(rf"\n    {argument.name}: ", signature), f"{name}({argument.name})"
                assert f"<li><code>{argument.name}</code>" in section, f"{name}({argument.name})"


def test_every_operation_has_its_request_errors_retries_cost_and_the_page_of_the_provider(site: Path) -> None:
    for platform, tag, name, _ in OPERATIONS:
        section = _section(site, platform, tag, name)

        assert re.findall(r"<dt>(\w+)</dt>", section) == ["Request", "Errors", "Retries", "Cost"], name
        assert re.search(r'<a href="https://docs\.[\w./-]+/[a-z\d-]+/[a-z\d-]+">the provider', section), name


def test_only_reads_take_the_etag_of_an_earlier_response(site: Path) -> None:
    for tag, name, offered in (("chats", "list", True), ("data_exports", "create", False)):
        raw = re.search(r"<code>\.raw\(…\).*", _section(site, "onlyfans", tag, name))

        assert raw is not None
        assert ("if_none_match" in raw[0]) == offered


def test_an_argument_whose_words_have_a_name_shows_the_words(site: Path) -> None:
    section = html.unescape(_section(site, "onlyfans", "data_exports", "create"))

    assert "<code>'chargebacks'</code>, <code>'chat_messages'</code>" in section


def test_a_price_is_what_the_document_says_about_credits_and_nothing_else() -> None:
    def search(account_id: str, *, limit: int) -> None:
        """Search profiles.

        Finds profiles.  Each costs
        3 credits per MB. Sorted by name.

        GET /api/search (search)

        Args:
            account_id: the account.
            limit: At most 10. We charge 1 credit for each.
        """

    def read(account_id: str) -> None:
        """Get Credit Usage

        GET /api/usage (read)
        """

    assert OperationPage("search", search).sentences_on_price == [
        "Each costs 3 credits per MB.",
        "We charge 1 credit for each.",
    ]
    assert OperationPage("read", read).sentences_on_price == []


def test_an_operation_without_a_price_in_the_document_has_none_in_the_reference(site: Path) -> None:
    for platform, tag, name, function in OPERATIONS:
        cost = _section(site, platform, tag, name).partition("<dt>Cost</dt>")[2].partition("</dd>")[0]
        priced = bool(OperationPage(name, function).sentences_on_price)

        assert (re.search(r"\d|free|none", cost, re.IGNORECASE) is not None) <= priced, name
        assert "tells what a call used" in cost, name


def test_an_example_is_an_answer_that_the_model_reads(site: Path) -> None:
    section = _section(site, "onlyfans", "transactions", next(iter(catalogue.operations("onlyfans", "transactions"))))
    text = section.partition("An example answer")[2].partition("<pre>")[2].partition("</pre>")[0]
    [function] = catalogue.operations("onlyfans", "transactions").values()
    reader: Any = function(None, "acct_1").answer
    body = json.loads(html.unescape(re.sub("<[^>]+>", "", text)))

    assert reader.model.from_dict(body).data.list_[0].payout_pending_days is not None


def test_the_errors_of_an_operation_are_those_that_a_response_can_be(site: Path) -> None:
    page = OperationPage("fans.onlyfans.chats.list", catalogue.operations("onlyfans", "chats")["list"])
    for status in (400, 401, 402, 403, 404, 422, 429, 500, 502, 503):
        error = parse_response(
            page.request, status, httpx.Headers(), b'{"message": "no"}', lambda: Redaction(frozenset())
        )

        assert type(error).__name__ in {*page.errors, *ANY_CALL}, status
    assert {"NotFound", "SessionExpired", "AccountReauthenticating"} < {*page.errors}
    for each in page.errors:
        assert f'href="../errors.html#{each.lower()}"' in _section(site, "onlyfans", "chats", "list")


def test_every_link_within_the_site_leads_somewhere(site: Path) -> None:
    pages = {path.resolve(): path.read_text() for path in site.rglob("*.html")}
    anchors = {path: set(re.findall(r'\bid="([^"]+)"', text)) for path, text in pages.items()}
    broken = set()
    for path, text in pages.items():
        for address in set(re.findall(r'<a [^>]*?href="([^":]*)"', text)):
            name, _, anchor = unquote(html.unescape(address)).partition("#")
            target = (path.parent / name.partition("?")[0]).resolve() if name else path
            if (target not in anchors if target.suffix == ".html" else not target.exists()) or (
                anchor and anchor not in anchors[target]
            ):
                broken.add(f"{path.relative_to(site.resolve())}: {address}")
    assert broken == set()


@pytest.mark.parametrize("page", [*ALL_PAGES, ROOT / "examples" / "README.md"], ids=lambda page: page.stem)
def test_every_link_to_the_published_site_leads_to_a_page_of_it(site: Path, page: Path) -> None:
    for link in re.findall(rf"{re.escape(ADDRESS)}([^)>\s]*)", page.read_text()):
        name, _, anchor = link.partition("#")
        text = (site / (name or "index.html")).read_text()
        assert not anchor or f'id="{anchor}"' in text, link


def test_commands_are_listed_with_their_whole_summary(site: Path) -> None:
    text = (site / "reference" / "command-line.html").read_text().partition("Commands")[2].partition("<h2>")[0]

    assert "Connect an account, and wait until it is signed in." in text
    assert "Nothing is sent without --online." in text
    assert "…" not in text


def test_no_page_shows_a_path_of_the_machine_that_built_it(site: Path) -> None:
    for path in (site / "reference" / "python").glob("*.html"):
        text = html.unescape(path.read_text())

        assert not re.search(r"<module '|<function |<class '| at 0x[0-9a-f]+", re.sub("</?span[^>]*>", "", text)), path


def test_a_block_without_a_language_is_not_coloured_as_python(site: Path) -> None:
    assert 'class="highlight-text' in (site / "plans.html").read_text()


def test_an_object_that_answers_share_is_imported_as_its_page_says(site: Path) -> None:
    for page in sorted((site / "reference" / "onlyfans" / "models").glob("*.html")):
        [line] = re.findall(r"<pre>(.*?)</pre>", page.read_text(), re.DOTALL)[:1]
        exec(html.unescape(re.sub("<[^>]+>", "", line)), {})


def test_links_to_the_reference_stay_within_a_build(site: Path) -> None:
    text = (site / "errors.html").read_text()

    assert 'href="reference/errors.html"' in text
    assert ADDRESS not in text.partition("<article")[2]


def test_every_page_says_which_address_it_is_published_at_and_is_in_the_sitemap(site: Path) -> None:
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"search.html", "genindex.html"}
    listed = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text())

    assert set(listed) == {f"{ADDRESS}{page}" for page in pages}
    for page in pages:
        assert f'<link rel="canonical" href="{ADDRESS}{page}"' in (site / page).read_text(), page


def test_titles_stand_once_in_each_part_of_the_sidebar(site: Path) -> None:
    text = (site / "index.html").read_text().partition('<div class="sidebar-tree">')[2].partition("</div>")[0]
    links = re.findall(r'<a class="reference internal" href="([^"#]*)"[^>]*>(.*?)</a>', text)
    titles = Counter((address.rpartition("/")[0], title) for address, title in links)

    assert len(titles) > 80
    assert [title for title, number in titles.items() if number > 1] == []


def test_llms_txt_names_every_page_of_the_sidebar_with_its_first_sentence(site: Path) -> None:
    lines = (site / "llms.txt").read_text().splitlines()
    listed = dict(re.match(r"- \[.+?\]\((.+?)\): (.*)", line).groups() for line in lines if line.startswith("- "))  # type: ignore[union-attr, misc]
    sidebar = (site / "index.html").read_text().partition('<div class="sidebar-tree">')[2].partition("</div>")[0]

    assert lines[0] == "# fanscribe"
    assert lines[2].startswith("> Python clients")
    assert all(word in lines[4] for word in ("unofficial", "alpha", "`pip install fanscribe`"))
    shown = set(re.findall(r'<a class="reference internal" href="([^"#]+)"', sidebar))
    assert set(listed) == {f"{ADDRESS}{page}" for page in shown}
    assert [page for page, sentence in listed.items() if len(sentence) < 10] == []
    assert listed[f"{ADDRESS}reference/errors.html"] == "Every error, and what to do about it."


def test_no_line_of_code_is_wider_than_a_page(site: Path) -> None:
    """Those of the help of the command and of the changelog, too; a text in an example answer folds."""
    wide = set()
    for path in site.rglob("*.html"):
        for block in re.findall(r"<pre>(.*?)</pre>", path.read_text(), re.DOTALL):
            lines = html.unescape(re.sub("<[^>]+>", "", block)).splitlines()
            wide |= {(path.name, line) for line in lines if len(line) > WIDTH and not re.match(r' +"', line)}

    assert wide == set()


def test_code_goes_on_below_where_it_fits_and_scrolls_on_a_phone(site: Path) -> None:
    ways = re.findall(r"article pre \{[^}]*white-space: ([\w-]+)", (site / "_static" / "site.css").read_text())

    assert ways == ["pre-wrap", "pre"]
    assert "_static/site.css" in (site / "waiting.html").read_text()


def test_the_diagram_of_a_wait_names_every_status_and_says_so_in_words(site: Path) -> None:
    statuses = ("Pending", "CodeChallenge", "FaceCheck", "PhoneApproval", "Authenticated", "Failed")
    picture = (site / "_images" / "wait.svg").read_text()
    [alternative] = re.findall(r'<img alt="([^"]+)"[^>]*wait\.svg', (site / "waiting.html").read_text())

    assert all(hasattr(fanscribe, each) and f">{each}</text>" in picture for each in statuses)
    assert "prefers-color-scheme: dark" in picture
    assert len(alternative.split()) > 20


def test_no_picture_is_too_wide_for_the_letters_in_it_to_be_read_on_a_phone() -> None:
    widths = {
        path.name: float(re.findall(r'viewBox="0 0 ([\d.]+)', path.read_text())[0])
        for path in (ROOT / "docs" / "pictures").glob("*.svg")
    }

    # 64 columns of a terminal; on a phone, half of that is 10 points for a letter.
    assert len(widths) > 5
    assert {name: width for name, width in widths.items() if width > 820} == {}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer", "default": 20, "minimum": 1, "maximum": 100}, "Default: 20. At least 1. At most 100."),
        ({"anyOf": [{"type": "string", "maxLength": 8}]}, "At most 8 characters."),
        ({"type": "string"}, ""),
    ],
)
def test_arguments_have_the_defaults_and_limits_of_the_document(schema: Any, expected: str) -> None:
    assert limits_of(schema) == expected


@pytest.mark.parametrize(
    ("tag", "operation", "page"),
    [
        ("Chats", "listChats", "chats/list-chats"),
        ("Connect OnlyFans Account", "startAuthentication", "connect-onlyfans-account/start-authentication"),
        ("Media", "uploadMediaToTheOnlyFansCDN", "media/upload-media-to-the-only-fans-cdn"),
    ],
)
def test_the_page_of_the_provider_has_the_address_that_the_provider_gives_it(
    tag: str, operation: str, page: str
) -> None:
    documented = describe("https://docs.example", {"tags": [tag], "operationId": operation}, [], {})

    assert documented.page == f"https://docs.example/{page}"


def test_a_platform_whose_source_names_no_pages_of_the_provider_has_no_links_to_them(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text('[example]\ntitle = "Example"\n')
    (tmp_path / "example.yaml").write_text(
        "paths:\n  /api/example/accounts:\n    get: {tags: [Account], operationId: listAccounts}\n"
    )

    [documented] = load_operations(tmp_path, "example").values()

    assert documented.page == ""


def _section(site: Path, platform: str, tag: str, name: str) -> str:
    """The HTML of an operation."""
    text = (site / "reference" / platform / f"{tag}.html").read_text()
    _, found, rest = text.partition(f'id="fans.{platform}.{tag}.{name}"')
    assert found, name
    return rest.partition("<section ")[0]
