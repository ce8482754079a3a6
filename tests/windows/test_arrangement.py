import pytest

from presenter.windows.arrangement import Area, arrange

SIZES = [(1024, 700), (1280, 720), (1366, 768), (1440, 900), (1920, 1080), (3840, 2160)]


def areas(made):
    found = [made.time_bar, made.order, made.slide, made.notes, made.side, made.foot]
    return found + ([made.strip] if made.strip else [])


def overlap(one, other):
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )


@pytest.mark.parametrize("shape", [16 / 9, 4 / 3])
@pytest.mark.parametrize("strip", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_or_leaves_the_window(size, strip, shape):
    made = arrange(*size, strip=strip, shape=shape)
    panes = areas(made)
    window = Area(0, 0, *size)
    for number, pane in enumerate(panes):
        assert pane.width > 0
        assert pane.height > 0
        assert pane.x >= 0
        assert pane.right <= window.right
        assert pane.bottom <= window.bottom
        assert not any(overlap(pane, other) for other in panes[number + 1 :])


@pytest.mark.parametrize("shape", [16 / 9, 4 / 3])
@pytest.mark.parametrize("size", SIZES)
def test_the_slide_keeps_its_shape_and_the_notes_their_room(size, shape):
    made = arrange(*size, strip=True, shape=shape)
    inner = (made.slide.width - 4) / (made.slide.height - 4)
    assert inner == pytest.approx(shape, rel=0.01)
    assert made.notes.height >= 160


def test_at_the_usual_size_everything_has_its_full_measure():
    made = arrange(1440, 900)
    assert made.time_bar.height == 84
    assert made.order == Area(16, 100, 288, 728)
    assert made.slide == Area(318, 126, 728, 411)
    assert made.notes == Area(320, 547, 724, 281)
    assert made.side == Area(1060, 100, 364, 728)
    assert made.foot == Area(0, 844, 1440, 56)
    assert (made.spent_column, made.foot_words, made.compact) == (True, True, False)


def test_at_the_smallest_size_everything_has_given_way():
    made = arrange(1024, 700)
    assert made.time_bar.height == 68
    assert made.order == Area(12, 80, 232, 552)
    assert made.side == Area(768, 80, 244, 552)
    assert made.slide.x == 254
    assert (made.spent_column, made.foot_words, made.compact) == (False, False, True)


def test_a_strip_comes_under_the_time_bar_and_moves_the_rest_down():
    without, told = arrange(1440, 900), arrange(1440, 900, strip=True)
    assert told.strip == Area(0, 84, 1440, 44)
    assert told.order.y == without.order.y + 44
    assert told.foot == without.foot


def test_what_a_part_took_gives_way_before_the_words_in_the_foot():
    between = arrange(1260, 900)
    assert (between.spent_column, between.foot_words) == (False, True)
