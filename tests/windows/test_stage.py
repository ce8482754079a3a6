from presenter.show import Position
from presenter.show.commands import End, GoTo, GoToPart, Next
from tests.builders import part


def test_a_position_has_a_frame(stage):
    assert stage.frame_at(Position(0)) is stage.layout.frame(0, 0)


def test_no_position_and_no_such_slide_have_none(stage):
    assert stage.frame_at(None) is None
    assert stage.frame_at(Position(99)) is None
    assert stage.frame_at(Position(0, 9)) is None


def test_what_is_likely_next_is_here_the_steps_ahead_and_the_one_before(stage):
    frames = stage.frames_around(Position(2), ahead=3)
    wanted = [2, 3, 4, 5, 1]
    assert frames == tuple(stage.layout.frame(slide, 0) for slide in wanted)


def test_at_the_edges_there_is_less_around(stage):
    last = len(stage.layout.deck.slides) - 1
    assert stage.frames_around(Position(0), ahead=1) == (
        stage.layout.frame(0, 0),
        stage.layout.frame(1, 0),
    )
    assert stage.frames_around(Position(last, 1)) == (
        stage.layout.frame(last, 1),
        stage.layout.frame(last, 0),
    )


def test_there_is_nothing_around_what_is_not_there(stage):
    assert stage.frames_around(Position(99)) == ()


def test_past_the_end_there_is_no_slide_and_no_part(moment):
    assert moment().slide is not None
    ended = moment(End())
    assert (ended.slide, ended.part) == (None, None)


def test_the_moment_knows_the_part_that_is_led(moment):
    assert moment(Next()).part.id == "songs"


def test_a_break_has_texts_that_follow_the_clock(moment, clock):
    moment(GoToPart("break"))
    clock.advance(60)
    now = moment()
    assert now.live_texts(now.position)["countdown"] == "09:00"
    assert now.live_texts(Position(0)) == {}
    assert now.live_texts(None) == {}


def test_a_hidden_part_is_not_staged(led):
    stage = led(part("questions"), part("poem", hidden=True))
    stage.show.do(GoTo(99))
    assert [p.kind for p in stage.layout.deck.parts] == ["welcome", "questions"]
