from __future__ import annotations

import random

import pytest

from foveate.engine.service import COMPANY, WINDOW, ServiceTime


def test_before_anything_was_seen_a_prediction_counts_alone_and_company_slows() -> None:
    made = ServiceTime(2)
    assert made.ms(300, alone=True) == pytest.approx(300)
    assert made.ms(300, alone=False) == pytest.approx(300 * (1 + COMPANY))
    assert ServiceTime(1).ms(300, alone=False) == pytest.approx(300)


def test_what_is_the_same_for_every_job_and_what_grows_with_it_are_told_apart() -> None:
    made = ServiceTime(2)
    for cost in (100, 400, 250, 900) * 6:
        made.learn(cost, 1.5 * cost + 60, company=1.0)
    for cost in (100, 500, 2000):
        assert made.ms(cost, alone=False) == pytest.approx(1.5 * cost + 60)
    assert made.ms(100, alone=True) == pytest.approx(100), "learnt apart"


def test_the_sum_of_many_jobs_comes_out_right_where_single_ones_scatter() -> None:
    made, draw = ServiceTime(2), random.Random(1)
    jobs = [(cost, cost * draw.lognormvariate(0.4, 0.4)) for cost in draw.choices((80, 200, 600), k=WINDOW)]
    for cost, ms in jobs:
        made.learn(cost, ms, company=0.9)
    predicted = sum(made.ms(cost, alone=False) for cost, _ in jobs)
    assert predicted == pytest.approx(sum(ms for _, ms in jobs), rel=0.1)


def test_the_slow_first_jobs_of_a_burst_do_not_decide_what_the_others_are_told() -> None:
    made = ServiceTime(3)
    usual = made.ms(250, alone=False)
    for _ in range(3):
        made.learn(250, 2 * usual, company=2.0)
    assert made.ms(250, alone=False) < 1.2 * usual
    for _ in range(2 * WINDOW):
        made.learn(250, 2 * usual, company=2.0)
    assert made.ms(250, alone=False) == pytest.approx(2 * usual), "what lasts is believed"


def test_jobs_that_had_company_for_a_while_teach_nothing() -> None:
    made = ServiceTime(2)
    made.learn(100, 900, company=0.4)
    assert made.ms(100, alone=True) == pytest.approx(100)
    assert made.ms(100, alone=False) == pytest.approx(100 * (1 + COMPANY))


def test_jobs_of_one_size_and_strange_ones_do_no_harm() -> None:
    made = ServiceTime(1)
    for _ in range(2 * WINDOW):
        made.learn(200, 300, company=0)
    assert made.ms(200, alone=True) == pytest.approx(300)
    made.learn(0, 50, company=0)
    made.learn(200, 1e9, company=0)
    assert made.ms(200, alone=True) < 500


def test_what_company_adds() -> None:
    made = ServiceTime(2)
    assert made.company(400) == pytest.approx(COMPANY)
    for cost in (100, 400, 900) * 8:
        made.learn(cost, 0.8 * cost, company=1.0)
    assert made.company(400) == 0.0, "never less than nothing"
