package rules

import (
	"strconv"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// denial is what a ledger says against an acceptance item.
type denial struct {
	row  record.Row
	cell record.Value
	text string
	told bool // another rule speaks of it
}

// proofs are the ways in which the ledgers can contradict an item of the checklist, by the word in checklists.csv. Nil: nothing stands against it.
var proofs = map[string]func(*Case, *record.Home) *denial{
	"income":    incomeDenies,
	"food":      foodDenies,
	"housing":   housingDenies,
	"water":     waterDenies,
	"schooling": schoolingDenies,
	"medical":   medicalDenies,
	"pension":   pensionDenies,
	"living":    livingDenies,
}

// checklist is what households are accepted by from a day on.
type checklist struct {
	from  record.Day
	items []spec.Criterion
}

// checklists are those of the profile for households, oldest first.
func checklists(s *spec.Spec) (out []checklist) {
	for _, c := range s.Checklists {
		if c.Level == spec.OfHousehold && (len(out) == 0 || out[len(out)-1].from != c.From) {
			out = append(out, checklist{c.From, s.Checklist(spec.OfHousehold, c.From)})
		}
	}
	return out
}

// itemsOn is the checklist of households on a day.
func (c *Case) itemsOn(day record.Day) (items []spec.Criterion) {
	for i := range c.items {
		if c.items[i].from <= day {
			items = c.items[i].items
		}
	}
	return items
}

func incomeDenies(c *Case, h *record.Home) *denial {
	x := h.Income
	line, named, ok := c.lineOf("exit_line", c.dataYear())
	if !ok || !perHeadStands(x) || x.NetPerHead.V >= line {
		return nil
	}
	poor, _, known := c.lineOf("poverty_line", c.dataYear())
	told := x.Status.Is("预脱贫", "未脱贫") || x.Exited() && known && x.NetPerHead.V < poor // K05; K14; G12
	if a := h.Acceptance; a.Verdict.Is("通过") && a.NetPerHead.OK() && a.ExitYear.OK() {
		own, _, ok := c.lineOf("exit_line", int(a.ExitYear.V))
		told = told || ok && a.NetPerHead.V < own // K13
	}
	return &denial{x, &x.NetPerHead, "账三人均纯收入" + yuan(x.NetPerHead.V) + "元，低于" + named, told}
}

// guarantee is what a column of 账三 says. Of a household about to exit K05 tells it.
func guarantee(h *record.Home, name string, pick func(*record.Income) *record.YesNo) *denial {
	x := h.Income
	if x == nil || !pick(x).No() {
		return nil
	}
	return &denial{x, pick(x), "账三“" + name + "”填“否”", x.Status.Is("预脱贫")}
}

// either is what stands against the item: what another rule tells, before what none does, so that one mistake is told once.
func either(all ...*denial) (first *denial) {
	for _, d := range all {
		if d != nil && (first == nil || d.told && !first.told) {
			first = d
		}
	}
	return first
}

func foodDenies(_ *Case, h *record.Home) *denial {
	return either(guarantee(h, "不愁吃", func(x *record.Income) *record.YesNo { return &x.Food }),
		guarantee(h, "不愁穿", func(x *record.Income) *record.YesNo { return &x.Clothing }))
}

// inHouseholds is a column of 账一 against the item. Of a household that has exited rules of group H tell it.
func inHouseholds(h *record.Home, says bool, v *record.YesNo, text string) *denial {
	if !says {
		return nil
	}
	return &denial{h.Household, v, "账一" + text, exited(h)}
}

// housingDenies leaves an unsafe house whose grade says otherwise, or nothing, to H02.
func housingDenies(_ *Case, h *record.Home) *denial {
	told := h.HouseGrade.S == record.Blank || h.HouseGrade.Is("A级", "B级")
	return either(inHouseholds(h, h.UnsafeHouse.Yes() && !told, &h.UnsafeHouse, "“是否危房户”填“是”"),
		guarantee(h, "住房安全有保障", func(x *record.Income) *record.YesNo { return &x.HousingOk }))
}

func waterDenies(_ *Case, h *record.Home) *denial {
	return either(inHouseholds(h, h.WaterSafe.No(), &h.WaterSafe, "“饮水是否安全”填“否”"),
		inHouseholds(h, h.WaterHard.Yes(), &h.WaterHard, "“饮水是否困难”填“是”"),
		guarantee(h, "饮水安全有保障", func(x *record.Income) *record.YesNo { return &x.WaterOk }))
}

// schoolingDenies leaves a healthy child out of school to D01 and H07.
func schoolingDenies(c *Case, h *record.Home) *denial {
	out := guarantee(h, "义务教育有保障", func(x *record.Income) *record.YesNo { return &x.SchoolingOk })
	for _, m := range present(h) {
		if c.outOfSchool(c.Person(m), int(c.Int("compulsory_min")), int(c.Int("compulsory_max"))) && m.Health.Is("健康") {
			out = either(out, &denial{m, &m.Schooling, "", true})
		}
	}
	return out
}

// medicalDenies leaves a person who is not insured to C08.
func medicalDenies(_ *Case, h *record.Home) *denial {
	out := guarantee(h, "基本医疗有保障", func(x *record.Income) *record.YesNo { return &x.MedicalOk })
	for _, m := range present(h) {
		if m.HealthInsured.No() {
			out = either(out, &denial{m, &m.HealthInsured, "", true})
		}
	}
	return out
}

// pensionDenies finds a grown person who is neither insured nor at school nor a soldier, in a household that does not live on 低保 or 五保.
func pensionDenies(c *Case, h *record.Home) *denial {
	if record.DibaoHousehold(h.Category) || record.Wubao(h.Category) || h.Income != nil && (h.Income.TDibao.V > 0 || h.Income.TWubao.V > 0) {
		return nil
	}
	var out *denial
	for _, m := range present(h) {
		if m.Dibao.Yes() {
			return nil
		}
		p, from := c.Person(m), int(c.Int("pension_join_age"))
		if out == nil && p.AgeOK && p.Age >= from && m.Schooling.Is("非在校生") && m.PensionInsured.No() && m.Dibao.No() && !m.Soldier.Yes() {
			out = &denial{m, &m.PensionInsured, called(m) + "未参加养老保险（满" + strconv.Itoa(from) + "周岁、不在校的可以参加），家中也没有人享受低保", false}
		}
	}
	return out
}

// livingDenies finds a household that could work and neither earns by work or trade nor has a measure for it nor anyone at work.
func livingDenies(_ *Case, h *record.Home) *denial {
	x := h.Income
	if x == nil || !x.Wage.OK() || !x.Business.OK() || x.Wage.V != 0 || x.Business.V != 0 {
		return nil
	}
	for _, m := range h.Measures {
		if m.Kind.S != record.Good || m.Kind.Is("产业发展", "就业帮扶", "技能培训", "扶贫小额信贷", "雨露计划") {
			return nil
		}
	}
	able := false
	for _, m := range present(h) {
		if m.WorkPlace.OK() || m.WorkMonths.OK() && m.WorkMonths.V > 0 {
			return nil
		}
		able = able || m.Labour.Is("普通劳动力", "技能劳动力")
	}
	if !able {
		return nil
	}
	return &denial{x, &x.Business, "账三工资性、生产经营性收入都是0，账二没有产业就业措施，家庭成员没有务工", false}
}
