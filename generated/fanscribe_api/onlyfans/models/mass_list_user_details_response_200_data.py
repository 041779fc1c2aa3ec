from __future__ import annotations

from attrs import define

from ..base import Model, One


@define(eq=False, repr=False, kw_only=True)
class MassListUserDetailsResponse200Data(Model):
    _extra = One(
        "mass_list_user_details_response_200_data_additional_property",
        "MassListUserDetailsResponse200DataAdditionalProperty",
    )
