#!/usr/bin/env bash
# Looks at the reading room in a real Chromium: every screen by day and night, on a desk and on a phone, every key, without
# script, with records that want to do harm. Pictures of all screens come into artifacts/screenshots.
# SCREENSHOTS=write makes the pictures of the README anew. CHROMIUM names another browser than Debian's.
# The last line is "N passed, N failed, N skipped"; where no Chromium can be had, the tests are skipped and tell why.
set -euo pipefail
cd "$(dirname "$0")"
results=artifacts/browser-results
project=tests/Standfirst.Browser

find_chromium() { [ -x "${CHROMIUM:-}" ] || command -v /usr/bin/chromium /usr/bin/chromium-browser >/dev/null; }

if ! find_chromium && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "installing chromium"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium \
        fonts-liberation; } >/dev/null 2>&1 || echo "Debian's chromium cannot be installed"
fi

dotnet restore --locked-mode "$project"
dotnet build --configuration Release --no-restore "$project"
rm -rf "$results" artifacts/screenshots
status=0
dotnet test --configuration Release --no-build --logger trx --results-directory "$results" "$project" || status=$?

# The .trx file has <Counters total="…" executed="…" passed="…" failed="…" … />.
count() { grep -ho "<Counters [^>]*" "$results"/*.trx | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9'; }
passed=$(count passed)
failed=$(count failed)
skipped=$(($(count total) - $(count executed)))
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] || status=1
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
