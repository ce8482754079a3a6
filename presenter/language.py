"""The words of the program itself, in the leader's language.

The English sentence stands in the code and is its own key; other languages come from Qt
Linguist's `.ts` files. They are read here without Qt, so that the rooms in the cellar and the
command line speak the same language as the windows, and no compiled catalogue has to be kept.

The words that are put on slides follow the session's language instead: see `deck/words.py`.
"""

from __future__ import annotations

import locale
import os
from functools import cache
from xml.etree import ElementTree

from presenter.places import resource

SOURCE_LANGUAGE = "en"
LANGUAGES = {"en": "English", "nl": "Nederlands"}

_chosen: list[str] = [SOURCE_LANGUAGE]


def use_language(language: str) -> None:
    """Speak `language` (a BCP 47 tag such as `nl-BE`) from now on; English where it is unknown."""
    primary = language.replace("_", "-").split("-")[0].lower()
    _chosen[0] = primary if primary in LANGUAGES else SOURCE_LANGUAGE


def language_in_use() -> str:
    """The primary subtag of the language that `translate` speaks."""
    return _chosen[0]


def system_language() -> str:
    """The language tag of the system, `en` when it does not say."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value.split(".")[0].replace("_", "-")
    return _tag_of(locale.getlocale()[0] or SOURCE_LANGUAGE)


def _tag_of(name: str) -> str:
    """The tag of a locale's name: `nl_NL`, or `Dutch_Netherlands` as Windows has it."""
    language, _, rest = name.partition("_")
    return f"nl-{rest}" if language == "Dutch" else name.replace("_", "-")


def translate(context: str, source: str) -> str:
    """The sentence `source` of `context` (the name of a window or room) in the language in use.

    Placeholders in braces stay as they are, for `str.format`.
    """
    if _chosen[0] == SOURCE_LANGUAGE:
        return source
    return _catalogue(_chosen[0]).get((context, source), source)


@cache
def _catalogue(language: str) -> dict[tuple[str, str], str]:
    path = resource("translations", f"presenter_{language}.ts")
    if not path.is_file():
        return {}
    words: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if translation := message.findtext("translation"):
                words[name, message.findtext("source", "")] = translation
    return words
