"""Generates deals: the state of an offer or contract, and the days that led to it. Pure."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from planificador.contrataciones.rules import EstadoContratacion
from planificador.demo import sample_courses
from planificador.demo.context import weekday
from planificador.demo.sample_courses import Course
from planificador.demo.timetable import block_hours, recurring_days

E = EstadoContratacion
OFFER_VALIDITY = timedelta(days=30)
"""The validity of an offer."""


@dataclass(frozen=True, slots=True)
class Deal:
    """The history of one contract.

    Attributes:
        offered: The day of the offer.
        answered: The day on which the client accepted or rejected it.
        ended: The day on which the contract was finished, cancelled or marked as expired.
        days: The days of its sessions.
    """

    estado: EstadoContratacion
    course: Course
    offered: date
    answered: date | None = None
    ended: date | None = None
    days: tuple[date, ...] = ()


@dataclass(slots=True)
class DealFactory:
    """Generates deals; each method generates one kind."""

    rng: random.Random
    today: date

    def open(self) -> Deal:
        return Deal(E.PROPUESTA, self._course(), self._ago(1, 25))

    def open_until_soon(self) -> Deal:
        """Return an unanswered offer that expires today or tomorrow."""
        days = OFFER_VALIDITY.days
        return Deal(E.PROPUESTA, self._course(), self._ago(days - 1, days))

    def expired(self) -> Deal:
        offered = self._ago(60, 500)
        return Deal(E.CADUCADA, self._course(), offered, ended=offered + OFFER_VALIDITY + timedelta(days=1))

    def rejected(self) -> Deal:
        offered = self._ago(30, 500)
        return Deal(E.RECHAZADA, self._course(), offered, answered=self._later(offered, 4, 25))

    def accepted(self) -> Deal:
        """Return a deal whose sessions begin in 2 to 30 days."""
        course = self._course()
        answered = self._ago(1, 14)
        first = self.today + timedelta(days=self.rng.randint(2, 30))
        days = recurring_days(weekday(first + timedelta(days=2)), _sessions(course))
        return Deal(E.ACEPTADA, course, self._earlier(answered), answered, None, tuple(days))

    def accepted_but_not_planned(self) -> Deal:
        answered = self._ago(1, 6)
        return Deal(E.ACEPTADA, self._course(), self._earlier(answered), answered)

    def under_way(self) -> Deal:
        """Return a deal with past sessions, the last of them within a week, and with sessions of today or later."""
        course = self._course()
        count = _sessions(course)
        taught = self.rng.randint(1, count - 1)
        week = [self.today - timedelta(days=n) for n in range(1, 8)]
        past = recurring_days(self.rng.choice([day for day in week if day.weekday() < 5]), taught, -7)
        days = (*past, *recurring_days(past[-1] + timedelta(days=7), count - taught))
        answered = self._before(days[0])
        return Deal(E.EN_CURSO, course, self._earlier(answered), answered, None, days)

    def finished(self) -> Deal:
        return self._taught(E.FINALIZADA)

    def cancelled_offer(self) -> Deal:
        offered = self._ago(20, 400)
        return Deal(E.CANCELADA, self._course(), offered, ended=self._later(offered, 3, 15))

    def cancelled_before_the_first_session(self) -> Deal:
        deal = self._taught(E.CANCELADA)
        return Deal(E.CANCELADA, deal.course, deal.offered, deal.answered, deal.days[0] - timedelta(days=2), deal.days)

    def cancelled_after_the_first_session(self) -> Deal:
        deal = self._taught(E.CANCELADA)
        return Deal(E.CANCELADA, deal.course, deal.offered, deal.answered, deal.days[0] + timedelta(days=3), deal.days)

    def _taught(self, estado: EstadoContratacion) -> Deal:
        course = self._course()
        last = weekday(self._ago(5, 440))
        days = recurring_days(last, _sessions(course), self.rng.choice([-7, -7, -1]))
        answered = self._before(days[0])
        return Deal(estado, course, self._earlier(answered), answered, last + timedelta(days=3), tuple(days))

    def _course(self) -> Course:
        return self.rng.choice(sample_courses.COURSES)

    def _ago(self, minimum: int, maximum: int) -> date:
        return self.today - timedelta(days=self.rng.randint(minimum, maximum))

    def _later(self, day: date, minimum: int, maximum: int) -> date:
        return day + timedelta(days=self.rng.randint(minimum, maximum))

    def _before(self, first_day: date) -> date:
        """Return the day of the acceptance, given the day of the first session."""
        return first_day - timedelta(days=self.rng.randint(8, 25))

    def _earlier(self, answered: date) -> date:
        """Return the day of the offer, given the day of the answer."""
        return answered - timedelta(days=self.rng.randint(4, 20))


def _sessions(course: Course) -> int:
    return course.hours // block_hours(course.hours)


DEAL_COUNTS: tuple[tuple[int, Callable[[DealFactory], Deal]], ...] = (
    (30, DealFactory.open),
    (3, DealFactory.open_until_soon),
    (22, DealFactory.expired),
    (25, DealFactory.rejected),
    (35, DealFactory.accepted),
    (45, DealFactory.under_way),
    (72, DealFactory.finished),
    (4, DealFactory.cancelled_offer),
    (6, DealFactory.cancelled_before_the_first_session),
    (8, DealFactory.cancelled_after_the_first_session),
    (3, DealFactory.accepted_but_not_planned),
)


def make_deals(rng: random.Random, today: date, divisor: int) -> list[Deal]:
    """Return deals of all kinds, in the order of their offers; their number is divided by `divisor`."""
    factory = DealFactory(rng, today)
    deals = [make(factory) for count, make in DEAL_COUNTS for _ in range(-(-count // divisor))]
    return sorted(deals, key=lambda deal: deal.offered)
