"""The books of the Bible by the names and abbreviations that Dutch and English leaders write.

Each line of the table holds the Dutch names, the English names and the abbreviations. The first
name of a language is the one that abbreviations become; the others are spellings that stay as
they are written, because Bible translations differ in them. `#` stands for 1, 2 or 3.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_TABLE = """
Genesis | Genesis | gen gn
Exodus | Exodus | ex exod
Leviticus | Leviticus | lev lv
Numeri | Numbers | num nu nm
Deuteronomium | Deuteronomy | deut dt
Jozua | Joshua | joz josh jos
Richteren, Rechters, Richters | Judges | richt recht ri re judg jdg
Ruth | Ruth | rt
#2 Samuel | Samuel | sam sa sm
#2 Koningen | Kings | kon kgs ki
#2 Kronieken | Chronicles | kron kr chron chr
Ezra | Ezra | ezr
Nehemia | Nehemiah | neh ne
Esther, Ester | Esther | est esth
Job | Job | jb
Psalm | Psalm | ps pss psalmen psalms
Spreuken | Proverbs | spr spreuk prov prv
Prediker | Ecclesiastes | pred pr eccl qoh
Hooglied | Song of Songs, Song of Solomon | hoogl hgl hl song sos
Jesaja | Isaiah | jes js isa
Jeremia | Jeremiah | jer jr
Klaagliederen | Lamentations | klaagl kl lam
Ezechiël | Ezekiel | ez ezech ezek
Daniël | Daniel | dan dn
Hosea | Hosea | hos
Joël | Joel | jl
Amos | Amos | am
Obadja | Obadiah | ob obad
Jona | Jonah | jon
Micha | Micah | mi mic
Nahum | Nahum | nah na
Habakuk | Habakkuk | hab
Zefanja, Sefanja | Zephaniah | zef sef zeph
Haggaï | Haggai | hag
Zacharia | Zechariah | zach zech
Maleachi | Malachi | mal
Mattheüs, Matteüs | Matthew | matth matt mat mt
Markus, Marcus | Mark | marc mar mk mc mrk
Lukas, Lucas | Luke | luk luc lk lc
Johannes | John | joh jh jn
Handelingen | Acts | hand hnd
Romeinen | Romans | rom rm
#2 Korinthe, Korinthiërs, Korintiërs, Korinte | Corinthians | kor cor ko co
Galaten | Galatians | gal
Efeze, Efeziërs, Efesiërs | Ephesians | ef efez eph
Filippenzen | Philippians | fil filip phil php
Kolossenzen | Colossians | kol col
#2 Thessalonicenzen, Tessalonicenzen | Thessalonians | thess tess thes tes th ts
#2 Timotheüs, Timoteüs | Timothy | tim tm
Titus | Titus | tit tt
Filemon | Philemon | filem flm phlm
Hebreeën | Hebrews | hebr heb
Jakobus | James | jak jk jas
#2 Petrus | Peter | petr pet pe
#3 Johannes | John | joh jh jn
Judas | Jude | jud
Openbaring, Openbaringen | Revelation | openb op opb rev apk
"""
_LANGUAGES = ("nl", "en")
_NUMBERED = re.compile(r"(?:([123])(?:e|ste|de)?|(i{1,3}))[\s.]+(?=\D)|([123])(?=[^\W\d])")


def book_name(written: str, language: str) -> str | None:
    """The name of a book as it goes on a slide; None where `written` is no book that is known.

    A name of the session's language keeps its spelling; an abbreviation or a name in the other
    language becomes the usual name in that language. Sessions in any other language than Dutch
    and English keep what was written.
    """
    names = _names().get(_key(written))
    if names is None:
        return None
    return names.get(language.lower().split("-")[0], written)


@cache
def _names() -> dict[str, dict[str, str]]:
    """From every way of writing a book to its name in each language."""
    table: dict[str, dict[str, str]] = {}
    for row in _TABLE.strip().splitlines():
        marks, names = _numbers(row)
        for number in marks:
            _add_book(table, f"{number} " if number else "", names)
    return table


def _numbers(row: str) -> tuple[tuple[str, ...], str]:
    if not row.startswith("#"):
        return ("",), row
    return tuple("123"[: int(row[1])]), row[3:]


def _add_book(table: dict[str, dict[str, str]], number: str, row: str) -> None:
    *columns, short = row.split("|")
    full = [[number + name.strip() for name in column.split(",")] for column in columns]
    usual = {language: names[0] for language, names in zip(_LANGUAGES, full, strict=True)}
    for abbreviation in short.split():
        table.setdefault(_key(number + abbreviation), usual)
    for language, names in zip(_LANGUAGES, full, strict=True):
        for name in names:
            table[_key(name)] = {**table.get(_key(name), usual), language: name}


def _key(name: str) -> str:
    """The name without what people vary: case, accents, dots, spaces, I or 1 or 1e."""
    plain = unicodedata.normalize("NFKD", name.strip())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
    if match := _NUMBERED.match(plain):
        number = match[1] or match[3] or str(len(match[2]))
        plain = number + plain[match.end() :]
    return re.sub(r"[\s.]+", "", plain)
