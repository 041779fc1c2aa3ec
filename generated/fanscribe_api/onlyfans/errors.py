"""What a client raises of its own."""


class UnexpectedStatus(Exception):
    """A status that is not documented, where `Client.raise_on_unexpected_status` is set."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"Unexpected status code: {status_code}")


__all__ = ["UnexpectedStatus"]
