"""One slide of every design, with words of a usual length: what reference pictures are drawn of."""

from pathlib import Path

from presenter.deck import Deck, DeckPart, Design, Picture, Slide
from presenter.deck.designs import (
    Activity,
    Answer,
    Break,
    Cards,
    CaseQuestions,
    NumberedSteps,
    PassageRow,
    Passages,
    PictureSlide,
    Points,
    Prayer,
    Prose,
    Question,
    Quote,
    Recall,
    SongBoard,
    SongRow,
    Statement,
    Verses,
    Vote,
    Welcome,
)
from presenter.places import sample

LANTERN = Picture(sample("friendship/lantern.png"), "Een lantaarn bij een deur")
BENCH = Picture(sample("friendship/bench.png"), "Een bank onder een boom")

STATEMENT = "Wie veel troost, maakt een kind sterk en niet verwend."
STORY = (
    "Sanne is acht en woont sinds kort bij haar oma.",
    "Ze vraagt nooit om hulp. ’s Avonds staat ze soms een uur lang bij het raam.",
)
POEM = (
    ("Er brandt nog licht in het oude huis,", "de deur staat op een kier,"),
    ("wie laat komt is toch welkom thuis", "en hoort: kom binnen, hier."),
)
POINTS = (
    "Iemand die luistert zonder meteen raad te geven.",
    "Vaste momenten op een dag, zodat het huis voorspelbaar is en niemand hoeft te raden.",
    "Samen eten.",
    "Een ouder die zelf ook op adem mag komen, zonder dat de ander het overneemt.",
    "Grenzen die vandaag dezelfde zijn als gisteren.",
    "Buren, familie of vrienden die weten wanneer ze nodig zijn.",
)

DESIGNS: dict[str, tuple[str, Design]] = {
    "welcome": (
        "Thuis zijn",
        Welcome(subtitle="Een avond over wonen", occasion="vrijdag 5 juni · 20:00 uur"),
    ),
    "welcome with picture": (
        "Thuis zijn bij elkaar",
        Welcome(subtitle="Een avond", occasion="vrijdag 5 juni", picture=LANTERN),
    ),
    "songs": (
        "Zingen",
        SongBoard(
            rows=(
                SongRow(book="Psalm", number="84", stanzas="1 en 2"),
                SongRow(book="Gezang", number="7", stanzas="1 – 3"),
                SongRow(book="Een lied zonder nummer"),
            )
        ),
    ),
    "passages": (
        "Lezen",
        Passages(
            rows=(
                PassageRow(reference="Psalm 84 : 1 – 8", by="Hanna leest"),
                PassageRow(reference="Lukas 15 : 11 – 24"),
            )
        ),
    ),
    "prayer": (
        "Bidden",
        Prayer(prompt="Wat houdt ons bezig?", points=("De nieuwe buren", "Wie vanavond mist")),
    ),
    "question": ("Vragen", Question(number="2", text="Wanneer voelde jij je ergens echt thuis?")),
    "cards": (
        "Op een kaartje",
        Cards(
            prompts=("Thuis is voor mij", "Dit mis ik soms"),
            materials="Nodig: kaartjes en pennen",
            share="Lees je kaartje voor aan wie links van je zit.",
        ),
    ),
    "prose": (
        "Een open deur",
        Prose(
            paragraphs=(
                "Een huis wordt een thuis als er op je gewacht wordt.",
                "Dat kan klein beginnen: een lamp die aan is, een kop thee die al klaarstaat.",
            )
        ),
    ),
    "voice": ("Casus · Sanne (8)", Prose(paragraphs=STORY, voice=True)),
    "quote": ("Citaat", Quote(text="Thuis is waar je niets hoeft te bewijzen.", by="Een opa")),
    "points": ("Wat een huis een thuis maakt", Points(items=POINTS)),
    "case": (
        "Casus · Sanne (8)",
        CaseQuestions(story=STORY, questions=("Wat valt je op?", "Wat zou oma kunnen doen?")),
    ),
    "statement": ("Stelling", Statement(text=STATEMENT)),
    "vote": (
        "Stelling",
        Vote(text=STATEMENT, answers=(Answer(text="Eens"), Answer(text="Oneens"))),
    ),
    "vote counted": (
        "Stelling",
        Vote(
            text=STATEMENT,
            answers=(Answer(text="Eens", votes=11), Answer(text="Oneens", votes=3)),
        ),
    ),
    "vote of three": (
        "Stelling",
        Vote(
            text=STATEMENT,
            answers=(
                Answer(text="Eens", votes=6),
                Answer(text="Weet niet", votes=2),
                Answer(text="Oneens", votes=4),
            ),
        ),
    ),
    "steps": (
        "Afsluiten",
        NumberedSteps(items=("Ieder groepje vertelt één ding.", "Wie wil, leest een kaartje.")),
    ),
    "recall": (
        "Terug naar je kaartje",
        Recall(
            before_head="Aan het begin",
            after_head="Wat we leerden",
            before="Ik weet niet goed wat thuis is.",
            after="Thuis kan ook een mens zijn.",
        ),
    ),
    "recall to write on": (
        "Terug naar je kaartje",
        Recall(before_head="Aan het begin", after_head="Wat we leerden"),
    ),
    "verses": ("Op een kier", Verses(stanzas=POEM, by="Voor deze avond")),
    "activity": (
        "Bouw een huis",
        Activity(
            task="Maak samen van karton een huis waar iedereen een plek heeft.",
            materials="Nodig: karton, lijm en verf",
            tips_head="Denk aan",
            tips=("ramen", "een deur voor gasten", "licht", "een tafel"),
        ),
    ),
    "picture": ("De bank", PictureSlide(picture=BENCH, caption="Plaats voor wie komt.")),
    "break": (
        "Pauze",
        Break(
            minutes=15,
            countdown="15:00",
            resume="We gaan verder om 21:00 uur.",
            text="Thee en koffie staan klaar.",
        ),
    ),
}


def slide(title: str, design: Design, **rest: object) -> Slide:
    """A slide of the one part that `deck` has."""
    return Slide(id=title, part="part", title=title, design=design, **rest)  # type: ignore[arg-type]


def deck(*slides: Slide, shape: str = "16:9", theme: str = "linen", language: str = "nl") -> Deck:
    """A deck of one part."""
    return Deck(
        title="Thuis",
        parts=(DeckPart(id="part", kind="teaching", title="Part"),),
        slides=slides,
        language=language,
        theme=theme,
        shape=shape,
    )


def gallery(shape: str, theme: str) -> Deck:
    """The deck with one slide of every design."""
    slides = [slide(title, design, slot="1 van 3") for title, design in DESIGNS.values()]
    named = [
        Slide(id=name, part=s.part, title=s.title, design=s.design, slot=s.slot)
        for name, s in zip(DESIGNS, slides, strict=True)
    ]
    return deck(*named, shape=shape, theme=theme)


REFERENCES = Path(__file__).parent / "data" / "references"
