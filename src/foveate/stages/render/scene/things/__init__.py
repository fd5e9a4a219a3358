"""Phrases -> things: what is one thing, and which picture shows it."""
