package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L07", Title: "多户共用一个联系电话",
		Why:      "一个号码管很多户，多半是村干部代填，入户核查时联系不上人。",
		Fix:      "请填写农户本人或家人的电话。",
		Basis:    "省级核查规则同类检查；户数待县扶贫办确认",
		Severity: record.Hint, Zhun: "1", Class: ClassDouble,
		Params: []string{"phone_households_max"},
		Check: EachReturn(func(c *Case, t *Township) {
			most := int(c.Int("phone_households_max"))
			for _, rows := range sharing(t, func(h *record.Household) record.Text { return h.Phone }) {
				if len(rows) > most {
					f := c.Find(rows[0], &rows[0].Phone, "电话%s被%d户共用，多于%d户", rows[0].Phone.V, len(rows), most)
					f.Household, f.Who, f.Key = "", "", rows[0].Phone.V
					for _, h := range rows[1:] {
						Also(f, h, &h.Phone)
					}
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 联系电话
6205211002010001 | »13993810000
6205211002010002 | »13993810000
6205211002010003 | »13993810000
6205211002010004 | »13993810000`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 联系电话
6205211002010001 | 13993810000
6205211002010002 | 13993810000
6205211002010003 | 13993810000`},
	})
}

// sharing groups a township's households by a text they should not have in common, in the order in which each text appears first.
func sharing(t *Township, key func(*record.Household) record.Text) [][]*record.Household {
	at := map[string]int{}
	var groups [][]*record.Household
	for i := range t.Households {
		h := &t.Households[i]
		k := key(h)
		first := t.Home(h.HouseholdNo.V)
		twice := first != nil && first.Household != h && first.HeadName == h.HeadName // the same household entered again; L06 tells it
		if !k.OK() || h.Change.Is("减少") || twice {
			continue
		}
		n, seen := at[k.V]
		if !seen {
			n = len(groups)
			at[k.V], groups = n, append(groups, nil)
		}
		groups[n] = append(groups[n], h)
	}
	return groups
}
