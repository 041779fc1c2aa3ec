"""The operations: one module for each tag, imported when it is first used."""

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy_modules

if TYPE_CHECKING:
    from . import (
        accounts as accounts,
        chat_messages as chat_messages,
        chats as chats,
        fans as fans,
        insights as insights,
        me as me,
        profiles as profiles,
    )
else:
    __getattr__ = lazy_modules(__name__)
