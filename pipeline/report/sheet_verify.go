package report

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// ledgerProofs are the rules by which the ledgers themselves prove or disprove a conclusion of acceptance: what was reported beside what follows from them.
var ledgerProofs = []string{"G12", "H03", "H04", "H05", "H06", "H07", "H08", "K05", "K10", "K11", "K12", "K13", "K14"}

// verified is one household whose acceptance is due, with everything that stands against it.
type verified struct {
	*county.House
	area    *county.Area
	unmet   []string
	against []*record.Finding // what the ledgers say
}

// Failing reports whether the household does not pass, or should not have.
func (v *verified) failing() bool {
	return v.Acceptance == nil || !v.Acceptance.Verdict.Is("通过") || len(v.unmet) > 0 || len(v.against) > 0
}

// verifiedIn are a township's households that exited or are about to.
func (in *Input) verifiedIn(a *county.Area) []verified {
	against := map[string][]*record.Finding{}
	for _, f := range a.Findings {
		if f.Household != "" && county.Counts(f) && slices.Contains(ledgerProofs, f.Rule) {
			against[f.Household] = append(against[f.Household], f)
		}
	}
	var out []verified
	for h := range a.InForce() {
		if !h.MustExit() {
			continue
		}
		v := verified{House: h, area: a, against: against[h.HouseholdNo.V]}
		if h.Acceptance != nil {
			v.unmet, _ = county.Unmet(in.County.Spec, spec.OfHousehold, h.Acceptance.AcceptedOn, h.Acceptance.Items[:])
		}
		out = append(out, v)
	}
	return out
}

// verifySheet lists who does not pass and why: reported conclusion, unmet items, and what follows from the ledgers.
func (in *Input) verifySheet() *list {
	l := in.newList("验收未过户", "自查验收没有通过或依据不足的户", "", []string{"序号", "乡镇", "行政村", "户编号", "户主姓名", "脱贫年度", "脱贫状态", "填报结论", "填报的不达标项", "台账和表反映的问题", "问题编号"})
	n := 0
	for _, a := range in.County.Areas {
		if !a.Present() {
			continue
		}
		for _, v := range in.verifiedIn(a) {
			if !v.failing() {
				continue
			}
			n++
			verdict := "没有验收表"
			if v.Acceptance != nil {
				verdict = v.Acceptance.Verdict.String()
			}
			var why, nos []string
			for _, f := range v.against {
				why, nos = append(why, f.Rule+" "+f.Message), append(nos, f.No)
			}
			l.row(serialCell(n), book.Str(a.Name), book.Str(a.Villages[v.Village]), book.ID(v.HouseholdNo.V), book.Str(v.HeadName.V), book.Str(v.Income.ExitYear.String()), book.Str(v.Income.Status.V),
				toneIf(book.Str(verdict), verdict != "通过"), book.Str(strings.Join(v.unmet, "、")), book.Str(strings.Join(why, "；")), book.Str(strings.Join(nos, "、")))
		}
	}
	l.emptyNote("应验收的户均已通过，台账没有相反的反映。")
	l.note("填报结论与台账推算不一致的（如填“通过”而收入低于标准、住危房、饮水不安全、签字不全），各有一条问题，编号见末列。")
	l.filter()
	l.widths(7, 12, 16, 22, 12, 9, 10, 12, 30, 70, 20)
	return l
}

// verifyVillageSheet is the results by village, the exits of 2014 and the pre-exits of 2015 apart.
func (in *Input) verifyVillageSheet() *list {
	years := in.exitYears()
	heads := []string{"序号", "乡镇", "行政村", "应验收", "有验收表", "填报通过", "未过或依据不足"}
	for _, y := range years {
		heads = append(heads, y+"年度/应验收", y+"年度/填报通过", y+"年度/未过或依据不足")
	}
	l := in.newList("验收分村", "自查验收结果（分村、分脱贫年度）", "户", heads)
	n := 0
	for _, a := range in.County.Areas {
		if !a.Present() {
			continue
		}
		rows := in.verifiedIn(a)
		for village, name := range a.Villages {
			n++
			sum := verifyCounts(rows, village, "")
			shown := func(n int64) book.Cell { return book.Int(n).To(sourceTab, in.sourceAt("accepted", "", a.ID)) }
			failing := func(n int64) book.Cell { return toneIf(book.Int(n), n > 0).To("验收未过户", book.At(1, 4)) }
			cells := []book.Cell{serialCell(n), book.Str(a.Name), book.Str(name), shown(sum[0]), shown(sum[1]), shown(sum[2]), failing(sum[3])}
			for _, y := range years {
				c := verifyCounts(rows, village, y)
				cells = append(cells, shown(c[0]), shown(c[2]), failing(c[3]))
			}
			l.row(cells...)
		}
	}
	l.emptyNote("没有已报送的乡镇。")
	l.filter()
	l.sums(4, "全县")
	l.note("应验收为账三中已脱贫和预脱贫的户。逐户见“验收未过户”。")
	widths := []float64{7, 12, 16, 9, 9, 9, 12}
	for range years {
		widths = append(widths, 9, 9, 12)
	}
	l.widths(widths...)
	return l
}

// exitYears are the years of exit for which acceptance is laid down.
func (in *Input) exitYears() (years []string) {
	from, ok := in.County.Spec.Params.At("acceptance_from_year", in.County.Period.To)
	to, ok2 := in.County.Spec.Params.At("acceptance_to_year", in.County.Period.To)
	first, err := from.Scaled(0)
	last, err2 := to.Scaled(0)
	if !ok || !ok2 || err != nil || err2 != nil {
		return nil
	}
	for y := first; y <= last; y++ {
		years = append(years, fmt.Sprint(y))
	}
	return years
}

// verifyCounts are due, with a sheet, reported as passed, failing; year "" is all years.
func verifyCounts(rows []verified, village int, year string) (n [4]int64) {
	for i := range rows {
		v := &rows[i]
		if v.Village != village || year != "" && v.Income.ExitYear.String() != year {
			continue
		}
		n[0]++
		if v.Acceptance != nil {
			n[1]++
			if v.Acceptance.Verdict.Is("通过") {
				n[2]++
			}
		}
		if v.failing() {
			n[3]++
		}
	}
	return n
}

// partTitle is the title of a sheet of the settings workbook.
func (in *Input) partTitle(key string) string {
	i := slices.IndexFunc(in.County.Spec.Parts, func(l *spec.Layout) bool { return l.Key == key })
	if i < 0 {
		return key
	}
	return in.County.Spec.Parts[i].Title
}
