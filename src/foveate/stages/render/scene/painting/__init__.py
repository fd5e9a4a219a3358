"""Pixels: backgrounds by formula, references pasted on them, colours, weather, and styles over the result. Pure."""
