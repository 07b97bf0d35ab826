#!/usr/bin/env bash
# Hands records over to DuckDB: loads NDJSON (packed or not), writes Parquet, reads it back and compares.
# usage: duckdb.sh RECORDS.ndjson[.gz]      exit code 77: skipped, as npm or the package cannot be had
set -euo pipefail
records=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
command -v npm >/dev/null || { echo "skipped: npm is not installed"; exit 77; }
work=$(mktemp -d "${TMPDIR:-/tmp}/standfirst-handoff-XXXXXX")
trap 'rm -rf "$work"' EXIT
cp "$here/duckdb.mjs" "$work/"
cd "$work"
npm install --no-audit --no-fund --silent --prefix "$work" @duckdb/node-api@1.5.6-r.1 >npm.log 2>&1 ||
    { echo "skipped: @duckdb/node-api cannot be installed: $(tail -n 1 npm.log)"; exit 77; }
node duckdb.mjs "$records" "$work/records.parquet"
