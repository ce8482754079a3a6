"""The command line: what each command takes, prints and answers.

Exit status: 0 done, 1 the input has problems (printed), 2 wrong usage or an unreadable file.
Modules that only one command needs are imported by that command: starting is part of leading.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from presenter import __version__
from presenter.language import system_language, translate, use_language
from presenter.places import config_folder
from presenter.problems import PresenterError, Problem, SessionError, UnreadableFile
from presenter.settings import Settings, load_settings

DONE, PROBLEMS, UNREADABLE = 0, 1, 2
COMMANDS = ("show", "check", "outline", "tour", "doctor")

_AddCommand = Callable[..., argparse.ArgumentParser]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the exit status."""
    settings = _settings()
    use_language(settings.language or system_language())
    words = list(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(["show", "--clicked", *words] if _is_a_file(words) else words)
    options.settings = settings
    try:
        return options.command(options)
    except SessionError as error:
        _print_problems(error.problems, as_json=getattr(options, "json", False))
        return PROBLEMS
    except PresenterError as error:
        print(error, file=sys.stderr)
        return UNREADABLE
    except ImportError as error:
        # A library of the system that Qt misses shows as an import that fails.
        if not str(error).startswith("lib"):
            raise
        print(_qt_is_incomplete(error), file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        # Whoever read what is printed here has gone, as `| head` does.
        sys.stderr.close()
        return DONE


def _is_a_file(words: Sequence[str]) -> bool:
    """Whether the first word is a session, as a desktop gives it for a click on one."""
    return bool(words) and words[0] not in COMMANDS and Path(words[0]).is_file()


def _qt_is_incomplete(error: ImportError) -> str:
    sentence = translate(
        "Command",
        "Qt misses a library of the system ({reason}). On Debian and Ubuntu: "
        "apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libfontconfig1 libdbus-1-3",
    )
    return sentence.format(reason=str(error).split(":", maxsplit=1)[0])


def _settings() -> Settings:
    settings, problems = load_settings(config_folder() / "settings.json")
    for problem in problems:
        print(problem, file=sys.stderr)
    return settings


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and where to find what is right."""

    def error(self, message: str) -> NoReturn:
        print(f"presenter: {message}", file=sys.stderr)
        hint = translate("Command", "“{program} --help” tells what can be asked.")
        print(hint.format(program=self.prog), file=sys.stderr)
        raise SystemExit(UNREADABLE)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="presenter",
        description=translate("Command", "Prepare a group evening and lead it on two screens."),
    )
    parser.add_argument("--version", action="version", version=f"presenter {__version__}")
    parser.set_defaults(command=_choose)
    commands = parser.add_subparsers(title=translate("Command", "commands"), metavar="COMMAND")
    _add_show(commands.add_parser)
    _add_check(commands.add_parser)
    _add_outline(commands.add_parser)
    _add_tour(commands.add_parser)
    _add_doctor(commands.add_parser)
    return parser


def _add_show(add_command: _AddCommand) -> None:
    show = add_command("show", help=translate("Command", "lead a session at once"))
    _add_file(show)
    show.add_argument(
        "--from",
        dest="part",
        metavar="PART",
        default="",
        help=translate("Command", "begin at this part: its id, its title or its number"),
    )
    show.add_argument(
        "--screen",
        metavar="NAME",
        default="",
        help=translate("Command", "show the audience view on this screen and on no other"),
    )
    show.add_argument(
        "--windowed",
        action="store_true",
        help=translate("Command", "keep both views in windows of their own"),
    )
    show.add_argument("--clicked", action="store_true", help=argparse.SUPPRESS)
    show.set_defaults(command=_show)


def _add_check(add_command: _AddCommand) -> None:
    check = add_command("check", help=translate("Command", "say what is wrong"))
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _add_json(check)
    check.set_defaults(command=_check)


def _add_outline(add_command: _AddCommand) -> None:
    outline = add_command("outline", help=translate("Command", "print the running order"))
    _add_file(outline)
    _add_json(outline)
    outline.set_defaults(command=_outline)


def _add_tour(add_command: _AddCommand) -> None:
    tour = add_command(
        "tour", help=translate("Command", "take pictures of both windows at every step")
    )
    _add_file(tour)
    tour.add_argument("folder", type=Path, metavar="FOLDER")
    tour.set_defaults(command=_tour)


def _add_doctor(add_command: _AddCommand) -> None:
    doctor = add_command(
        "doctor", help=translate("Command", "print screens, fonts, versions and folders")
    )
    _add_json(doctor)
    doctor.set_defaults(command=_doctor)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help=translate("Command", "print JSON, for programs")
    )


def _choose(options: argparse.Namespace) -> int:
    from presenter.app import choose_and_lead

    return choose_and_lead(options.settings)


def _show(options: argparse.Namespace) -> int:
    from presenter.app import lead, lead_and_tell

    if options.clicked:
        return lead_and_tell(options.file, options.settings)
    return lead(
        options.file,
        options.settings,
        part=options.part,
        screen=options.screen,
        windowed=options.windowed,
    )


def _check(options: argparse.Namespace) -> int:
    from presenter.check import check

    problems: list[Problem] = []
    status = DONE
    for file in options.files:
        try:
            problems += check(file)
        except UnreadableFile as error:
            print(error, file=sys.stderr)
            status = UNREADABLE
    _print_problems(problems, as_json=options.json)
    return status or (PROBLEMS if problems else DONE)


def _outline(options: argparse.Namespace) -> int:
    from presenter.check import laid_out
    from presenter.session import outline, outline_table

    deck = laid_out(options.file).deck
    if options.json:
        print(json.dumps(outline(deck), ensure_ascii=False, indent=2))
    else:
        print(outline_table(deck))
    return DONE


def _tour(options: argparse.Namespace) -> int:
    from presenter.tour import take_tour

    index = take_tour(options.file, options.folder)
    print(translate("Command", "The pictures are in {index}.").format(index=index))
    return DONE


def _doctor(options: argparse.Namespace) -> int:
    from presenter.doctor import as_text, examine

    found = examine()
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        print(as_text(found))
    return DONE


def _print_problems(problems: Sequence[Problem], *, as_json: bool) -> None:
    if as_json:
        found = [problem.as_json() for problem in problems]
        print(json.dumps({"problems": found}, ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(problem)
