"""Make the README's pictures again: the presenter window and a few slides of the Dutch sample."""

from __future__ import annotations

import datetime
from pathlib import Path

from presenter.app import Evening, application_with_windows
from presenter.check import lay_out_session, open_session
from presenter.display import use_unseen_screens
from presenter.frames import Layout
from presenter.language import use_language
from presenter.paint import paint_frame
from presenter.places import sample
from presenter.settings import Settings
from presenter.show import ManualClock
from presenter.show.commands import GoTo, GoToPart
from presenter.tour import settle

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SLIDES = {"songs": "SongBoard", "cards": "Cards", "points": "Points", "case": "CaseQuestions"}


def main() -> None:
    """Write all pictures."""
    use_language("en")
    use_unseen_screens()
    application_with_windows()
    PICTURES.mkdir(parents=True, exist_ok=True)
    layout = lay_out_session(open_session(sample("veilig-gehecht.yaml")))
    for name, design in SLIDES.items():
        index = _first(layout, design)
        steps = layout.deck.slides[index].steps
        paint_frame(layout.frame(index, steps - 1), 960, 540).save(str(PICTURES / f"{name}.png"))
    _take_presenter()


def _first(layout: Layout, design: str) -> int:
    slides = enumerate(layout.deck.slides)
    return next(index for index, slide in slides if type(slide.design).__name__ == design)


def _take_presenter() -> None:
    """The presenter window of the English sample, halfway an evening that goes as planned."""
    layout = lay_out_session(open_session(sample("friendship.yaml")))
    clock = ManualClock(datetime.datetime(2026, 5, 8, 19, 30).astimezone())
    evening = Evening(layout, clock=clock, settings=Settings().changed("transition", "none"))
    evening.begin()
    for part in layout.deck.parts[:3]:
        evening.show.do(GoToPart(part.id))
        clock.advance((part.minutes or 1) * 60 - 7)
    evening.show.do(GoToPart(layout.deck.parts[3].id))
    evening.show.do(GoTo(evening.show.state.position.slide + 1))
    clock.advance(190)
    settle(evening)
    evening.presenter.grab().save(str(PICTURES / "presenter.png"))
    evening.finish()


if __name__ == "__main__":
    main()
