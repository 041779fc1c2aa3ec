"""The command `call`: any operation, by its name."""

from __future__ import annotations

import contextlib
import inspect
import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Self

import attrs
import typer

from fanscribe.cli.context import CommandContext, command, read_secret_option
from fanscribe.cli.exit_codes import LocalFailure
from fanscribe.cli.options import refuse_useless
from fanscribe.cli.output import json_line
from fanscribe.errors import InvalidInput

app: typer.Typer = typer.Typer()


def _list_operations(prefix: str = "") -> Iterator[str]:
    """Yield names of operations, platform.tag.operation, that may begin with a prefix."""
    # Imported here to keep `--help` fast.
    from fanscribe._platforms import catalogue

    for platform in catalogue.PLATFORMS:
        if _may_contain(platform, prefix):
            for tag in catalogue.tags(platform):
                begins = f"{platform}.{tag}"
                if _may_contain(begins, prefix):
                    yield from (f"{begins}.{name}" for name in catalogue.operations(platform, tag))


def _may_contain(begins: str, prefix: str) -> bool:
    """Return whether names that start with `begins` may start with `prefix`."""
    return begins.startswith(prefix) or prefix.startswith(f"{begins}.")


def _find_by_document(name: str, *, whole: bool) -> list[str]:
    """Return the operations that the provider's documents call like the end of a name, or with it as the beginning.

    It may be spelt `listChats` or `list_chats`, after a platform or not, with any tag.
    """
    from fanscribe._platforms import catalogue

    head, _, end = name.rpartition(".")
    wanted = _letters(end)
    return [
        f"{platform}.{tag}.{operation}"
        for platform in catalogue.PLATFORMS
        if wanted and head.partition(".")[0] in (platform, "")
        for tag in catalogue.tags(platform)
        for operation, described in catalogue.operations(platform, tag).items()
        if (known := _letters(catalogue.name_in_document(described))).startswith(wanted)
        and (not whole or known == wanted)
    ]


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _find_operation(name: str) -> Any:
    """Return the function that describes an operation; raise `InvalidInput` with similar names."""
    from difflib import get_close_matches

    from fanscribe._platforms import catalogue

    platform, tag, operation = (*name.split(".", 2), "", "")[:3]
    if platform in catalogue.PLATFORMS and tag in catalogue.tags(platform):
        known = catalogue.operations(platform, tag)
        if operation in known:
            return known[operation]
    names = list(_list_operations())
    short = {each.rpartition(".")[2]: each for each in names}
    alike = (
        _find_by_document(name, whole=True)[:3]
        or get_close_matches(name, names, 3)
        or [short[each] for each in get_close_matches(name.rpartition(".")[2], short, 3)]
    )
    raise InvalidInput(f"no operation {name}" + (f"; did you mean {', '.join(alike)}?" if alike else ""))


def _parameters(described: Any) -> Mapping[str, inspect.Parameter]:
    """Return the parameters of an operation, without self."""
    return dict(list(inspect.signature(described).parameters.items())[1:])


def _complete_operation(incomplete: str) -> list[str]:
    found = [each for each in _list_operations(incomplete) if each.startswith(incomplete)]
    return found or _find_by_document(incomplete, whole=False)


def _complete_argument(ctx: typer.Context, incomplete: str) -> list[str]:
    try:
        parameters = _parameters(_find_operation(str(ctx.params.get("operation"))))
    except InvalidInput:
        return []
    given = {str(each).partition("=")[0] for each in ctx.params.get("arguments") or ()}
    return [f"{each}=" for each in parameters if each.startswith(incomplete) and each not in given]


@command(app)
async def call(
    context: CommandContext,
    operation: Annotated[
        str,
        typer.Argument(help="platform.tag.operation: onlyfans.chats.list", autocompletion=_complete_operation),
    ],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            help="Path arguments in order; then name=text, name:=json, or name@file (- for the standard input).",
            autocompletion=_complete_argument,
        ),
    ] = None,
    pages: Annotated[int | None, typer.Option(help="Print this many pages, one per line; 0 for all.", min=0)] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write a downloaded file here.")] = None,
    describe: Annotated[
        bool, typer.Option("--describe", help="Describe the operation and its arguments; send nothing.")
    ] = False,
) -> None:
    """Call any operation, and print its response as JSON."""
    described = _find_operation(operation)
    if describe:
        refuse_useless("--describe", {"--pages": pages, "--output": output, "arguments": arguments or None})
        shown = inspect.Signature(list(_parameters(described).values()))
        from fanscribe.cli.console import print_line

        for line in f"{operation}{shown}\n\n{inspect.getdoc(described)}".split("\n"):
            print_line(context.out, line)
        return
    positional, named = await _parse_arguments(operation, _parameters(described), arguments or [])
    _check_arguments(operation, described, positional, named)
    target = None if output is None else _Target.check(output)
    platform, tag, name = operation.split(".")
    async with context.client() as fans:
        bound = getattr(getattr(getattr(fans, platform), tag), name)
        if output is not None and not hasattr(bound, "chunks"):
            raise InvalidInput(
                f"--output: the response of {operation} is JSON, which is printed; redirect it with > FILE"
            )
        if pages is not None:
            if not hasattr(bound, "pages"):
                raise InvalidInput(f"{operation} is not paginated; omit --pages")
            async for page in bound.pages(*positional, max_pages=pages or None, **named):
                _print_json(context, page.to_dict() if hasattr(page, "to_dict") else page)
        elif hasattr(bound, "chunks"):
            await _save_file(bound, positional, named, target)
        else:
            response = await bound.raw(*positional, **named)
            _print_json(context, response.json)


def _check_arguments(operation: str, described: Any, positional: list[Any], named: Mapping[str, Any]) -> None:
    """Raise `InvalidInput` if required arguments are missing, or there are too many without a name."""
    names = [
        name
        for name, each in _parameters(described).items()
        if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
    ]
    takes = f"{operation} takes {' and '.join(names) or 'no arguments without a name'}"
    if len(positional) > len(names):
        raise InvalidInput(f"{takes}; got {len(positional)} arguments without a name")
    if twice := [name for name in names[: len(positional)] if name in named]:
        raise InvalidInput(f"{twice[0]} is passed twice")
    given = {*names[: len(positional)], *named}
    required = [name for name, each in _parameters(described).items() if each.default is inspect.Parameter.empty]
    if missing := [name for name in required if name not in given]:
        options = [f"{name}=…" for name in required if name not in names]
        takes += f", and {' '.join(options)}" if options else ""
        raise InvalidInput(f"{takes}; {' and '.join(missing)} {'are' if len(missing) > 1 else 'is'} missing")


@attrs.frozen
class _Target:
    """The file that a download replaces once it is complete: until then it is written to `part`, next to it."""

    path: Path
    part: Path

    @classmethod
    def check(cls, output: Path) -> Self:
        """Return the target behind links; raise `InvalidInput` if there can be none."""
        path = output.resolve()
        if path.is_dir():
            raise InvalidInput(f"--output: {output}: is a folder")
        if not path.parent.is_dir():
            raise InvalidInput(f"--output: {output}: no such folder")
        is_device = path.exists() and not path.is_file()
        return cls(path, path if is_device else path.with_name(f"{path.name}.{os.getpid()}.part"))

    def replace(self) -> None:
        """Put the complete file in the place of the earlier one."""
        if self.part != self.path:
            self.part.replace(self.path)

    def discard(self) -> None:
        """Remove what an incomplete download has left."""
        if self.part != self.path:
            self.part.unlink(missing_ok=True)


async def _save_file(bound: Any, positional: list[Any], named: Mapping[str, Any], target: _Target | None) -> None:
    """Write a file to stdout, or to a target."""
    if target is None:
        if sys.stdout.isatty():
            raise InvalidInput("the response is a file: pass --output")
        async for chunk in bound.chunks(*positional, **named):
            sys.stdout.buffer.write(chunk)
        return
    try:
        with contextlib.ExitStack() as stack:
            file = None
            async for chunk in bound.chunks(*positional, **named):
                # Opened by the first chunk: a download that is refused leaves nothing.
                file = file or stack.enter_context(target.part.open("wb"))
                file.write(chunk)
            if file is None:
                target.part.touch()
        target.replace()
    except OSError as error:
        raise LocalFailure(f"--output: {target.path}: {error.strerror}") from None
    finally:
        target.discard()


def _print_json(context: CommandContext, value: Any) -> None:
    """Print JSON: coloured and indented on a terminal, on one line for programs."""
    if context.out.is_terminal and not context.as_json:
        from fanscribe.cli.console import print_json

        print_json(context.out, value)
    else:
        sys.stdout.write(json_line(value))
        sys.stdout.flush()


async def _parse_arguments(
    operation: str, parameters: Mapping[str, inspect.Parameter], arguments: list[str]
) -> tuple[list[Any], dict[str, Any]]:
    """Return the positional and the keyword arguments of a call."""
    from fanscribe._core.redaction import is_secret_name

    positional, named = list[Any](), dict[str, Any]()
    for argument in arguments:
        name, sign, text = _split_argument(argument)
        if not sign:
            positional.append(argument)
            continue
        if name not in parameters:
            raise InvalidInput(f"{operation} has no argument {name}; it has {', '.join(parameters)}")
        if name in named:
            raise InvalidInput(f"{name} is passed twice")
        if sign != "@" and is_secret_name(name):
            raise InvalidInput(f"{name} may be a secret, visible to other processes: pass {name}@FILE or {name}@-")
        annotation = str(parameters[name].annotation)
        is_secret = sign == "@" and "Upload" not in annotation
        named[name] = (
            await read_secret_option(Path(text), name) if is_secret else _parse_value(name, sign, text, annotation)
        )
    return positional, named


def _split_argument(argument: str) -> tuple[str, str, str]:
    """Split `name=text`, `name:=json` or `name@file` into three parts; the sign is empty for anything else."""
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


def _parse_value(name: str, sign: str, text: str, annotation: str) -> Any:
    """Return the value of an argument: the path of an upload, text, or a number or boolean if the operation accepts no text."""
    if sign == ":=":
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise InvalidInput(f"{name}: not valid JSON, or nested too deeply") from None
    if sign == "@":
        return Path(text)
    kinds = {each.strip() for each in annotation.split("|")} - {"Unset", "None"}
    if "bool" in kinds and text in ("true", "false"):
        return text == "true"
    if "str" not in kinds:
        try:
            if "int" in kinds and text.removeprefix("-").isdecimal():
                return int(text)
            if "float" in kinds:
                return float(text)
        except ValueError:
            raise InvalidInput(f"{name}: not a number, or one with too many digits") from None
    return text
