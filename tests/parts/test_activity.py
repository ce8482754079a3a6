from presenter.deck.designs import Activity, Points
from tests.builders import deck, part, slides

TIPS = ["praten", "er zijn", "de tijd nemen", "kijken", "duidelijk zijn"]


def test_tips_stand_beside_the_task():
    written = part("activity", task="Knip en plak.", materials=["vellen", "lijm"], tips=TIPS)
    (only,) = slides(written, language="nl")
    assert only.design == Activity(
        task="Knip en plak.",
        materials="Nodig: vellen en lijm",
        tips_head="Denk aan",
        tips=tuple(TIPS),
    )


def test_more_than_five_tips_have_a_slide_of_their_own():
    task, tips = slides(part("activity", tips=[*TIPS, "blijven"]), language="nl")
    assert (task.design.tips, task.design.tips_head) == ((), "")
    assert (tips.title, tips.design) == ("Denk aan", Points(items=(*TIPS, "blijven")))


def test_without_tips_there_is_no_head_for_them():
    assert slides(part("activity"))[0].design.tips_head == ""


def test_the_materials_have_to_lie_ready():
    assert deck(part("activity", materials="paper")).parts[1].materials == ("paper",)
