package write

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"guatu/pipeline/book"
)

// cell appends one cell; colName is its column's letters and rowNum its row in digits.
func (w *sheet) cell(dst []byte, c *book.Cell, colName string, rowNum []byte) ([]byte, error) {
	if c.Kind == book.Blank && c.Formula == "" && c.Style == (book.Style{}) {
		return dst, nil
	}
	xf, err := w.styles.of(c)
	if err != nil {
		return dst, err
	}
	dst = append(dst, `<c r="`...)
	dst = append(dst, colName...)
	dst = append(dst, rowNum...)
	dst = append(dst, `" s="`...)
	dst = appendInt(dst, xf)
	if c.Formula != "" {
		return appendFormula(dst, c)
	}
	return w.value(dst, c)
}

// value appends what follows the style attribute of a cell without a formula.
func (w *sheet) value(dst []byte, c *book.Cell) ([]byte, error) {
	switch c.Kind {
	case book.Blank:
		return append(dst, `"/>`...), nil
	case book.Text:
		if c.Style.Format == book.AsText && len(c.Value) >= personal {
			return inline(dst, c.Value), nil
		}
		return w.text(dst, c.Value), nil
	case book.Bool:
		dst = append(dst, `" t="b`...)
	case book.Fault:
		dst = append(dst, `" t="e`...)
	case book.Date:
		if n, ok := serialDay(c.Value); ok {
			dst = append(dst, `"><v>`...)
			dst = appendInt(dst, n)
			return append(dst, `</v></c>`...), nil
		}
		serial, ok := Serial(c.Value)
		if !ok {
			return w.text(dst, c.Value), nil
		}
		dst = append(dst, `"><v>`...)
		dst = append(dst, serial...)
		return append(dst, `</v></c>`...), nil
	}
	if err := checkValue(c); err != nil {
		return dst, err
	}
	dst = append(dst, `"><v>`...)
	dst = append(dst, c.Value...)
	return append(dst, `</v></c>`...), nil
}

// text appends a string: shared when it is likely to occur again.
func (w *sheet) text(dst []byte, s string) []byte {
	if n, ok := w.strings.add(s); ok {
		dst = append(dst, `" t="s"><v>`...)
		dst = appendInt(dst, n)
		return append(dst, `</v></c>`...)
	}
	return inline(dst, s)
}

// personal is the least length of an identifier that names one person: such a number hardly occurs twice and would only fill the shared strings.
const personal = 15

func inline(dst []byte, s string) []byte {
	dst = append(dst, `" t="inlineStr"><is><t`...)
	if outerSpace(s) {
		dst = append(dst, ` xml:space="preserve"`...)
	}
	dst = append(dst, '>')
	dst = AppendString(dst, s)
	return append(dst, `</t></is></c>`...)
}

func appendFormula(dst []byte, c *book.Cell) ([]byte, error) {
	if err := checkFormula(c.Formula); err != nil {
		return dst, err
	}
	value := c.Value
	switch c.Kind {
	case book.Text:
		dst = append(dst, `" t="str`...)
	case book.Bool:
		dst = append(dst, `" t="b`...)
	case book.Fault:
		dst = append(dst, `" t="e`...)
	case book.Date:
		serial, ok := Serial(value)
		if !ok {
			return dst, fmt.Errorf("%q is not a date", value)
		}
		value = serial
	}
	dst = append(dst, `"><f>`...)
	dst = AppendText(dst, strings.TrimPrefix(c.Formula, "="))
	dst = append(dst, `</f>`...)
	if c.Kind != book.Blank {
		if err := checkValue(c); err != nil {
			return dst, err
		}
		dst = append(dst, `<v>`...)
		dst = AppendString(dst, value)
		dst = append(dst, `</v>`...)
	}
	return append(dst, `</c>`...), nil
}

func checkValue(c *book.Cell) error {
	v := c.Value
	switch c.Kind {
	case book.Number:
		if !isNumber(v) {
			return fmt.Errorf("%q is not a decimal literal", v)
		}
	case book.Bool:
		if v != "0" && v != "1" {
			return fmt.Errorf("%q is not a truth value", v)
		}
	case book.Fault:
		if !strings.HasPrefix(v, "#") {
			return fmt.Errorf("%q is not an error code", v)
		}
	}
	return nil
}

// isNumber accepts what every program reads as a double: nothing that only ParseFloat likes (inf, 0x1, 1_0).
func isNumber(s string) bool {
	digits := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits = true
		case c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E':
		default:
			return false
		}
	}
	if !digits {
		return false
	}
	if len(s) < 16 && !strings.ContainsAny(s[1:], "-+eE") && strings.Count(s, ".") < 2 {
		return s[0] != 'e' && s[0] != 'E'
	}
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}

// checkFormula refuses what would reach outside the workbook: other files, programs, the network.
func checkFormula(f string) error {
	if len(f) > 8192 {
		return fmt.Errorf("formula of %d characters, longer than 8192", len(f))
	}
	quoted, name := false, false
	for i := 0; i < len(f); i++ {
		switch c := f[i]; {
		case c == '"' && !name:
			quoted = !quoted
		case c == '\'' && !quoted:
			name = !name
		case !quoted && (c == '[' || c == ']' || c == '|'):
			return fmt.Errorf("formula %q refers to something outside the workbook", f)
		}
	}
	if quoted || name {
		return fmt.Errorf("formula %q has an open quotation", f)
	}
	upper := strings.ToUpper(f)
	for _, fn := range []string{"WEBSERVICE(", "HYPERLINK(", "CALL(", "REGISTER(", "RTD(", "DDE("} {
		if strings.Contains(upper, fn) {
			return fmt.Errorf("formula %q calls %s)", f, fn)
		}
	}
	return nil
}

// Serial is a date, with or without a time, as a number of the 1900 date system. Dates before 1 March 1900,
// where the programs disagree, have none.
func Serial(s string) (string, bool) {
	if n, ok := serialDay(s); ok || len(s) == len(time.DateOnly) {
		return strconv.Itoa(n), ok
	}
	t, err := time.Parse("2006-01-02 15:04", s)
	if err != nil {
		return "", false
	}
	n := days(t)
	part := float64(t.Hour()*60+t.Minute()) / (24 * 60)
	return strconv.FormatFloat(float64(n)+part, 'g', 15, 64), n > 60
}

// serialDay is Serial for a date without a time.
func serialDay(s string) (int, bool) {
	if len(s) != len(time.DateOnly) || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	n := 0
	for i := range s {
		if d := s[i] - '0'; d <= 9 {
			n = 10*n + int(d)
		} else if s[i] != '-' || i != 4 && i != 7 {
			return 0, false
		}
	}
	y, m, d := n/10000, time.Month(n/100%100), n%100
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	// Date lets 30 February be 1 March; no such day is a date.
	if t.Month() != m || t.Day() != d {
		return 0, false
	}
	serial := days(t)
	return serial, serial > 60
}

// days counts from the day that the 1900 system calls 0.
func days(t time.Time) int {
	midnight := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	return int(midnight.Unix()/86400) + 25569
}
