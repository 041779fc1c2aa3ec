from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_revenue_forecast_response_200_forecast_item import GetRevenueForecastResponse200ForecastItem
    from ..models.get_revenue_forecast_response_200_historical_item import GetRevenueForecastResponse200HistoricalItem


T = TypeVar("T", bound="GetRevenueForecastResponse200")


@_attrs_define
class GetRevenueForecastResponse200:
    """
    Attributes:
        forecast (list[GetRevenueForecastResponse200ForecastItem] | Unset):
        historical (list[GetRevenueForecastResponse200HistoricalItem] | Unset):
        metric (str | Unset):
        model (str | Unset):
    """

    forecast: list[GetRevenueForecastResponse200ForecastItem] | Unset = UNSET
    historical: list[GetRevenueForecastResponse200HistoricalItem] | Unset = UNSET
    metric: str | Unset = UNSET
    model: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        forecast: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.forecast, Unset):
            forecast = []
            for forecast_item_data in self.forecast:
                forecast_item = forecast_item_data.to_dict()
                forecast.append(forecast_item)

        historical: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.historical, Unset):
            historical = []
            for historical_item_data in self.historical:
                historical_item = historical_item_data.to_dict()
                historical.append(historical_item)

        metric = self.metric

        model = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if forecast is not UNSET:
            field_dict["forecast"] = forecast
        if historical is not UNSET:
            field_dict["historical"] = historical
        if metric is not UNSET:
            field_dict["metric"] = metric
        if model is not UNSET:
            field_dict["model"] = model

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_revenue_forecast_response_200_forecast_item import GetRevenueForecastResponse200ForecastItem  # noqa: PLC0415
        from ..models.get_revenue_forecast_response_200_historical_item import (
            GetRevenueForecastResponse200HistoricalItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _forecast = d.pop("forecast", UNSET)
        forecast: list[GetRevenueForecastResponse200ForecastItem] | Unset = UNSET
        if _forecast is not UNSET:
            forecast = []
            for forecast_item_data in _forecast:
                forecast_item = GetRevenueForecastResponse200ForecastItem.from_dict(forecast_item_data)

                forecast.append(forecast_item)

        _historical = d.pop("historical", UNSET)
        historical: list[GetRevenueForecastResponse200HistoricalItem] | Unset = UNSET
        if _historical is not UNSET:
            historical = []
            for historical_item_data in _historical:
                historical_item = GetRevenueForecastResponse200HistoricalItem.from_dict(historical_item_data)

                historical.append(historical_item)

        metric = d.pop("metric", UNSET)

        model = d.pop("model", UNSET)

        get_revenue_forecast_response_200 = cls(
            forecast=forecast,
            historical=historical,
            metric=metric,
            model=model,
        )

        get_revenue_forecast_response_200.additional_properties = d
        return get_revenue_forecast_response_200

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
