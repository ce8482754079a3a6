<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Through the evening</source>
        <translation>Door de avond</translation>
    </message>
    <message>
        <source>What the group sees</source>
        <translation>Wat de groep ziet</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgende onderdeel</translation>
    </message>
    <message>
        <source>Start of this part, or previous part</source>
        <translation>Begin van dit onderdeel, of het vorige</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Eerste dia</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Laatste dia</translation>
    </message>
    <message>
        <source>Go to slide</source>
        <translation>Naar dia</translation>
    </message>
    <message>
        <source>number, then Enter</source>
        <translation>nummer, dan Enter</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Terug naar waar ik was</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Start vanaf hier</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Wit</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevries</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Klok stilzetten</translation>
    </message>
    <message>
        <source>Clock to zero</source>
        <translation>Klok op nul</translation>
    </message>
    <message>
        <source>Undo clock to zero</source>
        <translation>Klok op nul ongedaan maken</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notities groter</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notities kleiner</translation>
    </message>
    <message>
        <source>Notes down</source>
        <translation>Notities omlaag</translation>
    </message>
    <message>
        <source>Notes up</source>
        <translation>Notities omhoog</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Not all of “{title}” fits on its slide: shorten it.</source>
        <translation>“{title}” past niet helemaal op de dia: kort het in.</translation>
    </message>
    <message>
        <source>“{title}” takes {count} slides: shorten it, or tell it instead.</source>
        <translation>“{title}” vraagt {count} dia’s: kort het in, of vertel het zelf.</translation>
    </message>
    <message>
        <source>“{title}” is too much to read from the back row: shorten it.</source>
        <translation>“{title}” is te veel om op de achterste rij te lezen: kort het in.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>There is no part “{part}”. The parts are: {names}.</source>
        <translation>Er is geen onderdeel “{part}”. De onderdelen zijn: {names}.</translation>
    </message>
    <message>
        <source>There is no display here. “presenter tour FILE FOLDER” leads a session unseen and takes pictures.</source>
        <translation>Hier is geen beeldscherm. “presenter tour BESTAND MAP” leidt een sessie ongezien en maakt er afbeeldingen van.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>Sessions (*.yaml *.yml)</source>
        <translation>Sessies (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenter</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Audience view · {title}</source>
        <translation>Beeld voor de groep · {title}</translation>
    </message>
    <message>
        <source>What the group sees</source>
        <translation>Wat de groep ziet</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Qt misses a library of the system ({reason}). On Debian and Ubuntu: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libfontconfig1 libdbus-1-3</source>
        <translation>Qt mist een bibliotheek van het systeem ({reason}). Op Debian en Ubuntu: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libfontconfig1 libdbus-1-3</translation>
    </message>
    <message>
        <source>“{program} --help” tells what can be asked.</source>
        <translation>“{program} --help” vertelt wat er kan.</translation>
    </message>
    <message>
        <source>Prepare a group evening and lead it on two screens.</source>
        <translation>Bereid een groepsavond voor en leid hem op twee schermen.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>lead a session at once</source>
        <translation>leid meteen een sessie</translation>
    </message>
    <message>
        <source>begin at this part: its id, its title or its number</source>
        <translation>begin bij dit onderdeel: zijn id, titel of nummer</translation>
    </message>
    <message>
        <source>show the audience view on this screen and on no other</source>
        <translation>toon het beeld voor de groep op dit scherm en nergens anders</translation>
    </message>
    <message>
        <source>keep both views in windows of their own</source>
        <translation>houd beide beelden in een eigen venster</translation>
    </message>
    <message>
        <source>say what is wrong</source>
        <translation>zeg wat er niet klopt</translation>
    </message>
    <message>
        <source>print the running order</source>
        <translation>toon het verloop</translation>
    </message>
    <message>
        <source>take pictures of both windows at every step</source>
        <translation>maak bij elke stap een afbeelding van beide vensters</translation>
    </message>
    <message>
        <source>print screens, fonts, versions and folders</source>
        <translation>toon schermen, lettertypen, versies en mappen</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>geef JSON, voor programma’s</translation>
    </message>
    <message>
        <source>The pictures are in {index}.</source>
        <translation>De afbeeldingen staan in {index}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <translation>{path} is niet opgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>this place may not be changed; choose another folder</source>
        <translation>op deze plek mag niets veranderd worden; kies een andere map</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another disk</source>
        <translation>de schijf is vol; maak ruimte of kies een andere schijf</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another folder</source>
        <translation>de map bestaat niet; kies een andere map</translation>
    </message>
    <message>
        <source>no file can have that name; choose another name</source>
        <translation>zo kan een bestand niet heten; kies een andere naam</translation>
    </message>
    <message>
        <source>what has that name is not a file; choose another name</source>
        <translation>wat zo heet, is geen bestand; kies een andere naam</translation>
    </message>
    <message>
        <source>the disk is faulty; choose another disk</source>
        <translation>de schijf is stuk; kies een andere schijf</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Starts</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Dia’s</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Choose another screen</source>
        <translation>Ander scherm kiezen</translation>
    </message>
    <message>
        <source>Show it over this window</source>
        <translation>Over dit venster tonen</translation>
    </message>
    <message>
        <source>Stop leading?</source>
        <translation>Stoppen met leiden?</translation>
    </message>
    <message>
        <source>The beamer goes dark and this window closes.</source>
        <translation>De beamer gaat op zwart en dit venster sluit.</translation>
    </message>
    <message>
        <source>The clock is at zero.</source>
        <translation>De klok staat op nul.</translation>
    </message>
    <message>
        <source>The beamer is gone.</source>
        <translation>De beamer is weg.</translation>
    </message>
    <message>
        <source>Everything goes on; once it is back, so is the slide.</source>
        <translation>Alles gaat door; zodra hij terug is, staat de dia er weer.</translation>
    </message>
    <message>
        <source>There is no second screen.</source>
        <translation>Er is geen tweede scherm.</translation>
    </message>
    <message>
        <source>Plug the beamer in at any time; the slide will appear there.</source>
        <translation>Sluit de beamer aan wanneer je wilt; de dia verschijnt er vanzelf.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{minutes} minutes planned</source>
        <translation>{minutes} minuten gepland</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindtijd</translation>
    </message>
    <message>
        <source>{part}, done</source>
        <translation>{part}, geweest</translation>
    </message>
    <message>
        <source>{part}, now</source>
        <translation>{part}, nu</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>gaat erheen</translation>
    </message>
    <message>
        <source>There is no such slide</source>
        <translation>Die dia is er niet</translation>
    </message>
    <message>
        <source>the last one is {number}</source>
        <translation>de laatste is {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Esc or a click puts this away</source>
        <translation>Esc of een klik sluit dit</translation>
    </message>
    <message>
        <source>{title} · Presenter</source>
        <translation>{title} · Presenter</translation>
    </message>
    <message>
        <source>({part}, in {minutes} min)</source>
        <translation>({part}, over {minutes} min)</translation>
    </message>
    <message>
        <source>To lay ready</source>
        <translation>Straks klaarleggen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>The group still sees this</source>
        <translation>De groep ziet nog dit</translation>
    </message>
    <message>
        <source>({part}, next)</source>
        <translation>({part}, hierna)</translation>
    </message>
    <message>
        <source>Then the evening ends</source>
        <translation>Dan is de avond afgelopen</translation>
    </message>
    <message>
        <source>On the beamer, now</source>
        <translation>Op de beamer, nu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>slide {number} of {total}</source>
        <translation>dia {number} van {total}</translation>
    </message>
    <message>
        <source>step {number} of {total}</source>
        <translation>stap {number} van {total}</translation>
    </message>
    <message>
        <source>The evening is at its end</source>
        <translation>De avond is afgelopen</translation>
    </message>
    <message>
        <source>The group sees black</source>
        <translation>De groep ziet zwart</translation>
    </message>
    <message>
        <source>The group sees white</source>
        <translation>De groep ziet wit</translation>
    </message>
    <message>
        <source>The group sees black. Previous takes you back.</source>
        <translation>De groep ziet zwart. Met Vorige ga je terug.</translation>
    </message>
    <message>
        <source>The group sees white. Previous takes you back.</source>
        <translation>De groep ziet wit. Met Vorige ga je terug.</translation>
    </message>
    <message>
        <source>The group still sees what you froze. Previous takes you back.</source>
        <translation>De groep ziet nog wat je bevroor. Met Vorige ga je terug.</translation>
    </message>
    <message>
        <source>The present slide</source>
        <translation>De dia van nu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Beamer on</source>
        <translation>Beamer aan</translation>
    </message>
    <message>
        <source>{part}, left</source>
        <translation>{part}, nog</translation>
    </message>
    <message>
        <source>No beamer</source>
        <translation>Geen beamer</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Wit</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>In een venster</translation>
    </message>
    <message>
        <source>Over this window</source>
        <translation>Over dit venster</translation>
    </message>
    <message>
        <source>Beamer</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>{part}, so far</source>
        <translation>{part}, tot nu toe</translation>
    </message>
    <message>
        <source>{part}, over time</source>
        <translation>{part}, over tijd</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Staat stil</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Write a date as year, month and day: `2026-03-12`.</source>
        <translation>Schrijf een datum als jaar, maand en dag: `2026-03-12`.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be shown (U+{code}). Take it out.</source>
        <translation>In deze tekst staat een teken dat niet getoond kan worden (U+{code}). Haal het weg.</translation>
    </message>
    <message>
        <source>Write `yes` or `no` here.</source>
        <translation>Schrijf hier `ja` of `nee`.</translation>
    </message>
    <message>
        <source>Use letters, digits, `-` and `_` here, at most 60 of them.</source>
        <translation>Gebruik hier letters, cijfers, `-` en `_`, hoogstens 60.</translation>
    </message>
    <message>
        <source>Write a language as `nl`, `en` or `nl-BE`.</source>
        <translation>Schrijf een taal als `nl`, `en` of `nl-BE`.</translation>
    </message>
    <message>
        <source>Write a time of day as hours and minutes: `19:45`.</source>
        <translation>Schrijf een tijd als uren en minuten: `19:45`.</translation>
    </message>
    <message>
        <source>The picture `{name}` lies outside the session's folder. Copy it into the folder.</source>
        <translation>De afbeelding `{name}` staat buiten de map van de sessie. Kopieer hem naar die map.</translation>
    </message>
    <message>
        <source>`{name}` is not a picture that can be shown ({endings}).</source>
        <translation>`{name}` is geen afbeelding die getoond kan worden ({endings}).</translation>
    </message>
    <message>
        <source>Name a picture that lies beside the session, such as {name}.</source>
        <translation>Noem een afbeelding die naast de sessie staat, zoals {name}.</translation>
    </message>
    <message>
        <source>`{name}` is not a file.</source>
        <translation>`{name}` is geen bestand.</translation>
    </message>
    <message>
        <source>The picture `{name}` is too big: {size} MB; at most {limit} MB.</source>
        <translation>De afbeelding `{name}` is te groot: {size} MB; hoogstens {limit} MB.</translation>
    </message>
    <message>
        <source>The picture `{name}` may not be read.</source>
        <translation>De afbeelding `{name}` mag niet gelezen worden.</translation>
    </message>
    <message>
        <source>The picture `{name}` is not there.</source>
        <translation>De afbeelding `{name}` is er niet.</translation>
    </message>
    <message>
        <source>This is more than the {minutes} minutes that are planned.</source>
        <translation>Dit is meer dan de {minutes} minuten die gepland zijn.</translation>
    </message>
    <message>
        <source>A block has `show`, `say`, `heading`, `points`, `quote` or `picture`.</source>
        <translation>Een blok heeft `show`, `say`, `heading`, `points`, `quote` of `picture`.</translation>
    </message>
    <message>
        <source>There is no `cards` part with the id `{id}`.</source>
        <translation>Er is geen `cards`-onderdeel met het id `{id}`.</translation>
    </message>
    <message>
        <source>The part on line {line} has this id already.</source>
        <translation>Het onderdeel op regel {line} heeft dit id al.</translation>
    </message>
    <message>
        <source>`presenter` is the version of the format: write `presenter: 1`.</source>
        <translation>`presenter` is de versie van het formaat: schrijf `presenter: 1`.</translation>
    </message>
    <message>
        <source>There are more problems. Solve these first.</source>
        <translation>Er klopt nog meer niet. Los dit eerst op.</translation>
    </message>
    <message>
        <source>This is no session: it has to begin with fields such as `title: Our evening`.</source>
        <translation>Dit is geen sessie: die begint met velden zoals `title: Onze avond`.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This file was made by a newer Presenter (format {version}). Update Presenter.</source>
        <translation>Dit bestand komt uit een nieuwere Presenter (formaat {version}). Werk Presenter bij.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Kies een van deze: {choices}.</translation>
    </message>
    <message>
        <source>Write one text here, not a list.</source>
        <translation>Schrijf hier één tekst, geen lijst.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Dit kan hier niet.</translation>
    </message>
    <message>
        <source>A `{kind}` part has no field `{field}`.</source>
        <translation>Een `{kind}`-onderdeel heeft geen veld `{field}`.</translation>
    </message>
    <message>
        <source>There is no field `{field}` here.</source>
        <translation>Hier is geen veld `{field}`.</translation>
    </message>
    <message>
        <source>Write a text here. A text with a colon goes in quotes.</source>
        <translation>Schrijf hier een tekst. Zet een tekst met een dubbele punt tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>Write a whole number here, from {least} to {most}.</source>
        <translation>Schrijf hier een heel getal, van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>This list is empty: write at least one entry.</source>
        <translation>Deze lijst is leeg: schrijf er minstens één punt in.</translation>
    </message>
    <message>
        <source>Write a list here, each entry on its own line behind a `-`.</source>
        <translation>Schrijf hier een lijst, elk punt op een eigen regel achter een `-`.</translation>
    </message>
    <message>
        <source>Write fields here, each as `name: value`.</source>
        <translation>Schrijf hier velden, elk als `naam: waarde`.</translation>
    </message>
    <message>
        <source>This is empty. Fill it in, or take it out.</source>
        <translation>Dit is leeg. Vul het in, of haal het weg.</translation>
    </message>
    <message>
        <source>This text is too long: {limit} characters is the most.</source>
        <translation>Deze tekst is te lang: hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>This list is too long: {limit} entries is the most.</source>
        <translation>Deze lijst is te lang: hoogstens {limit} punten.</translation>
    </message>
    <message>
        <source>`{field}` is missing here.</source>
        <translation>`{field}` ontbreekt hier.</translation>
    </message>
    <message>
        <source>The `kind` of this part is missing. The kinds are: {kinds}.</source>
        <translation>De soort (`kind`) van dit onderdeel ontbreekt. Kies uit: {kinds}.</translation>
    </message>
    <message>
        <source>A part begins with its kind: `- kind: songs`.</source>
        <translation>Een onderdeel begint met zijn soort: `- kind: songs`.</translation>
    </message>
    <message>
        <source>There is no kind `{kind}`.</source>
        <translation>De soort `{kind}` bestaat niet.</translation>
    </message>
    <message>
        <source>There is no theme `{theme}`; there are {themes}.</source>
        <translation>Het thema `{theme}` bestaat niet; je kunt kiezen uit {themes}.</translation>
    </message>
    <message>
        <source>A line cannot begin with `%`.</source>
        <translation>Een regel kan niet met `%` beginnen.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a session file.</source>
        <translation>{file} is een map, geen sessiebestand.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe, not a session file.</source>
        <translation>{file} is een apparaat of een pipe, geen sessiebestand.</translation>
    </message>
    <message>
        <source>There is a NUL byte here: this is not a text file.</source>
        <translation>Hier staat een NUL-byte: dit is geen tekstbestand.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Er is geen bestand {file}.</translation>
    </message>
    <message>
        <source>The file {file} may not be read.</source>
        <translation>Het bestand {file} mag niet gelezen worden.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Het bestand {file} kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it again as UTF-8.</source>
        <translation>Het bestand staat in UTF-16. Sla het opnieuw op als UTF-8.</translation>
    </message>
    <message>
        <source>There is a character here that cannot be shown (U+{code}).</source>
        <translation>Hier staat een teken dat niet getoond kan worden (U+{code}).</translation>
    </message>
    <message>
        <source>The file is too large for a session: {size} MB, where {limit} MB is the most.</source>
        <translation>Het bestand is te groot voor een sessie: {size} MB; hoogstens {limit} MB.</translation>
    </message>
    <message>
        <source>The byte 0x{byte} is not UTF-8. Save the file again as UTF-8.</source>
        <translation>De byte 0x{byte} is geen UTF-8. Sla het bestand opnieuw op als UTF-8.</translation>
    </message>
    <message>
        <source>Did you mean `{word}`?</source>
        <translation>Bedoelde je `{word}`?</translation>
    </message>
    <message>
        <source>This line stands too far to the right, or a `:` with a space is missing above it.</source>
        <translation>Deze regel staat te ver naar rechts, of erboven ontbreekt een `:` met een spatie.</translation>
    </message>
    <message>
        <source>A list or group in brackets is not closed before this line ends.</source>
        <translation>Een lijst of groep tussen haakjes is aan het eind van deze regel nog niet gesloten.</translation>
    </message>
    <message>
        <source>This quote is never closed. If it is an apostrophe, put the text in double quotes.</source>
        <translation>Dit aanhalingsteken wordt nergens gesloten. Is het een apostrof? Zet de tekst dan tussen dubbele aanhalingstekens.</translation>
    </message>
    <message>
        <source>This cannot be read as YAML.</source>
        <translation>Dit is niet te lezen als YAML.</translation>
    </message>
    <message>
        <source>There is a tab here. Indent with spaces instead.</source>
        <translation>Hier staat een tab. Spring in met spaties.</translation>
    </message>
    <message>
        <source>Nothing can follow the closing quote. Quote the whole text.</source>
        <translation>Achter het laatste aanhalingsteken kan niets meer staan. Zet de hele tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A text cannot begin with this sign. Put the whole text in quotes.</source>
        <translation>Een tekst kan niet met dit teken beginnen. Zet de hele tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>Between double quotes, write `\\` for a backslash.</source>
        <translation>Schrijf tussen dubbele aanhalingstekens `\\` voor een backslash.</translation>
    </message>
    <message>
        <source>This line does not stand right below the lines it belongs to: check the indent.</source>
        <translation>Deze regel staat niet recht onder de regels waar hij bij hoort: spring hem even ver in.</translation>
    </message>
    <message>
        <source>There is a second colon in this line. Put the text behind the first in quotes.</source>
        <translation>In deze regel staat een tweede dubbele punt. Zet de tekst achter de eerste tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>`{sign}` cannot begin a value here. Put the whole text in quotes.</source>
        <translation>Een tekst kan hier niet met `{sign}` beginnen. Zet de hele tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>`{field}` stands here twice, first on line {line}.</source>
        <translation>`{field}` staat hier twee keer, eerst op regel {line}.</translation>
    </message>
    <message>
        <source>The name of a field has to be one plain word.</source>
        <translation>De naam van een veld moet één gewoon woord zijn.</translation>
    </message>
    <message>
        <source>This is too long: {limit} entries is the most.</source>
        <translation>Dit is te lang: hoogstens {limit} punten.</translation>
    </message>
    <message>
        <source>The file is not plain YAML.</source>
        <translation>Het bestand is geen gewone YAML.</translation>
    </message>
    <message>
        <source>The file holds too much for a session.</source>
        <translation>Het bestand bevat te veel voor een sessie.</translation>
    </message>
    <message>
        <source>A second document begins here: remove the `---`.</source>
        <translation>Hier begint een tweede document: haal de `---` weg.</translation>
    </message>
    <message>
        <source>This is nested too deep.</source>
        <translation>Dit zit te diep in elkaar.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read and were set aside as {name}; all have their default.</source>
        <translation>De instellingen konden niet gelezen worden en zijn bewaard als {name}; alles staat weer op standaard.</translation>
    </message>
    <message>
        <source>“{title}” has a value that makes no sense; it has its default.</source>
        <translation>“{title}” had een waarde die niet kan, en staat weer op standaard.</translation>
    </message>
    <message>
        <source>The settings can't be read, so all have their default.</source>
        <translation>De instellingen kunnen niet gelezen worden; daarom staat alles op standaard.</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>Grootte van de notities</translation>
    </message>
    <message>
        <source>How large your notes are while leading, in pixels.</source>
        <translation>Hoe groot je notities zijn terwijl je leidt, in pixels.</translation>
    </message>
    <message>
        <source>Colours of the windows</source>
        <translation>Kleuren van de vensters</translation>
    </message>
    <message>
        <source>Dark keeps the light off your face in a dim hall.</source>
        <translation>Donker houdt in een schemerige zaal het licht van je gezicht.</translation>
    </message>
    <message>
        <source>From slide to slide</source>
        <translation>Van dia naar dia</translation>
    </message>
    <message>
        <source>How one slide gives way to the next for the group.</source>
        <translation>Hoe de groep de ene dia ziet overgaan in de volgende.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The language of the program. Slides keep the language of their session.</source>
        <translation>De taal van het programma. Dia’s houden de taal van hun sessie.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Overvloeien</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die van het systeem</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{slides} slides, {steps} steps</source>
        <translation>{slides} dia’s, {steps} stappen</translation>
    </message>
    <message>
        <source>{slide} · {title}</source>
        <translation>{slide} · {title}</translation>
    </message>
    <message>
        <source>{slide} · {title} · step {step} of {steps}</source>
        <translation>{slide} · {title} · stap {step} van {steps}</translation>
    </message>
</context>
</TS>
