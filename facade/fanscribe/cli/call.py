"""`call`: any operation, by its name."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from fanscribe._core.redaction import is_secret_name
from fanscribe.cli.files import json_line
from fanscribe.cli.session import Session, command, secret_from
from fanscribe.errors import InvalidInput

app: typer.Typer = typer.Typer()


def _operations(prefix: str = "") -> Iterator[str]:
    """The names of operations that begin like this: platform.tag.operation."""
    # Imported here, as everything that `--help` has no need of.
    from fanscribe._platforms import catalogue

    for platform in catalogue.PLATFORMS:
        if _leads_to(platform, prefix):
            for tag in catalogue.tags(platform):
                begins = f"{platform}.{tag}"
                if _leads_to(begins, prefix):
                    yield from (f"{begins}.{name}" for name in catalogue.operations(platform, tag))


def _leads_to(begins: str, prefix: str) -> bool:
    """Whether names that begin like the one may begin like the other."""
    return begins.startswith(prefix) or prefix.startswith(f"{begins}.")


def _found(name: str) -> Any:
    """The function that describes an operation; raises `InvalidInput` with those that are called alike."""
    from difflib import get_close_matches

    from fanscribe._platforms import catalogue

    platform, tag, operation = (*name.split(".", 2), "", "")[:3]
    if platform in catalogue.PLATFORMS and tag in catalogue.tags(platform):
        known = catalogue.operations(platform, tag)
        if operation in known:
            return known[operation]
    names = list(_operations())
    short = {each.rpartition(".")[2]: each for each in names}
    alike = get_close_matches(name, names, 3) or [
        short[each] for each in get_close_matches(name.rpartition(".")[2], short, 3)
    ]
    raise InvalidInput(f"there is no operation {name}" + (f"; there is {', '.join(alike)}" if alike else ""))


def _parameters(described: Any) -> Mapping[str, inspect.Parameter]:
    """The parameters of an operation, as it is called."""
    return dict(list(inspect.signature(described).parameters.items())[1:])


def _complete_operation(incomplete: str) -> list[str]:
    return [each for each in _operations(incomplete) if each.startswith(incomplete)]


def _complete_argument(ctx: typer.Context, incomplete: str) -> list[str]:
    try:
        parameters = _parameters(_found(str(ctx.params.get("operation"))))
    except InvalidInput:
        return []
    given = {str(each).partition("=")[0] for each in ctx.params.get("arguments") or ()}
    return [f"{each}=" for each in parameters if each.startswith(incomplete) and each not in given]


@command(app)
async def call(
    session: Session,
    operation: Annotated[
        str,
        typer.Argument(help="platform.tag.operation: onlyfans.chats.list_chats", autocompletion=_complete_operation),
    ],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            help="Those of the path in their order; then name=text, name:=json, or name@file (- is the standard input).",
            autocompletion=_complete_argument,
        ),
    ] = None,
    pages: Annotated[
        int | None, typer.Option(help="Print so many pages, one after the other; 0 for all.", min=0)
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write a file that is answered here.")] = None,
    describe: Annotated[
        bool, typer.Option("--describe", help="Say what the operation does and takes; send nothing.")
    ] = False,
) -> None:
    """Call any operation, and print its answer as JSON."""
    described = _found(operation)
    if describe:
        shown = inspect.Signature(list(_parameters(described).values()))
        session.out.print(f"{operation}{shown}\n\n{inspect.getdoc(described)}", markup=False)
        return
    positional, named = _given(operation, _parameters(described), arguments or [])
    platform, tag, name = operation.split(".")
    async with session.client() as fans:
        bound = getattr(getattr(getattr(fans, platform), tag), name)
        if pages is not None:
            if not hasattr(bound, "pages"):
                raise InvalidInput(f"{operation} has no pages")
            async for page in bound.pages(*positional, max_pages=pages or None, **named):
                _print(session, page.to_dict() if hasattr(page, "to_dict") else page)
        elif hasattr(bound, "chunks"):
            await _saved(bound, positional, named, output)
        else:
            answer = await bound.raw(*positional, **named)
            _print(session, answer.json)


async def _saved(bound: Any, positional: list[Any], named: Mapping[str, Any], output: Path | None) -> None:
    if output is None and sys.stdout.isatty():
        raise InvalidInput("the answer is a file: pass --output")
    target = output.open("wb") if output else sys.stdout.buffer
    try:
        async for piece in bound.chunks(*positional, **named):
            target.write(piece)
        target.flush()
    finally:
        if output:
            target.close()


def _print(session: Session, value: Any) -> None:
    """JSON: for a person with colours and indents, for a program on one line."""
    if session.out.is_terminal and not session.as_json:
        session.out.print_json(json_line(value))
    else:
        sys.stdout.write(json_line(value))
        sys.stdout.flush()


def _given(
    operation: str, parameters: Mapping[str, inspect.Parameter], arguments: list[str]
) -> tuple[list[Any], dict[str, Any]]:
    """The arguments as Python takes them."""
    positional, named = list[Any](), dict[str, Any]()
    for argument in arguments:
        name, sign, text = _parted(argument)
        if not sign:
            positional.append(argument)
            continue
        if name not in parameters:
            raise InvalidInput(f"{operation} has no argument {name}; it has {', '.join(parameters)}")
        if name in named:
            raise InvalidInput(f"{name} is given twice")
        if sign != "@" and is_secret_name(name):
            raise InvalidInput(f"{name} may be a secret, which no argument holds: pass {name}@FILE, or {name}@-")
        named[name] = _value(name, sign, text, str(parameters[name].annotation))
    return positional, named


def _parted(argument: str) -> tuple[str, str, str]:
    """`name=text`, `name:=json` or `name@file`, in its three parts; no sign where it is none of them."""
    for index, character in enumerate(argument):
        if character == "=":
            return argument[:index], "=", argument[index + 1 :]
        if argument[index : index + 2] == ":=":
            return argument[:index], ":=", argument[index + 2 :]
        if character == "@" and argument[:index].isidentifier():
            return argument[:index], "@", argument[index + 1 :]
        if not (character.isalnum() or character == "_"):
            break
    return argument, "", ""


def _value(name: str, sign: str, text: str, annotation: str) -> Any:
    """The value of an argument: text, unless the operation takes nothing but numbers, or true and false."""
    if sign == ":=":
        try:
            return json.loads(text)
        except ValueError:
            raise InvalidInput(f"{name}: not JSON") from None
    if sign == "@":
        return Path(text) if "Upload" in annotation else secret_from(Path(text), name)
    kinds = {each.strip() for each in annotation.split("|")} - {"Unset", "None"}
    if "bool" in kinds and text in ("true", "false"):
        return text == "true"
    if "str" not in kinds and "int" in kinds and text.lstrip("-").isdecimal():
        return int(text)
    if "str" not in kinds and "float" in kinds:
        try:
            return float(text)
        except ValueError:
            raise InvalidInput(f"{name}: not a number") from None
    return text
