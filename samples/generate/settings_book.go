package generate

import (
	"strconv"

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
	rows := map[string][][]string{}
	for _, v := range own.Villages {
		rows["village"] = append(rows["village"], []string{place(v.Township), v.Name, v.Code, record.YesNo{V: v.Poor, S: record.Good}.String(), ""})
	}
	for _, o := range own.Officers {
		rows["officer"] = append(rows["officer"], []string{place(o.Township), o.Village, o.Role, o.Name, o.Post, o.Phone})
	}
	for _, f := range own.BaseFigures {
		rows["base"] = append(rows["base"], []string{place(f.Township), strconv.Itoa(int(f.Households)), strconv.Itoa(int(f.People)), f.Basis})
	}
	for _, kind := range s.Codes["七个一类别"].Values {
		rows["amount"] = append(rows["amount"], []string{kind, strconv.FormatInt(own.Amounts[kind]/100, 10), "虚构样例"})
	}
	rows["calendar"] = [][]string{{"报送周期", "周", ""}, {"截止时点", "18", "期末最后一日18时"}}
	for _, l := range s.Parts {
		for _, sh := range b.Sheets {
			if sh.Name == l.Title && rows[l.Key] != nil {
				fillPart(sh, l, rows[l.Key])
			}
		}
	}
	return b
}

// fillPart puts rows below a sheet's header, by column; cells beyond a row's end stay empty.
func fillPart(sh *book.Sheet, l *spec.Layout, rows [][]string) {
	sh.Rows = sh.Rows[:settingsHead]
	for _, row := range rows {
		cells := make([]book.Cell, 0, len(row))
		for i, v := range row {
			c := book.ID(v)
			if t := l.Columns[i].Type; t == "int" || t == "money" {
				c = book.Num(v, book.Digits)
			}
			c.Style.Role = book.Data
			cells = append(cells, c)
		}
		sh.Rows = append(sh.Rows, book.Row{Cells: cells})
	}
}
