package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "P04", Title: "同一慰问对象在两个村",
		Why:      "同一人在两个村、两个乡镇领慰问金，属于重复慰问。",
		Fix:      "请由户籍所在村保留，另一村更换对象。",
		Basis:    "“七个一”慰问：每村单独名额，不得重复",
		Severity: record.Mistake, Class: ClassGift,
		Check: WholeCounty(func(c *Case, county *County) {
			type entry struct {
				t *Township
				g *record.Gift
			}
			first := map[string]entry{}
			for _, t := range county.Townships {
				for i := range t.Gifts {
					g := &t.Gifts[i]
					if !g.ID.OK() {
						continue
					}
					o, seen := first[g.ID.V]
					switch {
					case !seen:
						first[g.ID.V] = entry{t, g}
					case o.t != t:
						tell := func(me, other entry) {
							f := c.findGift(me.g, &me.g.ID, "%s（%s）在%s%s也列为慰问对象", me.g.Name.V, maskID(me.g.ID.V), other.t.Name, other.g.Village.V)
							f.Township = me.t.Return.Township
						}
						tell(entry{t, g}, o)
						tell(o, entry{t, g})
					case spec.VillageName(o.g.Village.V) != spec.VillageName(g.Village.V):
						f := c.findGift(g, &g.ID, "%s（%s）在%s也列为慰问对象", g.Name.V, maskID(g.ID.V), o.g.Village.V)
						f.Township = t.Return.Township
						Also(f, o.g, &o.g.ID)
					}
				}
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码
柳湾村 | 先进人物 | 王大山 | »~
石沟村 | 先进人物 | 王大山 | »620521197005120113`, `
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码
柳湾村 | 先进人物 | 王大山 | »~
# 乡镇 红堡镇
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码
西坡村 | 先进人物 | 王大山 | »620521197005120113`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 姓名 | 证件号码
石沟村 | 先进人物 | 田二虎 | 620521196806010199`},
	})
}
