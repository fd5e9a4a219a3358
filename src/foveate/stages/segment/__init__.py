"""3 LR image -> importance map."""
