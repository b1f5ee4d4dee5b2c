package rules

import (
	"fmt"
	"strings"
)

// Example is a parsed example: directives and sheets in the order written.
type Example []ExamplePart

// ExamplePart is either one directive line or one sheet with its rows.
type ExamplePart struct {
	Directive string   // without "# "; empty for a sheet
	Sheet     string   // title or alias
	Marked    bool     // the rule must fire at the township or sheet as such
	Props     []string // "hidden", "filtered" …: what is said of the sheet
	Header    []ExampleCell
	Rows      []ExampleRow
}

// ExampleRow is one row below a header.
type ExampleRow struct {
	Op    byte // 0 change, '+' append a copy, '*' append a bare row, '-' delete
	Cells []ExampleCell
}

// ExampleCell is one cell as written, without its mark.
type ExampleCell struct {
	Text   string
	Marked bool
}

const mark = "»"

// ParseExample reads the notation described above. Errors name the line.
func ParseExample(text string) (Example, error) {
	var ex Example
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "//") {
			continue
		}
		if err := ex.line(line); err != nil {
			return nil, fmt.Errorf("example line %d: %w", i+1, err)
		}
	}
	return ex, nil
}

func (ex *Example) line(line string) error {
	bare, marked := strings.CutPrefix(line, mark)
	bare = strings.TrimSpace(bare)
	if d, ok := strings.CutPrefix(bare, "# "); ok {
		*ex = append(*ex, ExamplePart{Directive: strings.TrimSpace(d), Marked: marked})
		return nil
	}
	if s, ok := strings.CutPrefix(bare, "== "); ok {
		*ex = append(*ex, ExamplePart{Sheet: strings.TrimSpace(s), Marked: marked})
		return nil
	}
	if len(*ex) == 0 || (*ex)[len(*ex)-1].Sheet == "" {
		return fmt.Errorf("%q stands under no sheet", line)
	}
	p := &(*ex)[len(*ex)-1]
	if prop, ok := strings.CutPrefix(line, "-- "); ok {
		p.Props = append(p.Props, prop)
		return nil
	}
	if p.Header == nil {
		p.Header = exampleCells(line)
		return nil
	}
	row := ExampleRow{}
	for _, op := range []string{"+ ", "- ", "* "} {
		if rest, ok := strings.CutPrefix(line, op); ok {
			row.Op, line = op[0], rest
		}
	}
	if row.Cells = exampleCells(line); len(row.Cells) > len(p.Header) {
		return fmt.Errorf("%q has more cells than the header", line)
	}
	p.Rows = append(p.Rows, row)
	return nil
}

func exampleCells(line string) []ExampleCell {
	var out []ExampleCell
	for _, s := range strings.Split(line, "|") {
		s = strings.TrimSpace(s)
		t, marked := strings.CutPrefix(s, mark)
		out = append(out, ExampleCell{strings.TrimSpace(t), marked})
	}
	return out
}
