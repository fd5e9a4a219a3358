"""6 patches -> HR image."""
