package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

func TestCandidates(t *testing.T) {
	golden(t, "candidates.golden", folder(t, smallInput(t), "candidates"))
}

func TestGiftClosing(t *testing.T) {
	in := smallInput(t)
	_, docs := papers(t, in, "gift_closing")
	in.County.Spec.Settings.Amounts = map[string]int64{}
	for _, k := range in.County.Spec.Codes["七个一类别"].Values {
		in.County.Spec.Settings.Amounts[k] = 30000
	}
	paths, priced := papers(t, in, "gift_closing")
	var b strings.Builder
	for _, p := range paths {
		b.WriteString("@ 标准未定\n" + page.Format(docs[p]) + "@ 标准每人300元\n" + page.Format(priced[p]))
	}
	golden(t, "gift_closing.golden", b.String())
}

// Proposals come in the stated order of hardship, an unknown income last, and whoever has a gift is not proposed again.
func TestCandidatesAreInTheOrderOfHardship(t *testing.T) {
	w := smallWeek(t, load(t))
	r := w.Returns[0]
	good := func(v string) record.Text { return record.Text{V: v, S: record.Good} }
	r.Households, r.Incomes = nil, nil
	for _, h := range []struct {
		no, name string
		perHead  int64
	}{{"01", "甲", 400000}, {"02", "乙", 0}, {"03", "丙", 250000}, {"04", "丁", 100000}, {"05", "戊", 250000}} {
		r.Households = append(r.Households, record.Household{Village: good("东关村"), HouseholdNo: good(h.no), HeadName: good(h.name), Category: record.Code{V: "五保户", S: record.Good}})
		if h.perHead > 0 {
			r.Incomes = append(r.Incomes, record.Income{HouseholdNo: good(h.no), NetPerHead: record.Money{V: h.perHead, S: record.Good}})
		}
	}
	r.Gifts = []record.Gift{{Village: good("东关村"), Kind: record.Code{V: "困难党员", S: record.Good}, HouseholdNo: good("04"), Name: good("丁"), Substitute: record.YesNo{V: false, S: record.Good}}}
	for _, c := range build(t, consolidated(t, w), "candidates") {
		got := ""
		for _, row := range c.Book.Sheets[0].Rows {
			if len(row.Cells) > 6 && row.Cells[1].Value == "永清镇" && row.Cells[2].Value == "东关村" && row.Cells[3].Value == "五保户" {
				got += row.Cells[6].Value
			}
		}
		if got != "丙戊甲乙" {
			t.Errorf("proposed in the order %s", got)
		}
	}
}

// A substitute is questioned when the register has somebody who fits and is no recipient.
func TestASubstituteIsHeldAgainstTheRegister(t *testing.T) {
	w := smallWeek(t, load(t))
	r := w.Returns[0]
	for i := range r.Gifts {
		if r.Gifts[i].Substitute.Yes() {
			r.Gifts[i].Kind.V = "军烈属或重点优抚对象"
		}
	}
	r.Households = append(r.Households, record.Household{Village: r.Gifts[1].Village, HouseholdNo: record.Text{V: "77", S: record.Good}, HeadName: record.Text{V: "庚", S: record.Good},
		MartyrFamily: record.YesNo{V: true, S: record.Good}})
	for _, c := range build(t, consolidated(t, w), "candidates") {
		if text := shown(t, c.Book); !strings.Contains(text, "| 1 | 1 | 庚 | 有1户符合，请说明") {
			t.Errorf("no word on 庚:\n%s", text)
		}
	}
}
