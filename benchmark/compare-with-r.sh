#!/usr/bin/env bash
# Runs the same analyses here and in R on the same simulated reports and prints both CPU times.
# Usage: benchmark/compare-with-r.sh [REPORTS], after building as docs/performance.md says.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
java -cp target/benchmark.jar study.nocontact.benchmark.ComparisonWithR "${1:-1000000}" "$folder"
Rscript compare-with-r.R "$folder"
