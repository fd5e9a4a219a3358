"""The library of small pictures, the user's own, and how words find them."""
