package decode

import (
	"strings"

	"guatu/pipeline/record"
)

// filled are the columns in which a merge over several rows, or 同上, stands for the value above: what identifies a household, and what
// is true of a household on every one of its rows. Amounts are never among them: a merged amount counts once.
var filled = map[record.Field]bool{"village": true, "group": true, "household_no": true, "head_name": true, "head_id": true, "hamlet": true,
	"helper": true, "helper_unit": true, "helper_post": true, "helper_rank": true, "helper_level": true, "helper_phone": true, "helper_from": true,
	"plan_year": true, "bank": true, "ethnicity": true, "owner": true, "unit": true}

// identity are the further columns that name what a row is about.
var identity = map[record.Field]bool{"seq": true, "name": true, "id": true, "cadre": true, "finding_no": true}

// compile makes the plan of a table and notes how its header differs from the layout.
func (rd *reader) compile() {
	t := rd.t
	rd.plan = make([]*column, t.right-t.left+1)
	rd.preferFilled()
	for i := range t.heads {
		t.heads[i].text = strings.Clone(t.heads[i].text) // a header must not hold the reader's texts alive
	}
	for _, h := range t.heads {
		if h.col < 0 {
			rd.strange(h)
			continue
		}
		c := &t.x.layout.Columns[h.col]
		col := rd.column(h.at, c)
		col.fill = filled[c.Field]
		rd.plan[h.at-t.left] = col
		t.sheet.Cols[c.Field], t.sheet.Heads[c.Field] = h.at, h.text
		if (h.how == alias || h.how == loose) && !onlyNumbered(h.text, c) {
			rd.headFact(record.ColumnRenamed, h, c.Field, c.Header)
		}
		rd.headerUnit(col, h)
	}
	for i := range t.x.layout.Columns {
		c := &t.x.layout.Columns[i]
		if t.sheet.Cols[c.Field] == 0 && !(c.Field == "village" && t.village != "") {
			rd.pending = append(rd.pending, record.Fact{Kind: record.ColumnMissing, Sheet: t.sheet, Field: c.Field, Want: c.Header, Required: c.Required})
		}
	}
	rd.order()
	rd.index()
	for _, m := range rd.u.merges.byRow {
		if i := int(m.Col1 - t.left); m.Row2 > m.Row1 && m.Row2 > t.bottom && i >= 0 && i < len(rd.plan) && rd.plan[i] != nil {
			if len(rd.plan[i].merges) == 0 {
				rd.merged = append(rd.merged, rd.plan[i])
			}
			rd.plan[i].merges = append(rd.plan[i].merges, m)
		}
	}
}

// index remembers the columns that every row is asked about.
func (rd *reader) index() {
	for _, col := range rd.plan {
		if col == nil {
			continue
		}
		if col.spec.Field == "household_no" || col.spec.Field == "head_name" {
			rd.headCols = append(rd.headCols, col)
		}
		switch col.spec.Field {
		case "household_no", "id", "head_id":
			rd.keys = append(rd.keys, col.at)
		case "seq":
			rd.seqCol = col
		case "village":
			rd.villageCol = col
		}
	}
}

// preferFilled swaps a column that comes twice and is empty the first time: the data stands in the other.
func (rd *reader) preferFilled() {
	heads := rd.t.heads
	for i := range heads {
		if !heads[i].doubled {
			continue
		}
		for k := range heads {
			if heads[k].col >= 0 && name(heads[k].text) == name(heads[i].text) && !rd.anyData(heads[k].at) && rd.anyData(heads[i].at) {
				heads[i].col, heads[i].how, heads[i].doubled = heads[k].col, heads[k].how, false
				heads[k].col, heads[k].doubled = -1, true
				break
			}
		}
	}
}

// anyData reports that a column holds something in the first rows of the table.
func (rd *reader) anyData(at int32) bool {
	const look = 200
	for i := rd.t.from; i < min(rd.t.to, rd.t.from+look); i++ {
		if c, ok := rd.u.sheet.Rows[i].At(at); ok && trim(c.Raw) != "" {
			return true
		}
	}
	return false
}
