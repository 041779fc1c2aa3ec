"""Names that users of other SDKs type, and what they are called here. Imported when a name is missing."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterable
from typing import Any, Final

from fanscribe_api.runtime.near_misses import HEADERS, QUERY, by_name, describe_misfit, suggest, suggest_argument
from fanscribe_platforms import TITLES

# What options and arguments are called elsewhere. Where a name may mean several, it is the first that there is.
_EXTRA_HEADERS: Final = "with_options(extra_headers=…) of an operation, or request(headers=…)"
ARGUMENTS: Final = by_name(
    {
        "retries retry retry_count max_attempts num_retries max_network_retries total_retries attempts": "max_retries=",
        "key apikey api_token token access_token bearer_token auth_token secret_key auth": "api_key=",
        "url host hostname server endpoint api_base server_url baseurl api_url api_host": "base_url= | host=",
        "request_timeout read_timeout connect_timeout timeout_seconds timeout_s": "timeout=, in seconds",
        "deadline overall_timeout max_time": "total_timeout=, in seconds | timeout=, in seconds",
        "max_wait wait_timeout total_timeout": "timeout=, in seconds",
        "client session transport http httpx_client async_client async_http_client": "http_client=",
        "proxy proxies verify cert ssl_context trust_env http2": "http_client=, a client of httpx that has it; or HTTPS_PROXY",
        HEADERS: f"headers= | {_EXTRA_HEADERS}",
        QUERY: "query= | with_options(extra_query=…) of an operation, or request(query=…)",
        "user_agent": "credentials=SessionCookies(…), whose user_agent is that of the browser",
        "rate_limit requests_per_minute max_rpm rpm limiter": "rate=, in calls a minute",
        "hooks event_hooks on_error before_request after_response": "on_request= and on_response=",
        "debug log_level logger log logging": 'FANSCRIBE_LOG=debug, or logging.getLogger("fanscribe")',
        "lock lock_dir lock_folder": "locks=",
        "poll_interval interval poll polling_interval": "first= | polling=Polling(first=…, longest=…)",
        "initial initial_delay initial_interval min_delay delay": "first=",
        "maximum max_delay max_interval maximum_delay": "longest=",
        "multiplier backoff backoff_factor": "factor=",
        "on_code on_otp on_2fa on_captcha code_callback otp_callback": "on_challenge=, a function that returns the answer",
        "code otp": "code= | on_challenge=, a function that returns the answer",
        "on_update on_progress progress callback": "on_status=",
        "auto_reauthenticate reauthenticate auto_login": 'on_session_expired="reauthenticate"',
        "signing_secret secret": "token_secret=",
        "workers max_workers parallel max_concurrency": "concurrency=",
        "data form_data": "form=, or json=",
        "body payload json_data": "json=, or content=",
        "email username mail user login user_name": "email= | username= | credentials=, as EmailPassword(…) or FanslyLogin(…)",
        "creds credential cred": "credentials=, as EmailPassword(…) or FanslyLogin(…)",
        "password passwd pass_ pwd pw passphrase": "password= | credentials=, as EmailPassword(…) or FanslyLogin(…)",
        "auth_id user_id uid": "auth_id= | credentials=SessionCookies(…)",
        "cookies cookie session_cookies": "cookies= | credentials=SessionCookies(…)",
        "xbc x_bc": "xbc= | credentials=SessionCookies(…)",
    }
)
_CLIENT: Final = by_name(
    {
        "is_closed closed": "a call: that of a closed client raises ClientClosed",
        "get head raw_request send call fetch": 'request("GET", "/api/…")',
        "post put patch delete": "request(method, path, json=…)",
        "aclose disconnect shutdown quit": "close()",
        "options configure with_config copy replace set_options": "with_options(…)",
        "with_raw_response with_streaming_response": ".raw or .chunks of an operation",
        "switch_credentials connect login authenticate sign_in signin": "fans.onlyfans.switch_credentials(…) or .connect(…)",
        "reauthenticate reauth refresh_session": "fans.onlyfans.reauthenticate(…) or fans.fansly.reauthenticate(…)",
        "account accounts list_accounts chats messages users me": "fans.onlyfans.accounts, .chats, …, or those of another platform",
        "credits balance rate_limits limits quota": "usage",
        "resume_token restore attempt attempts poll wait": "resume(token)",
        "webhook webhooks parse_webhook construct_event handle_event": "fanscribe.webhooks.parse(…), then dispatch(event)",
        "api_key base_url http_client transport headers event_hooks": "what it was constructed with, since options are not read",
        "timeout max_retries total_timeout min_credits": "with_options(…), since options are not read",
    }
)
_WAIT: Final = by_name(
    {
        "wait wait_for wait_until_done wait_for_completion join get get_result until_done until_complete await_result": "result(timeout=…)",
        "poll refresh reload update check retrieve get_status fetch status_now poll_once": "status()",
        "stream events statuses iter iterate subscribe watch listen progress on_status": "updates(), or result(on_status=…)",
        "state current_status last_state": "last_status",
    }
)
_ATTEMPT: Final = {
    **_WAIT,
    **by_name(
        {
            "done is_done finished is_finished completed is_completed closed": "not is_open",
            "submit_otp submit_2fa submit_mfa send_code enter_code verify_code code answer verify confirm_code": "submit_code(code)",
            "cancel abort stop dismiss discard": "forget()",
            "deep_link link url qr_code qr": "deeplink, of an attempt on the phone",
            "confirm confirm_face confirm_selfie": "confirm_face_check(), of an OnlyFans attempt, or submit_code(code)",
            "id": "attempt_id, of an OnlyFans attempt; or token, for resume(token)",
            "attempt_id resume_token save serialize to_dict to_json dump": "token",
            "account account_name": "account_id, or the result of result()",
            "next tick advance": "step()",
            "exception error is_signed_in success": "last_status, or result(), which raises",
            "face_url phone_ending hint": "last_status, a challenge that has it",
            "created_at start_time": "started_at",
        }
    ),
}
_PROCESSING: Final = {
    **_WAIT,
    **by_name(
        {
            "done is_done finished is_finished completed is_completed is_open": "last_status, a Completed or Failed at the end",
            "cancel abort stop close": "an operation: this only waits",
            "export_id upload_id data_export_id": "id",
            "url file download percentage": "last_status, or the answer of result()",
        }
    ),
}
_PLATFORM: Final = by_name(
    {
        "login log_in signin sign_in authenticate auth add_account connect_account": "connect(…)",
        "relogin refresh refresh_session": "reauthenticate(…)",
        "change_credentials update_credentials set_credentials": "switch_credentials(…)",
        "attempt resume_attempt resume poll": "resume(token) of the client",
        "request get post raw_request": "request(…) of the client",
        "account me list_accounts": "accounts",
    }
)
# Of the package, in small letters.
_NAMES: Final = by_name(
    {
        "client httpclient session api onlyfansapi openai stripeclient": "Fanscribe(…)",
        "asyncclient asyncopenai": "AsyncFanscribe(…)",
        "authenticationerror autherror unauthorized unauthorizederror": "InvalidAPIKey",
        "permissionerror permissiondenied permissiondeniederror forbiddenerror": "Forbidden",
        "apistatuserror httpstatuserror httperror apiexception requestexception googleapicallerror": "APIError",
        "apiconnectionerror connecterror connectionerror networkerror": "ConnectionFailed",
        "timeout": "timeout=, in seconds; the error is RequestTimedOut",
        "apitimeouterror timeouterror readtimeout timeoutexception deadlineexceeded": "RequestTimedOut",
        "invalidrequesterror badrequesterror invalidargument": "BadRequest",
        "unprocessableentityerror validationerror": "ValidationFailed",
        "internalservererror serviceunavailable": "ServerError",
        "ratelimiterror toomanyrequests": "RateLimited",
        "error fanscribeexception stripeerror openaierror": "FanscribeError",
        "credentials login cookies": "EmailPassword, SessionCookies, MobileApp or FanslyLogin",
        "webhooksignatureverificationerror signatureverificationerror": "fanscribe.webhooks.InvalidWebhook",
        "not_given notgiven omit": "UNSET",
        "webhook webhooksignature": "fanscribe.webhooks.parse(…)",
        "roster rosters": "fanscribe.roster.Roster",
        "sandbox": "fanscribe.sandbox.Sandbox",
    }
)
_STATUS: Final = by_name(
    {
        "type kind name state status": "its class, as in isinstance(status, CodeChallenge)",
        "is_done done is_final success": "isinstance(status, Authenticated | Completed | Failed)",
        "phone phone_ending email address": "hint, of a CodeChallenge",
        "error error_code error_message": "why, of a Failed",
    }
)
_ACCOUNT: Final = by_name({"account_id acct_id": "id", "name": "username, or display_name", "to_dict dict json": "raw"})
_ERROR: Final = by_name(
    {
        "status http_status status_code http_code": "status_code, of an APIError",
        "body json_body http_body text content response": "json, of an APIError",
        "request_id": "headers, of an APIError",
        "user_message detail details error_message": "message and description, of an APIError, or str(error)",
        "error error_code": "code, of an APIError",
        "errors": "errors, of a ValidationFailed",
        "retry_after_seconds": "retry_after, of an APIError",
    }
)
# By the name of a class.
HINTS: Final = {
    "_Client": _CLIENT,
    "SignInPlatform": _PLATFORM,
    "Attempt": _ATTEMPT,
    "Processing": _PROCESSING,
    "_StatusBase": _STATUS,
    "Account": _ACCOUNT,
    "FanscribeError": _ERROR,
}
# Those that copies of a client may have of their own, those that they share, and those of the wait for an attempt.
OPTIONS_OF_COPIES: Final = (
    *("timeout", "max_retries", "total_timeout", "on_session_expired", "on_challenge"),
    *("wait_while_reauthenticating", "min_credits"),
)
SHARED_OPTIONS: Final = (
    *("api_key", "base_url", "rate", "locks", "token_secret"),
    *("on_request", "on_response", "polling", "http_client", "clock"),
)
RESULT_ARGUMENTS: Final = ("timeout", "on_challenge", "on_status", "polling", "max_age")


def missing_name(package: str, name: str, known: Iterable[str]) -> AttributeError:
    """Return the error for a name that a package does not have."""
    platforms = {str(platform): f"the attribute {platform} of a client" for platform in TITLES}
    return AttributeError(
        f"module {package!r} has no attribute {name!r}{suggest(name, {**_NAMES, **platforms}, known)}"
    )


def unknown_options(names: Iterable[str], known: Iterable[str]) -> str:
    """Return the message about options that `with_options` does not have."""
    known = list(known)
    return "; ".join(f"with_options has no argument {name}={_suggest_option(name, known)}" for name in sorted(names))


def explain_misfit(
    error: TypeError, method: Callable[..., Any], owner: str, count: int, names: Iterable[str]
) -> TypeError:
    """Return the error for arguments that do not fit a method of a class: how many have no name, and the names of the others."""
    is_class, takes_options = method.__name__ == "__init__", "max_retries" in method.__annotations__
    label = owner if is_class else method.__name__
    suggest_end = _suggest_option if takes_options else _suggest_field if is_class else _suggest_argument
    # An attempt has methods that wait without callbacks.
    if "Attempt[" in str(method.__annotations__["return"]) or "max_age" in method.__annotations__:
        suggest_end = _suggest_wait
    fault = describe_misfit(method, label, count, names, suggest_end)
    return TypeError(fault) if fault else error


def find_option(name: str) -> str | None:
    """Return the option of a copy of a client that a name means, also one of another SDK; None if there is none."""
    near = difflib.get_close_matches(name, OPTIONS_OF_COPIES, 1, 0.85)
    return _first_of(OPTIONS_OF_COPIES, name) or next(iter(near), None)


def _suggest_option(name: str, known: list[str]) -> str:
    """Return the end of a message about an option: copies of a client have not all that there are."""
    if meant := _suggest_known(name, known):
        return meant
    if option := _first_of(SHARED_OPTIONS, name):
        return f"; {option}= is an option of a client, which its copies share"
    *_, last = _hints(name)
    return suggest(name, {} if _named(last) else {name.lower(): last}, known)


def _suggest_field(name: str, known: list[str]) -> str:
    """Return the end of a message about an argument with which a value is made."""
    return _suggest_known(name, known) or suggest(name, {}, known)


def _suggest_argument(name: str, known: list[str]) -> str:
    """Return the end of a message about an argument of a method: what is not said in the call is an option of the client."""
    if meant := _suggest_known(name, known):
        return meant
    option = find_option(name)
    return f"; use with_options({option}=…) of the client" if option else suggest(name, {}, known)


def _suggest_wait(name: str, known: list[str]) -> str:
    """Return the end of a message about an argument of a method that returns an attempt: it may be one of the wait for it."""
    option = _first_of([each for each in RESULT_ARGUMENTS if each not in known], name)
    return f"; use result({option}=…) of the attempt" if option else _suggest_argument(name, known)


def _suggest_known(name: str, known: list[str]) -> str:
    """Return the end of a message about a name that means an argument that there is; "" if it means none."""
    hint = next((each for each in _hints(name) if _named(each) in known), None)
    return f"; use {hint}" if hint else suggest_argument(name, known)


def _first_of(known: Collection[str], name: str) -> str | None:
    """Return the first of some options that a name means."""
    return next((each for each in (name, *map(_named, _hints(name))) if each in known), None)


def _hints(name: str) -> list[str]:
    return ARGUMENTS.get(name.lower(), "").split(" | ")


def _named(hint: str) -> str:
    """Return the option that a hint begins with; "" if with none."""
    found = re.match(r"([a-z_]+)=", hint)
    return found[1] if found else ""
