import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from presenter.deck.designs import PictureSlide
from presenter.places import sample
from presenter.show import Cover, Position

Key = Qt.Key
LINEN = "#f7f1e7"
BLACK, WHITE = "#000000", "#ffffff"


def steps_of(someone):
    return [
        Position(index, step)
        for index, slide in enumerate(someone.evening.show.deck.slides)
        for step in range(slide.steps)
    ]


def area_of(name):
    return next(s.geometry() for s in QGuiApplication.screens() if s.name() == name)


def colours_of(image):
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 16)
        for y in range(0, image.height(), 16)
    }


def test_each_window_has_its_own_screen(leader):
    someone = leader()
    assert someone.evening.audience.geometry() == area_of("2-beamer")
    assert area_of("1-laptop").contains(someone.evening.presenter.geometry())


@pytest.mark.parametrize("name", ["veilig-gehecht.yaml", "friendship.yaml"])
def test_a_clicker_leads_a_whole_evening_and_the_group_sees_every_step(leader, name):
    someone = leader(sample(name))
    seen = [someone.seen]
    for _ in steps_of(someone)[1:]:
        someone.press(Key.Key_PageDown)
        seen.append(someone.seen)
    assert seen == steps_of(someone)


def test_going_back_shows_the_same_steps(leader):
    someone = leader()
    someone.press(Key.Key_End)
    last = someone.position
    someone.press(Key.Key_PageUp, Key.Key_PageUp)
    assert someone.seen == steps_of(someone)[steps_of(someone).index(last) - 2]


def test_the_end_is_black_and_can_be_taken_back(leader):
    someone = leader()
    someone.press(Key.Key_End)
    for _ in range(someone.evening.show.deck.slides[-1].steps):
        someone.press(Key.Key_PageDown)
    assert someone.evening.show.state.ended
    assert (someone.seen, someone.ground) == (None, BLACK)
    someone.press(Key.Key_PageDown, Key.Key_Space)
    assert someone.evening.show.state.ended
    someone.press(Key.Key_PageUp)
    assert someone.seen == steps_of(someone)[-1]


@pytest.mark.parametrize(
    ("key", "colour"), [(Key.Key_B, BLACK), (Key.Key_Period, BLACK), (Key.Key_W, WHITE)]
)
def test_black_and_white_cover_the_slide_until_pressed_again(leader, key, colour):
    someone = leader()
    someone.press(key)
    assert (someone.seen, someone.ground) == (None, colour)
    someone.press(key)
    assert someone.seen == Position(0)


def test_next_while_black_moves_and_shows(leader):
    someone = leader()
    someone.press(Key.Key_B, Key.Key_PageDown)
    assert someone.seen == Position(1)


def test_a_jump_from_black_shows_no_slide_in_between(leader):
    someone = leader()
    someone.press(Key.Key_B)
    shown = []
    someone.evening.audience.shown.connect(lambda: shown.append(someone.seen))
    someone.go_to(20)
    assert set(shown) <= {None, Position(20)}
    assert someone.seen == Position(20)


def test_frozen_keeps_what_the_group_sees_while_the_leader_looks_ahead(leader):
    someone = leader()
    someone.press(Key.Key_F, Key.Key_PageDown, Key.Key_PageDown)
    assert (someone.position, someone.seen) == (Position(2), Position(0))
    someone.press(Key.Key_F)
    assert someone.seen == Position(2)


def test_a_clicker_whose_one_button_sends_f5_and_esc_does_no_harm(leader):
    someone = leader()
    someone.press(Key.Key_PageDown)
    for _ in range(5):
        someone.press(Key.Key_F5, Key.Key_Escape)
    assert someone.evening.audience.isVisible()
    assert (someone.position, someone.seen) == (Position(1), Position(1))


def test_esc_takes_away_what_lies_over_the_slide_before_it_asks(leader):
    someone = leader()
    over = []
    someone.evening.over.connect(lambda: over.append(True))
    someone.press(Key.Key_B, Key.Key_Escape)
    assert someone.seen == Position(0)
    someone.press(Key.Key_Escape)
    assert not over


def test_digits_and_enter_go_to_a_slide_and_alt_left_comes_back(leader):
    someone = leader()
    someone.press(Key.Key_1, Key.Key_2, Key.Key_Return)
    assert someone.seen == Position(11)
    someone.press(Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    assert someone.seen == Position(0)


def test_a_number_that_is_no_slide_does_nothing(leader):
    someone = leader()
    someone.press(Key.Key_9, Key.Key_9, Key.Key_9, Key.Key_Return)
    assert someone.seen == Position(0)


def test_home_and_end_go_to_the_first_and_the_last_slide(leader):
    someone = leader()
    someone.press(Key.Key_End)
    assert someone.position.slide == len(someone.evening.show.deck.slides) - 1
    someone.press(Key.Key_Home)
    assert someone.position == Position(0)


def test_shift_page_down_goes_to_the_next_part(leader):
    someone = leader()
    deck = someone.evening.show.deck
    someone.press(Key.Key_PageDown, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert deck.slides[someone.position.slide].part == deck.parts[1].id


def test_swap_trades_the_screens_and_back(leader):
    someone = leader()
    someone.press(Key.Key_PageDown, Key.Key_X)
    assert someone.evening.audience.geometry() == area_of("1-laptop")
    assert area_of("2-beamer").contains(someone.evening.presenter.geometry())
    assert someone.seen == Position(1)
    someone.press(Key.Key_X)
    assert someone.evening.audience.geometry() == area_of("2-beamer")


def test_keys_typed_into_the_audience_window_count_as_well(leader):
    someone = leader()
    someone.qtbot.keyClick(someone.evening.audience, Key.Key_PageDown)
    someone.look()
    assert someone.seen == Position(1)


def test_deleting_the_file_and_its_pictures_changes_nothing_on_the_beamer(leader, tmp_path):
    shutil.copy(sample("veilig-gehecht.yaml"), tmp_path)
    shutil.copytree(sample("veilig-gehecht"), tmp_path / "veilig-gehecht")
    someone = leader(tmp_path / "veilig-gehecht.yaml")
    slides = someone.evening.show.deck.slides
    picture = next(i for i, slide in enumerate(slides) if isinstance(slide.design, PictureSlide))
    someone.evening.snapshot.wait()
    (tmp_path / "veilig-gehecht.yaml").unlink()
    shutil.rmtree(tmp_path / "veilig-gehecht")
    someone.go_to(picture)
    assert len(colours_of(someone.evening.audience.grab().toImage())) > 20


def test_the_audience_window_shows_nothing_but_the_slide(leader):
    someone = leader()
    audience = someone.evening.audience
    assert audience.cursor().shape() == Qt.CursorShape.BlankCursor
    assert audience.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert audience.children() == [
        child for child in audience.children() if not child.isWidgetType()
    ]
    assert audience.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_the_window_manager_cannot_close_the_beamer(leader):
    someone = leader()
    assert not someone.evening.audience.close()
    assert someone.evening.audience.isVisible()


def test_the_break_counts_down_on_the_beamer(leader):
    someone = leader()
    deck = someone.evening.show.deck
    pause = next(i for i, slide in enumerate(deck.slides) if slide.part == "pauze")
    someone.go_to(pause)
    before = someone.evening.audience.grab().toImage()
    someone.clock.advance(61)
    someone.evening.seconds.passed.emit()
    someone.look()
    assert someone.evening.audience.grab().toImage() != before


def test_one_screen_by_request_keeps_both_in_windows(leader):
    someone = leader(windowed=True)
    assert not someone.evening.audience.isFullScreen()
    assert someone.evening.audience.isVisible()
    assert someone.evening.presenter.isVisible()


def test_a_screen_that_is_not_there_leaves_the_beamer_off(leader):
    someone = leader(screen="HDMI-9")
    assert not someone.evening.audience.isVisible()
    assert someone.evening.presenter.isVisible()


def test_what_covers_the_slide_is_told_by_state_too(leader):
    someone = leader()
    someone.press(Key.Key_B)
    assert someone.evening.show.state.cover is Cover.BLACK
