package generate

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// exitRate is the share of poor people, in ten-thousandths of a percent, below which a village leaves poverty.
const exitRate = 3_0000

// exits is the year in which a village leaves poverty, by the county's register; 0 for most. It goes by the place in the register and draws no lot,
// so that whoever adds villages changes no family.
func (t *Town) exits(v *village) int {
	if on := shapeOf(t.spec).inspected; on != 0 && v.poor && (t.ID+v.n)%3 == 0 {
		return on.Time().AddDate(0, -6, 0).Year() // what January inspects is the year before
	}
	return 0
}

// inspect is the village's acceptance; false when it has none.
func (t *Town) inspect(v *village) (record.VillageAcceptance, bool) {
	year := t.exits(v)
	if year == 0 {
		return record.VillageAcceptance{}, false
	}
	on := shapeOf(t.spec).inspected - record.Day(1+v.n%5)
	if on > t.Period.To {
		return record.VillageAcceptance{}, false
	}
	a := record.VillageAcceptance{Village: text(v.name), ExitYear: whole(year), PovertyRate: v.poverty(), Verdict: code("通过"), Surveyor: v.role("工作队员").Name,
		SignVillage: v.role("乡村干部").Name, SignTownship: t.bosses[1].Name, SignCounty: text("县验收一组"), AcceptedOn: date(on), Note: text("")}
	for i := range a.Items {
		a.Items[i] = code("达标")
	}
	for i, item := range t.spec.Checklist(spec.OfVillage, on) {
		if item.Proof == "poverty_rate" && a.PovertyRate.V >= exitRate {
			a.Items[i], a.Verdict = code("不达标"), code("不通过")
		}
	}
	return a, true
}

// poverty is the share of the village's people who have not left poverty, in percent to two decimals.
func (v *village) poverty() record.Decimal {
	poor := int64(0)
	for _, h := range v.homes {
		if !h.gone && !h.income.Exited() {
			poor += int64(h.Size.V)
		}
	}
	return share(poor, int64(v.progress.Population.V))
}

// share is n of all in percent to two decimals; a Decimal counts ten-thousandths.
func share(n, all int64) record.Decimal {
	return record.Decimal{V: (n*10000 + all/2) / all * 100, S: record.Good}
}
