#!/usr/bin/env bash
# Publishes the command standfirst, compiled ahead of time: docs/installing.md.
# ./publish.sh [RID] [FORM] [FOLDER]
#   RID     the system it is for: linux-x64 when left out; linux-arm64, osx-arm64, win-x64 …
#   FORM    self-contained (one file that needs nothing installed; when left out) or framework-dependent
#   FOLDER  where it goes: artifacts/publish/RID-FORM when left out
# What is built on the way stays in artifacts/published, apart from what "dotnet build" and "dotnet test" use.
set -euo pipefail
cd "$(dirname "$0")"
rid=${1:-linux-x64}
form=${2:-self-contained}
folder=${3:-artifacts/publish/$rid-$form}
case $form in
    self-contained | framework-dependent) ;;
    *) echo "publish.sh: '$form' is neither self-contained nor framework-dependent" >&2; exit 1 ;;
esac

dotnet publish src/Standfirst.App --configuration Release --runtime "$rid" --output "$folder" \
    -p:PublishForm="$form" -p:ArtifactsPath="$PWD/artifacts/published/$rid-$form"
echo "published to $folder"
