# Shorthand for commands that also work when typed; python3 is all they need.

PYTHON ?= python3
TOOLS = .venv/bin/python -m

help: ## prints these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## sets up, starts the practice workspace and the bot, prints one URL
	@$(PYTHON) -m bot demo

test: ## sets up, runs every check: format, lint, types, layers, tests
	@$(PYTHON) -m bot test

fix: ## formats, and mends what lint can mend
	@$(TOOLS) ruff format . && $(TOOLS) ruff check --fix .

golden: ## writes the golden messages anew; read the diff
	@UPDATE_GOLDEN=1 $(PYTHON) -m bot test tests --snapshot-update

migrate: ## brings the database to the newest schema
	@$(PYTHON) -m bot migrate

env: ## writes .env.example anew from the settings
	@$(TOOLS) tests.rules.write_env_example

lock: ## pins anew what pyproject.toml asks for; needs uv
	@uv pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-emit-find-links --no-annotate --no-header -q -o requirements.txt
	@uv pip compile pyproject.toml --group dev -c requirements.txt --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-emit-find-links --no-annotate --no-header -q -o requirements-dev.txt

clean: ## removes the program's environment and what tools left behind
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

.DEFAULT_GOAL := help
.PHONY: help demo test fix golden migrate env lock clean
