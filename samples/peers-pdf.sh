#!/usr/bin/env bash
# Prints a roster of 8,000 people with guatu and, where it is installed, the same table with LibreOffice, and prints CPU seconds and ratios.
# guatu also sets heads, rules, page numbers and 308 pages' "continued" lines; LibreOffice prints bare cells.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GUATU_BENCH_CSV=$work/roster.csv

ours=$(go test -run '^$' -bench '^BenchmarkRosterOf8000$' -benchtime 5x ./pipeline/pdf | tee /dev/stderr |
  awk '/^BenchmarkRoster/ { for (i = 2; i < NF; i++) if ($(i + 1) == "cpu-ms") print $i / 1000 }')
printf '%-28s %8s %8s %8s\n' 'roster of 8,000 to PDF' wall CPU ratio
printf '%-28s %8s %8.2f %8.1f\n' guatu - "$ours" 1

if command -v soffice >/dev/null; then
  # convert FORMAT FILE [OPTION]…: the first start also makes a profile, which is nobody's printing.
  convert() { timeout 600 soffice "-env:UserInstallation=file://$work/profile" --headless "${@:3}" --convert-to "$1" --outdir "$work" "$2" >"$work/out" 2>"$work/err"; }
  convert ods "$work/roster.csv" '--infilter=Text - txt - csv (StarCalc):44,34,76,1'
  TIMEFORMAT='%R %U %S'
  if out=$({ time convert pdf "$work/roster.ods"; } 2>&1) && [ -s "$work/roster.pdf" ]; then
    awk -v o="$ours" '{ printf "%-28s %8.2f %8.2f %8.1f\n", "LibreOffice", $1, $2 + $3, ($2 + $3) / o }' <<<"$out"
  else
    printf '%-28s failed: %s\n' LibreOffice "$(tail -n 1 "$work/err")"
  fi
else
  printf '%-28s not installed\n' LibreOffice
fi
