#!/bin/sh
# Checks that debug and release builds give the same digests.
#
# Usage: scripts/digests.sh
# The digests of both builds are printed side by side; the exit code is 1 where one differs.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

GLAPP_DIGESTS="$work/debug" swift test --filter DigestTests
# Some tests use @testable, which a release build allows only when asked. The build has a folder of
# its own, so that it does not throw out the build without testing.
GLAPP_DIGESTS="$work/release" swift test -c release -Xswiftc -enable-testing \
  --scratch-path .build/digests --filter DigestTests

echo
if diff -y "$work/debug" "$work/release"; then
  echo "debug and release give the same digests"
else
  echo "debug and release differ" >&2
  exit 1
fi
