"""The history: newest first, search, opening, deleting, the address bar."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Wall


def test_search_finds_by_prompt(wall: Wall, drawn: str) -> None:
    wall.draw("a blue whale", side=256)
    cards = wall.find("#gallery-list a")
    expect(cards.first).to_have_attribute("title", "a blue whale")
    search = wall.page.get_by_label("Search prompts")
    search.fill("lighthouse")
    expect(wall.find("#gallery-list a[title='a blue whale']")).to_have_count(0)
    expect(wall.find(f"#gallery-list li[data-job='{drawn}']")).to_have_count(1)
    search.fill("zebra")
    expect(cards).to_have_count(0)
    expect(wall.find("#gallery-empty")).to_have_text("No picture has “zebra” in its prompt.")
    search.fill("")
    expect(wall.find("#gallery-list a[title='a blue whale']")).to_have_count(1)


def test_a_picture_opens_and_the_back_button_returns(wall: Wall, drawn: str) -> None:
    wall.draw("a snail", side=256)
    other = wall.page.url
    wall.find(f"#gallery-list li[data-job='{drawn}'] a").click()
    expect(wall.find(".label h2")).to_have_text("a lighthouse on a cliff at sunset")
    expect(wall.find(f"#gallery-list li[data-job='{drawn}'] a")).to_have_attribute("aria-current", "true")
    wall.page.go_back()
    assert wall.page.url == other
    expect(wall.find(".label h2")).to_have_text("a snail")


def test_deleting_asks_twice(wall: Wall) -> None:
    job = wall.draw("a picture nobody wants", side=256)
    button = wall.stage.get_by_role("button", name="Delete")
    button.click()
    expect(button).to_have_text("Delete for good?")
    wall.page.get_by_label("Prompt", exact=True).focus()
    expect(button).to_have_text("Delete")
    button.click()
    button.click()
    wall.wait("empty")
    expect(wall.find(f"#gallery-list li[data-job='{job['id']}']")).to_have_count(0)
    assert wall.api(f"v1/jobs/{job['id']}")["error"]["code"].startswith("not_found")
    expect(wall.page.get_by_label("Prompt", exact=True)).to_be_focused()
