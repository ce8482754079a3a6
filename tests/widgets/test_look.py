import pytest
from PySide6.QtGui import QColor, QFontMetricsF

from presenter.widgets.look import COLOURS, Look, window_font

READ_ON = [
    *[("ink", ground) for ground in ("win", "surface", "sunken", "sel")],
    *[("muted", ground) for ground in ("win", "surface")],
    *[("accent", ground) for ground in ("surface", "sel")],
    *[(tone, "surface") for tone in ("warn", "danger", "ok")],
    ("onaccent", "accent"),
    ("warn", "warnbg"),
    ("danger", "dangerbg"),
    ("onfrozen", "frozen"),
    ("onblack", "black"),
]


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    red, green, blue = linear(made.redF()), linear(made.greenF()), linear(made.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", COLOURS)
@pytest.mark.parametrize(("text", "ground"), READ_ON)
def test_all_text_can_be_read_on_its_ground(name, text, ground):
    colours = COLOURS[name]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


def test_another_look_is_told_once(look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.use("light")
    with qtbot.assertNotEmitted(look.changed):
        look.use("light")


def test_an_unknown_look_is_refused(qapp):
    with pytest.raises(KeyError):
        Look("sepia")


def test_the_figures_of_a_clock_all_have_one_width(look):
    metrics = QFontMetricsF(window_font(44, bold=True))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
