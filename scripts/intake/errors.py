"""The error that every command of these scripts raises and reports."""


class SpecError(Exception):
    """A command cannot do what it was asked to, and has written nothing; the message is one line."""

    def __init__(self, reason: str) -> None:
        super().__init__(" ".join("".join(c if c.isprintable() else " " for c in reason).split()))
