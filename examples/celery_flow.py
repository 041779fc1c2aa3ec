"""A sign-in in steps that share only a token: Celery tasks here, but views of a web application work as well.

Run a worker with `celery -A celery_flow worker`, then `start.delay("acct_1", "a reference")`.
"""

import os

from celery import Celery
from fanscribe import CodeChallenge, EmailPassword, FaceCheck, Fanscribe

app = Celery("celery_flow", broker=os.environ.get("BROKER", "memory://"), backend="cache+memory://")
# Questions for a person; in production a table of your own.
questions: dict[str, str] = {}


def credentials(reference: str) -> EmailPassword:
    """Resolve a reference: credentials do not belong on a queue."""
    return EmailPassword("jo@example.com", f"the password of {reference}")


@app.task(acks_late=False)
def start(account_id: str, reference: str) -> str:
    """Send the credentials. The task is acknowledged before it runs, so no worker sends them again."""
    with Fanscribe() as fans:
        token = fans.onlyfans.switch_credentials(account_id, credentials(reference)).token
    poll.delay(account_id, token)
    return token


@app.task(bind=True, acks_late=True, max_retries=None)
def poll(self, account_id: str, token: str) -> str:
    """Poll once, and again in a few seconds. Being delivered twice does no harm."""
    with Fanscribe() as fans:
        attempt = fans.resume(token)
        status = attempt.status()
    if isinstance(status, CodeChallenge | FaceCheck):
        questions[account_id] = attempt.token
        return f"waiting for a person: {status}"
    if attempt.is_open:
        raise self.retry(args=[account_id, attempt.token], countdown=5)
    return str(status)


@app.task(acks_late=False)
def answer(account_id: str, code: str) -> None:
    """Submit the code that a person has typed into your form."""
    token = questions.pop(account_id)
    with Fanscribe() as fans:
        fans.resume(token).submit_code(code)
    poll.delay(account_id, token)
