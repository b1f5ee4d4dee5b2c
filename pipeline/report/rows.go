package report

import (
	"iter"

	"guatu/pipeline/record"
)

// rowsOf yields a return's rows of one sheet, as the layout names the sheets.
func rowsOf(r *record.Return, key string) iter.Seq[record.Row] {
	switch key {
	case "household":
		return each(r.Households, func(x *record.Household) record.Row { return x })
	case "member":
		return each(r.Members, func(x *record.Member) record.Row { return x })
	case "measure":
		return each(r.Measures, func(x *record.Measure) record.Row { return x })
	case "income":
		return each(r.Incomes, func(x *record.Income) record.Row { return x })
	case "archive":
		return each(r.Archives, func(x *record.Archive) record.Row { return x })
	case "acceptance":
		return each(r.Acceptances, func(x *record.Acceptance) record.Row { return x })
	case "village_acceptance":
		return each(r.VillageAcceptances, func(x *record.VillageAcceptance) record.Row { return x })
	case "village":
		return each(r.Villages, func(x *record.Village) record.Row { return x })
	case "gift":
		return each(r.Gifts, func(x *record.Gift) record.Row { return x })
	case "letter":
		return each(r.Letters, func(x *record.Letter) record.Row { return x })
	case "cadre":
		return each(r.Cadres, func(x *record.Cadre) record.Row { return x })
	case "visit":
		return each(r.Visits, func(x *record.Visit) record.Row { return x })
	case "correction":
		return each(r.Corrections, func(x *record.Correction) record.Row { return x })
	case "monitor":
		return each(r.Monitors, func(x *record.Monitor) record.Row { return x })
	case "work":
		return each(r.Works, func(x *record.Work) record.Row { return x })
	case "workplan":
		return each(r.WorkPlans, func(x *record.WorkPlan) record.Row { return x })
	}
	return func(func(record.Row) bool) {}
}

func each[T any](rows []T, as func(*T) record.Row) iter.Seq[record.Row] {
	return func(yield func(record.Row) bool) {
		for i := range rows {
			if !yield(as(&rows[i])) {
				return
			}
		}
	}
}
