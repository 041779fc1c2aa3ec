from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle_discounts import (
        GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts,
    )
    from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle_durations import (
        GetSettingsResponse200DataCanAddSubscriberByBundleDurations,
    )


@define(eq=False, repr=False, kw_only=True)
class GetSettingsResponse200DataCanAddSubscriberByBundle(Model):
    discounts: GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts | Unset = wire(
        "discounts",
        One(
            "get_settings_response_200_data_can_add_subscriber_by_bundle_discounts",
            "GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts",
        ),
    )
    durations: GetSettingsResponse200DataCanAddSubscriberByBundleDurations | Unset = wire(
        "durations",
        One(
            "get_settings_response_200_data_can_add_subscriber_by_bundle_durations",
            "GetSettingsResponse200DataCanAddSubscriberByBundleDurations",
        ),
    )
