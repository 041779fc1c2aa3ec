from typing import Literal

CreateClientSessionBodyProxyCountry = Literal["gb", "uk", "us"]

CREATE_CLIENT_SESSION_BODY_PROXY_COUNTRY_VALUES: set[CreateClientSessionBodyProxyCountry] = {
    "gb",
    "uk",
    "us",
}


def check_create_client_session_body_proxy_country(value: str) -> CreateClientSessionBodyProxyCountry:
    if value in CREATE_CLIENT_SESSION_BODY_PROXY_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_CLIENT_SESSION_BODY_PROXY_COUNTRY_VALUES!r}")
