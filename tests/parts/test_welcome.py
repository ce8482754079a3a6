from presenter.deck.designs import Prose, Welcome
from tests.builders import deck, part, slides

WHEN = {"date": "2026-03-12", "start": "19:45", "language": "nl"}


def test_the_evening_opens_with_its_title_date_and_time():
    (only,) = slides(part("welcome"), title="Een veilige basis", subtitle="Ouderavond", **WHEN)
    assert only.title == "Een veilige basis"
    assert only.design == Welcome(
        subtitle="Ouderavond", occasion="donderdag 12 maart · 19:45 uur", picture=None
    )


def test_the_running_order_calls_it_welcome():
    assert deck(part("welcome"), language="nl").parts[0].title == "Welkom"
    assert deck(part("welcome", title="Inloop")).parts[0].title == "Inloop"


def test_its_own_subtitle_goes_first():
    (only,) = slides(part("welcome", subtitle="Mine"), subtitle="The session's")
    assert only.design.subtitle == "Mine"


def test_a_word_of_welcome_has_its_own_slide():
    _, word = slides(part("welcome", text="Come in.\n\nSit down."))
    assert (word.title, word.design) == ("Welcome", Prose(paragraphs=("Come in.", "Sit down.")))
