package generate

import (
	"fmt"

	"guatu/pipeline/record"
)

// The columns of a clean return all exist, so a value is either good or blank.

func text(s string) record.Text {
	if s == "" {
		return record.Text{S: record.Blank}
	}
	return record.Text{V: s, S: record.Good}
}

func textf(format string, args ...any) record.Text { return text(fmt.Sprintf(format, args...)) }

func code(s string) record.Code {
	if s == "" {
		return record.Code{S: record.Blank}
	}
	return record.Code{V: s, S: record.Good}
}

func codes(v []string) record.Codes {
	if len(v) == 0 {
		return record.Codes{S: record.Blank}
	}
	return record.Codes{V: v, S: record.Good}
}

func yes(b bool) record.YesNo     { return record.YesNo{V: b, S: record.Good} }
func whole(n int) record.Int      { return record.Int{V: int32(n), S: record.Good} }
func noNumber() record.Int        { return record.Int{S: record.Blank} }
func tenths(n int) record.Decimal { return record.Decimal{V: int64(n) * 1000, S: record.Good} }
func yuan(n int) record.Money     { return record.Money{V: int64(n) * 100, S: record.Good} }
func fen(n int64) record.Money    { return record.Money{V: n, S: record.Good} }

func date(d record.Day) record.Date {
	if d == 0 {
		return record.Date{S: record.Blank}
	}
	return record.Date{V: d, S: record.Good}
}
