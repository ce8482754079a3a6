"""Draws the pictures of the sample sessions: `python slides/draw_pictures.py`.

Everything is flat colour on fixed coordinates, so that each run gives the same pictures. Places
are in points of the slide that shows them (960 × 540): a picture part has 960 × 428 of it, the
picture on a welcome slide 448 × 540.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

Point = tuple[float, float]
Segment = Point | tuple[float, float, float, float, float, float]

PART = (960, 428)
WELCOME = (448, 540)

# Day: the colours of the linen theme and the greens that go with them.
SKY, SUN = "#DCE3DC", "#F2E4C2"
FAR, MIDDLE, NEAR = "#A9BBA9", "#7D9A83", "#4F7263"
LEAF, LEAF_DARK, LEAF_LIGHT = "#3F6352", "#365646", "#4D7361"
BARK, STRAW, STRAW_LIGHT = "#4B382C", "#8A6A4A", "#B2926A"
SHADOW, PLASTER, CLAY, PATH = "#2F3A38", "#F7F1E7", "#7C2D1A", "#E8DDC6"

# Night: the colours of the evening theme.
NIGHT, NIGHT_FAR, NIGHT_MIDDLE, NIGHT_NEAR = "#1D2E3B", "#2E4554", "#233846", "#14212B"
MOON, STAR, GLOW = "#EDE3CC", "#8FA3AD", "#F2BE72"
LAKE, LAKE_LIGHT, TRACK = "#3A5769", "#B9B49F", "#3F5565"
CROWN, CROWN_DARK, CROWN_LIGHT = "#2B554D", "#21443E", "#366459"
COAT, COAT_WARM, HAIR = "#5E9187", "#A9683F", "#0E181F"
WOOD, WOOD_DARK = "#7A5A40", "#513B2B"


class Brush:
    """Flat shapes on one painter, each in the colour it is given as `#RRGGBB`."""

    def __init__(self, painter: QPainter, size: tuple[int, int]) -> None:
        self._painter = painter
        self._size = size

    def ground(self, colour: str) -> None:
        """Covers the whole picture."""
        self._painter.fillRect(QRectF(0, 0, *self._size), QColor(colour))

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """A circle around (`x`, `y`)."""
        self.ellipse(x, y, radius, radius, colour)

    def ellipse(self, x: float, y: float, across: float, down: float, colour: str) -> None:
        """An ellipse around (`x`, `y`) with its two radii."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), across, down)
        self._painter.fillPath(path, QBrush(QColor(colour)))

    def block(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A rectangle with corners that are just not sharp."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(x, y, width, height), 2, 2)
        self._painter.fillPath(path, QBrush(QColor(colour)))

    def shape(self, colour: str, start: Point, *segments: Segment) -> None:
        """A closed outline of lines (two numbers) and curves (two handles and an end)."""
        self._painter.fillPath(_outline(start, segments), QBrush(QColor(colour)))

    def line(self, colour: str, width: float, start: Point, *segments: Segment) -> None:
        """A stroke with round ends along lines and curves."""
        pen = QPen(QColor(colour), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(_outline(start, segments), pen)

    def hill(self, colour: str, left: float, top: float, right: float) -> None:
        """A wave over the full width, from height `left` over `top` to `right`, filled below."""
        width, height = self._size
        curve = (width * 0.3, top, width * 0.6, top + (right - left) * 0.9, width, right)
        self.shape(colour, (0, left), curve, (width, height), (0, height))

    def person(self, x: float, foot: float, height: float, colour: str, hair: str = "") -> None:
        """A figure without a face, standing at (`x`, `foot`); one colour unless it has hair."""
        head = height * 0.14
        shoulder, waist = height * 0.16, height * 0.22
        top = foot - height + 2.15 * head
        rise = top - 0.3 * head
        self.shape(
            colour,
            (x - waist, foot),
            (x - shoulder, top + head),
            (x - shoulder, rise, x + shoulder, rise, x + shoulder, top + head),
            (x + waist, foot),
        )
        self.disc(x, foot - height + head, head, hair or colour)


def _outline(start: Point, segments: Iterable[Segment]) -> QPainterPath:
    path = QPainterPath(QPointF(*start))
    for segment in segments:
        if len(segment) == 2:
            path.lineTo(*segment)
        else:
            path.cubicTo(*segment)
    return path


def draw_nest(brush: Brush) -> None:
    """A bird at the nest of her young: the welcome of “Veilig gehecht”."""
    brush.ground(SKY)
    brush.disc(296, 92, 54, SUN)
    brush.hill(FAR, 392, 350, 404)
    brush.hill(MIDDLE, 452, 420, 440)
    brush.hill(NEAR, 500, 486, 506)
    _draw_branches(brush)
    _draw_young(brush)
    _draw_bowl(brush)
    _draw_bird(brush)


def _draw_branches(brush: Brush) -> None:
    trunk = ((66, 420, 50, 300, 58, 60), (88, 60), (86, 200, 100, 300, 116, 326))
    branch = ((210, 356, 320, 350, 420, 312), (330, 368, 210, 388, 128, 384))
    brush.shape(BARK, (40, 540), *trunk, *branch, (118, 430, 120, 480, 136, 540))
    brush.line(BARK, 9, (334, 345), (356, 330, 368, 306, 374, 276))
    brush.ellipse(60, 60, 128, 96, LEAF)
    brush.ellipse(0, 150, 92, 74, LEAF_DARK)
    brush.ellipse(142, 118, 72, 54, LEAF_LIGHT)
    brush.ellipse(398, 262, 30, 15, LEAF_LIGHT)
    brush.ellipse(356, 262, 25, 13, LEAF)
    brush.ellipse(434, 306, 28, 14, LEAF)


def _draw_young(brush: Brush) -> None:
    for x, y in ((186, 288), (224, 276), (262, 288)):
        brush.disc(x, y, 18, SHADOW)
        brush.disc(x - 6, y - 5, 2.6, PLASTER)
        beak = ((x + 8, y - 36), (x + 12, y - 16), (x + 32, y - 20), (x + 15, y + 3))
        brush.shape(GLOW, (x - 3, y - 15), *beak)


def _draw_bowl(brush: Brush) -> None:
    brush.shape(STRAW, (154, 296), (164, 382, 288, 382, 298, 296), (250, 312, 202, 312, 154, 296))
    for y, inset in ((312, 6), (326, 14), (340, 27)):
        left, right = 156 + inset, 296 - inset
        curve = (left + 40, y + 12, right - 40, y + 12, right, y)
        brush.line(STRAW_LIGHT, 2.5, (left, y), curve)
    brush.line(STRAW_LIGHT, 2.5, (160, 300), (140, 288))
    brush.line(STRAW_LIGHT, 2.5, (292, 304), (314, 296))


def _draw_bird(brush: Brush) -> None:
    brush.line(SHADOW, 3, (346, 288), (342, 336))
    brush.line(SHADOW, 3, (360, 286), (360, 330))
    brush.shape(SHADOW, (378, 262), (440, 300), (420, 312), (366, 288))
    back = ((300, 196, 350, 186, 366, 214), (380, 236, 404, 258, 388, 282))
    front = ((366, 302, 322, 296, 312, 262), (306, 246, 304, 236, 302, 222))
    brush.shape(SHADOW, (302, 222), *back, *front)
    brush.shape(CLAY, (304, 234), (326, 238, 344, 262, 338, 292), (316, 284, 304, 262, 304, 234))
    wing = ((388, 238, 402, 262, 396, 284), (372, 280, 352, 264, 352, 236))
    brush.shape(LEAF_LIGHT, (352, 236), *wing)
    brush.shape(GLOW, (304, 212), (280, 226), (304, 228))
    brush.disc(324, 214, 3.4, PLASTER)


def draw_open_door(brush: Brush) -> None:
    """A child goes out with a kite, a parent stays at the open door: nearness and going."""
    brush.ground(SKY)
    brush.disc(838, 96, 46, SUN)
    brush.hill(FAR, 250, 196, 236)
    brush.hill(MIDDLE, 318, 262, 276)
    brush.hill(NEAR, 352, 338, 330)
    _draw_garden_path(brush)
    _draw_house(brush)
    _draw_kite(brush)


def _draw_garden_path(brush: Brush) -> None:
    there = ((330, 396, 420, 372, 560, 384), (680, 394, 720, 350, 640, 322))
    back = ((756, 344, 752, 416, 576, 406), (440, 396, 360, 420, 300, 428))
    bend = ((600, 306, 640, 292, 700, 286), (652, 298, 640, 310, 664, 322))
    brush.shape(PATH, (202, 362), *there, *bend, *back, (176, 428))


def _draw_house(brush: Brush) -> None:
    brush.ellipse(62, 178, 70, 76, LEAF_DARK)
    brush.ellipse(318, 236, 44, 50, LEAF)
    brush.block(314, 270, 8, 96, BARK)
    brush.block(248, 92, 22, 78, CLAY)
    brush.block(84, 196, 216, 176, PLASTER)
    brush.shape(CLAY, (62, 204), (192, 96), (322, 204))
    brush.block(206, 250, 62, 122, SUN)
    brush.shape(BARK, (206, 250), (176, 262), (176, 384), (206, 372))
    brush.disc(182, 322, 2.6, SUN)
    brush.block(108, 252, 46, 46, LEAF_LIGHT)
    brush.line(PLASTER, 3, (131, 252), (131, 298))
    brush.line(PLASTER, 3, (108, 275), (154, 275))
    brush.person(240, 373, 96, SHADOW)
    brush.line(SHADOW, 8, (252, 312), (266, 300), (270, 280))


def _draw_kite(brush: Brush) -> None:
    brush.person(598, 396, 66, SHADOW)
    brush.line(SHADOW, 6, (604, 356), (622, 344))
    brush.line(SHADOW, 1.5, (622, 344), (670, 300, 690, 220, 702, 150))
    brush.shape(CLAY, (712, 76), (744, 116), (702, 152), (682, 106))
    brush.line(PLASTER, 2, (712, 76), (702, 152))
    brush.line(PLASTER, 2, (682, 106), (744, 116))
    brush.line(CLAY, 2.5, (702, 152), (724, 166, 706, 182, 726, 196))


def draw_lantern(brush: Brush) -> None:
    """Two walkers with one lantern on the way home: the welcome of “Friends for the road”."""
    brush.ground(NIGHT)
    brush.disc(338, 100, 42, MOON)
    for x, y in ((52, 64), (118, 150), (190, 58), (242, 176), (66, 216), (410, 196), (150, 252)):
        brush.disc(x, y, 2.4, STAR)
    brush.hill(NIGHT_FAR, 300, 262, 318)
    brush.hill(NIGHT_MIDDLE, 372, 330, 350)
    _draw_far_house(brush)
    brush.hill(NIGHT_NEAR, 424, 408, 410)
    track = ((150, 470, 236, 440, 262, 410), (304, 408), (330, 450, 330, 500, 356, 540))
    brush.shape(TRACK, (88, 540), *track)
    _draw_walkers(brush)


def _draw_far_house(brush: Brush) -> None:
    brush.block(350, 318, 46, 36, NIGHT_NEAR)
    brush.shape(NIGHT_NEAR, (342, 322), (373, 294), (404, 322))
    brush.block(366, 328, 13, 14, GLOW)


def _draw_walkers(brush: Brush) -> None:
    for radius, colour in ((96, "#33444A"), (66, "#55564C"), (38, "#8C764F")):
        brush.disc(226, 420, radius, colour)
    brush.person(166, 508, 176, COAT_WARM, HAIR)
    brush.person(288, 508, 164, COAT, HAIR)
    brush.line(COAT_WARM, 14, (184, 400), (196, 416, 210, 410, 224, 398))
    brush.line(HAIR, 2.5, (226, 396), (226, 408))
    brush.block(215, 404, 22, 32, HAIR)
    brush.block(219, 409, 14, 22, GLOW)
    brush.line(GLOW, 9, (150, 384), (158, 388, 174, 388, 182, 384))
    brush.line(GLOW, 9, (156, 386), (154, 396, 152, 406, 153, 416))


def draw_bench(brush: Brush) -> None:
    """Two friends on a bench by the water, seen from behind."""
    brush.ground(NIGHT)
    brush.disc(664, 92, 40, MOON)
    for x, y in ((392, 60), (470, 132), (560, 52), (806, 64), (884, 118), (762, 138)):
        brush.disc(x, y, 2.4, STAR)
    brush.hill(NIGHT_FAR, 214, 150, 196)
    brush.hill(NIGHT_MIDDLE, 236, 204, 222)
    _draw_lake(brush)
    brush.hill(NIGHT_NEAR, 340, 352, 364)
    _draw_tree(brush)
    _draw_friends(brush)


def _draw_lake(brush: Brush) -> None:
    brush.block(0, 232, 960, 150, LAKE)
    for y, half in ((244, 34), (258, 46), (274, 30), (292, 40), (312, 22)):
        brush.line(LAKE_LIGHT, 4, (664 - half, y), (664 + half, y))
    for x, y, width in ((330, 262, 60), (800, 286, 74), (860, 254, 46), (380, 306, 50)):
        brush.line(NIGHT_FAR, 3, (x, y), (x + width, y))


def _draw_tree(brush: Brush) -> None:
    root = ((170, 360, 176, 280, 164, 170), (204, 170), (208, 280, 212, 370, 236, 404))
    brush.shape(WOOD_DARK, (144, 404), *root)
    brush.line(WOOD_DARK, 13, (194, 232), (240, 206, 276, 176, 300, 130))
    brush.ellipse(174, 92, 168, 104, CROWN)
    brush.ellipse(62, 140, 104, 70, CROWN_DARK)
    brush.ellipse(296, 122, 108, 64, CROWN_LIGHT)


def _draw_friends(brush: Brush) -> None:
    for x, top, coat in ((470, 212, COAT), (560, 204, COAT_WARM)):
        shoulders = (x - 44, top + 40, x + 44, top + 40, x + 44, top + 98)
        brush.shape(coat, (x - 44, 356), (x - 44, top + 98), shoulders, (x + 44, 356))
        brush.block(x - 9, top + 34, 18, 26, HAIR)
        brush.disc(x, top + 22, 25, HAIR)
    brush.line(COAT_WARM, 20, (532, 280), (500, 286, 470, 290, 446, 288))
    for y in (306, 330, 354):
        brush.block(386, y, 258, 15, WOOD)
    for x in (402, 616):
        brush.block(x, 298, 12, 108, WOOD_DARK)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file beside the sessions: its size in points, the pixels a point gets, its hand."""

    file: str
    size: tuple[int, int]
    pixels_per_point: int
    draw: Callable[[Brush], None]

    def image(self) -> QImage:
        """The picture as pixels."""
        width, height = (self.pixels_per_point * points for points in self.size)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.pixels_per_point, self.pixels_per_point)
        self.draw(Brush(painter, self.size))
        painter.end()
        return image


PICTURES = (
    Picture("veilig-gehecht/nest.png", WELCOME, 3, draw_nest),
    Picture("veilig-gehecht/open-door.png", PART, 2, draw_open_door),
    Picture("friendship/lantern.png", WELCOME, 3, draw_lantern),
    Picture("friendship/bench.png", PART, 2, draw_bench),
)


def write_pictures(folder: Path) -> None:
    """Writes every picture under `folder`. Raises `OSError` where one cannot be written."""
    for picture in PICTURES:
        target = folder / picture.file
        target.parent.mkdir(parents=True, exist_ok=True)
        if not picture.image().save(str(target)):
            raise OSError(f"{target}: this picture could not be written.")


if __name__ == "__main__":
    write_pictures(Path(__file__).parent)
