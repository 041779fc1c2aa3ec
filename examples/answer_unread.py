"""Answer unread chats, each once, even if this is run again after a failure.

python answer_unread.py acct_1 "Thank you! I will answer tonight."
"""

import sys

from fanscribe import Fanscribe, FanscribeError


def answer(account: str, text: str) -> int:
    """Answer the chats; return their number."""
    count = 0
    with Fanscribe(on_session_expired="reauthenticate") as fans:
        chats = fans.onlyfans.chats.list.items(account, filter_="unread", limit=10)
        # Answering changes the list, so read it completely first.
        for chat in list(chats):
            if chat.fan is None or chat.last_message is None:
                continue
            # Same message, same key: the provider sends it only once.
            key = f"answer-to-{chat.last_message.id}"
            try:
                fans.onlyfans.chat_messages.send(account, chat.fan.id, text=text, idempotency_key=key)
                fans.onlyfans.chats.mark_as_read(account, chat.fan.id)
            except FanscribeError as error:
                print(f"{chat.fan.name}: {error}", file=sys.stderr)
            else:
                count += 1
    return count


if __name__ == "__main__":
    print(answer(*sys.argv[1:3]), "answered")
