"""Drawing through image servers: what is asked, what comes back, and every way in which it goes wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.config import Settings
from foveate.engine.base import Job
from foveate.engine.batching import SharedPipeline
from foveate.engine.local import LocalEngine
from foveate.engine.scheduler import Ticket
from foveate.errors import CancelledError, ConfigError, EngineError
from foveate.pipeline import Pipeline
from foveate.stages.render import _server, openai
from foveate.stages.stream.decode import decode
from foveate.types import Event, RenderSpec, RenderStep, Request
from tests.conftest import Brightness, Echo, Nearest, bare_settings, registered
from tests.tiny.servers import A1111, OpenAI, drawn, serving


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("A1111_AUTH", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(_server, "_WAIT_S", 0.01)
    silent.stop.clear()  # type: ignore[attr-defined]
    yield
    silent.stop.set()  # type: ignore[attr-defined]


def engine(backend: str, timeout_s: float = 5.0, **options: Any) -> Any:
    options = {"poll_s": 0.005} | options if backend.startswith("a1111") else options
    return registry.make("render", backend, Settings(timeout_s=timeout_s, backends={backend: options}))


def spec(**fields: Any) -> RenderSpec:
    given: dict[str, Any] = {"prompt": "a fox", "negative_prompt": "fog", "width": 96, "height": 64}
    return RenderSpec(**given | {"steps": 4, "cfg_scale": 6.0, "seed": 5} | fields)


def final(made: Any, asked: RenderSpec | None = None) -> RenderStep:
    *_, last = made.render(asked or spec())
    return last  # type: ignore[no-any-return]


def expected(**changes: Any) -> np.ndarray[Any, Any]:
    asked = {
        "prompt": "a fox",
        "negative_prompt": "fog",
        "width": 96,
        "height": 64,
        "steps": 4,
        "cfg_scale": 6.0,
    }
    return drawn(asked | {"seed": 5} | changes).astype(np.float32) / 255


def test_a1111_is_asked_for_what_the_plan_wants_and_its_picture_comes_back() -> None:
    app = A1111()
    with serving(app) as url:
        made = engine(f"a1111:{url}/", sampler="Euler a", scheduler="karras", checkpoint="tiny.safetensors")
        steps = list(made.render(spec()))
    np.testing.assert_array_equal(steps[-1].image, expected())
    seen = [
        s.step for s in steps if s.image is not None
    ]  # asked for now and then: a busy machine misses some
    assert seen == sorted({*seen} & {1, 2, 3, 4}) and seen[-1] == 4
    assert steps[-1].metadata["parameters"].endswith("Sampler: Euler a, Seed: 5, Model: tiny")
    (body,) = app.bodies
    wanted = {"prompt": "a fox", "negative_prompt": "fog", "width": 96, "height": 64, "steps": 4, "seed": 5}
    wanted |= {"cfg_scale": 6.0, "sampler_name": "Euler a", "scheduler": "karras", "batch_size": 1}
    assert wanted.items() <= body.items()
    assert body["override_settings"] == {"sd_model_checkpoint": "tiny.safetensors"}
    assert made.precision == {"a1111": f"a1111 at {url}"}


def test_closing_interrupts_the_servers_drawing() -> None:
    app = A1111()
    with serving(app) as url:
        steps = engine(f"a1111:{url}").render(spec(steps=100))
        next(steps)
        steps.close()
        assert app.interrupted.wait(5)


def test_somebody_elses_drawing_is_neither_shown_nor_interrupted() -> None:
    app = A1111()
    with serving(app) as url:
        made = engine(f"a1111:{url}")
        app._task, app._step = "theirs", 3
        assert made._progress("ours") is None
        made._interrupt("ours")
        assert not app.interrupted.is_set()


@pytest.mark.parametrize("options", [{"stream": True}, {"stream": False}, {}])
@pytest.mark.parametrize("as_url", [False, True])
def test_openai_is_asked_for_what_the_plan_wants(options: dict[str, Any], as_url: bool) -> None:
    app = OpenAI(as_url=as_url)
    with serving(app) as url:
        steps = list(engine(f"openai:{url}/v1", checkpoint="flux", **options).render(spec()))
    np.testing.assert_array_equal(steps[-1].image, expected())
    told = [s.step for s in steps if s.image is not None]
    assert told == ([1, 2, 3, 4] if options.get("stream") else [4])
    (body,) = app.bodies
    wanted = {"prompt": "a fox", "size": "96x64", "n": 1, "model": "flux", "seed": 5, "steps": 4}
    assert (wanted | {"negative_prompt": "fog", "guidance_scale": 6.0}).items() <= body.items()


def test_a_server_that_knows_no_extras_is_asked_without() -> None:
    app = OpenAI(strict=True)
    with serving(app) as url:
        made = engine(f"openai:{url}/v1")
        assert final(made).image.shape == (64, 96, 3)
        assert final(made).image.shape == (64, 96, 3)
    assert ["seed" in b for b in app.bodies] == [True, False, False]


SIZES = ("1024x1024", "1024x1536", "1536x1024")


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("stream", [False, True])
def test_a_server_that_draws_few_sizes_is_asked_for_the_nearest(strict: bool, stream: bool) -> None:
    app = OpenAI(strict=strict, sizes=SIZES)
    with serving(app) as url:
        made = engine(f"openai:{url}/v1", stream=stream)
        first = final(made).image
        assert final(made, spec(width=96, height=96)).image.shape == (96, 96, 3)
        assert final(made, spec(width=64, height=96)).image.shape == (96, 64, 3)
    refused = 1 + strict
    assert [b["size"] for b in app.bodies[refused:]] == ["1536x1024", "1024x1024", "1024x1536"]
    if not strict:
        whole = expected(width=1536, height=1024)
        np.testing.assert_array_equal(first, _server.fitted(whole, 64, 96))
        assert all("seed" in b for b in app.bodies)


def test_the_sizes_of_a_server_may_be_told_in_the_settings() -> None:
    app = OpenAI(sizes=SIZES)
    with serving(app) as url:
        made = engine(f"openai:{url}/v1", sizes=["1024x1024", "1536x1024"])
        assert final(made).image.shape == (64, 96, 3)
    assert [b["size"] for b in app.bodies] == ["1536x1024"]
    with pytest.raises(ConfigError, match=r"sizes is \['large'\]; a list such as"):
        engine("openai:http://x", sizes=["large"])


def test_of_equal_shapes_the_size_nearest_in_area_is_taken() -> None:
    app = OpenAI(sizes=("256x256", "512x512", "1024x1024"))
    with serving(app) as url:
        made = engine(f"openai:{url}/v1")
        for side in (96, 500, 900):
            final(made, spec(width=side, height=side))
    assert [b["size"] for b in app.bodies[1:]] == ["256x256", "512x512", "1024x1024"]


def test_a_refusal_for_another_reason_is_told_and_forgotten() -> None:
    app = OpenAI()
    with serving(app) as url:
        made = engine(f"openai:{url}/v1")
        app.refusals = [({"error": {"message": "this prompt breaks the rules"}}, 400)] * 2
        with pytest.raises(EngineError, match="breaks the rules"):
            final(made)
        final(made)
    assert ["seed" in b for b in app.bodies] == [True, False, True]


@pytest.mark.parametrize("stream", [False, True])
def test_what_an_openai_server_says_of_its_picture_is_kept(stream: bool) -> None:
    text = "a fox\nSteps: 4, Sampler: Euler a, Seed: 77, Model: tiny"
    with serving(OpenAI(text=text, revised_prompt="a red fox", seed=77)) as url:
        found = final(engine(f"openai:{url}/v1", stream=stream)).metadata
    assert found == {"parameters": text, "revised_prompt": "a red fox", "seed": "77"}
    with serving(OpenAI(revised_prompt=None)) as url:
        assert final(engine(f"openai:{url}/v1", stream=stream)).metadata == {}


def test_the_key_comes_from_the_environment_and_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(OpenAI(key="s3cret")) as url:
        with pytest.raises(EngineError, match=r"answered 401 .*Incorrect API key provided; check the key"):
            final(engine(f"openai:{url}/v1"))
        monkeypatch.setenv("OPENAI_API_KEY", "s3cret")
        made = engine(f"openai:{url}/v1")
        assert final(made).image.shape == (64, 96, 3)
        assert "s3cret" not in str(made.precision) + str(made.info)
        monkeypatch.setenv("OPENAI_API_KEY", "s3cret\n")
        with pytest.raises(ConfigError, match="key in the environment holds a line break") as told:
            engine(f"openai:{url}/v1")
        assert "s3cret" not in str(told.value)
    app = A1111()
    with serving(app) as url:
        monkeypatch.setenv("A1111_AUTH", "me:s3cret")
        final(engine(f"a1111:{url}"))
        assert all(h.get("Authorization") == "Basic bWU6czNjcmV0" for _, _, h in app.seen)


def test_a_picture_of_another_size_is_cut_and_resized() -> None:
    with serving(A1111(size=(128, 128))) as url:
        found = final(engine(f"a1111:{url}")).image
    assert found.shape == (64, 96, 3)
    whole = expected(width=128, height=128)[21:106]
    blocks = [
        i[:60, :96].reshape(4, -1, 6, 16, 3).mean((1, 3)) for i in (found, _server.fitted(whole, 64, 96))
    ]
    assert np.abs(blocks[0] - blocks[1]).max() < 0.05


def test_a_busy_server_is_asked_again() -> None:
    app = A1111()
    app.failures = [(503, "busy"), (429, "too many")]
    with serving(app) as url:
        assert final(engine(f"a1111:{url}")).image.shape == (64, 96, 3)
    assert len(app.bodies) == 3


def test_a_server_that_stays_busy_or_fails_is_told_with_its_words() -> None:
    app = A1111()
    with serving(app) as url:
        app.failures = [(503, "still loading the model")] * 9
        with pytest.raises(EngineError, match=r"answered 503 .*: Failed: still loading the model"):
            final(engine(f"a1111:{url}"))
        assert len(app.bodies) == 4
        app.failures = [(500, "CUDA out of memory")]
        with pytest.raises(EngineError, match=r"answered 500 .*: Failed: CUDA out of memory"):
            final(engine(f"a1111:{url}"))
        assert len(app.bodies) == 5


@pytest.mark.parametrize("backend", ["a1111:{}", "openai:{}/v1"])
def test_a_server_that_is_down_is_told_in_time(backend: str) -> None:
    with serving(A1111()) as url:
        pass
    start = time.monotonic()
    with pytest.raises(EngineError, match=rf"no answer from .*{url}: Connection refused; is it running"):
        final(engine(backend.format(url), timeout_s=1.0, patience_s=2.0))
    assert time.monotonic() - start < 3


def test_connecting_takes_no_longer_than_it_may_all_tries_together(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[float] = []

    def nowhere(address: Any, timeout: float, source: Any) -> None:
        tries.append(timeout)
        time.sleep(min(timeout, 0.2))
        raise TimeoutError("timed out")

    monkeypatch.setattr(_server.socket, "create_connection", nowhere)
    start = time.monotonic()
    with pytest.raises(EngineError, match=r"could not be reached within 0\.5 s; is it running"):
        final(engine("openai:http://10.0.0.1/v1", timeout_s=0.5))
    assert time.monotonic() - start < 1
    assert tries[0] > tries[1] > tries[-1]


def busy(pause: str, times: int) -> Any:
    """A server that has too much to do, and says for how long."""

    def app(handler: Any, method: str, path: str, body: Any) -> None:
        if len(app.seen) > times:  # type: ignore[attr-defined]
            rest(handler, method, path, body)
        else:
            handler.answer({"error": {"message": "too many"}}, 429, Retry_After=pause)

    app.seen, rest = [], OpenAI()  # type: ignore[attr-defined]
    return app


def test_a_pause_that_the_server_asks_for_is_kept_where_there_is_time() -> None:
    with serving(busy("1", times=1)) as url:
        start = time.monotonic()
        assert final(engine(f"openai:{url}/v1", timeout_s=0.5)).image is not None
        assert 1 <= time.monotonic() - start < 3
    for pause in ("60", formatdate(time.time() + 60, usegmt=True)):
        app = busy(pause, times=9)
        with serving(app) as url:
            start = time.monotonic()
            with pytest.raises(EngineError, match=r"429 .*too many; it asks for a pause of (59|60)[.\d]* s"):
                final(engine(f"openai:{url}/v1", patience_s=5))
            assert time.monotonic() - start < 1
        assert len(app.seen) == 1


@pytest.mark.parametrize("header", [None, "", "soon"])
def test_no_pause_is_made_of_a_header_that_names_none(header: str | None) -> None:
    assert _server._later(header) == 0


def silent(handler: Any, method: str, path: str, body: Any) -> None:
    """A server that takes requests and says nothing."""
    silent.stop.wait(10)  # type: ignore[attr-defined]
    handler.hang_up()


silent.seen = []  # type: ignore[attr-defined]
silent.stop = threading.Event()  # type: ignore[attr-defined]


@pytest.mark.parametrize("backend", ["a1111:{}", "openai:{}/v1"])
def test_a_server_that_says_nothing_is_told_within_its_patience(backend: str) -> None:
    with serving(silent) as url:
        start = time.monotonic()
        with pytest.raises(EngineError, match=r"did not answer within 0\.3 s; is it busy or stuck"):
            final(engine(backend.format(url), timeout_s=0.2, patience_s=0.3))
        assert time.monotonic() - start < 3


def talking(handler: Any, method: str, path: str, body: Any) -> None:
    """A server that keeps the connection alive, and draws nothing."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.end_headers()
    while not silent.stop.wait(0.05):  # type: ignore[attr-defined]
        handler.wfile.write(b": still there\n\n")


talking.seen = []  # type: ignore[attr-defined]


def test_a_server_that_only_keeps_the_connection_alive_is_told_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "_LOOK_S", 0.02)
    with serving(talking) as url:
        start = time.monotonic()
        with pytest.raises(EngineError, match=r"did not answer within 0\.3 s; is it busy or stuck"):
            final(engine(f"openai:{url}", patience_s=0.3, stream=True))
        assert time.monotonic() - start < 3


@pytest.mark.parametrize(
    ("backend", "options"), [("a1111:{}", {}), ("openai:{}/v1", {}), ("openai:{}/v1", {"stream": True})]
)
def test_who_no_longer_wants_the_picture_need_not_wait_for_it(
    backend: str, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai, "_LOOK_S", 0.05)
    with serving(silent) as url:
        start = time.monotonic()
        steps = engine(backend.format(url), timeout_s=0.2, **options).render(spec())
        assert [next(steps) for _ in range(2)] == [RenderStep(0, 4, None, rough=True)] * 2
        (drawing,) = (t for t in threading.enumerate() if isinstance(t, _server.Waiting))
        steps.close()
        drawing.join(2)
        assert not drawing.is_alive()
        assert time.monotonic() - start < 3


def test_who_hangs_up_between_two_tries_is_asked_for_no_more() -> None:
    app = busy("30", times=9)
    with serving(app) as url:
        steps = engine(f"openai:{url}/v1").render(spec())
        next(steps)
        (drawing,) = (t for t in threading.enumerate() if isinstance(t, _server.Waiting))
        steps.close()
        drawing.join(2)
        assert not drawing.is_alive()
    assert len(app.seen) == 1


@pytest.mark.usefixtures("test_backends")
@pytest.mark.parametrize("backend", ["a1111:{}", "openai:{}/v1"])
def test_a_cancelled_job_gives_the_machine_back_at_once(
    backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai, "_LOOK_S", 0.05)
    with serving(silent) as url:
        backend = backend.format(url)
        own = bare_settings(tmp_path, timeout_s=0.2, backends={backend: {"minimum": 64}})
        local = LocalEngine(SharedPipeline(own, jobs=2), workers=2)
        local.start()
        asked = Request(
            prompt="a fox", width=256, height=256, steps=3, render=backend, segment="brightness", light="nearest",
            diffusion="echo",
        )  # fmt: skip
        waiting, ended, errors = threading.Event(), threading.Event(), []
        before = set(threading.enumerate())

        def on_event(event: Event) -> None:
            if event.message == "waiting":
                waiting.set()

        def on_end(error: BaseException | None) -> None:
            errors.append(error)
            ended.set()

        try:
            local.submit(Job(Ticket("it", "me", 1.0), asked, on_event, on_end))
            assert waiting.wait(5)
            drawing = [t for t in threading.enumerate() if isinstance(t, _server.Waiting) and t not in before]
            local.cancel("it", "client")
            assert drawing and ended.wait(3)
            for thread in drawing:
                thread.join(10)
            assert not any(thread.is_alive() for thread in drawing)
            assert isinstance(errors[0], CancelledError)
            with local.pipeline.gate.turn():
                pass
        finally:
            local.stop(0)


def test_a_server_without_previews_still_tells_its_steps() -> None:
    app = A1111(previews=False)
    with serving(app) as url:
        steps = list(engine(f"a1111:{url}").render(spec()))
    assert {s.step for s in steps} >= {1, 2, 3, 4}
    assert [s.image is None for s in steps] == [True] * (len(steps) - 1) + [False]


def answering(reply: Any, kind: str = "application/json") -> Callable[..., None]:
    def app(handler: Any, method: str, path: str, body: Any) -> None:
        if method == "GET":
            handler.answer({}, 404)
        elif reply is None:
            handler.hang_up()
        else:
            handler.answer(reply, kind=kind)

    app.seen = []  # type: ignore[attr-defined]
    return app


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (None, "no answer from|broke off"),
        (b"<html>", "something that is not JSON"),
        ({}, "without a picture"),
        ({"images": [], "data": []}, "without a picture"),
        ({"images": ["AAAA"], "data": [{"b64_json": "AAAA"}]}, "picture that cannot be read"),
        ({"images": ["%%"], "data": [{"b64_json": "%%"}]}, "picture that cannot be read"),
    ],
)
@pytest.mark.parametrize("backend", ["a1111:{}", "openai:{}/v1"])
def test_an_answer_that_is_no_picture_is_told(backend: str, reply: Any, message: str) -> None:
    with serving(answering(reply)) as url, pytest.raises(EngineError, match=message):
        final(engine(backend.format(url)))


@pytest.mark.parametrize(
    ("stream", "message"),
    [
        (b"data: {\n\n", "not JSON"),
        (b"data: [DONE]\n\n", "ended its stream without a finished picture"),
        (b'data: {"error": {"message": "no memory"}}\n\n', "failed: .*no memory"),
    ],
)
def test_a_stream_without_a_picture_is_told(stream: bytes, message: str) -> None:
    app = answering(stream, "text/event-stream")
    with serving(app) as url, pytest.raises(EngineError, match=message):
        final(engine(f"openai:{url}/v1", stream=True))


@pytest.mark.parametrize(
    "backend", ["a1111:localhost", "openai:ftp://x", "a1111:http://", "openai:http://box:99999/v1"]
)
def test_a_url_that_is_none_is_told_before_any_work(backend: str) -> None:
    with pytest.raises(ConfigError, match="is no URL of a server"):
        registry.info("render", backend, Settings())


def test_the_address_may_come_from_the_settings_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert registry.info("render", "a1111", Settings()).summary == "a1111 at http://127.0.0.1:7860"
    own = Settings(backends={"a1111": {"model": "http://me:pw@edge:9", "native": 1024}})
    info = registry.info("render", "a1111", own)
    assert (info.summary, info.native) == ("a1111 at http://edge:9", 1024)
    monkeypatch.setenv("OPENAI_BASE_URL", "https://images.example/v1")
    assert registry.info("render", "openai", Settings()).summary == "openai at https://images.example"


@pytest.fixture
def test_backends() -> Iterator[None]:
    with registered(Nearest, Echo, Brightness):
        yield


@pytest.mark.usefixtures("test_backends")
def test_the_servers_own_settings_are_kept_in_the_file(tmp_path: Path) -> None:
    with serving(A1111()) as url:
        backend = f"a1111:{url}"
        own = bare_settings(tmp_path, backends={backend: {"poll_s": 0.005, "native": 128}})
        request = Request(
            prompt="a fox", width=256, height=256, steps=3, render=backend, segment="brightness", light="nearest",
            diffusion="echo",
        )  # fmt: skip
        result = Pipeline(own).run(request)
    assert result.image.shape == (256, 256, 3)
    assert result.backends["render"] == backend
    text = decode(result.save(tmp_path / "fox.png"), 10**8).metadata
    assert text["parameters"].startswith(
        "a fox\nSteps: 3, Sampler: Euler a, Seed: 0, Model: tiny, Postprocess upscale"
    )
    assert backend in text["foveate"]
