package decode

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// What is written instead of a value, by kind of column. Everything else that does not parse is Bad.
//
//	written             number, money, area   year, date   code, yes/no            name, id, phone     free text
//	(empty)             Blank                 Blank        Blank                   Blank               Blank
//	无 没有 零 ○        0 (counted, raw kept)  Blank        the list's 无, or Blank Blank (raw kept)    as written
//	— － - / ／ \       Blank (counted)       Blank        the list's /, or Blank  Blank               Blank
//	同上 〃 ″           Bad, or the value above in the columns that fill() names
//	#REF!, no result    Bad, with a fact of its own
//
// 无 in a column of amounts is the clerk's word for nothing, so it counts as zero; a dash says that the question does not arise, so it does not.

// value reads a cell that holds something. ok is false when it cannot be read as the column's type.
func (rd *reader) value(v record.Value, col *column, c grid.Cell) (fix, bool) {
	switch v := v.(type) {
	case *record.Text:
		return rd.text(v, col, c)
	case *record.Code:
		return rd.code(v, col, c)
	case *record.Codes:
		return rd.codes(v, col, c)
	case *record.YesNo:
		return rd.yesNo(v, col, c)
	case *record.Int:
		n, did, ok := rd.number(col, c, 0)
		if ok && (n > 1<<31-1 || n < -1<<31) {
			return did, false
		}
		col.count(n, ok)
		return did, assign(&v.V, &v.S, int32(n), did, ok)
	case *record.Decimal:
		n, did, ok := rd.number(col, c, 4)
		col.count(n, ok)
		return did, assign(&v.V, &v.S, n, did, ok)
	case *record.Money:
		n, did, ok := rd.number(col, c, 2)
		col.count(n, ok)
		return did, assign(&v.V, &v.S, n, did, ok)
	case *record.Date:
		n, did, ok := rd.date(c)
		return did, assign(&v.V, &v.S, n, did, ok)
	}
	return 0, false
}

// assign stores a parsed value; a dash stands for none.
func assign[T any](dst *T, state *record.State, v T, did fix, ok bool) bool {
	switch {
	case !ok:
		return false
	case did&fixDash != 0:
		*state = record.Blank
	default:
		*dst, *state = v, record.Good
	}
	return true
}

// dash reports the marks that stand for "does not apply".
func dash(s string) bool {
	for _, r := range s {
		switch half(r) {
		case '-', '—', '–', '―', '─', '━', '/', '\\', '_', '.', '…', '·':
		default:
			return false
		}
	}
	return s != ""
}

// nothing reports the words for none.
func nothing(s string) bool {
	switch s {
	case "无", "没有", "零", "○", "〇", "無", "无。", "空":
		return true
	}
	return false
}

// ditto reports the marks for "as above".
func ditto(s string) bool {
	switch s {
	case "同上", "〃", "″", "\"", "''", "“", "”", "″″", "同 上", "同上。", "々", "“”", "〞", "〝", "\"\"":
		return true
	}
	return false
}

// shown is the cell as a person sees it, as far as the grid tells.
func shown(c grid.Cell) string {
	switch c.Kind {
	case grid.Date:
		if day, ok := cellDay(c.Raw); ok {
			return day.String()
		}
	case grid.Number:
		if c.Mark&grid.Percent != 0 {
			if n, ok := scaled(c.Raw, 6); ok {
				return record.FormatScaled(n, 4) + "%"
			}
		}
	case grid.Bool:
		if c.Raw == "1" {
			return "TRUE"
		}
		return "FALSE"
	}
	return c.Raw
}
