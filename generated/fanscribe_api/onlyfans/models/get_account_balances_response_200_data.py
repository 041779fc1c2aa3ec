from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_account_balances_response_200_data_withdrawal_period_options_item import (
        GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem,
    )


T = TypeVar("T", bound="GetAccountBalancesResponse200Data")


@_attrs_define
class GetAccountBalancesResponse200Data:
    """
    Attributes:
        currency (str | Unset):
        manual_payout_pending_days (int | Unset):
        max_payout_summ (float | Unset):
        min_payout_summ (int | Unset):
        payout_available (float | Unset):
        payout_pending (float | Unset):
        withdrawal_period (str | Unset):
        withdrawal_period_options (list[GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem] | Unset):
    """

    currency: str | Unset = UNSET
    manual_payout_pending_days: int | Unset = UNSET
    max_payout_summ: float | Unset = UNSET
    min_payout_summ: int | Unset = UNSET
    payout_available: float | Unset = UNSET
    payout_pending: float | Unset = UNSET
    withdrawal_period: str | Unset = UNSET
    withdrawal_period_options: list[GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        manual_payout_pending_days = self.manual_payout_pending_days

        max_payout_summ = self.max_payout_summ

        min_payout_summ = self.min_payout_summ

        payout_available = self.payout_available

        payout_pending = self.payout_pending

        withdrawal_period = self.withdrawal_period

        withdrawal_period_options: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.withdrawal_period_options, Unset):
            withdrawal_period_options = []
            for withdrawal_period_options_item_data in self.withdrawal_period_options:
                withdrawal_period_options_item = withdrawal_period_options_item_data.to_dict()
                withdrawal_period_options.append(withdrawal_period_options_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if currency is not UNSET:
            field_dict["currency"] = currency
        if manual_payout_pending_days is not UNSET:
            field_dict["manualPayoutPendingDays"] = manual_payout_pending_days
        if max_payout_summ is not UNSET:
            field_dict["maxPayoutSumm"] = max_payout_summ
        if min_payout_summ is not UNSET:
            field_dict["minPayoutSumm"] = min_payout_summ
        if payout_available is not UNSET:
            field_dict["payoutAvailable"] = payout_available
        if payout_pending is not UNSET:
            field_dict["payoutPending"] = payout_pending
        if withdrawal_period is not UNSET:
            field_dict["withdrawalPeriod"] = withdrawal_period
        if withdrawal_period_options is not UNSET:
            field_dict["withdrawalPeriodOptions"] = withdrawal_period_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_account_balances_response_200_data_withdrawal_period_options_item import (
            GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        currency = d.pop("currency", UNSET)

        manual_payout_pending_days = d.pop("manualPayoutPendingDays", UNSET)

        max_payout_summ = d.pop("maxPayoutSumm", UNSET)

        min_payout_summ = d.pop("minPayoutSumm", UNSET)

        payout_available = d.pop("payoutAvailable", UNSET)

        payout_pending = d.pop("payoutPending", UNSET)

        withdrawal_period = d.pop("withdrawalPeriod", UNSET)

        _withdrawal_period_options = d.pop("withdrawalPeriodOptions", UNSET)
        withdrawal_period_options: list[GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem] | Unset = UNSET
        if _withdrawal_period_options is not UNSET:
            withdrawal_period_options = []
            for withdrawal_period_options_item_data in _withdrawal_period_options:
                withdrawal_period_options_item = GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem.from_dict(
                    withdrawal_period_options_item_data
                )

                withdrawal_period_options.append(withdrawal_period_options_item)

        get_account_balances_response_200_data = cls(
            currency=currency,
            manual_payout_pending_days=manual_payout_pending_days,
            max_payout_summ=max_payout_summ,
            min_payout_summ=min_payout_summ,
            payout_available=payout_available,
            payout_pending=payout_pending,
            withdrawal_period=withdrawal_period,
            withdrawal_period_options=withdrawal_period_options,
        )

        get_account_balances_response_200_data.additional_properties = d
        return get_account_balances_response_200_data

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
