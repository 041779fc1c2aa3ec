"""Documents that can be parsed, but must not become code."""

import copy
from typing import Any

import pytest
from intake.document import operations
from intake.errors import SpecError
from intake.inspection import find_unused_tags, inspect, reject_unknown_shape


def _operation(document: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = document["paths"]["/api/download"]["get"]
    return result


def _refusal(document: dict[str, Any]) -> str:
    with pytest.raises(SpecError) as caught:
        inspect(document)
    return str(caught.value)


def _fault(document: dict[str, Any]) -> str:
    """The only fault of a document, whose other operations and tags stay."""
    whole, count = len(operations(document)), len(document["tags"])
    kept, faults = inspect(document)
    assert len(operations(kept)) + len(kept["tags"]) == whole + count - 1
    assert len(faults) == 1
    return str(faults[0])


def _passes(document: dict[str, Any]) -> bool:
    kept, faults = inspect(document)
    return kept == document and not faults


def test_a_published_document_passes(small_document: dict[str, Any]) -> None:
    assert _passes(small_document)


HOSTILE = [
    'say"cheese',
    "it's",
    "back\\slash",
    "back`tick",
    "line\nbreak",
    "bell\x07",
    "carriage\r",
    "sep\u2028",
    "paragraph\u2029",
    "half a pair\ud83d",
    "of nobody\ue000",
    "rtl\u202e",
    "zero\u200b",
]


# A tag is a heading: quotes stay in the text, and out of the name that is made of it.
IN_HEADINGS = ('say"cheese', "it's", "back\\slash", "back`tick", "a family: \U0001f468\u200d\U0001f469")


NAMED = {
    "operationId": "GET '/api/download': operation id ",
    "parameter": "GET '/api/download': parameter ",
    "path": ": the path contains ",
    "tag": "GET '/api/download': tag ",
    "declared tag": "the document: tag ",
}


@pytest.mark.parametrize(
    ("place", "text"),
    [(place, text) for place in ("operationId", "parameter", "path") for text in HOSTILE]
    + [(place, text) for place in ("tag", "declared tag") for text in HOSTILE if text not in IN_HEADINGS],
)
def test_a_name_that_could_leave_a_string_costs_its_operation(
    small_document: dict[str, Any], place: str, text: str
) -> None:
    operation = _operation(small_document)
    match place:
        case "operationId":
            operation["operationId"] = text
        case "tag":
            operation["tags"] = [text]
        case "declared tag":
            small_document["tags"].append({"name": text})
        case "parameter":
            operation["parameters"] = [{"in": "query", "name": text, "schema": {"type": "string"}}]
        case "path":
            small_document["paths"][f"/api/{text}"] = small_document["paths"].pop("/api/download")

    why = _fault(small_document)
    assert NAMED[place] in why
    assert "a quote or a backslash" in why or "a control character" in why
    assert "\n" not in why


def test_a_fault_shows_a_name_in_at_most_80_characters(small_document: dict[str, Any]) -> None:
    for length, shown in ((77, f"'{'a' * 77}`'"), (78, f"'{'a' * 76}...")):
        _operation(small_document)["operationId"] = "a" * length + "`"

        assert f"operation id {shown} contains" in _fault(small_document)


def test_names_hold_letters_of_any_language_digits_and_marks(small_document: dict[str, Any]) -> None:
    _operation(small_document)["operationId"] = "GET-X_1.Größe: 大 & co?"

    assert _passes(small_document)


@pytest.mark.parametrize("path", ["relative", "/a/{b", "/a/b}", "/a/../b", "/a/./b", "/{a}{b"])
def test_an_invalid_path_costs_its_operation(small_document: dict[str, Any], path: str) -> None:
    small_document["paths"][path] = small_document["paths"].pop("/api/download")

    assert "the path must" in _fault(small_document)


def test_a_document_in_which_no_name_is_safe_is_refused(small_document: dict[str, Any]) -> None:
    small_document["paths"] = {f"/a{{{path}": item for path, item in small_document["paths"].items()}

    assert "no operation of the document can be read; the first: " in _refusal(small_document)


def test_a_method_in_capitals_is_that_method(small_document: dict[str, Any]) -> None:
    whole, item = copy.deepcopy(small_document), small_document["paths"]["/api/download"]
    item["GET"] = item.pop("get")

    assert inspect(small_document) == (whole, [])


def test_an_operation_of_an_unknown_method_is_named(small_document: dict[str, Any]) -> None:
    item = small_document["paths"]["/api/download"]
    item |= {"gett": item["get"], "x-note": {}}

    assert [str(fault) for fault in inspect(small_document)[1]] == ["'/api/download': 'gett' is not an HTTP method"]


@pytest.mark.parametrize("text", IN_HEADINGS)
def test_a_heading_may_hold_quotes_and_emoji(small_document: dict[str, Any], text: str) -> None:
    small_document["tags"].append({"name": text})
    _operation(small_document)["tags"] = [text]

    assert _passes(small_document)


@pytest.mark.parametrize("change", ["tags", "a path without parameters", "an empty path"])
def test_whatever_stands_behind_the_paths_proves_that_they_are_whole(
    small_document: dict[str, Any], change: str
) -> None:
    match change:
        case "tags":
            del _operation(small_document)["tags"]
        case "a path without parameters":
            _ends_with(small_document, "/api/authenticate/{attempt_id}")
            del small_document["paths"]["/api/authenticate/{attempt_id}"]["parameters"]
        case _:
            small_document["paths"]["/api/last"] = {}
    assert "truncated" in _refusal(small_document)

    small_document["tags"] = small_document.pop("tags")

    assert _passes(small_document)


@pytest.mark.parametrize("key", ["requestBody", "security"])
def test_what_stands_behind_the_tags_of_an_operation_proves_that_it_has_none(
    small_document: dict[str, Any], key: str
) -> None:
    del _operation(small_document)["tags"]
    _operation(small_document)[key] = {}

    assert _passes(small_document)


@pytest.mark.parametrize("lost", ["responses", "tags"])
def test_a_last_operation_that_is_cut_off_is_refused(small_document: dict[str, Any], lost: str) -> None:
    del _operation(small_document)[lost]

    assert "truncated" in _refusal(small_document)


def test_a_last_operation_without_tags_is_a_cut_where_it_is_the_only_one(small_document: dict[str, Any]) -> None:
    del _operation(small_document)["tags"]

    assert "its last operation has no tags, though every other has" in _refusal(small_document)


def test_a_last_operation_without_tags_is_accepted_if_another_has_none_either(small_document: dict[str, Any]) -> None:
    del _operation(small_document)["tags"]
    del small_document["paths"]["/api/{account}/things"]["get"]["tags"]

    assert _passes(small_document)


def test_the_only_operation_of_a_document_needs_no_tags(small_document: dict[str, Any]) -> None:
    del _operation(small_document)["tags"]
    small_document["paths"] = {"/api/download": small_document["paths"]["/api/download"]}

    assert _passes(small_document)


def _ends_with(document: dict[str, Any], path: str) -> None:
    document["paths"][path] = document["paths"].pop(path)


def test_a_last_path_whose_parameters_are_cut_off_is_refused(small_document: dict[str, Any]) -> None:
    _ends_with(small_document, "/api/authenticate/{attempt_id}")
    del small_document["paths"]["/api/authenticate/{attempt_id}"]["parameters"]

    assert "truncated" in _refusal(small_document)


def test_a_last_path_whose_own_parameter_is_cut_off_behind_another_is_refused(small_document: dict[str, Any]) -> None:
    _ends_with(small_document, "/api/authenticate/{attempt_id}")
    limit = {"in": "query", "name": "limit", "schema": {"type": "integer"}}
    small_document["paths"]["/api/authenticate/{attempt_id}"]["parameters"] = [limit]

    assert "truncated: the parameters of its last path are not declared" in _refusal(small_document)


@pytest.mark.parametrize("first", [[], ["no parameter"]], ids=["alone", "after an invalid one"])
def test_a_last_path_that_is_whole_passes(small_document: dict[str, Any], first: list[Any]) -> None:
    _ends_with(small_document, "/api/authenticate/{attempt_id}")
    small_document["paths"]["/api/authenticate/{attempt_id}"]["parameters"][:0] = first

    assert _passes(small_document)


def test_where_no_path_declares_its_parameters_the_last_one_is_no_cut(small_document: dict[str, Any]) -> None:
    _ends_with(small_document, "/api/authenticate/{attempt_id}")
    for item in small_document["paths"].values():
        item.pop("parameters", None)

    assert _passes(small_document)


@pytest.mark.parametrize("cut", [{"in": "path", "name": "attempt_id"}, {"schema": None}, "attempt_id", None], ids=repr)
def test_a_last_parameter_that_is_cut_off_is_refused(small_document: dict[str, Any], cut: Any) -> None:
    _ends_with(small_document, "/api/authenticate/{attempt_id}")
    small_document["paths"]["/api/authenticate/{attempt_id}"]["parameters"].append(cut)

    assert "truncated: its last parameter has no schema" in _refusal(small_document)


@pytest.mark.parametrize("item", [{}, None, {"get": None}, {"parameters": []}], ids=repr)
def test_a_last_path_without_an_operation_is_refused(small_document: dict[str, Any], item: Any) -> None:
    small_document["paths"]["/api/last"] = item

    assert "'/api/last': the document looks truncated: its last path has no operation" in _refusal(small_document)


def test_a_last_path_whose_second_operation_is_cut_off_is_refused(small_document: dict[str, Any]) -> None:
    small_document["paths"]["/api/download"]["post"] = None

    assert "truncated: its last path has no operation" in _refusal(small_document)


@pytest.mark.parametrize("lost", ["responses", "tags", "parameters"])
def test_parts_missing_before_the_end_are_no_truncation(small_document: dict[str, Any], lost: str) -> None:
    item = small_document["paths"]["/api/authenticate/{attempt_id}"]
    (item if lost == "parameters" else next(iter(item.values()))).pop(lost, None)

    assert _passes(small_document)


def test_a_document_without_operations_is_refused(small_document: dict[str, Any]) -> None:
    small_document["paths"] = {}

    assert "no operation" in _refusal(small_document)


def test_tags_that_no_operation_carries_are_found(small_document: dict[str, Any]) -> None:
    del small_document["paths"]["/api/authenticate/{attempt_id}"]

    assert find_unused_tags(small_document) == ["Authentication"]


def test_an_invalid_tag_is_not_an_unused_tag(small_document: dict[str, Any]) -> None:
    small_document["tags"] += ["no tag", {"name": 5}, {"name": " "}, {"name": None}, {}, {"name": "Alone"}]

    assert find_unused_tags(small_document) == ["Alone"]


@pytest.mark.parametrize("error", [AttributeError, KeyError, TypeError, ValueError, RecursionError])
def test_errors_of_an_unknown_shape_become_a_refusal_with_the_reason(error: type[Exception]) -> None:
    with (
        pytest.raises(SpecError, match=rf"^not in the shape .* \({error.__name__}: .*here.*\)$"),
        reject_unknown_shape(),
    ):
        raise error("here")


def test_a_known_shape_passes_and_a_refusal_stays_itself() -> None:
    done = []
    with reject_unknown_shape():
        done.append(True)
    assert done

    with pytest.raises(SpecError, match=r"^another reason$"), reject_unknown_shape():
        raise SpecError("another reason")
