from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_address import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bank_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bic import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_city import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_country import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_first_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_iban import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_last_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_postal import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal,
    )


T = TypeVar("T", bound="GetBankPayoutDetailsResponse200DataPayoutsItemFields")


@_attrs_define
class GetBankPayoutDetailsResponse200DataPayoutsItemFields:
    """
    Attributes:
        address (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress | Unset):
        bank_name (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName | Unset):
        bic (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic | Unset):
        city (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity | Unset):
        country (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry | Unset):
        first_name (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName | Unset):
        iban (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban | Unset):
        last_name (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName | Unset):
        postal (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal | Unset):
    """

    address: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress | Unset = UNSET
    bank_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName | Unset = UNSET
    bic: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic | Unset = UNSET
    city: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity | Unset = UNSET
    country: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry | Unset = UNSET
    first_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName | Unset = UNSET
    iban: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban | Unset = UNSET
    last_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName | Unset = UNSET
    postal: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = self.address.to_dict()

        bank_name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bank_name, Unset):
            bank_name = self.bank_name.to_dict()

        bic: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bic, Unset):
            bic = self.bic.to_dict()

        city: dict[str, Any] | Unset = UNSET
        if not isinstance(self.city, Unset):
            city = self.city.to_dict()

        country: dict[str, Any] | Unset = UNSET
        if not isinstance(self.country, Unset):
            country = self.country.to_dict()

        first_name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.first_name, Unset):
            first_name = self.first_name.to_dict()

        iban: dict[str, Any] | Unset = UNSET
        if not isinstance(self.iban, Unset):
            iban = self.iban.to_dict()

        last_name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_name, Unset):
            last_name = self.last_name.to_dict()

        postal: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postal, Unset):
            postal = self.postal.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if bank_name is not UNSET:
            field_dict["bank_name"] = bank_name
        if bic is not UNSET:
            field_dict["bic"] = bic
        if city is not UNSET:
            field_dict["city"] = city
        if country is not UNSET:
            field_dict["country"] = country
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if iban is not UNSET:
            field_dict["iban"] = iban
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if postal is not UNSET:
            field_dict["postal"] = postal

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_address import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bank_name import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bic import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_city import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_country import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_first_name import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_iban import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_last_name import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_postal import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _address = d.pop("address", UNSET)
        address: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        else:
            address = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress.from_dict(_address)

        _bank_name = d.pop("bank_name", UNSET)
        bank_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName | Unset
        if isinstance(_bank_name, Unset):
            bank_name = UNSET
        else:
            bank_name = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName.from_dict(_bank_name)

        _bic = d.pop("bic", UNSET)
        bic: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic | Unset
        if isinstance(_bic, Unset):
            bic = UNSET
        else:
            bic = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic.from_dict(_bic)

        _city = d.pop("city", UNSET)
        city: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity | Unset
        if isinstance(_city, Unset):
            city = UNSET
        else:
            city = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity.from_dict(_city)

        _country = d.pop("country", UNSET)
        country: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry | Unset
        if isinstance(_country, Unset):
            country = UNSET
        else:
            country = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry.from_dict(_country)

        _first_name = d.pop("first_name", UNSET)
        first_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName | Unset
        if isinstance(_first_name, Unset):
            first_name = UNSET
        else:
            first_name = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName.from_dict(_first_name)

        _iban = d.pop("iban", UNSET)
        iban: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban | Unset
        if isinstance(_iban, Unset):
            iban = UNSET
        else:
            iban = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban.from_dict(_iban)

        _last_name = d.pop("last_name", UNSET)
        last_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName | Unset
        if isinstance(_last_name, Unset):
            last_name = UNSET
        else:
            last_name = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName.from_dict(_last_name)

        _postal = d.pop("postal", UNSET)
        postal: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal | Unset
        if isinstance(_postal, Unset):
            postal = UNSET
        else:
            postal = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal.from_dict(_postal)

        get_bank_payout_details_response_200_data_payouts_item_fields = cls(
            address=address,
            bank_name=bank_name,
            bic=bic,
            city=city,
            country=country,
            first_name=first_name,
            iban=iban,
            last_name=last_name,
            postal=postal,
        )

        get_bank_payout_details_response_200_data_payouts_item_fields.additional_properties = d
        return get_bank_payout_details_response_200_data_payouts_item_fields

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
