from presenter.frames.grid import Grid


def test_wide_places_are_as_written():
    assert Grid("16:9").box(72, 104, 816, 388).right == 888


def test_the_narrow_body_is_624_wide_between_margins_of_48():
    box = Grid("4:3").box(72, 104, 816, 388)
    assert (box.x, box.width) == (48, 624)


def test_narrow_halves_are_300_wide_with_the_same_gutter():
    left, right = Grid("4:3").box(72, 0, 396, 1), Grid("4:3").box(492, 0, 396, 1)
    assert (left.x, left.width, right.x, right.width) == (48, 300, 372, 300)


def test_the_edges_of_the_slide_stay_its_edges():
    assert Grid("4:3").box(0, 0, 960, 540).width == 720
