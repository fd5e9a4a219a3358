"""Who builds what deeds.py names."""

from __future__ import annotations

from data.people import athletes, carrying, company, fights, holding, leisure, pastimes, trades, wonders
from data.sites.lot import Builder

BUILDERS: dict[str, Builder] = {
    **holding.BUILDERS, **wonders.BUILDERS, **fights.BUILDERS, **company.BUILDERS, **carrying.BUILDERS,
    **athletes.BUILDERS, **trades.BUILDERS, **pastimes.BUILDERS, **leisure.BUILDERS,
}  # fmt: skip
