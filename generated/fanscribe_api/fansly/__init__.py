"""A client library for accessing Fansly API Documentation"""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
