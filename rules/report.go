package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

// Find reports the fault at a field of a row. The rule may then set Want, Got and Key of the finding; it must not keep it.
func (c *Case) Find(rec record.Row, field record.Value, format string, args ...any) *record.Finding {
	f := c.start(format, args...)
	name := record.FieldOf(rec, field)
	w := rec.Where()
	f.Spot = spotOf(w, name)
	f.Got = w.Written(name, field)
	f.Village = textOf(rec, "village")
	f.Household = textOf(rec, "household_no")
	f.Who = textOf(rec, "head_name")
	if m, ok := rec.(*record.Member); ok {
		f.Person, f.Who = m.ID.V, m.Name.V
	}
	return f
}

// whereOnly are the facts, one a sheet, whose Got is which rows or columns: those move from week to week, and the fault stays the same.
var whereOnly = map[record.FactKind]bool{record.RowsHidden: true, record.ColsHidden: true, record.BlankRow: true, record.RowsBeyond: true}

// FindFact reports a fault of a file or sheet that a fact describes.
func (c *Case) FindFact(fact *record.Fact, format string, args ...any) *record.Finding {
	f := c.start(format, args...)
	f.Spot = record.Spot{Sheet: fact.SheetTab, Cell: fact.Cell, Field: fact.Field}
	if fact.File != nil {
		f.Spot.File = fact.File.Name
	}
	if s := fact.Sheet; s != nil {
		f.Spot.Sheet, f.Spot.Head = s.Name, s.Heads[fact.Field]
	}
	f.Got, f.Want = fact.Got, fact.Want
	f.Key = string(fact.Kind) + "/" + f.Spot.Sheet
	if !whereOnly[fact.Kind] {
		f.Key += "/" + fact.Got
	}
	return f
}

// FindTownship reports a fault of a whole township, such as one that sent nothing.
func (c *Case) FindTownship(id int, format string, args ...any) *record.Finding {
	f := c.start(format, args...)
	f.Township = id
	return f
}

func (c *Case) start(format string, args ...any) *record.Finding {
	f := record.Finding{Rule: c.rule.ID, Severity: c.rule.Severity, N: 1, Message: fmt.Sprintf(format, args...)}
	if c.town != nil {
		f.Township = c.town.Return.Township
	}
	*c.out = append(*c.out, f)
	return &(*c.out)[len(*c.out)-1]
}

// Also adds a further place to a finding, such as the other of two rows that contradict each other.
func Also(f *record.Finding, rec record.Row, field record.Value) {
	f.More = append(f.More, spotOf(rec.Where(), record.FieldOf(rec, field)))
}

func spotOf(p *record.Place, f record.Field) record.Spot {
	s := record.Spot{Cell: p.Cell(f), Field: f, Head: p.Header(f)}
	if p.Sheet != nil {
		s.Sheet = p.Sheet.Name
		if p.Sheet.File != nil {
			s.File = p.Sheet.File.Name
		}
	}
	return s
}

func textOf(rec record.Row, f record.Field) string {
	if v, ok := record.Get(rec, f).(*record.Text); ok {
		return v.V
	}
	return ""
}
