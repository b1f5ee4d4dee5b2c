package county

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
)

// ranges names rows by the cells that say whose they are, neighbours as one range: C4:C21、C23.
func ranges(s *record.Sheet, rows []int32) string {
	rows = slices.Compact(slices.Sorted(slices.Values(rows)))
	cell := func(row int32) string { return (&record.Place{Sheet: s, Row: row}).Cell("household_no") }
	var out []string
	for i := 0; i < len(rows); {
		j := i
		for j+1 < len(rows) && rows[j+1] == rows[j]+1 {
			j++
		}
		text := cell(rows[i])
		if j > i {
			text += ":" + cell(rows[j])
		}
		out = append(out, text)
		i = j + 1
	}
	return strings.Join(out, "、")
}
