#!/usr/bin/env bash
# Reads the benchmark's county with guatu and with whatever other readers are installed, and prints CPU seconds and ratios.
# Then writes a register of three townships with guatu, excelize (StreamWriter and cell by cell), openpyxl and xlsxwriter, marks a
# township's file with guatu and excelize, and writes all workbooks of the real county beside deflating their XML.
# Usage: samples/peers.sh [households a township, default 170; 1700 is the real county]
set -euo pipefail
cd "$(dirname "$0")/.."
households=${1:-170}
export GUATU_BENCH_HOUSEHOLDS=$households
files=${TMPDIR:-/tmp}/guatu-bench-v4-$households
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ours=$(go test -run '^$' -bench '^BenchmarkRead$' -benchtime 3x ./pipeline/xlsx | tee /dev/stderr |
  awk '/^BenchmarkRead/ { for (i = 2; i < NF; i++) if ($(i + 1) == "cpu-ms/county") print $i / 1000 }')
printf '%-28s %8s %8s %8s\n' reader wall CPU ratio
printf '%-28s %8s %8.2f %8.1f\n' guatu - "$ours" 1

# peer NAME COMMAND…: one process over all files; a peer that fails says so instead of giving a time.
peer() {
  local name=$1 out
  shift
  TIMEFORMAT='%R %U %S'
  if out=$({ time "$@" >"$work/out" 2>"$work/err"; } 2>&1); then
    awk -v n="$name" -v o="$ours" '{ printf "%-28s %8.2f %8.2f %8.1f\n", n, $1, $2 + $3, ($2 + $3) / o }' <<<"$out"
  else
    printf '%-28s failed: %s\n' "$name" "$(tail -n 1 "$work/err")"
  fi
}

absent() { printf '%-28s not installed\n' "$1"; }

if python3 -c 'import openpyxl' 2>/dev/null; then
  peer 'openpyxl read_only' python3 - "$files"/*.xlsx <<'PY'
import sys, openpyxl
for f in sys.argv[1:]:
    for ws in openpyxl.load_workbook(f, read_only=True, data_only=True):
        for row in ws.iter_rows(values_only=True):
            pass
PY
else
  absent openpyxl
fi

if command -v xlsx2csv >/dev/null; then
  peer xlsx2csv bash -c 'for f in "$0"/*.xlsx; do xlsx2csv -a "$f"; done' "$files"
else
  absent xlsx2csv
fi

if command -v node >/dev/null && node -e 'require("xlsx")' 2>/dev/null; then
  peer SheetJS node -e 'const x = require("xlsx"); for (const f of process.argv.slice(1)) x.readFile(f, { dense: true });' "$files"/*.xlsx
else
  absent 'SheetJS (npm install xlsx)'
fi

if command -v soffice >/dev/null; then
  peer LibreOffice timeout 600 soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' --outdir "$work/csv" "$files"/*.xlsx
else
  absent LibreOffice
fi

echo
bench() { go test -run '^$' -bench "$1" -benchtime "$2" "$3" | grep -E '^Benchmark|SKIP' || echo "$1 failed"; }
bench '^BenchmarkWrite$' 3x ./pipeline/xlsx
bench '^BenchmarkWriteBesideExcelize$' 1x ./pipeline/xlsx
bench '^BenchmarkWriteBesidePython$' 1x ./pipeline/xlsx
bench '^BenchmarkMark$' 2x ./pipeline/xlsx
bench '^BenchmarkAllWorkbooks$' 1x ./pipeline/report
