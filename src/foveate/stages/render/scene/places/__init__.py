"""Where things are: a picture, a spot, or a place drawn by formula, and what belongs in it."""
