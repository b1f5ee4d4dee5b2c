package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "ledger_households", Title: "三本账户数", Unit: "户", Order: 50,
	Num:   "每本账中的户（同一户编号只计一次）",
	Sheet: "household",
	Needs: []string{"measure", "income", "账"},
	Parts: ledgers,
	Count: countLedgerHouseholds,
})

func countLedgerHouseholds(_ *County, a *Area, k *Counter) {
	ledgerCounts(a, func(at *record.Place, village int, part string, _ int64) { k.Add(at, village, part, 1, 0) })
}
