"""4 importance and budget -> patches with routes."""
