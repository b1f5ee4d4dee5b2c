package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "M15", Title: "行政村不在名录",
		Why:      "村名写错或写成别的乡镇的村，汇总时就会多出一个村、少了一个村。",
		Fix:      "请按村名录改正村名。",
		Basis:    "县扶贫办提供的行政村名录",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting, Needs: NeedVillages,
		Check: EachVillage(func(c *Case, v *Village) {
			id := v.Township.Return.Township
			row, at := v.place()
			if row == nil || c.Spec.FindVillage(id, v.Name) != nil || !c.registered(id) {
				return
			}
			f := c.Find(row, at, "“%s”不在%s村名录%s", v.Name, v.Township.Name, c.suggest(id, v.Name))
			f.Household, f.Who = "", ""
		}),
		Fires: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是
== 账一 基本情况
户编号 | 行政村
6205211002010001 | »柳弯村`},
		Quiet: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是
== 账一 基本情况
户编号 | 行政村
6205211002010001 | 柳湾`},
	})
}

// registered tells that the county has supplied the villages of the township.
func (c *Case) registered(township int) bool {
	for i := range c.Spec.Settings.Villages {
		if c.Spec.Settings.Villages[i].Township == township {
			return true
		}
	}
	return false
}

// place is where the return first names the village.
func (v *Village) place() (record.Row, record.Value) {
	switch {
	case v.Row != nil:
		return v.Row, &v.Row.Village
	case len(v.Homes) > 0:
		return v.Homes[0].Household, &v.Homes[0].Village
	case len(v.Gifts) > 0:
		return v.Gifts[0], &v.Gifts[0].Village
	case len(v.Letters) > 0:
		return v.Letters[0], &v.Letters[0].Village
	case len(v.Visits) > 0:
		return v.Visits[0], &v.Visits[0].Village
	case len(v.Cadres) > 0:
		return v.Cadres[0], &v.Cadres[0].Village
	}
	return nil, nil
}

// suggest names the one village that may be meant: of the township and one character off, or of another township under that very name.
func (c *Case) suggest(township int, name string) string {
	written, near := []rune(spec.VillageName(name)), ""
	for i := range c.Spec.Settings.Villages {
		v := &c.Spec.Settings.Villages[i]
		known := []rune(spec.VillageName(v.Name))
		switch {
		case v.Township != township && string(known) == string(written):
			return "，它是" + c.Spec.Township(v.Township).Name(c.Period.To) + "的村"
		case v.Township == township && oneOff(known, written):
			if near != "" {
				return ""
			}
			near = v.Name
		}
	}
	if near != "" {
		return "，疑为“" + near + "”"
	}
	return ""
}

func oneOff(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	n := 0
	for i := range a {
		if a[i] != b[i] {
			n++
		}
	}
	return n == 1
}
