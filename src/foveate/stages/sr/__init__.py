"""5 patch batch -> larger patch batch."""
