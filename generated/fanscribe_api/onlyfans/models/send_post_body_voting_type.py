from typing import Literal

SendPostBodyVotingType = Literal["poll", "quiz"]

SEND_POST_BODY_VOTING_TYPE_VALUES: frozenset[SendPostBodyVotingType] = frozenset(("poll", "quiz"))
