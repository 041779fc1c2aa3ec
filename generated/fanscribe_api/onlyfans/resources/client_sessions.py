"""Operations of the tag Client Sessions."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class ClientSessions(Resource[ModeT]):
    """Operations of the tag Client Sessions."""

    @_operation
    def create(
        self,
        *,
        display_name: str,
        client_reference_id: str | Unset = UNSET,
        proxy_country: Literal["gb", "uk", "us"] | None | Unset = UNSET,
    ) -> BodyCall[
        _models.create_client_session.CreateClientSession, _models.create_client_session.CreateClientSessionBody
    ]:
        """Create Client Session

        POST /api/client-sessions (createClientSession)
        """
        return BodyCall(
            "POST",
            "/api/client-sessions",
            json=_fields(
                ModelRef("create_client_session", "CreateClientSessionBody"),
                display_name=display_name,
                client_reference_id=client_reference_id,
                proxy_country=proxy_country,
            ),
            answer=ModelRef("create_client_session", "CreateClientSession"),
        )
