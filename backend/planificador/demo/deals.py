"""What happened to each course offered: its state now, and the days that led to it. Pure."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from planificador.contrataciones.rules import EstadoContratacion
from planificador.demo import words
from planificador.demo.story import weekday
from planificador.demo.timetable import block_hours, weekly
from planificador.demo.words import Course

E = EstadoContratacion
VALID = timedelta(days=30)
"""How long an offer holds."""


@dataclass(frozen=True, slots=True)
class Deal:
    """offered, answered (accepted or rejected), ended (finished, called off): days. days: of its sessions."""

    estado: EstadoContratacion
    course: Course
    offered: date
    answered: date | None = None
    ended: date | None = None
    days: tuple[date, ...] = ()


@dataclass(slots=True)
class Dealer:
    """Makes up deals, each method one kind of them."""

    dice: random.Random
    today: date

    def open(self) -> Deal:
        return Deal(E.PROPUESTA, self._course(), self._ago(1, 25))

    def run_out(self) -> Deal:
        """Nobody answered, and nobody has noted yet that it ran out."""
        return Deal(E.PROPUESTA, self._course(), self._ago(35, 60))

    def expired(self) -> Deal:
        offered = self._ago(60, 500)
        return Deal(E.CADUCADA, self._course(), offered, ended=offered + VALID + timedelta(days=3))

    def rejected(self) -> Deal:
        offered = self._ago(30, 500)
        return Deal(E.RECHAZADA, self._course(), offered, answered=self._later(offered, 4, 25))

    def accepted(self) -> Deal:
        """Begins in some days."""
        course = self._course()
        answered = self._ago(1, 14)
        first = self.today + timedelta(days=self.dice.randint(2, 30))
        days = weekly(weekday(first + timedelta(days=2)), _sessions(course))
        return Deal(E.ACEPTADA, course, self._earlier(answered), answered, None, tuple(days))

    def under_way(self) -> Deal:
        """Some sessions given, the last of them within a week; the others to come, some of them today."""
        course = self._course()
        count = _sessions(course)
        given = self.dice.randint(1, count - 1)
        week = [self.today - timedelta(days=n) for n in range(1, 8)]
        past = weekly(self.dice.choice([day for day in week if day.weekday() < 5]), given, -7)
        days = (*past, *weekly(past[-1] + timedelta(days=7), count - given))
        answered = self._before(days[0])
        return Deal(E.EN_CURSO, course, self._earlier(answered), answered, None, days)

    def postprocess(self) -> Deal:
        return self._taught(E.FINALIZADA)

    def called_off_as_offer(self) -> Deal:
        offered = self._ago(20, 400)
        return Deal(E.CANCELADA, self._course(), offered, ended=self._later(offered, 3, 15))

    def called_off_before_it_began(self) -> Deal:
        deal = self._taught(E.CANCELADA)
        return Deal(E.CANCELADA, deal.course, deal.offered, deal.answered, deal.days[0] - timedelta(days=2), deal.days)

    def called_off_half_way(self) -> Deal:
        deal = self._taught(E.CANCELADA)
        return Deal(E.CANCELADA, deal.course, deal.offered, deal.answered, deal.days[0] + timedelta(days=3), deal.days)

    def _taught(self, estado: EstadoContratacion) -> Deal:
        course = self._course()
        last = weekday(self._ago(5, 440))
        days = weekly(last, _sessions(course), self.dice.choice([-7, -7, -1]))
        answered = self._before(days[0])
        return Deal(estado, course, self._earlier(answered), answered, last + timedelta(days=3), tuple(days))

    def _course(self) -> Course:
        return self.dice.choice(words.COURSES)

    def _ago(self, least: int, most: int) -> date:
        return self.today - timedelta(days=self.dice.randint(least, most))

    def _later(self, day: date, least: int, most: int) -> date:
        return day + timedelta(days=self.dice.randint(least, most))

    def _before(self, begun: date) -> date:
        """When it was accepted, from the day it began."""
        return begun - timedelta(days=self.dice.randint(8, 25))

    def _earlier(self, answered: date) -> date:
        """When it was offered, from the day it was answered."""
        return answered - timedelta(days=self.dice.randint(4, 20))


def _sessions(course: Course) -> int:
    return course.hours // block_hours(course.hours)


KINDS: tuple[tuple[int, Callable[[Dealer], Deal]], ...] = (
    (30, Dealer.open),
    (10, Dealer.run_out),
    (15, Dealer.expired),
    (25, Dealer.rejected),
    (35, Dealer.accepted),
    (45, Dealer.under_way),
    (72, Dealer.postprocess),
    (4, Dealer.called_off_as_offer),
    (6, Dealer.called_off_before_it_began),
    (8, Dealer.called_off_half_way),
)


def make_deals(dice: random.Random, today: date, one_in: int) -> list[Deal]:
    """All deals, or one in so many, in the order they were offered; some of each kind."""
    dealer = Dealer(dice, today)
    deals = [make(dealer) for count, make in KINDS for _ in range(-(-count // one_in))]
    return sorted(deals, key=lambda deal: deal.offered)
