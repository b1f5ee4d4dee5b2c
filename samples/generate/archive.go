package generate

import (
	"guatu/pipeline/record"
)

// firstExitPaper is the index of the first of the five papers that only a household which exits has.
const firstExitPaper = 22

// file fills the household's folder: every paper there, signed, and dated in the order of the procedure.
func (t *Town) file(h *home, p *plan, v *village) {
	r := t.rng
	a := &h.archive
	*a = record.Archive{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, SignHousehold: yes(true), SignCollector: yes(true),
		SignSecretary: yes(true), SignVillage: yes(true), SignTownship: yes(true), SignCounty: yes(true), CompleteMarks: yes(true), Verdict: code("合格"),
		CheckedBy: v.role("工作队员").Name, Note: text("")}
	for i := range a.Items {
		a.Items[i] = code("有")
		if i >= firstExitPaper && !p.exited() {
			a.Items[i] = code("不需要")
		}
	}
	h.checked = record.DayOf(2016, 1, 8) + record.Day(r.below(22))
	day := record.DayOf(int(h.IdentifiedYear.V), 8, 20) + record.Day(r.below(20))
	step := func(lo, hi int) record.Date {
		day += record.Day(r.span(lo, hi))
		return date(day)
	}
	a.AppliedOn = date(day)
	a.ReviewedOn = step(4, 9)
	a.Notice1From = step(1, 3)
	a.Notice1To = step(8, 11)
	a.Notice2On = step(3, 7)
	a.Notice3On = step(8, 12)
	a.AnnouncedOn = step(8, 12)
	a.EnteredOn = step(9, 15)
}

// judge settles the status, with an acceptance sheet for whoever exited in 2014 or is about to for 2015.
func (t *Town) judge(h *home, p *plan, v *village) {
	in := &h.income
	in.Food, in.Clothing, in.SchoolingOk, in.MedicalOk = yes(true), yes(true), yes(true), yes(true)
	in.HousingOk, in.WaterOk = yes(!h.UnsafeHouse.Yes()), yes(h.WaterSafe.Yes() && !h.WaterHard.Yes())
	in.Status, in.ExitYear, in.AcceptedOn, in.AcceptedBy = code(p.status), noNumber(), date(0), text("")
	in.ReturnYear, in.ReturnCause = noNumber(), code("")
	switch p.status {
	case "已脱贫":
		t.accept(h, v, 2014, record.DayOf(2016, 1, 4)+record.Day(t.rng.below(12)))
	case "预脱贫":
		t.accept(h, v, 2015, record.DayOf(2016, 1, 4)+record.Day(t.rng.below(12)))
	case "返贫":
		in.ExitYear, in.ReturnYear, in.ReturnCause = whole(2014), whole(2015), h.MainCause
	}
}

func (t *Town) accept(h *home, v *village, year int, on record.Day) {
	in := &h.income
	county := pick(t.rng, []string{"县验收一组", "县验收二组", "县验收三组"})
	in.ExitYear, in.AcceptedOn, in.AcceptedBy = whole(year), date(on), v.role("工作队员").Name
	h.accepted = &record.Acceptance{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, ExitYear: whole(year), NetPerHead: in.NetPerHead,
		Verdict: code("通过"), SignHousehold: yes(true), Surveyor: in.AcceptedBy, SignVillage: v.role("乡村干部").Name, SignTownship: t.bosses[1].Name,
		SignCounty: text(county), AcceptedOn: in.AcceptedOn, Note: text("")}
	for i := range h.accepted.Items {
		h.accepted.Items[i] = code("达标")
	}
}
