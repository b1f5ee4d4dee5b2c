package rules

import "guatu/pipeline/record"

// evidence says what the register proves about a gift's category.
type evidence int

const (
	silent evidence = iota // the register cannot tell, or a cell is not known
	proves                 //
	denies                 //
)

// giftKinds are the seven categories in the order of the county's letter.
var giftKinds = []string{"先进人物", "村组干部", "军烈属或重点优抚对象", "重大疾病患者", "二女户", "五保户", "困难党员"}

// villageCadre is the only category for which the recipient need not be of a registered household.
const villageCadre = "村组干部"

// giftEvidence judges a category by the household and, where the category is of a person, by the person; shown names what was looked at.
func giftEvidence(kind string, h *record.Home, m *record.Member) (verdict evidence, shown string) {
	yes := func(v record.YesNo, name string) (evidence, string) {
		switch {
		case v.Yes():
			return proves, name + "为“是”"
		case v.No():
			return denies, name + "为“否”"
		}
		return silent, ""
	}
	code := func(v record.Code, name string, values ...string) (evidence, string) {
		switch {
		case v.Is(values...):
			return proves, name + "为“" + v.V + "”"
		case v.OK():
			return denies, name + "为“" + v.V + "”"
		}
		return silent, ""
	}
	switch kind {
	case "军烈属或重点优抚对象":
		return yes(h.MartyrFamily, "是否军烈属")
	case "二女户":
		return yes(h.TwoDaughters, "是否双女户")
	case "五保户":
		return code(h.Category, "贫困户属性", "五保户")
	case "重大疾病患者":
		if m != nil {
			return code(m.Health, "健康状况", "患有大病")
		}
	case "困难党员":
		if m != nil {
			return code(m.Party, "政治面貌", "中共党员", "中共预备党员")
		}
	}
	return silent, ""
}

// recipient finds the household and person a gift names; nil where the register has none.
func (t *Township) recipient(g *record.Gift) (*record.Home, *record.Member) {
	h := t.HomeOf(g.HouseholdNo, g.HeadName)
	if h == nil {
		return nil, nil
	}
	for _, m := range h.Members {
		if g.ID.OK() && m.ID.V == g.ID.V {
			return h, m
		}
	}
	return h, nil
}

// findGift reports at a gift; recipients without a household number are told apart by their own.
func (c *Case) findGift(g *record.Gift, field record.Value, format string, args ...any) *record.Finding {
	f := c.Find(g, field, format, args...)
	f.Person, f.Who, f.Key = g.ID.V, g.Name.V, g.Kind.V
	return f
}

// GiftFit tells whether the register proves a household to be of a seven-ones category: by which field, and by which
// person where the category is of a person (else nil). For 先进人物 and 村组干部 the register has no field, so ok is never true.
func GiftFit(kind string, h *record.Home) (who *record.Member, shown string, ok bool) {
	if v, s := giftEvidence(kind, h, nil); v == proves {
		return nil, s, true
	}
	for _, m := range present(h) {
		if v, s := giftEvidence(kind, h, m); v == proves {
			return m, s, true
		}
	}
	return nil, "", false
}

// GiftProvable reports whether the register has a field that can prove the category.
func GiftProvable(kind string) bool {
	switch kind {
	case "军烈属或重点优抚对象", "二女户", "五保户", "重大疾病患者", "困难党员":
		return true
	}
	return false
}
