"""Things -> placements: how they are posed, dressed, stacked, lettered, and fitted into the frame."""
