"""Text -> phrases: what, how many, of what colour, in what relation, where, in what light. Pure."""
