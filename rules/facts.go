package rules

import (
	"slices"
	"time"

	"guatu/pipeline/record"
)

// onFacts is the check of rules that judge what reading noticed.
func onFacts(say func(*Case, *record.Fact), kinds ...record.FactKind) EachFile {
	return func(c *Case, r *record.Return) {
		for i := range r.Facts {
			if slices.Contains(kinds, r.Facts[i].Kind) {
				say(c, &r.Facts[i])
			}
		}
	}
}

// tabOf names the sheet a fact speaks of.
func tabOf(f *record.Fact) string {
	if f.Sheet != nil {
		return f.Sheet.Name
	}
	return f.SheetTab
}

// headOf is the official header of a field, or what the sender wrote where the layout does not know it.
func (c *Case) headOf(sheet *record.Sheet, field record.Field) string {
	if sheet == nil {
		return string(field)
	}
	if col := c.Spec.Column(sheet.Key, field); col != nil {
		return col.Header
	}
	return sheet.Heads[field]
}

// chinaTime is the one time zone of the country.
var chinaTime = time.FixedZone("北京时间", 8*3600)

// clock is a moment as people of the county write it.
func clock(unix int64) string {
	return time.Unix(unix, 0).In(chinaTime).Format("2006年1月2日15时04分")
}
