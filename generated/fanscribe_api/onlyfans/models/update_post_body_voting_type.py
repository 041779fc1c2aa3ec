from typing import Literal

UpdatePostBodyVotingType = Literal["poll", "quiz"]

UPDATE_POST_BODY_VOTING_TYPE_VALUES: frozenset[UpdatePostBodyVotingType] = frozenset(("poll", "quiz"))
