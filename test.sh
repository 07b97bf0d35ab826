#!/usr/bin/env bash
# Restores, builds, checks the format and runs every test but those in a browser (./test-browser.sh).
# The last line is "N passed, N failed, N skipped"; the exit code is 0 only when something passed and nothing failed.
set -euo pipefail
cd "$(dirname "$0")"
results=artifacts/test-results

dotnet restore --locked-mode
dotnet build --configuration Release --no-restore
dotnet format --no-restore --verify-no-changes

rm -rf "$results"
status=0
run_tests() {
    dotnet test tests/Standfirst.Tests --configuration Release --no-build --logger trx --results-directory "$results" "$@" ||
        status=$?
}
run_tests

# The decoder, the parser, the judge and the tagger give the same on every vector path.
judge="FullyQualifiedName~Tests.Extraction.Content.Judging"
vectors="FullyQualifiedName~Tests.Bytes|FullyQualifiedName~Tests.Dom|FullyQualifiedName~Language.Sentences|$judge"
DOTNET_EnableAVX512=0 run_tests --filter "$judge"
DOTNET_EnableAVX2=0 run_tests --filter "$vectors"
DOTNET_EnableHWIntrinsic=0 run_tests --filter "$vectors"

# Each test project leaves one .trx file with <Counters total="…" executed="…" passed="…" failed="…" … />.
count() {
    { grep -ho "<Counters [^>]*" "$results"/*.trx 2>/dev/null || true; } |
        { grep -o " $1=\"[0-9]*\"" || true; } | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}
passed=$(count passed)
failed=$(count failed)
skipped=$(($(count total) - $(count executed)))
if [ "$passed" -eq 0 ] || [ "$failed" -ne 0 ]; then
    status=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
