# Every command that a person or CI runs. `make` alone lists them; each installs what it needs when it is missing or stale.
.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -e -o pipefail -c
.DELETE_ON_ERROR:

BIN := node_modules/.bin
SM2 := node dist/pipeline/main.js
SOURCES := $(shell find pipeline schemas -name '*.ts*' -not -name '*.test.ts' 2>/dev/null)

.PHONY: help install catalogue catalogue-full fetch site test test-slow soak coverage check fix documents types bench evaluate clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 20

install: node_modules/.installed dist/.built ## install the packages and compile

node_modules/.installed: package.json package-lock.json
	npm ci --no-fund --no-audit
	@touch $@

dist/.built: node_modules/.installed tsconfig.json $(SOURCES)
	$(BIN)/tsc
	@touch $@

catalogue: install ## build the bundled catalogue into output/
	$(SM2) build

fetch: install ## fetch the sources of the full catalogue into the cache (needs the network)
	$(SM2) fetch

catalogue-full: install ## build the full catalogue from the fetched sources into output-full/
	$(SM2) build --manifest input/sources-full.json --output output-full

site: install ## show the pages of output/ at an address of this machine
	$(SM2) serve

test: install ## run the fast tests (no browser)
	$(BIN)/vitest run

test-slow: install ## run the slow tests (fresh clone, other Node, whole archives)
	SM2_SLOW=1 $(BIN)/vitest run

soak: install ## spoil thousands of files and read them, kill builds (about an hour; never in CI)
	SM2_SLOW=1 SM2_SOAK=$(or $(SOAK),2000) $(BIN)/vitest run test/soak test/harvest/kill-build

coverage: install ## run the fast tests and show what they reach
	$(BIN)/vitest run --coverage

check: install ## format, lint, types, unused code, edited files, freshness of everything generated
	$(BIN)/prettier --check --log-level warn .
	$(BIN)/eslint .
	$(BIN)/tsc --project test
	$(BIN)/tsc --project pipeline/site/client
	node schemas/generate-types.js --check
	$(BIN)/knip
	$(SM2) check
	$(SM2) build --output .cache/fresh > /dev/null
	@bash .ci/compare-output .cache/fresh

fix: install ## repair format and lint where a machine can
	$(BIN)/eslint --fix . || true
	node docs/update-readme.js
	$(BIN)/prettier --write --log-level warn .

documents: node_modules/.installed ## typeset the bundled PDF from its web page; needs Chromium
	node docs/typeset-documents.js

types: node_modules/.installed ## generate schemas/types.ts from the schemas
	node schemas/generate-types.js

bench: install ## measure; the figures belong in BENCHMARKS.md
	node test/bench/build.js
	node test/bench/designations.js
	node test/bench/harvest.js
	node test/bench/site.js

evaluate: install ## score the evaluation sets of SM2_SHARED (default ../shared); needs python3
	node test/evaluate.js

clean: ## remove everything generated that is not committed
	rm -rf dist node_modules coverage .cache output-full
