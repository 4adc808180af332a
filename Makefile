SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run stop reset clean test e2e bench check contract preflight tools backend client launch

# Each may be given on the command line: make run PORT=9080
PORT          ?= 8080
KEYCLOAK_PORT ?= 8180
POSTGRES_PORT ?= 5433
DATA          ?= .run/data
# Of the backend; the market in memory takes some 250 MB of it for a million open listings.
HEAP          ?= 160m
export PORT KEYCLOAK_PORT POSTGRES_PORT DATA HEAP

TOOLS := .run/tools
STAMP := backend/dev/stamp
LAUNCHER := java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -cp '.run/launcher:$(TOOLS)/lib/*' org.gongying.dev.Run
# The first time Maven shows what it fetches (a bar on a terminal, lines elsewhere), later it is silent.
mvn = mvn $(if $(wildcard .run/stamps/$(1)),-B -q -ntp,$$([ -t 1 ] || echo -B)) -f $(2) </dev/null

help: ## list these targets
	@grep -hE '^[a-z0-9-]+:.*## ' Makefile | awk -F':.*## ' '{ printf "  make %-9s %s\n", $$1, $$2 }'
	@echo "  ports: PORT=$(PORT) KEYCLOAK_PORT=$(KEYCLOAK_PORT) POSTGRES_PORT=$(POSTGRES_PORT); data: DATA=$(DATA)"

run: tools backend client launch ## start everything at http://localhost:8080 (Ctrl-C stops it)

launch:
	@exec $(LAUNCHER)

stop: ## stop what `make run` started, from another terminal
	@[ ! -d .run/launcher ] || $(LAUNCHER) stop

test: preflight ## check and test all that needs neither Keycloak nor a browser
	@node backend/dev/check.mjs --suites

check: preflight ## only the checks: formats, lint, types, contract, byte budget
	@node backend/dev/check.mjs

contract: preflight backend client ## derive openapi.yaml from the code, and the client's types from it
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@npm --prefix frontend run --silent types
	@npm --prefix frontend run --silent check:contract

# Ports and data of its own, data made anew: it does not meet a running `make run`.
e2e: PORT := 18080
e2e: KEYCLOAK_PORT := 18180
e2e: POSTGRES_PORT := 15433
e2e: DATA := .run/e2e/data
e2e: tools backend client ## the story in a browser: Keycloak, three users, every page
	@frontend/e2e/browser
	@rm -rf .run/e2e
	@npm --prefix frontend run --silent e2e

bench: tools backend client ## figures beside raw SQL and other ways: HTTP, the market in memory, allocation, exchanges, ranking (about 25 minutes)
	@node backend/dev/bench/bench.mjs
	@$(call mvn,backend,backend/pom.xml) test-compile
	@set -o pipefail; for what in market.MarketBench allocation.AllocationBench exchanges.ExchangesBench; do \
	  MAVEN_OPTS="-Xmx2g -XX:+UseSerialGC" $(call mvn,backend,backend/pom.xml) org.codehaus.mojo:exec-maven-plugin:3.5.0:java \
	    -Dexec.classpathScope=test -Dexec.mainClass=org.gongying.$$what | tee .run/bench/$$what.txt || exit 1; done
	@node backend/dev/bench/growth.mjs < .run/bench/market.MarketBench.txt > .run/bench/growth.svg
	@set -o pipefail; $(call mvn,backend,backend/pom.xml) surefire:test -Dtest=RankingTest | grep '^ranking'

reset: stop ## drop the local data (listings, accounts, sessions); the next run starts anew
	@rm -rf $(DATA) && echo "· $(DATA) is dropped"

clean: stop ## remove all that was built; data and fetched tools stay
	@rm -rf .run/stamps .run/launcher backend/target frontend/dist frontend/node_modules .run/test .run/e2e .run/bench

preflight:
	@backend/dev/preflight

tools: preflight
	@$(STAMP) tools $(TOOLS)/lib backend/dev/pom.xml -- $(MAKE) -s fetch-tools
	@$(STAMP) launcher .run/launcher backend/dev/launcher backend/dev/pom.xml -- \
	  javac -d .run/launcher -cp '$(TOOLS)/lib/*' backend/dev/launcher/*.java

.PHONY: fetch-tools
fetch-tools:
	@echo "· fetching PostgreSQL and Keycloak (once, about 200 MB)"
	@rm -rf $(TOOLS) && mkdir -p $(TOOLS)
	@$(call mvn,tools,backend/dev/pom.xml) -Dtools=$(CURDIR)/$(TOOLS) generate-resources

backend:
	@$(STAMP) backend backend/target/quarkus-app/quarkus-run.jar backend/pom.xml backend/.mvn backend/src/main -- $(MAKE) -s build-backend

.PHONY: build-backend
build-backend:
	@echo "· building the backend"
	@$(call mvn,backend,backend/pom.xml) -Dmaven.test.skip=true package

client:
	@$(STAMP) npm frontend/node_modules frontend/package.json frontend/package-lock.json frontend/.npmrc -- \
	  npm --prefix frontend ci --no-audit --no-fund
	@$(STAMP) client frontend/dist/index.html frontend -- $(MAKE) -s build-client

.PHONY: build-client
build-client:
	@echo "· building the client"
	@npm --prefix frontend run --silent build -- --logLevel warn
