"""Operations of the tag Banking."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Banking(Resource[ModeT]):
    """Operations of the tag Banking."""

    @_operation
    def get_account_country_details(
        self, account: str | int
    ) -> ReadCall[_models.get_account_country_details.GetAccountCountryDetails]:
        """Get Account Country Details

        GET /api/{account}/banking/details/account-country (getAccountCountryDetails)
        """
        return ReadCall(
            "GET",
            "/api/{account}/banking/details/account-country",
            {"account": account},
            answer=ModelRef("get_account_country_details", "GetAccountCountryDetails"),
        )

    @_operation
    def get_bank_payout_details(
        self, account: str | int
    ) -> ReadCall[_models.get_bank_payout_details.GetBankPayoutDetails]:
        """Get Bank Payout Details

        GET /api/{account}/banking/details/bank (getBankPayoutDetails)
        """
        return ReadCall(
            "GET",
            "/api/{account}/banking/details/bank",
            {"account": account},
            answer=ModelRef("get_bank_payout_details", "GetBankPayoutDetails"),
        )

    @_operation
    def get_dac7_form_details(self, account: str | int) -> ReadCall[_models.get_dac7_form_details.GetDac7FormDetails]:
        """Get DAC7 Form Details

        GET /api/{account}/banking/details/dac7-form (getDAC7FormDetails)
        """
        return ReadCall(
            "GET",
            "/api/{account}/banking/details/dac7-form",
            {"account": account},
            answer=ModelRef("get_dac7_form_details", "GetDac7FormDetails"),
        )

    @_operation
    def get_legal_and_tax_status(
        self, account: str | int
    ) -> ReadCall[_models.get_legal_and_tax_status.GetLegalAndTaxStatus]:
        """Get Legal and Tax Status

        GET /api/{account}/banking/details/legal-info (getLegalAndTaxStatus)
        """
        return ReadCall(
            "GET",
            "/api/{account}/banking/details/legal-info",
            {"account": account},
            answer=ModelRef("get_legal_and_tax_status", "GetLegalAndTaxStatus"),
        )

    @_operation
    def get_legal_form_details(
        self, account: str | int
    ) -> ReadCall[_models.get_legal_form_details.GetLegalFormDetails]:
        """Get Legal Form Details

        GET /api/{account}/banking/details/legal-form (getLegalFormDetails)
        """
        return ReadCall(
            "GET",
            "/api/{account}/banking/details/legal-form",
            {"account": account},
            answer=ModelRef("get_legal_form_details", "GetLegalFormDetails"),
        )

    @_operation
    def list_available_payout_systems(
        self, account: str | int
    ) -> ReadCall[_models.list_available_payout_systems.ListAvailablePayoutSystems]:
        """List Available Payout Systems

        GET /api/{account}/banking/available-payout-systems (listAvailablePayoutSystems)
        """
        return ReadCall(
            "GET",
            "/api/{account}/banking/available-payout-systems",
            {"account": account},
            answer=ModelRef("list_available_payout_systems", "ListAvailablePayoutSystems"),
        )

    @_operation
    def list_countries(self, account: str | int) -> ReadCall[_models.list_countries.ListCountries]:
        """List Countries

        GET /api/{account}/banking/countries (listCountries)
        """
        return ReadCall(
            "GET",
            "/api/{account}/banking/countries",
            {"account": account},
            answer=ModelRef("list_countries", "ListCountries"),
        )
