package decode

import (
	"cmp"
	"slices"

	"guatu/pipeline/record"
)

// Merge adds the files of from, another part of the same township's return, to into. Sheets that either has are no longer missing.
// It does not choose between versions of one sheet: both are kept, and rows that come twice are found as such.
func Merge(into, from *record.Return) {
	into.Files = append(into.Files, from.Files...)
	into.Sheets = append(into.Sheets, from.Sheets...)
	if into.Cover == nil && from.Cover != nil {
		into.Cover, into.Full = from.Cover, from.Full
	}
	into.Households = append(into.Households, from.Households...)
	into.Members = append(into.Members, from.Members...)
	into.Measures = append(into.Measures, from.Measures...)
	into.Incomes = append(into.Incomes, from.Incomes...)
	into.Archives = append(into.Archives, from.Archives...)
	into.Acceptances = append(into.Acceptances, from.Acceptances...)
	into.VillageAcceptances = append(into.VillageAcceptances, from.VillageAcceptances...)
	into.Villages = append(into.Villages, from.Villages...)
	into.Gifts = append(into.Gifts, from.Gifts...)
	into.Letters = append(into.Letters, from.Letters...)
	into.Cadres = append(into.Cadres, from.Cadres...)
	into.Visits = append(into.Visits, from.Visits...)
	into.Corrections = append(into.Corrections, from.Corrections...)
	into.Monitors = append(into.Monitors, from.Monitors...)
	into.Works = append(into.Works, from.Works...)
	into.WorkPlans = append(into.WorkPlans, from.WorkPlans...)
	have := map[record.Field]bool{}
	for _, s := range into.Sheets {
		have[record.Field(s.Key)] = true
	}
	told := map[record.Field]bool{}
	into.Facts = slices.DeleteFunc(append(into.Facts, from.Facts...), func(f record.Fact) bool {
		switch {
		case f.Kind == record.SheetMissing:
			again := told[f.Field]
			told[f.Field] = true
			return have[f.Field] || again
		case f.Kind == record.CoverMissing && f.Field == "":
			again := told[coverKey]
			told[coverKey] = true
			return into.Cover != nil || again
		}
		return false
	})
}

// sortFacts puts facts in reading order.
func sortFacts(fs []record.Fact) {
	slices.SortStableFunc(fs, func(a, b record.Fact) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Cell, b.Cell), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Got, b.Got))
	})
}
