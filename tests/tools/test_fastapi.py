"""FastAPI: what an endpoint without a response model returns."""

from typing import Any

import pytest
from fanscribe_api.onlyfans.models import ListChats
from fastapi.encoders import jsonable_encoder

ANSWER = {
    "data": [{"fan": {"id": 7}, "unreadMessagesCount": 3}, {"fan": None, "ours": [1]}],
    "_pagination": {"next_page": "https://x.example/?offset=2"},
    "ours": {"as": "it came"},
}


@pytest.mark.parametrize("answer", [ANSWER, ANSWER | {"data": []}, {"data": [{"fan": {"id": 7}, "ours": 1}]}, {}])
def test_an_answer_is_written_as_it_came(answer: dict[str, Any]) -> None:
    page = ListChats.from_dict(answer)

    assert jsonable_encoder(page) == answer
    # What was read meanwhile changes nothing.
    _ = page.has_more, page.pagination, [chat.fan for chat in page]
    assert jsonable_encoder({"page": page}) == {"page": answer}
    assert jsonable_encoder(list(page)) == answer.get("data", [])
