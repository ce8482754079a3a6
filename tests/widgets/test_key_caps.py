import pytest

from presenter.language import use_language
from presenter.widgets.key_caps import KeyButton, KeyCap, cap_text


@pytest.fixture
def dutch():
    use_language("nl")
    yield
    use_language("en")


@pytest.mark.parametrize(
    ("keys", "text"),
    [("B", "B"), ("Ctrl++", "Ctrl +"), ("Ctrl+-", "Ctrl −"), ("Shift+PgDown", "Shift PageDown")],
)
def test_keys_are_shown_as_they_are_printed(keys, text):
    assert cap_text(keys) == text


def test_keys_speak_the_language_of_the_leader(dutch):
    assert cap_text("Space") == "Spatie"


def test_a_key_is_as_wide_as_its_words(look):
    assert KeyCap(look, "Shift PageDown").width() > KeyCap(look, "B").width() >= 20


def test_a_key_can_be_pressed_with_the_mouse(look, show, qtbot):
    button = show(KeyButton(look, "Ctrl +", "Larger notes"))
    with qtbot.waitSignal(button.clicked):
        button.click()
    assert button.accessibleName() == "Larger notes"
