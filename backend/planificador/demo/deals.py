"""What happened to each course offered: its state now, and the days that led to it. Pure."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from planificador.contrataciones.rules import EstadoContratacion
from planificador.demo import sample_data
from planificador.demo.context import weekday
from planificador.demo.sample_data import Course
from planificador.demo.timetable import block_hours, recurring_days

E = EstadoContratacion
OFFER_VALIDITY = timedelta(days=30)
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
class DealFactory:
    """Makes up deals, each method one kind of them."""

    rng: random.Random
    today: date

    def open(self) -> Deal:
        return Deal(E.PROPUESTA, self._course(), self._ago(1, 25))

    def run_out(self) -> Deal:
        """Nobody answered, and nobody has noted yet that it ran out."""
        return Deal(E.PROPUESTA, self._course(), self._ago(35, 60))

    def expired(self) -> Deal:
        offered = self._ago(60, 500)
        return Deal(E.CADUCADA, self._course(), offered, ended=offered + OFFER_VALIDITY + timedelta(days=3))

    def rejected(self) -> Deal:
        offered = self._ago(30, 500)
        return Deal(E.RECHAZADA, self._course(), offered, answered=self._later(offered, 4, 25))

    def accepted(self) -> Deal:
        """Begins in some days."""
        course = self._course()
        answered = self._ago(1, 14)
        first = self.today + timedelta(days=self.rng.randint(2, 30))
        days = recurring_days(weekday(first + timedelta(days=2)), _sessions(course))
        return Deal(E.ACEPTADA, course, self._earlier(answered), answered, None, tuple(days))

    def under_way(self) -> Deal:
        """Some sessions given, the last of them within a week; the others to come, some of them today."""
        course = self._course()
        count = _sessions(course)
        given = self.rng.randint(1, count - 1)
        week = [self.today - timedelta(days=n) for n in range(1, 8)]
        past = recurring_days(self.rng.choice([day for day in week if day.weekday() < 5]), given, -7)
        days = (*past, *recurring_days(past[-1] + timedelta(days=7), count - given))
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
        days = recurring_days(last, _sessions(course), self.rng.choice([-7, -7, -1]))
        answered = self._before(days[0])
        return Deal(estado, course, self._earlier(answered), answered, last + timedelta(days=3), tuple(days))

    def _course(self) -> Course:
        return self.rng.choice(sample_data.COURSES)

    def _ago(self, least: int, most: int) -> date:
        return self.today - timedelta(days=self.rng.randint(least, most))

    def _later(self, day: date, least: int, most: int) -> date:
        return day + timedelta(days=self.rng.randint(least, most))

    def _before(self, begun: date) -> date:
        """When it was accepted, from the day it began."""
        return begun - timedelta(days=self.rng.randint(8, 25))

    def _earlier(self, answered: date) -> date:
        """When it was offered, from the day it was answered."""
        return answered - timedelta(days=self.rng.randint(4, 20))


def _sessions(course: Course) -> int:
    return course.hours // block_hours(course.hours)


DEAL_COUNTS: tuple[tuple[int, Callable[[DealFactory], Deal]], ...] = (
    (30, DealFactory.open),
    (10, DealFactory.run_out),
    (15, DealFactory.expired),
    (25, DealFactory.rejected),
    (35, DealFactory.accepted),
    (45, DealFactory.under_way),
    (72, DealFactory.postprocess),
    (4, DealFactory.called_off_as_offer),
    (6, DealFactory.called_off_before_it_began),
    (8, DealFactory.called_off_half_way),
)


def make_deals(rng: random.Random, today: date, divisor: int) -> list[Deal]:
    """All deals, or one in so many, in the order they were offered; some of each kind."""
    dealer = DealFactory(rng, today)
    deals = [make(dealer) for count, make in DEAL_COUNTS for _ in range(-(-count // divisor))]
    return sorted(deals, key=lambda deal: deal.offered)
