# Every command that a person or CI runs. `make` alone lists them; each installs what it needs when it is missing or stale.
.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -e -o pipefail -c
.DELETE_ON_ERROR:

BIN := node_modules/.bin
SM2 := node dist/pipeline/main.js
# What the steps of a rebuild work on; other sources and folders may be named, and DRY=1 shows what would be published.
MANIFEST := input/sources-full.json
FULL := output-full
RELEASE := release
# With LOG=FILE the steps of a rebuild note there what they say; the issue quotes it when one of them fails.
LOG ?=
NOTE = $(if $(LOG),2>&1 | tee -a $(LOG))
SOURCES := $(shell find pipeline schemas -name '*.ts*' -not -name '*.test.ts' 2>/dev/null)

.PHONY: help install catalogue catalogue-full fetch changes release release-check pack check-tree evaluate-if-there summary pull-request publish-release publish-pages issue site test test-slow soak coverage check fix documents types bench evaluate clean

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
	$(SM2) fetch --manifest $(MANIFEST) $(NOTE)

catalogue-full: install ## build the full catalogue from the fetched sources into output-full/
	$(SM2) build --manifest $(MANIFEST) --output $(FULL) $(if $(PUBLISH),--publish) $(NOTE)

changes: ## show what changed since the last release
	@cat $(FULL)/changes.md

release-check: install ## check that the full catalogue may be released with the version in package.json
	$(SM2) release --manifest $(MANIFEST) --from $(FULL) --dry-run $(NOTE)

pack: install ## make the files of a release from the full catalogue: data, pages, checksums, list of packages (SBOM)
	rm -rf $(RELEASE) && mkdir -p $(RELEASE)
	tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --exclude=site -cf - -C $(FULL) . | gzip -n9 > $(RELEASE)/data.tar.gz
	tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - -C $(FULL)/site . | gzip -n9 > $(RELEASE)/site.tar.gz
	npm sbom --sbom-format cyclonedx --omit dev --package-lock-only > $(RELEASE)/sbom.cdx.json
	cd $(RELEASE) && sha256sum *.tar.gz sbom.cdx.json > SHA256SUMS

release: release-check pack ## release the full catalogue: check, pack, and remember it for later builds to compare with
	$(SM2) release --manifest $(MANIFEST) --from $(FULL)

evaluate-if-there: install
	@if [ -d "$${SM2_SHARED:-../shared}/evaluation" ]; then $(MAKE) evaluate; else echo 'There are no evaluation sets here.'; fi

check-tree: install
	$(SM2) check --manifest $(MANIFEST)

summary:
	@for file in $(FULL)/changes.md $(FULL)/report.md; do if [ -f $$file ]; then head -c 500000 $$file; echo; else echo "There is no $$file: the build stopped before."; fi; done

pull-request:
	FULL=$(FULL) RELEASE=$(RELEASE) bash .ci/publish pull-request
publish-release:
	FULL=$(FULL) RELEASE=$(RELEASE) bash .ci/publish release
publish-pages:
	FULL=$(FULL) RELEASE=$(RELEASE) bash .ci/publish pages
issue:
	FULL=$(FULL) RELEASE=$(RELEASE) LOG=$(LOG) bash .ci/publish issue

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
	node test/bench/command.js

evaluate: install ## score the evaluation sets of SM2_SHARED (default ../shared); needs python3
	node test/evaluate.js

clean: ## remove everything generated that is not committed
	rm -rf dist node_modules coverage .cache output-full release
