"""What is shipped with the program is what it says it is."""

import hashlib
import json
import re

import pytest

from presenter.places import resource

FONTS_OF_DEBIAN = {
    "Caladea-Bold.ttf": "ae3cb2dcbc925809dd29d2a44e9802211cab66be541bacbfc9c08c74b27c3742",
    "Caladea-BoldItalic.ttf": "ccabaa7b7e2fdf253d2b1a5fa699dd8a3df8d835a9eb285ad82631a677eb76c0",
    "Caladea-Italic.ttf": "4359a8e24f748b6447b1ff6d7a174febe70961d29f8bb8634b56dacd740a3deb",
    "Caladea-Regular.ttf": "f1e899278b7b4491aba5b6a8253c4b04c050cc59b21865be5c37559a775153cd",
    "Carlito-Bold.ttf": "0f62ab34ad5d079a0a28fac01bcf7c7a724a4db4d6cb99cab9cabff382fbb80f",
    "Carlito-BoldItalic.ttf": "380764b6898d7b73ceae6384b2958b196d2a0428962ef3adf138d27947228666",
    "Carlito-Italic.ttf": "718a0663864d37a4868220a19b9668a5fe10a46197f6df367b4c2c30c04c026c",
    "Carlito-Regular.ttf": "b4ff23ba370cc95a3c349336b73f9c28514a1371210f89832efc85c4b1ea7131",
}
NUMBERS_AFTER = {"M": 2, "L": 2, "C": 6, "Z": 0}


@pytest.mark.parametrize("name", FONTS_OF_DEBIAN)
def test_a_font_is_the_unmodified_one(name):
    content = resource("fonts", name).read_bytes()
    assert hashlib.sha256(content).hexdigest() == FONTS_OF_DEBIAN[name]


def test_no_font_is_shipped_that_is_not_known():
    assert {path.name for path in resource("fonts").glob("*.[ot]tf")} == set(FONTS_OF_DEBIAN)


@pytest.mark.parametrize("family", ["Carlito", "Caladea"])
def test_a_font_comes_with_its_copyright_and_licence(family):
    licence = resource("fonts", f"{family}-OFL.txt").read_text(encoding="utf-8")
    assert licence.startswith("Copyright")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert f"{family}-OFL.txt" in resource("licences", "NOTICE.md").read_text(encoding="utf-8")


def test_the_notice_names_every_licence_that_lies_beside_it():
    notice = resource("licences", "NOTICE.md").read_text(encoding="utf-8")
    licences = [path.name for path in resource("licences").glob("*.txt")]
    assert licences
    assert [name for name in licences if name not in notice] == []


def icons():
    return json.loads(resource("icons.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "path"), icons()["paths"].items())
def test_an_icon_is_drawn_with_absolute_lines_and_curves_within_its_grid(name, path):
    assert path.startswith("M ")
    for command, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        values = [float(number) for number in numbers.split()]
        assert len(values) == NUMBERS_AFTER[command], name
        assert all(0 <= value <= icons()["grid"] for value in values), name


def test_every_kind_has_an_icon():
    assert [kind for kind, name in icons()["kinds"].items() if name not in icons()["paths"]] == []
