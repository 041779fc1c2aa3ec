from typing import Literal

UpdatePostBodyVotingType = Literal["poll", "quiz"]

UPDATE_POST_BODY_VOTING_TYPE_VALUES: set[UpdatePostBodyVotingType] = {
    "poll",
    "quiz",
}


def check_update_post_body_voting_type(value: str) -> UpdatePostBodyVotingType:
    if value in UPDATE_POST_BODY_VOTING_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_POST_BODY_VOTING_TYPE_VALUES!r}")
