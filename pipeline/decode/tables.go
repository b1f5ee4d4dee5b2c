package decode

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
)

// table is one header with the rows below it.
type table struct {
	block
	sheet    *record.Sheet
	from, to int          // its rows are sheet.Rows[from:to]
	repeats  map[int]bool // rows in it that repeat the header
	labels   labels
	township int    // from its own labels or tab, 0 when they say nothing
	village  string // from the tab or a title, when the table has no such column
	townCol  int32  // column with the township of each row, or 0
	first    bool   // no other table stands to the left
	last     bool   // nor to the right
}

// ours reports the sheet of answers, which comes back on our own form: its further columns, colours, filter and period are not the township's doing.
func (t *table) ours() bool { return t.x.layout.Key == "correction" }

// findTables finds every table of a sheet, those below one another and those side by side.
func (d *decoder) findTables(u *understood) {
	rows := u.sheet.Rows
	for at := 0; at < len(rows); {
		blocks := d.locate(u, at)
		if blocks == nil {
			break
		}
		var lab labels
		bottom := int32(0)
		for _, b := range blocks {
			bottom = max(bottom, b.bottom)
		}
		lab = d.readLabels(u, at, blocks[0].top)
		lab.readBeside(u, blocks[0].top, bottom)
		if len(u.tables) == 0 {
			u.labels = lab
		}
		from := at
		for from < len(rows) && rows[from].Num <= bottom {
			from++
		}
		to, repeats := d.extent(u, blocks, from)
		for i, b := range blocks {
			t := &table{block: *b, from: from, to: to, repeats: repeats, labels: lab, first: i == 0, last: i == len(blocks)-1}
			if i > 0 {
				t.left = blocks[i-1].right + 1
			}
			t.sheet = &record.Sheet{File: d.file, Name: strings.Clone(u.sheet.Name), Key: b.x.layout.Key, Header: b.bottom, Cols: map[record.Field]int32{}, Heads: map[record.Field]string{}}
			for _, h := range b.heads {
				if h.col < 0 && townshipHeads[name(lastLevel(h.text))] {
					t.townCol = h.at
				}
			}
			u.tables = append(u.tables, t)
		}
		at = to
	}
	if len(u.tables) == 0 && u.hasText() && !guide(u.sheet.Name) {
		u.note(record.Fact{Kind: d.unknownKind(u), Got: u.firstText()})
	}
}

// ourGuide is the sheet of instructions in our own hand-out workbook: it names every column, and must not be taken for a table of them.
const ourGuide = "填报说明"

// guide reports sheets of ours that hold no data: instructions, lists of choices, and the list of problems in a marked copy.
func guide(tab string) bool {
	for _, w := range []string{"说明", "代码表", "字典", "须知", "问题清单"} {
		if strings.Contains(tab, w) {
			return true
		}
	}
	return strings.HasSuffix(trim(tab), "选项")
}

// unknownKind tells a sheet whose tab names a layout but has no header from one that fits nothing.
func (d *decoder) unknownKind(u *understood) record.FactKind {
	if d.fitsAny(u.sheet.Name) {
		return record.HeaderMissing
	}
	return record.SheetUnknown
}

func (d *decoder) fitsAny(tab string) bool {
	return slices.ContainsFunc(d.index, func(x *layoutIndex) bool { return x.tabFits(tab) })
}

func (u *understood) hasText() bool { return u.firstText() != "" }

func (u *understood) firstText() string {
	for i := range u.sheet.Rows {
		for _, c := range u.sheet.Rows[i].Cells {
			if t := trim(shown(c)); t != "" {
				return t
			}
		}
	}
	return ""
}
