package grid

import (
	"strconv"
	"strings"
)

// The notation, one line a row, is read by people in tests and rule examples:
//
//	== 账一 基本情况
//	-- merges A1:C1
//	-- hidden columns D
//	| A | B | C
//	3 | 序号 | 行政村 | 识别日期
//	4 | 1 | '12 | @2016-02-05 {coloured}
//	5 hidden | 2 | | =?
//
// A bare number is a Number, ' makes text of what looks like something else, @ starts a Date,
// TRUE and FALSE are Bool, #REF! is an Error, =? is Missing, _ is Empty; nothing between
// two bars is no cell. The line of letters is optional and names the columns that follow.

var markNames = [...]string{"formula", "struck", "coloured", "percent", "external", "merged", "comment"}

// errorCodes are the values a cell of Kind Error holds in every spreadsheet program.
var errorCodes = map[string]bool{"#REF!": true, "#DIV/0!": true, "#NAME?": true, "#VALUE!": true, "#NULL!": true, "#NUM!": true, "#N/A": true, "#GETTING_DATA": true}

// Format writes a book in the text notation that Parse reads back unchanged.
func Format(b *Book) string {
	var w strings.Builder
	if b.File != "" || b.Container != "" {
		w.WriteString("@@ " + escape(b.File) + " | " + escape(b.Container) + "\n")
	}
	for _, n := range b.Notes {
		w.WriteString("!! " + escape(n.Kind) + " | " + escape(n.Sheet) + " | " + escape(n.Cell) + " | " + escape(n.Text) + "\n")
	}
	for _, s := range b.Sheets {
		formatSheet(&w, s)
	}
	return w.String()
}

func formatSheet(w *strings.Builder, s *Sheet) {
	w.WriteString("== " + escape(s.Name) + "\n")
	switch s.Visibility {
	case Hidden:
		w.WriteString("-- hidden\n")
	case VeryHidden:
		w.WriteString("-- veryhidden\n")
	}
	if s.Filtered {
		w.WriteString("-- filtered\n")
	}
	if s.Refused != "" {
		w.WriteString("-- refused " + escape(s.Refused) + "\n")
	}
	if len(s.Merges) > 0 {
		w.WriteString("-- merges")
		for _, m := range s.Merges {
			w.WriteString(" " + m.String())
		}
		w.WriteString("\n")
	}
	if len(s.HiddenCols) > 0 {
		w.WriteString("-- hidden columns")
		for _, c := range s.HiddenCols {
			w.WriteString(" " + Letters(c))
		}
		w.WriteString("\n")
	}
	for i := range s.Rows {
		formatRow(w, &s.Rows[i])
	}
}

func formatRow(w *strings.Builder, r *Row) {
	w.WriteString(strconv.Itoa(int(r.Num)))
	if r.Hidden {
		w.WriteString(" hidden")
	}
	if len(r.Cells) == 0 {
		w.WriteString(" |")
	}
	next := int32(1)
	for _, c := range r.Cells {
		if c.Col-next > 20 {
			w.WriteString(" | >" + Letters(c.Col))
		} else {
			w.WriteString(strings.Repeat(" |", int(c.Col-next)))
		}
		w.WriteString(" | " + formatCell(c))
		next = c.Col + 1
	}
	w.WriteString("\n")
}

func formatCell(c Cell) string {
	s := value(c)
	if c.Mark == 0 {
		return s
	}
	var names []string
	for i, n := range markNames {
		if c.Mark&(1<<i) != 0 {
			names = append(names, n)
		}
	}
	return s + " {" + strings.Join(names, " ") + "}"
}

// value prefers the readable form and falls back to ":kind raw" for what no program writes.
func value(c Cell) string {
	switch {
	case c.Kind == Text:
		if k, _ := classify(c.Raw); k == Text && c.Raw != "" && !strings.ContainsRune("'@:>_", rune(c.Raw[0])) {
			return escape(c.Raw)
		}
		return "'" + escape(c.Raw)
	case c.Kind == Number && isNumber(c.Raw), c.Kind == Error && errorCodes[c.Raw]:
		return c.Raw
	case c.Kind == Date && c.Raw != "":
		return "@" + escape(c.Raw)
	case c.Kind == Bool && c.Raw == "1":
		return "TRUE"
	case c.Kind == Bool && c.Raw == "0":
		return "FALSE"
	case c.Kind == Missing && c.Raw == "":
		return "=?"
	case c.Kind == Empty && c.Raw == "":
		return "_"
	}
	return ":" + strconv.Itoa(int(c.Kind)) + escape(c.Raw)
}

// classify says what an unmarked token stands for.
func classify(s string) (Kind, string) {
	switch {
	case s == "TRUE":
		return Bool, "1"
	case s == "FALSE":
		return Bool, "0"
	case s == "=?":
		return Missing, ""
	case s == "_":
		return Empty, ""
	case errorCodes[s]:
		return Error, s
	case isNumber(s):
		return Number, s
	}
	return Text, s
}

// isNumber accepts decimal literals with an optional exponent, nothing that only ParseFloat likes (inf, 0x1, 1_0).
func isNumber(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E' {
			return false
		}
	}
	if s == "" || s[0] == 'e' || s[0] == 'E' {
		return false
	}
	_, err := strconv.ParseFloat(s, 64)
	return err == nil || strings.Contains(err.Error(), "range")
}

var escaper = strings.NewReplacer(`\`, `\\`, "|", `\|`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "{", `\{`)

// escape keeps a text on one line, inside its bars, with its outer blanks.
func escape(s string) string {
	e := escaper.Replace(s)
	trimmed := strings.TrimLeft(e, " ")
	e = strings.Repeat(`\s`, len(e)-len(trimmed)) + trimmed
	trimmed = strings.TrimRight(e, " ")
	return trimmed + strings.Repeat(`\s`, len(e)-len(trimmed))
}
