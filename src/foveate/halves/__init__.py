"""A job in two halves: the edge draws and refines, the end device enlarges and stitches. Both halves, no network."""
