package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "village_docs", Title: "村级资料齐全率", Unit: "%", Order: 430,
	Num:   "标明有的资料",
	Den:   "行政村×六项资料",
	Sheet: "village",
	Needs: []string{"village.doc_profile"},
	Parts: docParts,
	Count: countVillageDocs,
})

func countVillageDocs(c *County, a *Area, k *Counter) {
	names := docParts(c.Spec)
	for i := range a.Return.Villages {
		v := &a.Return.Villages[i]
		for j, d := range []record.YesNo{v.DocProfile, v.DocProblems, v.DocNeeds, v.DocPlan, v.DocWork, v.DocIncome} {
			if d.S != record.Absent {
				k.Add(&v.Place, a.VillageOf(v.Village), names[j], yes(d.Yes()), 1)
			}
		}
	}
}
