package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "ledger_people", Title: "三本账人口", Unit: "人", Order: 60,
	Num:   "每本账中家庭人口之和",
	Sheet: "household",
	Needs: []string{"measure", "income", "账"},
	Parts: ledgers,
	Count: countLedgerPeople,
})

func countLedgerPeople(_ *County, a *Area, k *Counter) {
	ledgerCounts(a, func(at *record.Place, village int, part string, people int64) { k.Add(at, village, part, people, 0) })
}
