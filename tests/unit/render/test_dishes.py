"""Food as it is served, and plants in pots: one picture where the library has one."""

import pytest

from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from tests.unit.render.conftest import composed


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a bowl of ramen with egg and green onions", ("steaming bowl",)),
        ("a taco with tomatoes and salsa", ("taco",)),
        ("a chocolate cake with strawberries on top", ("chocolate cake",)),
        ("pancakes with maple syrup", ("pancakes",)),
        ("a smoothie with banana and berries", ("cup with straw",)),
        ("a cup of cappuccino with latte art", ("latte",)),
        ("an ice cream cone with three scoops", ("soft ice cream",)),
        ("grilled salmon with lemon", ("fish and chips",)),
        ("a hamburger and french fries", ("hamburger", "french fries")),
        ("bread and cheese", ("bread", "cheese wedge")),
    ],
)
def test_what_a_dish_is_made_of_is_not_beside_it(
    library: Library, encoder: TextEncoder, prompt: str, names: tuple[str, ...]
) -> None:
    assert composed(prompt, library, encoder).references[1:] == names


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a plate of spaghetti", ("spaghetti",)),
        ("tomato soup in a white bowl", ("bowl with spoon",)),
        ("a plate of sushi", ("sushi",)),
        ("a sandwich on a blue plate", ("sandwich", "plate")),
        ("a box of chocolates with a red ribbon", ("box of chocolates",)),
        ("a gift box with a red bow", ("wrapped gift",)),
    ],
)
def test_food_has_its_own_plate(
    library: Library, encoder: TextEncoder, prompt: str, names: tuple[str, ...]
) -> None:
    made = composed(prompt, library, encoder)
    assert made.references[1:] == names and len(made.placements) == len(names)


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a cactus in a terracotta pot on a windowsill", "potted cactus"),
        ("a monstera plant in a white pot", "monstera"),
        ("succulents in small pots", "succulent"),
        ("an orchid in a pot", "orchid"),
        ("basil in a pot", "potted plant"),
    ],
)
def test_plants_in_pots_are_one_picture(
    library: Library, encoder: TextEncoder, prompt: str, name: str
) -> None:
    assert composed(prompt, library, encoder).references[1:] == (name,)


def test_what_is_in_a_jar_is_seen_through_its_glass(library: Library, encoder: TextEncoder) -> None:
    cookies, jar = composed("a jar of cookies", library, encoder).placements
    assert cookies.height < jar.height and jar.bottom - jar.height < cookies.bottom - cookies.height
    assert cookies.bottom < jar.bottom
