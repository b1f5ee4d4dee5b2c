package report

import (
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// value looks an indicator up for a row. Without a part it is the sum of all parts.
func (in *Input) value(id string, part ...string) func(at) county.Value {
	f := in.County.Figure(id)
	names := part
	if len(names) == 0 {
		names = f.Names
	}
	return func(r at) county.Value {
		var v county.Value
		for _, name := range names {
			switch {
			case r.area == nil:
				v = v.Plus(f.Part(name, 0))
			case r.village < 0:
				v = v.Plus(f.Part(name, r.area.ID))
			default:
				v = v.Plus(f.Village(r.area.ID, r.village, name))
			}
		}
		return v
	}
}

// num is a column of an indicator's numerator, added up in the total row.
func (in *Input) num(key, head, id string, part ...string) col {
	get, scale := in.value(id, part...), in.County.Figure(id).Scale
	return col{key: key, head: head, sum: true, source: id, shows: sourceNum, cell: func(r at) book.Cell {
		v := get(r)
		if !v.Known {
			return in.unknown(id, r)
		}
		return scaled(v.Num, scale)
	}}
}

// unsent is what stands where a township left out a sheet that the profile does not ask for.
const unsent = "未提供"

// unknown is the cell of a figure nobody knows.
func (in *Input) unknown(id string, r at) book.Cell {
	if in.County.Figure(id).Sent != nil && (r.area == nil || r.area.Present()) {
		return muted(unsent)
	}
	return muted(missing)
}

// den is likewise of the denominator.
func (in *Input) den(key, head, id string, part ...string) col {
	get := in.value(id, part...)
	return col{key: key, head: head, sum: true, source: id, shows: sourceDen, cell: func(r at) book.Cell {
		v := get(r)
		if !v.Known {
			return in.unknown(id, r)
		}
		return book.Int(v.Den)
	}}
}

func scaled(n int64, scale int) book.Cell {
	switch scale {
	case 0:
		return book.Int(n)
	case 2:
		return book.Yuan(n)
	}
	return book.Num(record.FormatScaled(n, scale), book.Decimal1)
}

// rate is a live quotient of two columns, shown as a percentage.
func (in *Input) rate(key, head, num, den, id string, part ...string) col {
	get := in.value(id, part...)
	return col{key: key, head: head, scale: true, cell: func(r at) book.Cell {
		v := get(r)
		if !v.Known {
			return in.unknown(id, r)
		}
		return book.Rate(v.Num, v.Den)
	}, calc: quotient(num, den)}
}

// mean is a live quotient shown as a number. The numerator's column is already in the unit.
func (in *Input) mean(key, head, num, den, id string) col {
	get, scale := in.value(id), in.County.Figure(id).Scale
	return col{key: key, head: head, cell: func(r at) book.Cell {
		v := get(r)
		if !v.Rated() {
			return muted(missing)
		}
		unit := int64(1)
		for range scale {
			unit *= 10
		}
		c := book.Rate(v.Num, v.Den*unit)
		return c.In(book.Decimal1)
	}, calc: quotient(num, den)}
}

func quotient(num, den string) func(line) string {
	return func(r line) string {
		return "IF(N(" + r.at(den) + ")=0,\"—\"," + r.at(num) + "/" + r.at(den) + ")"
	}
}

// diff is a live difference of two columns; anything but nought is marked.
func (in *Input) diff(key, head, a, b string, left, right func(at) county.Value) col {
	return col{key: key, head: head, cell: func(r at) book.Cell {
		x, y := left(r), right(r)
		if !x.Known || !y.Known {
			return muted(missing)
		}
		c := book.Int(x.Num - y.Num).In(book.Change)
		if x.Num != y.Num {
			c = c.Toned(book.Bad)
		}
		return c
	}, calc: func(r line) string { return r.at(a) + "-" + r.at(b) }}
}

// serialCell is a line number.
func serialCell(n int) book.Cell {
	return book.Num(strconv.Itoa(n), book.Digits).Aligned(book.Center)
}

// text is a column of words, empty in the total row.
func text(head string, width float64, f func(*county.Area) book.Cell) col {
	return col{head: head, width: width, cell: func(r at) book.Cell {
		if r.area == nil {
			return book.Cell{}
		}
		return f(r.area)
	}}
}
