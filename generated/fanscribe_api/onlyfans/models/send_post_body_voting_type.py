from typing import Literal

SendPostBodyVotingType = Literal["poll", "quiz"]

SEND_POST_BODY_VOTING_TYPE_VALUES: set[SendPostBodyVotingType] = {
    "poll",
    "quiz",
}


def check_send_post_body_voting_type(value: str) -> SendPostBodyVotingType:
    if value in SEND_POST_BODY_VOTING_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEND_POST_BODY_VOTING_TYPE_VALUES!r}")
