"""Who builds what deeds.py, ages.py and labours.py name."""

from __future__ import annotations

from data.people import (
    afield,
    artisans,
    athletes,
    bazaar,
    breakers,
    carers,
    carrying,
    champions,
    childhood,
    company,
    contests,
    counters,
    elders,
    errands,
    estates,
    fights,
    finery,
    garage,
    gestures,
    holding,
    infants,
    legends,
    leisure,
    offices,
    outings,
    pairs,
    pastimes,
    players,
    rivals,
    schooling,
    tabletop,
    trades,
    trails,
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
    **voyagers.BUILDERS, **players.BUILDERS, **champions.BUILDERS, **errands.BUILDERS,
    **schooling.BUILDERS, **tabletop.BUILDERS, **finery.BUILDERS,
    **gestures.BUILDERS, **offices.BUILDERS, **bazaar.BUILDERS, **garage.BUILDERS,
    **rivals.BUILDERS, **estates.BUILDERS, **trails.BUILDERS,
}  # fmt: skip
