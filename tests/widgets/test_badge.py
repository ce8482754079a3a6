from presenter.widgets.badge import LARGE, Badge, BadgeFace, badge_size

BLACK = BadgeFace(text="Black", icon="black", tone="onblack", ground="black", outlined=True)
ON = BadgeFace(text="Beamer on", icon="screen", tone="ok")


def test_a_badge_stands_on_its_own_ground(look, show, colours_of):
    badge = Badge(look)
    badge.set_face(BLACK)
    assert {"#000000", "#ffffff"} <= colours_of(show(badge))


def test_a_badge_without_ground_is_words_on_the_window(look, show, colours_of):
    badge = Badge(look)
    badge.set_face(ON)
    show(badge)
    assert look.colours.ok.lower() in colours_of(badge)


def test_a_badge_is_as_wide_as_its_words(look):
    assert badge_size(ON).width() > badge_size(BLACK).width()
    assert badge_size(ON).height() == 28
    assert badge_size(ON, LARGE).height() == 36


def test_a_badge_is_named_after_its_words(look):
    badge = Badge(look)
    badge.set_face(ON)
    assert badge.accessibleName() == "Beamer on"
