package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "P02", Title: "同一类别报了多名",
		Why:      "每类每村限一名，多报的没有慰问金来源，还挤掉别的类别。",
		Fix:      "请改正类别或保留一名。",
		Basis:    "“七个一”慰问：每村每类限一名（户）",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachVillage(func(c *Case, v *Village) {
			first, has := map[string]*record.Gift{}, map[string]bool{}
			for _, g := range v.Gifts {
				has[g.Kind.V] = true
			}
			var lacks []string
			for _, kind := range giftKinds {
				if !has[kind] {
					lacks = append(lacks, kind)
				}
			}
			hint := ""
			if len(lacks) > 0 {
				hint = "，本村没有“" + strings.Join(lacks, "”“") + "”"
			}
			for _, g := range v.Gifts {
				switch {
				case !g.Kind.OK():
				case first[g.Kind.V] == nil:
					first[g.Kind.V] = g
				default:
					f := c.findGift(g, &g.Kind, "%s“%s”报了多名（%s、%s），每村限1名%s", v.Name, g.Kind.V, first[g.Kind.V].Name.V, g.Name.V, hint)
					Also(f, first[g.Kind.V], &first[g.Kind.V].Kind)
				}
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别
柳湾村 | »先进人物
柳湾村 | »困难党员→先进人物`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别
- 柳湾村 | 困难党员`},
	})
}

// kindDoubled reports that another recipient of the village has the same category.
func (c *Case) kindDoubled(g *record.Gift) bool {
	for i := range c.town.Gifts {
		if o := &c.town.Gifts[i]; o != g && o.Kind.V == g.Kind.V && o.Village.V == g.Village.V {
			return true
		}
	}
	return false
}
