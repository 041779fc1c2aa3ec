from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_revenue_forecast_body_metric import (
    GetRevenueForecastBodyMetric,
    check_get_revenue_forecast_body_metric,
)
from ..models.get_revenue_forecast_body_model import GetRevenueForecastBodyModel, check_get_revenue_forecast_body_model

T = TypeVar("T", bound="GetRevenueForecastBody")


@_attrs_define
class GetRevenueForecastBody:
    """
    Attributes:
        account_ids (list[str]):
        forecast_days (int):
        historical_days (int):
        metric (GetRevenueForecastBodyMetric):
        model (GetRevenueForecastBodyModel):
    """

    account_ids: list[str]
    forecast_days: int
    historical_days: int
    metric: GetRevenueForecastBodyMetric
    model: GetRevenueForecastBodyModel
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_ids = self.account_ids

        forecast_days = self.forecast_days

        historical_days = self.historical_days

        metric: str = self.metric

        model: str = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account_ids": account_ids,
                "forecast_days": forecast_days,
                "historical_days": historical_days,
                "metric": metric,
                "model": model,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_ids = cast(list[str], d.pop("account_ids"))

        forecast_days = d.pop("forecast_days")

        historical_days = d.pop("historical_days")

        metric = check_get_revenue_forecast_body_metric(d.pop("metric"))

        model = check_get_revenue_forecast_body_model(d.pop("model"))

        get_revenue_forecast_body = cls(
            account_ids=account_ids,
            forecast_days=forecast_days,
            historical_days=historical_days,
            metric=metric,
            model=model,
        )

        get_revenue_forecast_body.additional_properties = d
        return get_revenue_forecast_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
