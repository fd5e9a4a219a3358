"""7 image or event -> bytes."""
