package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P11", Title: "送达人不是第一书记、工作组组长",
		Why:      "慰问要由第一书记和工作组组长亲自入户，代送就失去意义。",
		Fix:      "请核实送达人；人员变动的更新下乡干部花名册。",
		Basis:    "“七个一”慰问：由第一书记、工作组组长入户；姓名以下乡干部表或县提供的责任人名单为准",
		Severity: record.Doubt, Class: ClassGift,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("cadre") {
				return
			}
			roles := c.roleHolders(t)
			told := map[string]*record.Finding{} // one person's name missing from the list of cadres is one mistake, however many gifts they brought
			for i := range t.Gifts {
				g := &t.Gifts[i]
				for k, v := range []*record.Text{&g.BySecretary, &g.ByLeader} {
					role := []string{"第一书记", "工作组组长"}[k]
					if v.OK() && len(roles[role]) > 0 && !roles["第一书记"][v.V] && !roles["工作组组长"][v.V] {
						c.tellDeliverer(told, g, v, role)
					}
				}
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 送达人第一书记
柳湾村 | 五保户 | »段鹏`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 送达人第一书记 | 送达人工作组长
柳湾村 | 五保户 | | 郭振华`},
	})
}

// roleHolders names who holds each role in the township, by its own sheet, its cover and the county's list.
func (c *Case) roleHolders(t *Township) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	put := func(role, name string) {
		if out[role] == nil {
			out[role] = map[string]bool{}
		}
		if name != "" {
			out[role][name] = true
		}
	}
	for i := range t.Cadres {
		put(t.Cadres[i].Role.V, t.Cadres[i].Name.V)
	}
	if t.Cover != nil {
		put("工作组组长", t.Cover.Leader.V)
		put("包乡镇县级领导", t.Cover.CountyHead.V)
	}
	for _, o := range c.Spec.Settings.Officers {
		if o.Township == t.Return.Township {
			put(o.Role, o.Name)
		}
	}
	return out
}

// tellDeliverer reports a gift whose deliverer nobody knows, at the first gift of the same village and deliverer.
func (c *Case) tellDeliverer(told map[string]*record.Finding, g *record.Gift, v *record.Text, role string) {
	key := g.Village.V + "|" + role + "|" + v.V
	if f := told[key]; f != nil {
		Also(f, g, v)
		return
	}
	told[key] = c.findGift(g, v, "%s的送达人（%s）填“%s”，下乡干部中没有担任此职的这个人", g.Name.V, role, v.V)
}
