"""Who builds what deeds.py, ages.py and labours.py name."""

from __future__ import annotations

from data.people import (
    afield,
    artisans,
    athletes,
    breakers,
    carers,
    carrying,
    childhood,
    company,
    contests,
    counters,
    elders,
    fights,
    holding,
    infants,
    legends,
    leisure,
    outings,
    pairs,
    pastimes,
    trades,
    voyagers,
    wonders,
)
from data.sites.lot import Builder

BUILDERS: dict[str, Builder] = {
    **holding.BUILDERS, **wonders.BUILDERS, **fights.BUILDERS, **company.BUILDERS, **carrying.BUILDERS,
    **athletes.BUILDERS, **trades.BUILDERS, **pastimes.BUILDERS, **leisure.BUILDERS,
    **elders.BUILDERS, **childhood.BUILDERS, **outings.BUILDERS, **infants.BUILDERS,
    **afield.BUILDERS, **artisans.BUILDERS, **counters.BUILDERS, **carers.BUILDERS,
    **breakers.BUILDERS, **pairs.BUILDERS, **contests.BUILDERS, **legends.BUILDERS,
    **voyagers.BUILDERS,
}  # fmt: skip
