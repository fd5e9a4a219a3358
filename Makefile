# make demo: a 1024x1024 image from a prompt.  make test: all tests.  Both set up everything they need in .venv.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PROMPT ?= an astronaut riding a horse on mars
OUT    ?= out/demo.png

.DEFAULT_GOAL := demo
ORT_WEB := 1.30.0
ORT_DIR := src/foveate/serve/web/ort

.PHONY: device-engine setup demo test lint check bench docs clean

$(BIN)/python:
	$(PYTHON) -m venv $(VENV) || { $(PYTHON) -m pip install --quiet --user virtualenv && $(PYTHON) -m virtualenv $(VENV); }

$(VENV)/run.stamp: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[openvino]'
	@touch $@

# spandrel without torchvision, whose wheels are built for CUDA only: nothing that is used here needs it
$(VENV)/dev.stamp: $(VENV)/run.stamp requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c requirements-dev.lock -e '.[openvino,dev,diffusers]'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c requirements-dev.lock --no-deps spandrel einops
	@touch $@

setup: $(VENV)/dev.stamp  ## everything for development

demo: $(VENV)/run.stamp  ## draw PROMPT into OUT
	@mkdir -p $(dir $(OUT))
	$(BIN)/foveate generate "$(PROMPT)" --seed 3 -o $(OUT) --overlay $(basename $(OUT))-routes.png

test: $(VENV)/dev.stamp  ## all tests, with coverage
	$(BIN)/python -m pytest --cov --cov-report=term

lint: $(VENV)/dev.stamp  ## style, types, import direction
	$(BIN)/ruff check .
	$(BIN)/ruff format --check src tests bench examples train
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test  ## what must be green before a commit

bench: $(VENV)/dev.stamp  ## measure quality and speed side by side (see bench/README.md)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BIN)/python -m bench

device-engine: $(ORT_DIR)/LICENSE  ## onnxruntime for browsers, by npm: the page can then work on the user's device

$(ORT_DIR)/LICENSE: Makefile
	@mkdir -p build $(ORT_DIR)
	cd build && npm pack --silent onnxruntime-web@$(ORT_WEB)
	tar -xzf build/onnxruntime-web-$(ORT_WEB).tgz -C $(ORT_DIR) --strip-components=2 \
	  package/dist/ort.wasm.min.mjs package/dist/ort.webgpu.min.mjs \
	  package/dist/ort-wasm-simd-threaded.mjs package/dist/ort-wasm-simd-threaded.wasm \
	  package/dist/ort-wasm-simd-threaded.asyncify.mjs package/dist/ort-wasm-simd-threaded.asyncify.wasm
	printf 'onnxruntime-web %s, MIT License, Copyright (c) Microsoft Corporation\n' $(ORT_WEB) > $@

docs: $(VENV)/dev.stamp  ## regenerate the generated pages of docs/
	$(BIN)/python docs/generate.py

clean:
	rm -rf $(VENV) out
