package generate

import (
	"strconv"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
)

// settingsHead is how many rows stand above the data of a sheet of the settings workbook.
const settingsHead = 3

// settingsBook is 设置.xlsx as the fictional county has filled it in: register, officers, approved figures and amounts. The rest is left to defaults.
func settingsBook(s *spec.Spec, day record.Day) *book.Book {
	b := report.Settings(s)
	own := s.Settings
	place := func(id int) string { return s.Township(id).Name(day) }
	rows := map[string][]map[record.Field]string{}
	for _, v := range own.Villages {
		row := map[record.Field]string{"township": place(v.Township), "village": v.Name, "code": v.Code,
			"poor": record.YesNo{V: v.Poor, S: record.Good}.String(), "hamlets": strings.Join(v.Hamlets, "、"), "cropland": record.FormatScaled(v.Cropland, 4)}
		if v.ExitYear > 0 {
			row["exit_year"] = strconv.Itoa(v.ExitYear)
		}
		rows["village"] = append(rows["village"], row)
	}
	for _, o := range own.Officers {
		rows["officer"] = append(rows["officer"], map[record.Field]string{"township": place(o.Township), "village": o.Village, "role": o.Role, "name": o.Name, "post": o.Post, "phone": o.Phone})
	}
	for _, f := range own.BaseFigures {
		rows["base"] = append(rows["base"], map[record.Field]string{"township": place(f.Township), "households": strconv.Itoa(int(f.Households)), "people": strconv.Itoa(int(f.People)), "basis": f.Basis})
	}
	for said := range own.Departments.All() {
		rows["compared"] = append(rows["compared"], map[record.Field]string{"department": said.Department, "id": said.ID, "name": said.Name, "item": said.Item, "has": onList(said.Has),
			"township": place(said.Township), "day": said.Day.String(), "basis": said.Basis})
	}
	for _, kind := range giftKinds(s) {
		rows["amount"] = append(rows["amount"], map[record.Field]string{"kind": kind, "amount": strconv.FormatInt(own.Amounts[kind]/100, 10), "basis": "虚构样例"})
	}
	rows["calendar"] = []map[record.Field]string{{"item": "报送周期", "value": s.Facts["cycle"].Value}, {"item": "截止时点", "value": "18", "note": "期末最后一日18时"}, {"item": "表样", "value": s.Profile}}
	for _, l := range s.Parts {
		for _, sh := range b.Sheets {
			if sh.Name == l.Title && rows[l.Key] != nil {
				fillPart(sh, l, rows[l.Key])
			}
		}
	}
	return b
}

// giftKinds are the categories of recipients, of a profile that has the gifts.
func giftKinds(s *spec.Spec) []string {
	if !s.Has("gift") {
		return nil
	}
	return s.Codes["七个一类别"].Values
}

// fillPart puts rows below a sheet's header, by field; what a row does not name stays empty.
func fillPart(sh *book.Sheet, l *spec.Layout, rows []map[record.Field]string) {
	sh.Rows = sh.Rows[:settingsHead]
	for _, row := range rows {
		cells := make([]book.Cell, 0, len(l.Columns))
		for i := range l.Columns {
			c := book.ID(row[l.Columns[i].Field])
			if t := l.Columns[i].Type; t == "int" || t == "year" || t == "money" || t == "area" {
				c = book.Num(c.Value, book.General)
			}
			if c.Value == "" {
				c.Kind = book.Blank
			}
			c.Style.Role = book.Data
			cells = append(cells, c)
		}
		sh.Rows = append(sh.Rows, book.Row{Cells: cells})
	}
}
