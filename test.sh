#!/usr/bin/env bash
# Restores, builds, checks the format and runs every test but those in a browser (./test-browser.sh).
# The last line is "N passed, N failed, N skipped"; the exit code is 0 only when something passed and nothing failed.
set -euo pipefail
cd "$(dirname "$0")"
results=artifacts/test-results

dotnet restore --locked-mode
dotnet build --configuration Release --no-restore

rm -rf "$results"
mkdir -p "$results"
status=0

# Runs something beside what follows; what it says comes when it is waited for.
beside=()
begin() {
    local name=$1
    shift
    "$@" > "$results/$name.log" 2>&1 &
    beside+=("$! $name")
}
wait_for_all() {
    local process name code
    for one in "${beside[@]}"; do
        read -r process name <<< "$one"
        code=0
        wait "$process" || code=$?
        cat "$results/$name.log"
        if [ "$code" -ne 0 ]; then
            echo "$name: failed, exit code $code"
            status=1
        fi
    done
    beside=()
}

# Each run leaves one .trx file. One that ran nothing has failed.
run_tests() {
    local name=$1
    shift
    dotnet test tests/Standfirst.Tests --configuration Release --no-build \
        --logger "trx;LogFileName=$name.trx" --results-directory "$results" "$@" || return
    grep -q ' passed="[1-9]' "$results/$name.trx" || { echo "$name: no test was run"; return 1; }
}

# The build has told of style already, all but the order of usings, for which there is a test: left is the white space.
begin format dotnet format whitespace --no-restore --verify-no-changes
run_tests all || status=$?
wait_for_all

# The decoder, the parser, the judge and the tagger give the same on every vector path.
judge="FullyQualifiedName~Tests.Extraction.Content.Judging"
vectors="FullyQualifiedName~Tests.Bytes|FullyQualifiedName~Tests.Dom|FullyQualifiedName~Language.Sentences|$judge"
DOTNET_EnableAVX512=0 begin without-avx512 run_tests without-avx512 --filter "$judge"
DOTNET_EnableAVX2=0 begin without-avx2 run_tests without-avx2 --filter "$vectors"
DOTNET_EnableHWIntrinsic=0 begin without-vectors run_tests without-vectors --filter "$vectors"
wait_for_all

# Its <Counters total="…" executed="…" passed="…" failed="…" … /> tell how it went.
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
