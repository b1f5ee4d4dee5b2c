package decode

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// kind is how a column's cells are read.
type kind uint8

const (
	kText kind = iota
	kName
	kVillage
	kIdent // an identifier without check: 户编号, 问题编号
	kID
	kPhone
	kAccount
	kCode
	kCodes
	kYesNo
	kInt
	kYear
	kDecimal
	kPercent
	kMoney
	kDate
)

var kinds = map[spec.Type]kind{"text": kText, "name": kName, "village": kVillage, "id": kID, "phone": kPhone, "account": kAccount, "code": kCode, "codes": kCodes,
	"yesno": kYesNo, "int": kInt, "year": kYear, "decimal": kDecimal, "area": kDecimal, "percent": kPercent, "money": kMoney, "date": kDate}

// column is one grid column joined to its field: the compiled plan of a table is a slice of these by grid column.
type column struct {
	at     int32
	spec   *spec.Column
	slot   record.Slot
	kind   kind
	list   *choices // of kCode, kCodes and kYesNo
	scale  *ratio   // from the header's unit to the layout's; nil when they agree
	fill   bool     // a merge or 同上 may stand for the value above
	merges []grid.Range
	next   int // first merge that may still matter

	last     string // text of the last cell that was kept, to share it
	kept     string
	wrote    string // village as it was written last, with what was done to it
	wroteFix fix
	sums     sums
}

// column joins a grid column to a field.
func (rd *reader) column(at int32, c *spec.Column) *column {
	col := &column{at: at, spec: c, kind: kinds[c.Type]}
	for _, s := range record.Slots(rd.d.form.types[rd.t.x.layout.Key]) {
		if s.Field == c.Field {
			col.slot = s
		}
	}
	switch {
	case col.kind == kCode && c.Codes == "":
		col.kind = kIdent
	case col.kind == kYesNo:
		col.list = rd.d.choices(rd.d.spec.Codes["是否"])
	case c.Codes != "":
		col.list = rd.d.choices(rd.d.spec.Codes[c.Codes])
	}
	return col
}
