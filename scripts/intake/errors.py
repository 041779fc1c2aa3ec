"""The one way in which a command of these scripts says no."""


class SpecError(Exception):
    """What was asked for is not done and nothing was written; the text says why in one line."""

    def __init__(self, reason: str) -> None:
        super().__init__(" ".join("".join(c if c.isprintable() else " " for c in reason).split()))
