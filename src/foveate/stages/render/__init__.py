"""2 Plan -> LR image."""
