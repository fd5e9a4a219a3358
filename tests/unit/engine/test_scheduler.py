from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.engine.scheduler import CREDIT_MS, PATIENCE_S, Scheduler, Ticket
from foveate.errors import BusyError


def scheduler(*tickets: Ticket, **options: Any) -> Scheduler:
    made = Scheduler(100, **options)
    for ticket in tickets:
        made.add(ticket, 0.0)
    return made


def order(made: Scheduler, now: float = 0.0) -> list[str]:
    return [t.id for t in made.ordered(now)]


def test_one_owner_is_served_in_order_of_arrival() -> None:
    assert order(scheduler(*(Ticket(i, "a", 1000) for i in "pqr"))) == ["p", "q", "r"]


def test_owners_take_turns_by_work_not_by_jobs() -> None:
    long = [Ticket(f"a{i}", "a", 4000) for i in range(3)]
    short = [Ticket(f"b{i}", "b", 1000) for i in range(6)]
    assert order(scheduler(*long, *short)) == ["a0", "b0", "b1", "b2", "b3", "a1", "b4", "b5", "a2"]


def test_who_was_away_has_saved_up_nothing() -> None:
    made = scheduler(*(Ticket(f"a{i}", "a", 1000) for i in range(4)))
    for _ in range(3):
        ticket = made.take(0.0)
        assert ticket is not None
        made.remove(ticket.id)
    made.add(Ticket("b0", "b", 1000), 0.0)
    made.add(Ticket("b1", "b", 1000), 0.0)
    assert order(made) == ["a3", "b0", "b1"]


def test_the_earlier_deadline_of_one_owner_goes_first_but_starves_nobody() -> None:
    made = scheduler(
        Ticket("none", "a", 1000), Ticket("late", "a", 1000, due=30), Ticket("soon", "a", 1000, due=5)
    )
    assert order(made) == ["soon", "late", "none"]
    made.add(Ticket("new", "a", 1000, due=PATIENCE_S + 1), 1.0)
    assert order(made) == ["soon", "late", "none", "new"]


def test_a_deadline_that_would_be_missed_jumps_the_turn() -> None:
    waiting = Ticket("fair", "a", 3000)
    assert order(scheduler(waiting, Ticket("pressed", "b", 1000, due=2))) == ["pressed", "fair"]
    assert order(scheduler(waiting, Ticket("easy", "b", 1000, due=60))) == ["fair", "easy"]
    assert order(scheduler(waiting, Ticket("lost", "b", 1000, due=0.5))) == ["fair", "lost"]


def test_deadlines_buy_order_not_a_larger_share() -> None:
    greedy = [Ticket(f"b{i}", "b", 1000, due=(i + 1) * 1.0 + 0.5) for i in range(40)]
    started = order(scheduler(Ticket("a", "a", 1000), *greedy))
    assert started.index("a") <= CREDIT_MS / 1000 + 1


def test_memory_is_waited_for_but_a_single_job_always_starts() -> None:
    made = scheduler(Ticket("big", "a", 1, 900.0), Ticket("next", "a", 1, 200.0), memory_mb=1000)
    assert made.take(0.0) is not None
    assert made.take(0.0) is None
    made.remove("big")
    second = made.take(0.0)
    assert second is not None
    assert second.id == "next"
    alone = scheduler(Ticket("huge", "a", 1, 5000.0), memory_mb=1000)
    assert alone.take(0.0) is not None


def test_a_full_queue_says_when_there_is_room() -> None:
    made = Scheduler(1)
    made.add(Ticket("run", "a", 4000), 0.0)
    made.take(0.0)
    made.add(Ticket("wait", "a", 4000), 0.0)
    with pytest.raises(BusyError, match="1 jobs are waiting") as refused:
        made.refuse_if_full(0.0)
    assert refused.value.retry_after_s == pytest.approx(4.0)


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"), st.floats(1, 5000), st.one_of(st.just(math.inf), st.floats(0, 100))
        ),
        min_size=1,
        max_size=25,
    ),
    st.integers(1, 4),
)
def test_estimates_are_when_jobs_really_start_and_end(
    jobs: list[tuple[str, float, float]], workers: int
) -> None:
    """Every worker takes the next job as soon as it has ended its last; each takes as long as is expected."""
    made = scheduler(*(Ticket(str(i), o, c, due=d) for i, (o, c, d) in enumerate(jobs)), workers=workers)
    told = made.estimates(0.0)
    now, position, ends = 0.0, 0, dict[str, float]()
    while made.waiting or made.running:
        while len(made.running) < workers and (ticket := made.take(now)) is not None:
            estimate = told[ticket.id]
            assert (estimate.position, estimate.wait_ms) == (position, pytest.approx(now * 1e3))
            ends[ticket.id] = estimate.eta_ms / 1e3
            lasts = estimate.eta_ms - estimate.wait_ms
            either = [made.service.ms(ticket.cost_ms, alone=alone) for alone in (True, False)]
            assert any(lasts == pytest.approx(ms) for ms in either)
            position += 1
        first = min(made.running, key=lambda i: ends[i])
        now = ends[first]
        made.remove(first)
    assert position == len(jobs)


def test_company_slows_jobs_and_the_last_one_has_none() -> None:
    made = scheduler(*(Ticket(i, "a", 1000) for i in "pqr"), workers=2)
    told = made.estimates(0.0)
    together = made.service.ms(1000, alone=False)
    assert together > 1000
    assert [told[i].eta_ms for i in "pq"] == [pytest.approx(together)] * 2
    assert told["r"].wait_ms == pytest.approx(together)
    assert told["r"].eta_ms > told["r"].wait_ms + 999


def test_a_running_job_needs_what_it_has_not_had_yet() -> None:
    made = scheduler(Ticket("a", "x", 1000))
    made.take(10.0)
    assert made.estimates(10.4)["a"].eta_ms == pytest.approx(600)
    assert 0 < made.estimates(99.0)["a"].eta_ms < 100, "late, and nearly there as far as anyone knows"


@given(st.lists(st.tuples(st.sampled_from("ab"), st.floats(1, 5000)), max_size=10), st.floats(1, 5000))
def test_asking_for_an_estimate_changes_nothing(jobs: list[tuple[str, float]], cost: float) -> None:
    made = scheduler(*(Ticket(str(i), o, c) for i, (o, c) in enumerate(jobs)))
    before = order(made)
    asked = made.estimate(Ticket("new", "b", cost), 0.0)
    assert order(made) == before
    made.add(Ticket("new", "b", cost), 0.0)
    assert made.estimates(0.0)["new"] == asked
