package county

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Evidence is what the ledgers say of a village, whatever the items of acceptance are: the parts of village_evidence.
const (
	EvidencePoor      = "贫困发生率"
	EvidenceFood      = "吃穿不愁户"
	EvidenceHousing   = "住房安全户"
	EvidenceWater     = "饮水安全户"
	EvidenceSchooling = "义务教育有保障户"
	EvidenceMedical   = "基本医疗有保障户"
	EvidencePassed    = "户验收通过"
)

var _ = add(Indicator{
	ID: "village_evidence", Title: "村级验收的台账印证", Unit: "%", Order: 153,
	Num:   "贫困发生率：账三不是“已脱贫”的户的人口；各项保障：台账没有相反记录的在册户；户验收通过：结论为“通过”的户",
	Den:   "贫困发生率：村级进度表的全村总人口；各项保障：在册户；户验收通过：应验收户",
	Sheet: "village_acceptance",
	Needs: []string{"income.status", "village.population"},
	Parts: func(*spec.Spec) []string {
		return append(append([]string{EvidencePoor}, guarantees[:]...), EvidencePassed)
	},
	Count: countVillageEvidence,
})

func countVillageEvidence(_ *County, a *Area, k *Counter) {
	counted := map[int]bool{} // villages whose population is known
	for i := range a.Return.Villages {
		v := &a.Return.Villages[i]
		if n := a.VillageOf(v.Village); v.Population.OK() && v.Population.V > 0 && !counted[n] {
			counted[n] = true
			k.Add(&v.Place, n, EvidencePoor, 0, int64(v.Population.V))
		}
	}
	for h := range a.InForce() {
		if counted[h.Village] && h.Income != nil && h.Income.Status.OK() && !h.Income.Exited() {
			k.Add(&h.Income.Place, h.Village, EvidencePoor, int64(h.Size.V), 0)
		}
		for i, denied := range denials(h) {
			k.Add(&h.Household.Place, h.Village, guarantees[i], yes(!denied), 1)
		}
		if h.MustExit() {
			k.Add(incomePlace(h), h.Village, EvidencePassed, yes(h.Acceptance != nil && h.Acceptance.Verdict.Is("通过")), 1)
		}
	}
}

// guarantees are the parts of which every household counts.
var guarantees = [...]string{EvidenceFood, EvidenceHousing, EvidenceWater, EvidenceSchooling, EvidenceMedical}

// denials say for each guarantee whether a ledger says that the household lacks it.
func denials(h *House) [len(guarantees)]bool {
	x := h.Income
	if x == nil {
		x = &record.Income{}
	}
	return [...]bool{x.Food.No() || x.Clothing.No(), x.HousingOk.No() || h.UnsafeHouse.Yes(), x.WaterOk.No() || h.WaterSafe.No() || h.WaterHard.Yes(), x.SchoolingOk.No(), x.MedicalOk.No()}
}
