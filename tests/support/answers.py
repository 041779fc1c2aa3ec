"""A provider that gives the answers that a test wants, in memory."""

from typing import Any

import httpx


def answering(twin: Any, *answers: Any, **options: Any) -> tuple[Any, list[str]]:
    """Return a client that gets these answers (responses, bodies of successes, or errors), and the requests that it made."""
    asked: list[str] = []
    left = iter(answers)

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url.path}")
        answer = next(left)
        if isinstance(answer, BaseException):
            raise answer
        if not isinstance(answer, httpx.Response):
            return httpx.Response(200, json=answer)
        # A response belongs to one kind of client, and these are given to both.
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    return twin("the-key", base_url="https://api.example", handler=handler, **options), asked
