"""Words for what cannot be seen, and what stands for it where they are all of a prompt. Pure."""

from __future__ import annotations

import re

__all__ = ["pictured"]

_SHOWN = {
    "galaxy": "infinity, eternity, destiny",
    "misty lake": "silence, quiet, stillness, serenity, calm, tranquility, mindfulness",
    "racing car": "speed, velocity, acceleration",
    "tornado": "chaos, destruction, disaster, catastrophe",
    "person sitting on a bench in the fog": "loneliness, solitude, isolation, melancholy, depression",
    "floating islands in the sky": "dream, dreams, imagination, dreamland, wonder, fantasy world",
    "hiker in the mountains": "adventure, exploration, wanderlust, journey",
    "stormy sea": "thunder, power, wrath",
    "owl on a book": "wisdom, intelligence",
    "church on a hill": "faith, religion, belief",
    "knight with a sword": "courage, bravery, honor, honour, heroism",
    "light bulb": "energy, light, innovation, invention, inspiration",
    "waterfall in a forest": "nature, life",
    "futuristic city": "future, utopia",
    "ruined castle": "history, past, decay",
    "balance scale": "truth, law, equality, balance",
    "airplane above the clouds": "travel",
    "treasure chest": "wealth, fortune, greed, riches",
    "seedling": "growth, new beginning, beginnings",
    "record player": "nostalgia, retro",
    "framed picture": "memory, memories",
    "post-apocalyptic city": "apocalypse, dystopia, post apocalypse",
    "clouds": "heaven, air",
    "volcano": "hell, inferno",
    "tropical beach": "paradise, vacation, holiday, holidays, relaxation",
    "japanese garden": "zen, harmony",
    "phoenix": "rebirth, renewal, resurrection",
    "artist palette": "creativity",
    "king on a throne": "leadership",
    "rose": "beauty",
}  # fmt: skip
_STANDS_FOR = {word: shown for shown, words in _SHOWN.items() for word in words.split(", ")}
_ABOUT = re.compile(
    r"^(?:the |a )?(?:concept|idea|feeling|essence|meaning|symbol|sense) of (?:the )?|^(?:abstract )"
)


def pictured(text: str) -> str:
    """What stands for an idea that is all of `text`, in lower case; else `text`."""
    return _STANDS_FOR.get(_ABOUT.sub("", text).removeprefix("the "), text)
