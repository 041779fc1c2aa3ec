from typing import Literal

CreateClientSessionBodyProxyCountry = Literal["gb", "uk", "us"]

CREATE_CLIENT_SESSION_BODY_PROXY_COUNTRY_VALUES: frozenset[CreateClientSessionBodyProxyCountry] = frozenset(
    ("gb", "uk", "us")
)
