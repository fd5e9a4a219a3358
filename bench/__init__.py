"""Measurements of Foveate through its public API and command line; see README.md beside this file."""
