"""From a prompt to a finished picture: states, prediction, queue, cancelling, errors."""

from __future__ import annotations

import re

from playwright.sync_api import Page, Response, expect

from bench.held import HeldServer
from tests.browser.conftest import PATIENCE_MS, Wall


def test_the_picture_passes_through_every_state_in_order(wall: Wall) -> None:
    job = wall.draw("a red fox in a snowy forest", effort="balanced", seed=21)
    assert wall.states() == ["queued", "planned", "preview", "canvas", "patch", "completed"]
    expect(wall.find("img.final")).to_have_js_property("naturalWidth", 512)
    expect(wall.find("img.final")).to_have_attribute("alt", "Picture: a red fox in a snowy forest")
    label = wall.find(".label")
    expect(label.get_by_role("heading", level=2)).to_have_text("a red fox in a snowy forest")
    result = job["result"]
    expect(label).to_contain_text("512 × 512 · seed 21 · adaptive · balanced")
    expect(label).to_contain_text(
        f"{result['patches']['refined']} of {result['patches']['total']} patches sharpened"
    )
    for name in {*result["backends"].values(), *result["precision"].values()}:
        expect(wall.find(".engines")).to_contain_text(name)
    expect(wall.find("#live")).to_contain_text("Finished")


def test_measured_stands_beside_predicted_for_every_stage(wall: Wall, drawn: str) -> None:
    wall.open(f"#job={drawn}")
    wall.wait("completed")
    result = wall.job()["result"]
    rows = {r.split("\t")[0]: r for r in wall.find(".timings tbody").inner_text().splitlines()}
    assert {"draw small", "light", "sharpen", "total"} <= rows.keys()
    said = [wall.words(result[name]["total"]) for name in ("timings_ms", "predicted_ms")]
    assert rows["total"].split("\t")[-2:] == said


def test_the_drawing_agrees_with_the_finished_picture(wall: Wall) -> None:
    """What was composed from events differs from the file by the loss of their JPEGs only."""
    wall.draw("a yellow pear on a blue plate", effort="balanced", seed=5)
    difference = wall.page.evaluate(
        """() => {
          const size = 512, read = (source) => {
            const c = document.createElement('canvas');
            c.width = c.height = size;
            const x = c.getContext('2d');
            x.drawImage(source, 0, 0, size, size);
            return x.getImageData(0, 0, size, size).data;
          };
          const a = read(document.querySelector('.frame canvas')), b = read(document.querySelector('img.final'));
          let sum = 0;
          for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i]);
          return sum / a.length;
        }"""
    )
    assert 0 < difference < 4


def test_the_prediction_follows_the_slider(wall: Wall) -> None:
    wall.fill("a harbour at dusk", side=2048)
    prediction, slider = wall.find("#prediction"), wall.page.get_by_label(re.compile("Finish within"))
    settled = wall.find("#prediction[aria-busy=false] .time")
    expect(settled).to_be_visible()
    plans: list[float] = []

    def note(response: Response) -> None:
        if response.url.endswith("/v1/plan") and response.ok:
            plans.append(response.json()["predicted_total_ms"])

    wall.page.on("response", note)
    slider.focus()
    for _ in range(10):
        wall.page.keyboard.press("ArrowRight")
    expect(settled).to_be_visible()
    expect(wall.find("input[name=effort][value=deadline]")).to_be_checked()
    assert (slider.get_attribute("aria-valuetext") or "").endswith("seconds")
    assert 1 <= len(plans) < 10, "asked once things were quiet, not at every step"
    expect(settled).to_contain_text(wall.words(plans[-1]))
    wall.page.keyboard.press("Home")
    expect(prediction).to_have_class(re.compile("impossible"))
    expect(prediction).to_contain_text("deadline of 300 ms is too short: the fastest plan needs about")


def test_a_deadline_is_sent_and_told(wall: Wall) -> None:
    wall.fill("a green hill", side=256)
    wall.choose("deadline")
    wall.find("#deadline").fill("110")
    wall.submit()
    wall.wait("completed")
    job = wall.job()
    assert job["request"]["deadline_ms"] == job["result"]["plan"]["deadline_ms"] > 5_000
    expect(wall.find(".label")).to_contain_text("within")


def test_cancelling_a_running_job_and_one_that_waits(wall: Wall, held: HeldServer) -> None:
    held.hold("patch")
    wall.fill("hot air balloons over hills", side=1024, effort="best", seed=1)
    wall.submit()
    wall.wait("patch")
    wall.shot("half-refined")
    wall.fill("a second picture", side=512, seed=2)
    wall.submit()
    rows = wall.find("#queue-list li")
    expect(rows).to_have_count(2)
    waiting = rows.filter(has_text="a second picture")
    expect(waiting).to_contain_text("next")
    wall.shot("queue")
    waiting.get_by_role("button").click()
    wall.wait("cancelled")
    expect(rows).to_have_count(1, timeout=PATIENCE_MS)
    expect(rows.get_by_role("button")).to_be_focused()
    rows.get_by_role("link").click()
    button = wall.stage.get_by_role("button", name="Cancel")
    expect(button).to_be_visible()
    with wall.page.expect_response("**/cancel"):
        button.click()
    held.go()
    wall.wait("cancelled")
    expect(wall.find("#queue")).to_be_hidden(timeout=PATIENCE_MS)
    assert wall.job()["status"] == "cancelled"
    expect(wall.find("#live")).to_contain_text("Cancelled")


def test_errors_of_the_server_are_shown_as_they_are(wall: Wall) -> None:
    trouble = wall.find("#trouble")
    wall.submit()
    expect(trouble).to_have_text("Say what to draw.")
    expect(wall.page.get_by_label("Prompt", exact=True)).to_be_focused()
    wall.fill("a fox", side=100)
    wall.submit()
    expect(trouble).to_contain_text("width 100 is not supported")
    expect(wall.page.get_by_label("Width", exact=True)).to_have_attribute("aria-invalid", "true")
    expect(wall.page.get_by_label("Width", exact=True)).to_be_focused()
    wall.open("#job=nothing-here")
    wall.wait("failed")
    expect(wall.stage.get_by_role("alert")).to_contain_text("nothing-here")


def test_choices_reach_the_server(wall: Wall) -> None:
    wall.page.get_by_label("Without").fill("people")
    wall.choose("3:2")
    wall.page.get_by_label("Longer side").select_option("512")
    expect(wall.page.get_by_label("Height", exact=True)).to_have_value("344")
    wall.page.get_by_label("Height", exact=True).fill("336")
    expect(wall.page.get_by_label("Longer side")).to_have_value("512")
    wall.more()
    wall.page.get_by_label("Policy").select_option("all-light")
    expect(wall.find("#policy-text")).not_to_be_empty()
    wall.page.get_by_label("Fidelity").fill("0.4")
    expect(wall.find("#fidelity-text")).to_have_text("40 %")
    wall.page.get_by_label("Drawing steps").fill("3")
    wall.page.get_by_label("File").select_option("webp")
    wall.page.get_by_label("Prompt", exact=True).fill("a boat")
    wall.page.get_by_label("Seed").fill("99")
    wall.page.keyboard.press("Control+Enter")
    wall.wait("completed")
    asked = wall.job()["request"]
    chosen = {
        "negative_prompt": "people",
        "width": 512,
        "height": 336,
        "policy": "all-light",
        "fidelity": 0.4,
        "steps": 3,
        "seed": 99,
    }
    assert chosen.items() <= asked.items()
    assert asked["format"] == "webp"
    expect(wall.find(".label")).to_contain_text("no patch sharpened")


def test_vary_puts_the_choices_back(wall: Wall, drawn: str, page: Page) -> None:
    wall.open(f"#job={drawn}")
    wall.wait("completed")
    page.get_by_role("button", name="Vary").click()
    prompt = page.get_by_label("Prompt", exact=True)
    expect(prompt).to_have_value("a lighthouse on a cliff at sunset")
    expect(prompt).to_be_focused()
    expect(page.get_by_label("Seed")).to_have_value("7")
    expect(page.get_by_label("Width", exact=True)).to_have_value("512")
    expect(page.locator("input[value=balanced]")).to_be_checked()
