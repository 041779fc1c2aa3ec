"""`make pages`: pictures of the command for docs/pictures, from real runs in a pseudo-terminal against the sandbox."""

import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pyte
from fanscribe._signin.credentials import EmailPassword
from fanscribe.roster import Journal, Switch
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.style import Style
from rich.terminal_theme import MONOKAI
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from support.terminal import Terminal  # noqa: E402

OUT = ROOT / "docs" / "pictures"
CODE, PASSWORD = "246810", "the-new-password"
# The page that shows a picture has fonts of its own; nothing is fetched for it.
FORMAT = re.sub(r"@font-face \{\{.*?\}\}\n", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
# Letters of wider pictures cannot be read on a phone.
COLUMNS = 64
COLORS = {"brown": "yellow", "default": None}


def _style(character: pyte.screens.Char) -> Style:
    color = COLORS.get(character.fg, character.fg)
    if color and re.fullmatch("[0-9a-f]{6}", color):
        color = f"#{color}"
    return Style(color=color, bold=character.bold, reverse=character.reverse)


def picture(terminal: Terminal, name: str, command: str) -> None:
    """Write what the screen shows, below the command that was typed."""
    screen = terminal.screen
    rows = terminal.text.splitlines()
    width = max(map(len, (*rows, f"$ {command}"))) + 1
    console = Console(record=True, width=width, file=open("/dev/null", "w"), force_terminal=True)  # noqa: PTH123, SIM115
    with console.file:
        console.print(Text.assemble(("$ ", "bold green"), command))
        for row in range(len(rows)):
            line = Text(no_wrap=True)
            for column in range(screen.columns):
                character = screen.buffer[row][column]
                line.append(character.data, _style(character))
            line.rstrip()
            console.print(line, soft_wrap=True)
        # The last line of a picture is cut off a little.
        console.print()
        svg = console.export_svg(title="fanscribe", theme=MONOKAI, code_format=FORMAT, unique_id=name)
    (OUT / f"{name}.svg").write_text(svg)
    print(f"docs/pictures/{name}.svg")


def main() -> None:
    OUT.mkdir(exist_ok=True)
    with Sandbox() as box, tempfile.TemporaryDirectory() as folder:
        env = {"FANSCRIBE_API_KEY": box.api_key, "FANSCRIBE_BASE_URL": box.url, "PWD": folder}

        def run(command: str, *, size: tuple[int, int] = (30, COLUMNS)) -> Terminal:
            return Terminal(*command.split()[1:], env=env, size=size, cwd=folder)

        for scene in SCENES:
            box.reset()
            scene(box, run, Path(folder))


Run = Callable[..., Terminal]


def accounts(box: Sandbox, run: Run, folder: Path) -> None:
    box.account("acct_1", username="jo", display_name="Jo", signed_in=True)
    box.account("acct_2", username="ann", display_name="Ann")
    box.account("fansly_acct_3", username="kim", display_name="Kim", signed_in=True)
    with run(command := "fanscribe accounts") as terminal:
        terminal.end()
        picture(terminal, "accounts", command)


def switch(box: Sandbox, run: Run, folder: Path) -> None:
    box.account("acct_1", AsksForCode(CODE, hint="42"), SignsIn(after=2), username="jo", display_name="Jo")
    with run(command := "fanscribe switch acct_1 --email jo@example.com") as terminal:
        terminal.until("Password:")
        terminal.secret(PASSWORD)
        terminal.until("Continue")
        terminal.enter("y")
        terminal.until("5 tries left")
        terminal.secret("000000")
        terminal.until("4 tries left")
        terminal.secret(CODE)
        terminal.until("signed in after")
        terminal.end()
        picture(terminal, "switch", command)


def waiting(box: Sandbox, run: Run, folder: Path) -> None:
    box.account("acct_1", SignsIn(after=100))
    box.account("acct_2", AsksForCode(CODE, hint="42"))
    box.account("fansly_acct_3", SignsIn(after=100))
    with run(command := "fanscribe reauth acct_1 fansly_acct_3 --timeout 300") as terminal:
        terminal.until(r"0:0[4-9]")
        picture(terminal, "waiting", command)
        terminal.ctrl_c()
        terminal.end()
        picture(terminal, "interrupted", command)


def phone(box: Sandbox, run: Run, folder: Path) -> None:
    box.account("acct_1", username="jo", display_name="Jo")
    with run(command := "fanscribe switch acct_1 --method mobile_app --yes", size=(40, COLUMNS)) as terminal:
        terminal.until("waiting for the creator's phone")
        picture(terminal, "phone", command)


def face(box: Sandbox, run: Run, folder: Path) -> None:
    box.account("acct_1", AsksForFaceCheck("https://verify.example/face/1f0c"), SignsIn(after=1))
    with run(command := "fanscribe reauth acct_1") as terminal:
        terminal.until("Press Enter")
        picture(terminal, "face-check", command)


def faults(box: Sandbox, run: Run, folder: Path) -> None:
    (folder / "friday.csv").write_text(
        "account,method,email,password,password_env\n"
        "acct_1,email_password,jo@example.com,x\n"
        "acct_2,email_pasword,ann@example.com,x\n"
        "acct_3,email_password,kim@example.com,,PASSWORD_OF_KIM\n"
        "acct_1,mobile_app\n"
    )
    with run(command := "fanscribe rotate friday.csv") as terminal:
        terminal.end()
        picture(terminal, "plan-with-faults", command)


def rotation(box: Sandbox, run: Run, folder: Path) -> None:
    lines = ["account,method,email,password"]
    for number in range(1, 25):
        kind = [Fails()] if number == 7 else [SignsIn(after=2 + number % 5)]
        box.account(f"acct_{number}", *kind)
        lines.append(f"acct_{number},email_password,creator{number}@example.com,{PASSWORD}")
    (folder / "friday.csv").write_text("\n".join(lines))
    with run(command := "fanscribe rotate friday.csv --concurrency 8") as terminal:
        terminal.until("Sign in 24")
        terminal.enter("y")
        terminal.until(r"(1\d) of 24 done")
        picture(terminal, "rotate", command)
        terminal.end()
        picture(terminal, "rotated", command)


def unknown(box: Sandbox, run: Run, folder: Path) -> None:
    box.account("acct_1", signed_in=True)
    (folder / "monday.csv").write_text(
        f"account,method,email,password\nacct_1,email_password,jo@example.com,{PASSWORD}\n"
    )
    with Journal(folder / "monday.csv.journal") as journal:
        journal.register([job := Switch("acct_1", EmailPassword("jo@example.com", PASSWORD))])
        journal.record_starting(job)
    with run(command := "fanscribe rotate monday.csv") as terminal:
        terminal.until(r"\[s/w/l\]")
        picture(terminal, "unknown", command)


SCENES = (accounts, switch, waiting, phone, face, faults, rotation, unknown)

if __name__ == "__main__":
    main()
