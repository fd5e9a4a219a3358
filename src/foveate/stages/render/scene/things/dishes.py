"""Food as it is served: what a dish is made of is in its picture, and so is the plate or the bowl that it comes on."""

from __future__ import annotations

from dataclasses import replace

from foveate.stages.render.scene.prompt.parse import Phrase, singular
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.things.acts import entry_of

__all__ = ["SERVED", "garnishes", "served"]

_COMPOSED = {
    "steaming bowl", "pizza", "slice of pizza", "hamburger", "sandwich", "taco", "hot dog", "burrito", "kebab",
    "green salad", "avocado toast", "smoothie bowl", "oatmeal", "pancakes", "waffle", "spaghetti", "curry rice",
    "bowl with spoon", "bowl of cereal", "lasagna", "paella", "pot of food", "shallow pan of food", "cheese board",
    "chocolate cake", "slice of chocolate cake", "birthday cake", "wedding cake", "cupcake", "shortcake", "cheesecake",
    "fruit tart", "ice cream", "soft ice cream", "mojito", "cocktail glass", "cup with straw", "bubble tea",
    "hot chocolate", "fish and chips", "sushi", "sushi platter", "bento box", "wooden bowl", "muffin",
    "doughnut", "bagel", "dumpling", "cooked rice", "cooking",
}  # fmt: skip
"""Pictures of dishes and drinks that are made of several things."""
_INGREDIENTS = ("food-vegetable", "food-fruit")
_INGREDIENTS_TOO = {"egg", "cheese wedge", "honey pot", "butter", "bacon", "herb", "chocolate bar", "candy", "mushroom",
                    "shrimp", "cooking"}  # fmt: skip
_GARNISH = {
    "basil", "parsley", "mint", "cilantro", "coriander", "dill", "rosemary", "thyme", "herb", "sesame", "garnish",
    "sprout", "parmesan", "mozzarella", "crouton", "spice", "olive", "asparagus", "seaweed", "sprinkle", "pepperoni",
    "nut", "almond", "walnut", "pecan", "ice", "foam", "scoop", "wedge", "seed", "granola", "chive", "scallion",
    "cracker", "pickle", "salsa", "guacamole", "caramel", "cinnamon", "nutmeg", "lavender",
}  # fmt: skip
"""What is on food rather than beside it."""
_WHOLE = {"apple", "orange", "banana", "carrot", "pear", "melon", "watermelon", "pumpkin"}
_IN_THE_HAND = {
    "pizza",
    "slice of pizza",
    "hot dog",
    "sandwich",
    "hamburger",
    "doughnut",
    "taco",
    "burrito",
    "bagel",
}
"""Fruit that lies whole beside such dishes where there is one of it."""
SERVED = {
    "steaming bowl", "spaghetti", "curry rice", "pancakes", "waffle", "cooking", "shallow pan of food", "pot of food",
    "bowl with spoon", "bowl of cereal", "cooked rice", "dumpling", "green salad", "fish and chips", "sausages",
    "paella", "lasagna", "oatmeal", "smoothie bowl", "avocado toast", "cheesecake", "shortcake",
    "slice of chocolate cake", "chocolate cake", "birthday cake", "wedding cake", "fruit tart", "bento box",
    "sushi platter", "bowl of fruit", "bowl of apples", "bowl of strawberries", "bowl of cherries", "wooden bowl",
    "cheese board", "kebab", "sushi", "popcorn", "hot beverage", "latte", "espresso", "cup of tea",
}  # fmt: skip
"""Pictures of food with the plate, the bowl or the pan that it is in."""
_WARE = {"plate", "bowl", "dish", "saucer", "platter", "pan", "skillet", "pot", "cup", "mug"}


def garnishes(what: Phrase, dish: Phrase, library: Library) -> bool:
    """Is `what` part of a dish or a drink, and not beside it: an egg with a bowl of ramen?"""
    shown = entry_of(dish, library)
    if shown is None or not shown.group.startswith(("food", "drink", "dishware")):
        return False
    if singular(what.head) in _GARNISH or singular(what.text) in _GARNISH:
        return True
    words = what.text.split()
    if len(words) > 1 and singular(words[-1]) == "slice":  # of lemon
        sliced = entry_of(replace(what, text=words[-2]), library)
        if sliced is not None and sliced.group.startswith(_INGREDIENTS):
            return True
    if what.text in _WHOLE and shown.name in _IN_THE_HAND:
        return False
    part = entry_of(replace(what, text=singular(what.text)), library)
    if part is None or shown.name not in _COMPOSED or part is shown:
        return False
    return part.group.startswith(_INGREDIENTS) or part.name in _INGREDIENTS_TOO


def served(dish: Phrase, ware: Phrase, library: Library) -> bool:
    """Is a dish shown on such a plate or in such a bowl already?"""
    shown = entry_of(dish, library)
    return singular(ware.head) in _WARE and shown is not None and shown.name in SERVED
