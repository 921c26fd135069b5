# The two commands are `make run` and `make test`; each sets up by itself what it needs.
.POSIX:
.PHONY: help run test lint types contracts walk screenshots bench simulate mutants clean
PY = .venv/bin/python

help:
	@echo "make run        set up what is needed and open the demonstration workspace"
	@echo "make test       set up what is needed and run all tests"
	@echo "make lint       ruff: style and likely mistakes"
	@echo "make types      mypy --strict"
	@echo "make contracts  who may import whom (import-linter)"
	@echo "make simulate   a long search for a world of devices and faults in which anything is lost (ten minutes)"
	@echo "make mutants    seeded bugs in the sync engine, each of which the simulated worlds must catch"
	@echo "make walk       every screen in every language, theme and text size (some minutes; make test walks a part)"
	@echo "make screenshots  a picture of every screen into docs/images, in Spanish and English"
	@echo "make bench      the product against its limits, as JSON (some minutes; LibreOffice is a peer of it)"
	@echo "make clean      remove what these commands made, the virtual environment too"

run:
	@packaging/set-up run
	$(PY) -m facilitator_app demo --dir .demo

test:
	@packaging/set-up test
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 3 --max-worker-restart 0 --dist loadfile --no-loadscope-reorder

lint:
	@packaging/set-up test
	$(PY) -m ruff check .

types:
	@packaging/set-up test
	$(PY) -m mypy

contracts:
	@packaging/set-up test
	.venv/bin/lint-imports

screenshots:
	@packaging/set-up test
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.desktop.screenshots

walk:
	@packaging/set-up test
	QT_QPA_PLATFORM=offscreen FACILITATOR_WALK=all $(PY) -m pytest tests/desktop/test_every_screen.py

bench:
	@packaging/set-up test
	$(PY) -m tests.benchmarks

simulate:
	@packaging/set-up test
	$(PY) -m tests.simulation --seconds 600 --seeds 100000-200000

mutants:
	@packaging/set-up test
	$(PY) -m tests.mutants

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist .demo
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
