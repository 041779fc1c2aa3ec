from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_legal_form_details_response_200_data_document_type_values_item import (
        GetLegalFormDetailsResponse200DataDocumentTypeValuesItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetLegalFormDetailsResponse200DataDocumentType(Model):
    values: list[GetLegalFormDetailsResponse200DataDocumentTypeValuesItem] | Unset = wire(
        "values",
        Each(
            One(
                "get_legal_form_details_response_200_data_document_type_values_item",
                "GetLegalFormDetailsResponse200DataDocumentTypeValuesItem",
            )
        ),
    )
