package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// style is the look of a layout's column. Whatever consists of digits without being a number is text, or Excel would round it to fifteen of them.
func style(c *spec.Column, role book.Role) book.Style {
	st := book.Style{Role: role}
	switch c.Type {
	case "id", "phone", "account":
		st.Format = book.AsText
	case "code":
		if c.Codes == "" {
			st.Format = book.AsText
		}
	case "date":
		st.Format = book.DateOnly
	case "int", "year":
		st.Format = book.Digits
	case "money", "percent":
		st.Format = book.Decimal2
	}
	return st
}

// cellOf is a record's value in its column. Bad values keep what was written.
func cellOf(c *spec.Column, v record.Value, written string, role book.Role) book.Cell {
	st := style(c, role)
	switch {
	case v.Known() == record.Bad:
		return book.Cell{Kind: book.Text, Value: written, Style: st}
	case v.Known() != record.Good:
		return book.Cell{Style: st}
	}
	switch v := v.(type) {
	case *record.Date:
		return book.Cell{Kind: book.Date, Value: v.String(), Style: st}
	case *record.Int, *record.Decimal, *record.Money:
		return book.Cell{Kind: book.Number, Value: v.String(), Style: st}
	}
	return book.Cell{Kind: book.Text, Value: v.String(), Style: st}
}

// width in digits; a Chinese character takes two.
func width(c *spec.Column) float64 {
	if c.Field == "seq" {
		return 6
	}
	switch c.Type {
	case "id":
		return 24
	case "account":
		return 23
	case "phone", "date", "name":
		return 12.5
	case "village":
		return 14
	case "money":
		return 12
	case "yesno", "int", "year":
		return 8
	}
	switch c.Field {
	case "household_no":
		return 19
	case "note", "work", "project", "reason", "change_reason", "substitute_reason", "hardship", "explained_how", "helper_unit", "unit", "bank", "finding_no":
		return 22
	}
	return 11
}
