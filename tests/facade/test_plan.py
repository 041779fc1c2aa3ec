"""Plans: the fields of a line, and a report of every problem with its line."""

import json
import os
import traceback
from pathlib import Path
from typing import Any

import pytest
from fanscribe import EmailPassword, FanslyLogin, InvalidInput, MobileApp, Proxy, SessionCookies
from fanscribe.roster import Connect, InvalidPlan, Reauthenticate, Switch, read_plan
from hypothesis import given, strategies as st

SECRET = "hunter2-of-the-plan"


def _plan(folder: Path, text: str, name: str = "plan.csv") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def _problems(folder: Path, text: str, name: str = "plan.csv") -> list[str]:
    with pytest.raises(InvalidPlan) as caught:
        read_plan(_plan(folder, text, name))
    return [str(problem) for problem in caught.value.problems]


def test_a_table_has_a_job_on_each_line(tmp_path: Path) -> None:
    text = (
        "account,method,email,password,auth_id,cookies,xbc,user_agent,username,name,proxy\n"
        'acct_1,email_password,a@example.com,"pass,word"\n'
        "acct_2,raw_data,,,17,sess=1; auth_id=17,xbc,Mozilla/5.0\n"
        "acct_3,mobile_app\n"
        "\n"
        "fansly_acct_4,login,,pw,,,,,creator\n"
        "fansly_acct_5,reauthenticate\n"
        ",email_password,b@example.com,pw,,,,,,Jo,us\n"
        ",mobile_app,,,,,,,,Ann,http://u:p@proxy.example:8080\n"
    )

    assert read_plan(_plan(tmp_path, text)) == [
        Switch("acct_1", EmailPassword("a@example.com", "pass,word")),
        Switch("acct_2", SessionCookies("17", "sess=1; auth_id=17", "xbc", "Mozilla/5.0")),
        Switch("acct_3", MobileApp()),
        Connect(FanslyLogin("creator", "pw"), account_id="fansly_acct_4"),
        Reauthenticate("fansly_acct_5"),
        Connect(EmailPassword("b@example.com", "pw"), "Jo", proxy="us"),
        Connect(MobileApp(), "Ann", proxy=Proxy("proxy.example", 8080, "u", "p")),
    ]


def test_json_lines_are_equivalent(tmp_path: Path) -> None:
    lines = [
        {"account": "acct_1", "method": "email_password", "email": "a@example.com", "password": " pw "},
        {"account": None, "method": "login", "username": "jo", "password": "pw", "name": "Jo"},
    ]
    text = "\n\n".join(json.dumps(line) for line in lines)

    assert read_plan(_plan(tmp_path, text, "plan.jsonl")) == [
        Switch("acct_1", EmailPassword("a@example.com", " pw ")),
        Connect(FanslyLogin("jo", "pw"), "Jo"),
    ]


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_table_is_read_as_a_spreadsheet_saves_it(tmp_path: Path, delimiter: str) -> None:
    text = "\ufeffAccount,Method,Email,Password\r\nacct_1 ,email_password,a@example.com,pw\r\n,,,\r\n"

    assert read_plan(_plan(tmp_path, text.replace(",", delimiter))) == [
        Switch("acct_1", EmailPassword("a@example.com", "pw"))
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["plan.csv", "plan.jsonl"])
def test_a_plan_is_read_in_the_encodings_of_spreadsheets(tmp_path: Path, name: str, encoding: str) -> None:
    texts = {
        "plan.csv": "account,method,email,password\r\nacct_1,email_password,zoë@example.com,pw\r\n",
        "plan.jsonl": json.dumps(
            {"account": "acct_1", "method": "email_password", "email": "zoë@example.com", "password": "pw"},
            ensure_ascii=False,
        ),
    }
    (tmp_path / name).write_bytes(texts[name].encode(encoding))

    assert read_plan(tmp_path / name) == [Switch("acct_1", EmailPassword("zoë@example.com", "pw"))]


@pytest.mark.parametrize("first", ["sep=;\r\n", '"sep=;"\n', "SEP=; \n"])
def test_the_line_that_names_the_separator_is_read_and_counted(tmp_path: Path, first: str) -> None:
    table = f"{first}account;method;name\nacct_1;mobile_app\nacct_2;mobile_app;a,b,c,d,e\n"

    assert _problems(tmp_path, table) == ["line 4: name is only for accounts to be connected"]


@pytest.mark.parametrize(
    ("text", "job"),
    [
        ("account,email,password\nacct_1,a@example.com,pw\n", Switch("acct_1", EmailPassword("a@example.com", "pw"))),
        (
            "account,name,email,password_file\n,Jo,a@example.com,secret.txt\n",
            Connect(EmailPassword("a@example.com", "from a file"), "Jo"),
        ),
        (
            "account,username,password\nfansly_acct_1,jo,pw\n",
            Connect(FanslyLogin("jo", "pw"), account_id="fansly_acct_1"),
        ),
        (
            "account,auth_id,cookies,xbc,user_agent\nacct_1,17,sess=1,x,UA\n",
            Switch("acct_1", SessionCookies("17", "sess=1", "x", "UA")),
        ),
    ],
)
def test_the_fields_of_one_method_need_no_method(tmp_path: Path, text: str, job: Any) -> None:
    (tmp_path / "secret.txt").write_text("from a file")
    names, values = (line.split(",") for line in text.split("\n")[:2])

    assert read_plan(_plan(tmp_path, text)) == [job]
    assert read_plan(_plan(tmp_path, json.dumps(dict(zip(names, values, strict=True))), "plan.jsonl")) == [job]


@pytest.mark.parametrize("number", ["1.23457E+15", "1,23457E+15", "1E+10", "1.23457e+015"])
def test_a_number_that_a_spreadsheet_has_shortened_is_reported_and_not_repeated(tmp_path: Path, number: str) -> None:
    text = f'account,method,username,email,password\nfansly_acct_1,login,"{number}",,pw\nacct_2,email_password,,a@x.com,"{number}"\n'

    reason = "is a number that a spreadsheet has shortened: format the column as text, or use"
    assert _problems(tmp_path, text) == [
        f"line 2: username {reason} username_file",
        f"line 3: password {reason} password_file",
    ]


@pytest.mark.parametrize("error", ["#N/A", "#NV", "#REF!", "#NAME?", "#VALUE!", "#WERT!", "#DIV/0!", "########", "###"])
def test_an_error_of_a_spreadsheet_is_reported_and_never_sent(tmp_path: Path, error: str) -> None:
    text = f'account,method,email,password\nacct_1,email_password,a@x.com,"{error}"\n'
    reason = "is an error of a spreadsheet in place of the value: correct the cell, or use password_file"

    assert _problems(tmp_path, text) == [f"line 2: password {reason}"]


@pytest.mark.parametrize("password", ["#1!", "#secret", "a#N/A", "#N/A1", "##", "#Summer!", "#n/a"])
def test_a_password_may_begin_with_a_number_sign(tmp_path: Path, password: str) -> None:
    text = f'account,method,email,password\nacct_1,email_password,a@x.com,"{password}"\n'

    assert read_plan(_plan(tmp_path, text)) == [Switch("acct_1", EmailPassword("a@x.com", password))]


@pytest.mark.parametrize(
    ("names", "values", "problem"),
    [
        (
            "auth_id,cookies,xbc,user_agent",
            "17,sess=1,X-BC: x,UA",
            "xbc must be the value alone, without 'x-bc:' before it",
        ),
        (
            "auth_id,cookies,xbc,user_agent",
            "17,sess=1,x,User-Agent: UA",
            "user_agent must be the value alone, without 'user-agent:' before it",
        ),
        ("email,password", "mailto:a@x.com,pw", "email must be the value alone, without 'mailto:' before it"),
    ],
)
def test_what_was_copied_along_with_a_value_is_reported(tmp_path: Path, names: str, values: str, problem: str) -> None:
    assert _problems(tmp_path, f"account,{names}\nacct_1,{values}\n") == [f"line 2: {problem}"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.xlsx", b"PK\x03\x04"),
        ("plan.csv", b"PK\x03\x04 and more"),
        ("plan.csv", b"\xd0\xcf\x11\xe0\xa1\xb1"),
        ("plan.csv", "account,method,name\n,mobile_app,J\u00f6\n".encode("cp1252")),
    ],
)
def test_what_no_text_was_made_of_says_how_to_save_it(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(InvalidInput, match="save it as CSV UTF-8 in the spreadsheet"):
        read_plan(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_a_pipe_as_the_file_of_a_field_is_reported_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "secret")
    [problem] = _problems(tmp_path, "account,email,password_file\nacct_1,a@x.com,secret\n")

    assert "must be a regular file, and no pipe or device" in problem


def test_a_password_from_a_file_may_look_like_a_number(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("1E+10")
    text = "account,method,email,password_file\nacct_1,email_password,a@example.com,secret.txt\n"

    assert read_plan(_plan(tmp_path, text)) == [Switch("acct_1", EmailPassword("a@example.com", "1E+10"))]


@pytest.mark.parametrize(
    ("auth_id", "cookies", "problem"),
    [
        ("17.0", f"sess={SECRET}; auth_id=17", "auth_id must consist of digits"),
        ("1.23457E+11", f"sess={SECRET}; auth_id=123457000123", "auth_id is a number that a spreadsheet has shortened"),
        (
            "17",
            f"sess={SECRET}; auth_id=99",
            "cookies must be of the account with auth_id 17, got those of another one",
        ),
        (
            "17",
            f"Cookie: sess={SECRET}; auth_id=17",
            "cookies must be the value of the Cookie header, without its name",
        ),
        ("17", f'[{{""name"":""sess"",""value"":""{SECRET}""}}]', "cookies must be a Cookie header, such as"),
    ],
)
def test_a_session_that_no_browser_has_is_reported_and_not_repeated(
    tmp_path: Path, auth_id: str, cookies: str, problem: str
) -> None:
    text = f'account,method,auth_id,cookies,xbc,user_agent\nacct_1,raw_data,{auth_id},"{cookies}",xbc,UA\n'

    [found] = _problems(tmp_path, text)

    assert problem in found
    assert found.startswith("line 2: ")
    assert SECRET not in found


def test_a_field_may_come_from_the_environment_or_from_a_file_beside_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSWORD_OF_1", "from the environment")
    (tmp_path / "two.txt").write_text("from a file\n")
    text = (
        "account,method,email,password_env,password_file\n"
        "acct_1,email_password,a@example.com,PASSWORD_OF_1,\n"
        "acct_2,email_password,b@example.com,,two.txt\n"
    )

    assert [job.credentials.password for job in read_plan(_plan(tmp_path, text)) if isinstance(job, Switch)] == [
        "from the environment",
        "from a file",
    ]


def test_every_problem_is_reported_with_its_line(tmp_path: Path) -> None:
    text = (
        "account,method,email,password,password_env,cookies,name,proxy\n"
        "acct_1,email_password,a@example.com,pw\n"
        "acct_2,telepathy\n"
        "acct_3,email_password,a@example.com\n"
        "acct_1,mobile_app\n"
        "nonsense,mobile_app\n"
        "acct_4,mobile_app,,pw\n"
        "acct_5,email_password,a@example.com,pw,NAME\n"
        "acct_6,email_password,a@example.com,,NOT_THERE\n"
        ",mobile_app\n"
        ",mobile_app,,,,,Jo,narnia\n"
        "acct_7,mobile_app,,,,,Jo\n"
        ",reauthenticate\n"
        "acct_8,mobile_app,,,,,,,,,extra\n"
    )

    assert _problems(tmp_path, text) == [
        "line 3: method must be one of email_password, raw_data, mobile_app, login, reauthenticate",
        "line 4: email_password requires password (or password_env, or password_file)",
        "line 5: acct_1 is already on line 2",
        "line 6: account_id must have the form acct_…, got 'nonsense'",
        "line 7: password is not a field of mobile_app",
        "line 8: password and password_env: give only one of them",
        "line 9: password_env: environment variable 'NOT_THERE' is not set",
        "line 10: a new account requires a name, which identifies it until it has an id",
        "line 11: proxy must be a Proxy or one of the countries gb, uk, us, got another str",
        "line 12: name is only for accounts to be connected",
        "line 13: reauthenticate requires account",
        "line 14: 11 fields for 8 columns: quote fields that contain ','",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "line 1: the plan is empty"),
        ("account,method\n", "line 1: the plan is empty"),
        ("account,email\n", "line 1: no column method"),
        ("account,method,pasword\n", "line 1: unknown column pasword"),
        ("account,method,method\n", "line 1: duplicate column method"),
        ("account,password,email,password\n", "line 1: duplicate column password"),
        ("account,email,password,auth_id\n", "line 1: no column method"),
        ('account,method\nacct_1,"mobile_app\n', "line 2: not a CSV row: unexpected end of data"),
    ],
)
def test_an_invalid_table_is_reported(tmp_path: Path, text: str, problem: str) -> None:
    assert _problems(tmp_path, text) == [problem]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "not valid JSON"),
        ("[]", "not a JSON object"),
        ('{"acount": "x"}', "unknown field 'acount'"),
        ('{"account": 1, "method": []}', "account, method: must be a string"),
        ('{"account": "acct_1", "method": "mobile_app", "account": "acct_2"}', "'account': given twice"),
        ('{"account": "acct_1", "method": {"a": 1}}', "method: must be a string"),
        (
            '{"account": "acct_1"}',
            "method must be one of email_password, raw_data, mobile_app, login, reauthenticate; it is missing",
        ),
    ],
)
def test_an_invalid_line_of_json_is_reported(tmp_path: Path, line: str, problem: str) -> None:
    assert _problems(tmp_path, f"\n{line}\n", "plan.jsonl") == [f"line 2: {problem}"]


def test_an_invalid_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_bytes(b"account\xe9")
    (tmp_path / "half.csv").write_bytes("account\n".encode("utf-16")[:-1])
    for name, problem in (
        ("plan.csv", "UTF-8"),
        ("half.csv", "UTF-16"),
        ("no.csv", "No such file"),
        ("plan.xlsx", r"\.csv or \.jsonl"),
    ):
        with pytest.raises(InvalidInput, match=problem):
            read_plan(tmp_path / name)


@pytest.mark.parametrize(
    "text",
    [
        # Without a line of names the first account is where the names should be.
        f"acct_1,email_password,a@example.com,{SECRET}\n",
        f"account,method,email,password\nacct_1,{SECRET},a@example.com\n",
        f"account,method,email,password\nacct_1,email_password,,{SECRET}\n",
        f'account,method,email,password\nacct_1,email_password,a@example.com,"{SECRET}\n',
        f"account,method,email,password\nacct_1,email_password,a@example.com,{SECRET}\x07\n",
    ],
)
def test_no_problem_repeats_a_secret(tmp_path: Path, text: str) -> None:
    with pytest.raises(InvalidPlan) as caught:
        read_plan(_plan(tmp_path, text))
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)

    # The locals of this test itself have it.
    assert SECRET not in str(caught.value)
    assert not [
        frame for frame in shown.stack if frame.filename.endswith("roster/plan.py") and SECRET in str(frame.locals)
    ]


@given(st.text(), st.sampled_from(["plan.csv", "plan.jsonl"]))
def test_any_text_is_a_plan_or_invalid(tmp_path_factory: Any, text: str, name: str) -> None:
    path = tmp_path_factory.mktemp("plan") / name
    path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
    with pytest.raises(InvalidInput):
        read_plan(path)


@pytest.mark.parametrize("name", ["a\x00b", "half \ud83d"])
@pytest.mark.parametrize("source", ["password_file", "password_env"])
def test_a_source_with_an_impossible_name_is_reported(tmp_path: Path, name: str, source: str) -> None:
    line = {"account": "acct_1", "method": "email_password", "email": "a@example.com", source: name}

    [problem] = _problems(tmp_path, json.dumps(line), "plan.jsonl")
    assert f"{source}: " in problem
