package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J02", Title: "帮扶责任人本人是贫困户成员",
		Why:      "责任人应是干部，把户主自己或贫困户亲属填成责任人等于无人帮扶。",
		Fix:      "请核实后更换帮扶责任人。",
		Basis:    "城市数据清洗目录同类检查；干部没有证件号，以同户同名、或电话与同名成员所在户相同判断",
		Severity: record.Mistake, Zhun: "4", Class: ClassHelper,
		Check: EachReturn(func(c *Case, t *Township) {
			byPhone := map[string]*record.Home{}
			for i := range t.Homes {
				if h := &t.Homes[i]; h.Phone.OK() && byPhone[h.Phone.V] == nil {
					byPhone[h.Phone.V] = h
				}
			}
			for i := range t.Homes {
				h := &t.Homes[i]
				for _, m := range h.Measures {
					if !m.Helper.OK() {
						continue
					}
					other := byPhone[m.HelperPhone.V]
					for _, where := range []*record.Home{h, other} {
						if who := memberNamed(where, m.Helper.V); who != nil {
							f := c.Find(m, &m.Helper, "帮扶责任人%s同时是%s贫困户%s家的成员", m.Helper.V, where.Village.V, where.HeadName.V)
							Also(f, who, &who.Name)
							break
						}
					}
				}
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人
6205211002010002 | 五保供养 | »赵福成
== 家庭成员
户编号 | 姓名
6205211002010002 | »赵福成`},
		Quiet: []string{`
// 同名而电话不同
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人
6205211002010002 | 五保供养 | 何永平`},
	})
}

func memberNamed(h *record.Home, name string) *record.Member {
	if h == nil {
		return nil
	}
	for _, m := range h.Members {
		if m.Name.V == name {
			return m
		}
	}
	return nil
}
