package rules_test

import (
	"fmt"
	"maps"
	"os"
	"strconv"
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
)

// wrong is a value such as a clerk could write by mistake: of the right kind, and not the right one.
func wrong(s *spec.Spec, c *spec.Column, was string) string {
	switch c.Type {
	case "int", "year", "decimal", "area", "percent", "money":
		if n, err := strconv.ParseFloat(was, 64); err == nil {
			return strconv.FormatFloat(n+1, 'f', -1, 64)
		}
		return "1"
	case "date":
		if day, err := strconv.Atoi(was[max(0, len(was)-2):]); err == nil {
			return fmt.Sprintf("%s%02d", was[:len(was)-2], day%28+1)
		}
		return "2016-02-03"
	case "id":
		return "620521198503120030"
	case "yesno":
		if was == "是" {
			return "否"
		}
		return "是"
	case "phone":
		return "13993829999"
	case "name":
		return "魏国强"
	case "village":
		return "李崖村"
	case "code", "codes":
		if s.Codes[c.Codes] == nil {
			return was + "某"
		}
		for _, v := range s.Codes[c.Codes].Values {
			if v != was {
				return v
			}
		}
	}
	return was + "某"
}

// honest are cells whose mistake more than one rule may tell, with the reason.
var honest = map[string]string{
	"member!health": "three statements made elsewhere lean on it, each in other people's hands: 劳动能力, 主要致贫原因, 七个一; which of the four is wrong is not known",
}

// One cell written wrongly is told by one rule, whichever cell it is. Hints do not count: they ask something beside the finding. An ordinary run tries
// one row of each column of every profile, each column another; GUATU_SWEEP=1 tries all rows.
func TestOneWrongCellIsToldByOneRule(t *testing.T) {
	all := os.Getenv("GUATU_SWEEP") != ""
	for _, at := range stages {
		s := loadProfile(t, at.profile)
		list := rules.UsedBy(s)
		for i, tab := range clean(t, s).sheets {
			t.Run(at.profile+"/"+tab.layout.Title, func(t *testing.T) {
				t.Parallel()
				for k := range tab.cols {
					for row := range tab.rows {
						if all || row == k%len(tab.rows) {
							tellsOnce(t, at.profile, list, tab, spot{i, k, row})
						}
					}
				}
			})
		}
	}
}

// spot is a cell of a workbook of the clean week.
type spot struct{ sheet, col, row int }

// tellsOnce writes a cell of the clean week otherwise: nothing, and another value.
func tellsOnce(t *testing.T, profile string, list []rules.Rule, tab *tab, at spot) {
	c := tab.layout.Column(tab.cols[at.col].field)
	was := tab.rows[at.row][at.col].Text
	for _, text := range []string{"", wrong(loadProfile(t, profile), c, was)} {
		if text == was {
			continue
		}
		w := newWorld(t, profile)
		w.now[1].sheets[at.sheet].rows[at.row][at.col].Text = text
		o, err := w.check(list)
		if err != nil {
			t.Fatal(err)
		}
		told, said := map[string]bool{}, ""
		for i := range o.findings {
			f := &o.findings[i]
			told[f.Rule] = told[f.Rule] || f.Severity > record.Hint
			said += fmt.Sprintf("\n\t%s%d %s!%s %s", f.Rule, f.Severity, f.Sheet, f.Cell, f.Message)
		}
		maps.DeleteFunc(told, func(_ string, counts bool) bool { return !counts })
		if len(told) > 1 && honest[tab.layout.Key+"!"+string(c.Field)] == "" {
			t.Errorf("%s!%s row %d %q → %q:%s", tab.layout.Title, c.Header, at.row+1, was, text, said)
		}
	}
}
