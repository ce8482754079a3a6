"""The running order in its pane, and how its rows come from a moment of the show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.deck.deck import DeckPart
from presenter.frames.icons import icon_of_kind
from presenter.language import translate
from presenter.widgets import order_painter
from presenter.widgets.labels import TextLabel
from presenter.widgets.look import SMALL, Look
from presenter.widgets.order_rows import OrderRow, When
from presenter.widgets.running_order import RunningOrder
from presenter.widgets.surfaces import Pane, Rule
from presenter.windows.stage import Moment
from presenter.windows.times import clock_text, minutes_text

_HEAD, _FOOT = 36, 40


def order_rows(moment: Moment) -> tuple[OrderRow, ...]:
    """A row for each part of the evening."""
    present = moment.part
    passed = present is not None or moment.state.ended
    rows: list[OrderRow] = []
    for part in moment.deck.parts:
        passed = passed and part is not present
        rows.append(_row(moment, part, is_present=part is present, passed=passed))
    return tuple(rows)


def _row(moment: Moment, part: DeckPart, *, is_present: bool, passed: bool) -> OrderRow:
    seconds = moment.state.spent_in(part.id, moment.now)
    planned = None if part.minutes is None else part.minutes * 60.0
    when = When.PRESENT if is_present else When.COMING
    if passed and seconds > 0:
        when = When.PAST
    over = planned is not None and seconds >= planned
    return OrderRow(
        part=part.id,
        title=part.title,
        icon=icon_of_kind(part.kind),
        when=when,
        planned="" if part.minutes is None else str(part.minutes),
        spent=_spent_text(when, seconds),
        late=when is When.PAST and _is_late(part, seconds),
        progress=round(seconds / planned, 3) if is_present and planned else None,
        over=over,
        locked=part.fixed,
        spoken=_spoken(part, when),
    )


def _spent_text(when: When, seconds: float) -> str:
    if when is When.PRESENT:
        return minutes_text(seconds)
    # Who only looked at a part in passing did not spend time on it.
    return minutes_text(seconds + 30) if seconds >= 30 or when is When.PAST else ""


def _is_late(part: DeckPart, seconds: float) -> bool:
    return part.minutes is not None and int(minutes_text(seconds + 30)) > part.minutes


def _spoken(part: DeckPart, when: When) -> str:
    words = {
        When.PAST: translate("PresenterWindow", "{part}, done"),
        When.PRESENT: translate("PresenterWindow", "{part}, now"),
        When.COMING: "{part}",
    }[when].format(part=part.title)
    if part.minutes is None:
        return words
    minutes = translate("PresenterWindow", "{minutes} minutes planned")
    return f"{words}, {minutes.format(minutes=part.minutes)}"


class OrderPane(Pane):
    """The running order with its headings, and below it when the evening ends."""

    chosen = Signal(str)
    """The leader wants to go to the part with this id."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent=parent)
        self.list = RunningOrder(look, translate("PresenterWindow", "Running order"))
        self.list.chosen.connect(self.chosen)
        self._planned = _heading(look, translate("PresenterWindow", "plan"))
        self._spent = _heading(look, translate("PresenterWindow", "actual"))
        self.ends = TextLabel(look, bold=True)
        self._rule = Rule(look, Qt.Orientation.Horizontal)
        self._foot = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head(look))
        column.addWidget(self.list, 1)
        column.addWidget(self._rule)
        column.addWidget(self._foot_of(look))

    def set_measures(self, *, compact: bool, spent_column: bool) -> None:
        """Take lower rows, or leave out what the parts have taken."""
        wide = order_painter.WIDE if spent_column else order_painter.WIDE_WITHOUT_SPENT
        self.list.set_measures(order_painter.NARROW if compact else wide)
        self._spent.setVisible(spent_column and not compact)

    def draw(self, moment: Moment) -> None:
        """Show a moment."""
        self.list.set_rows(order_rows(moment))
        end = moment.deck.end
        self._foot.setVisible(end is not None)
        self._rule.setVisible(end is not None)
        if end is not None:
            self.ends.setText(clock_text(end))

    def _head(self, look: Look) -> QWidget:
        head = QWidget()
        head.setFixedHeight(_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(_heading(look, translate("PresenterWindow", "Running order")))
        row.addStretch(1)
        row.addWidget(self._planned)
        self._spent.setFixedWidth(42)
        row.addWidget(self._spent)
        return head

    def _foot_of(self, look: Look) -> QWidget:
        self._foot.setFixedHeight(_FOOT)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(14, 0, 12, 0)
        row.addWidget(TextLabel(look, translate("PresenterWindow", "Ends at"), tone="muted"))
        row.addStretch(1)
        row.addWidget(self.ends)
        return self._foot


def _heading(look: Look, text: str) -> TextLabel:
    label = TextLabel(look, text, size=SMALL, bold=True, tone="muted")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
