package generate

import (
	"slices"

	"guatu/pipeline/record"
)

// passMonth lets a month pass: some telephones change, some risks are over, some households come under watch.
func passMonth(t *Town) {
	for _, v := range t.villages {
		t.newNumber(v)
		for _, h := range v.homes {
			w := t.watches[h]
			switch {
			case w == nil && t.rng.chance(6):
				t.beginWatch(h)
				t.watches[h].IdentifiedOn = date(t.Period.From + record.Day(t.rng.span(2, 20)))
				t.reopen(t.watches[h])
			case w != nil && w.Eliminated.No() && h.workers() > 0 && record.Months(w.IdentifiedOn.V, t.Period.From) >= 7 && t.rng.chance(200):
				t.clear(w, t.Period.From+record.Day(t.rng.span(1, 20)))
			}
		}
	}
}

// reopen makes sure that a household identified this month is not over it.
func (t *Town) reopen(w *watch) {
	w.Eliminated, w.How, w.EliminatedOn, w.IncomeAfter = yes(false), code(""), date(0), record.Money{S: record.Blank}
	for _, v := range []*record.YesNo{&w.SchoolingAfter, &w.MedicalAfter, &w.HousingAfter, &w.WaterAfter} {
		*v = record.YesNo{S: record.Blank}
	}
}

// monitoringRows adds the month's rows of the profile's own sheets.
func monitoringRows(t *Town, r *record.Return) {
	r.Measures = nil
	for _, v := range t.villages {
		for _, h := range v.homes {
			if w := t.watches[h]; w != nil {
				r.Monitors = append(r.Monitors, w.Monitor)
				r.Measures = append(r.Measures, w.answers...)
			}
			t.workers(r, h)
		}
	}
	t.countVillages(r)
}

// workers are those who work away from home this month, and a few who mean to.
func (t *Town) workers(r *record.Return, h *home) {
	for i := range h.members {
		m := &h.members[i]
		switch {
		case m.Left():
		case m.WorkPlace.OK():
			w := record.Work{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, Name: m.Name, ID: m.ID, Status: code("在外务工"), WorkPlace: m.WorkPlace,
				Employer: text(employers[int(uint32(m.Born.V))%len(employers)]), Channel: code(channels[int(uint32(m.Born.V))%len(channels)]),
				Since: date(min(record.DayOf(t.Period.From.Time().Year(), 2, 20)+record.Day(int(uint32(m.Born.V))%30), t.Period.From)), Wage: yuan(t.rng.span(2900, 5600)),
				ReturnedOn: date(0), ReturnReason: text(""), Note: text("")}
			if t.rng.chance(50) {
				w.Status, w.Wage, w.ReturnedOn, w.ReturnReason = code("已返乡"), yuan(0), date(t.Period.From+record.Day(t.rng.span(1, 20))), text("农忙")
			}
			r.Works = append(r.Works, w)
		case m.Labour.Is("普通劳动力") && t.rng.chance(40):
			r.WorkPlans = append(r.WorkPlans, record.WorkPlan{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, Name: m.Name, ID: m.ID,
				LeaveOn: date(t.Period.To + record.Day(t.rng.span(5, 40))), WorkPlace: code("省外务工"), Wish: text("制造业"), Need: text("岗位信息"), Note: text("")})
		}
	}
}

var (
	employers = []string{"某电子厂", "某建筑公司", "某物流公司", "某餐饮店", "某纺织厂", "某汽车配件厂"}
	channels  = []string{"政府组织", "亲友介绍", "自发外出", "企业招聘"}
)

// countVillages writes the counts that the registers give.
func (t *Town) countVillages(r *record.Return) {
	for i := range r.Villages {
		row := &r.Villages[i]
		v := t.villages[slices.IndexFunc(t.villages, func(v *village) bool { return v.name == row.Village.V })]
		exited, watched := 0, 0
		for _, h := range v.homes {
			if h.Kind.Is("脱贫户") && !h.gone {
				exited++
			}
			if w := t.watches[h]; w != nil && w.Eliminated.No() {
				watched++
			}
		}
		row.ExitedHouseholds, row.MonitoredHouseholds = whole(exited), whole(watched)
		clerk := v.role("乡村干部")
		row.Watcher, row.WatcherPhone = clerk.Name, clerk.Phone
	}
}
