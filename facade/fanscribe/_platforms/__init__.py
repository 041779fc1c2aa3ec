"""One file for each platform: its sign-in, and the table that reads its responses. Private, and free to be renamed."""

import os


def _import_sign_ins() -> None:
    """Import what signs accounts in: a child that is forked while another thread imports it would wait for that thread for ever."""
    from fanscribe._signin import recovery  # noqa: F401


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_import_sign_ins)
