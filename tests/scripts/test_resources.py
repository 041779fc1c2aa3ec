"""Group operations by their paths, where one tag has all of them."""

from typing import Any

import pytest
from canonical.names import Names
from canonical.resources import group_by_path
from codegen.context import OperationContext, ResourceContext
from codegen.resources import build_tree
from intake.document import Document, operations


def _document(*addresses: str, tag: str | None = "Endpoints") -> Document:
    """Return a document with these operations, each with the id that Scribe makes of its address."""
    paths: dict[str, dict[str, Any]] = {}
    for address in addresses:
        method, path = address.split(" ")
        tags = {} if tag is None else {"tags": [tag]}
        paths.setdefault(path, {})[method.lower()] = {
            "operationId": address.lower().replace(" ", ""),
            "responses": {},
        } | tags
    return {"paths": paths}


def _tags(document: Document) -> dict[str, str]:
    return {f"{method.upper()} {path}": (each.get("tags") or [""])[0] for method, path, each in operations(document)}


def _ids(document: Document) -> list[str]:
    return [each["operationId"] for _, _, each in operations(document)]


ORDERS = ("GET /api/v1/seller/orders", "GET /api/v1/seller/orders/{id}", "GET /api/v1/users", "GET /api/v1/users/{id}")


@pytest.mark.parametrize("tag", ["Endpoints", "general", None])
def test_operations_without_groups_have_those_of_their_paths(tag: str | None) -> None:
    document = _document(*ORDERS, tag=tag)

    assert group_by_path(document) == 4
    assert list(_tags(document).values()) == ["/seller/orders", "/seller/orders", "/users", "/users"]


def test_a_tag_of_a_few_operations_stays_and_one_of_many_does_not() -> None:
    few = _document(*ORDERS, tag="Shop")
    many = _document(*(f"GET /{name}/{number}" for name in ("a", "b") for number in range(16)), tag="Shop")

    assert group_by_path(few) == 0
    assert group_by_path(many) == 32
    assert set(_tags(many).values()) == {"/a", "/b"}


def test_tags_of_a_document_that_has_several_stay() -> None:
    document = _document(*ORDERS)
    document["paths"]["/api/v1/users"]["get"]["tags"] = ["Users"]

    assert group_by_path(document) == 0


def test_an_operation_that_is_alone_below_its_path_keeps_its_tag() -> None:
    document = _document(*ORDERS, "POST /api/v1/login")

    group_by_path(document)

    assert _tags(document)["POST /api/v1/login"] == "Endpoints"


def test_a_document_with_one_path_alone_has_no_groups() -> None:
    assert group_by_path(_document("GET /users", "GET /users/{id}")) == 0


def test_an_operation_stays_where_it_is_when_others_come_below_its_path() -> None:
    before = _document(*ORDERS, "GET /api/v1/seller/profile")
    now = _document(*ORDERS, "GET /api/v1/seller/profile", "GET /api/v1/seller/profile/picture")
    group_by_path(before)
    group_by_path(now, before)

    assert _tags(now)["GET /api/v1/seller/profile"] == "/seller"
    assert _tags(now)["GET /api/v1/seller/profile/picture"] == "/seller/profile"


def test_a_document_that_had_its_tag_so_far_keeps_it() -> None:
    assert group_by_path(_document(*ORDERS), _document(*ORDERS)) == 0


def test_grouping_again_changes_nothing() -> None:
    document = _document(*ORDERS)
    group_by_path(document)

    assert group_by_path(document) == 0


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("GET /api/orders", "listOrders"),
        ("POST /api/orders", "createOrders"),
        ("GET /api/orders/{id}", "getOrders"),
        ("PUT /api/orders/{id}", "updateOrders"),
        ("DELETE /api/orders/{id}", "deleteOrders"),
        ("POST /api/orders/{id}/cancel", "postOrdersCancel"),
        ("GET /api/orders/status", "getOrdersStatus"),
    ],
)
def test_an_id_that_only_repeats_the_address_says_what_is_done(address: str, name: str) -> None:
    document = _document(address, "HEAD /api/orders/x", "GET /api/a/x", "GET /api/a/y")
    group_by_path(document)

    method, path = address.lower().split(" ")
    assert document["paths"][path][method]["operationId"] == name


def test_an_id_that_says_something_stays() -> None:
    document = _document(*ORDERS)
    document["paths"]["/api/v1/users"]["get"]["operationId"] = "everybody"
    group_by_path(document)

    assert "everybody" in _ids(document)


@pytest.mark.parametrize(
    ("tag", "attribute"),
    [("/seller/orders", "seller.orders"), ("/list/orders-v2", "list_.orders_v2"), ("Chat messages", "chat_messages")],
)
def test_a_path_is_an_attribute_of_an_attribute(tag: str, attribute: str) -> None:
    assert Names().attribute_of_tag(tag) == attribute


def test_a_resource_below_another_hides_no_operation_there() -> None:
    operation = OperationContext(
        *(
            "orders",
            "orders",
            "GET",
            "/seller/x",
            "",
            False,
            "",
            "Call",
            ("Any",),
            (),
            (),
            (),
            (),
            (),
            None,
            None,
            "",
            (),
            (),
            "",
        )
    )
    above = ResourceContext("seller", "Seller", "/seller", "", (operation,), ())
    below = ResourceContext("seller__orders", "SellerOrdersResource", "/seller/orders", "", (), ())

    (seller, orders) = build_tree([above, below])

    assert (orders.module, [each.attribute for each in seller.children]) == ("seller__orders_", ["orders_"])
