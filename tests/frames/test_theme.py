import pytest

from presenter.frames import THEMES, load_theme
from presenter.problems import UnreadableFile

# Every pair of text and ground that stands on slides.
PAIRS = [
    ("ink", "bg"), ("muted", "bg"), ("accent", "bg"), ("second", "bg"), ("ink", "panel"),
    ("accent", "panel"), ("ink", "card"), ("muted", "card"), ("boardink", "board"),
    ("boardmuted", "board"), ("barink", "bar"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", PAIRS)
def test_all_text_can_be_read_from_the_back_row(name, pair):
    colours = load_theme(name).colours
    assert contrast(colours[pair[0]], colours[pair[1]]) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_no_rung_is_below_24_points(name):
    assert min(s.size for rungs in load_theme(name).styles.values() for s in rungs) >= 24


def test_contrast_is_bold_where_people_read_longest():
    theme = load_theme("contrast")
    for style in ("body", "voice", "quote", "caption"):
        assert all(rung.bold for rung in theme.styles[style])


def test_an_unknown_theme_is_an_unreadable_file():
    with pytest.raises(UnreadableFile):
        load_theme("no-such-theme")
