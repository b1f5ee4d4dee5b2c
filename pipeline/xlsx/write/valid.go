package write

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/book"
)

// listLimit is how many UTF-16 units a list may take when it is written into the validation itself.
const listLimit = 255

func (sh *sheet) validations(b []byte) ([]byte, error) {
	if len(sh.s.Validations) == 0 {
		return b, nil
	}
	b = append(b, fmt.Sprintf(`<dataValidations count="%d">`, len(sh.s.Validations))...)
	for i := range sh.s.Validations {
		var err error
		if b, err = sh.validation(b, &sh.s.Validations[i]); err != nil {
			return b, err
		}
	}
	return append(b, `</dataValidations>`...), nil
}

var allowNames = [...]string{book.Anything: "", book.List: "list", book.WholeNumber: "whole", book.DecimalNumber: "decimal", book.DateValue: "date", book.TextLength: "textLength"}

func (sh *sheet) validation(b []byte, v *book.Validation) ([]byte, error) {
	one, two, op, err := sh.bounds(v)
	if err != nil {
		return b, fmt.Errorf("validation of %s: %w", v.Area, err)
	}
	b = append(b, `<dataValidation`...)
	if name := allowNames[v.Allow]; name != "" {
		b = attr(b, "type", name)
	}
	if !v.Strict {
		b = append(b, ` errorStyle="warning"`...)
	}
	if op != "" {
		b = attr(b, "operator", op)
	}
	b = append(b, ` allowBlank="1" showInputMessage="1" showErrorMessage="1"`...)
	if v.Error != "" {
		b = attr(attr(b, "errorTitle", "填写有误"), "error", book.Cut(v.Error, 225))
	}
	if v.Title != "" {
		b = attr(b, "promptTitle", book.Cut(v.Title, 32))
	}
	if v.Hint != "" {
		b = attr(b, "prompt", book.Cut(v.Hint, 255))
	}
	refs := v.Area.Full(maxOpen(sh.row, v.Area)).String()
	for _, a := range v.More {
		refs += " " + a.Full(maxOpen(sh.row, a)).String()
	}
	b = append(attr(b, "sqref", refs), '>')
	for i, f := range []string{one, two} {
		if f != "" {
			b = append(b, fmt.Sprintf(`<formula%d>`, i+1)...)
			b = append(AppendText(b, f), fmt.Sprintf(`</formula%d>`, i+1)...)
		}
	}
	return append(b, `</dataValidation>`...), nil
}

// maxOpen keeps an open area that begins below the last row from turning upside down.
func maxOpen(row int, a book.Area) int { return max(row, a.Row) }

// bounds returns the two formulas and the operator of a validation.
func (sh *sheet) bounds(v *book.Validation) (one, two, op string, err error) {
	switch v.Allow {
	case book.Anything:
		return "", "", "", nil
	case book.List:
		one, err = sh.list(v)
		return one, "", "", err
	}
	lo, err := bound(v.Min)
	if err != nil {
		return "", "", "", err
	}
	hi, err := bound(v.Max)
	switch {
	case err != nil:
		return "", "", "", err
	case lo == "" && hi == "":
		return "", "", "", fmt.Errorf("neither a lower nor an upper bound")
	case lo == "":
		return hi, "", "lessThanOrEqual", nil
	case hi == "":
		return lo, "", "greaterThanOrEqual", nil
	}
	return lo, hi, "between", nil
}

func bound(s string) (string, error) {
	if serial, ok := Serial(s); ok {
		return serial, nil
	}
	if s != "" && !isNumber(s) {
		return "", fmt.Errorf("%q is neither a number nor a date", s)
	}
	return s, nil
}

// list is a list's formula: the items themselves when they fit, otherwise a place on a sheet.
func (sh *sheet) list(v *book.Validation) (string, error) {
	if v.Source != nil {
		name, ok := sh.names[v.Source.Sheet]
		if !ok {
			return "", fmt.Errorf("list on sheet %q, which the workbook does not have", v.Source.Sheet)
		}
		return quoted(name) + "!" + v.Source.Area.Fixed(), nil
	}
	if len(v.Items) == 0 {
		return "", fmt.Errorf("list without items")
	}
	joined := strings.Join(v.Items, ",")
	if book.Cut(joined, listLimit) != joined || strings.Count(joined, ",") != len(v.Items)-1 || strings.Contains(joined, `"`) {
		return sh.storeList(v.Items), nil
	}
	return `"` + joined + `"`, nil
}

// storeList puts a list on a hidden sheet of its own, once, and returns its place.
func (w *writer) storeList(items []string) string {
	if w.listTo == "" {
		w.listTo = w.freeName("下拉选项")
	}
	all := strings.Join(items, "\x00")
	col := slices.Index(w.lists, all) + 1
	if col == 0 {
		w.lists = append(w.lists, all)
		col = len(w.lists)
	}
	return quoted(w.listTo) + "!" + book.Span(col, 1, col, len(items)).Fixed()
}

// listSheet writes the lists that the validations of the other sheets refer to.
func (w *writer) listSheet() error {
	if len(w.lists) == 0 {
		return nil
	}
	s := &book.Sheet{Name: w.listTo, Hidden: true}
	for col, all := range w.lists {
		for row, item := range strings.Split(all, "\x00") {
			for len(s.Rows) <= row {
				s.Rows = append(s.Rows, book.Row{})
			}
			r := &s.Rows[row]
			for len(r.Cells) < col {
				r.Cells = append(r.Cells, book.Cell{})
			}
			r.Cells = append(r.Cells, book.ID(item).As(book.Data))
		}
	}
	w.names[s.Name] = w.listTo
	return w.sheet(s)
}
