package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O01", Title: "上期在册本期消失且无减少原因",
		Why:      "户和人不能无缘无故从册上消失，检查时要一户一户说清去向。",
		Fix:      "请补回该户、该人，或填写减少标记和原因（死亡、迁出、嫁出等）。",
		Basis:    "人口增减管理要求；跨期比对",
		Severity: record.Mistake, Zhun: "7", Class: ClassContinuity, Needs: NeedPast,
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil || !t.sent("household") {
				return
			}
			pairs, strays := t.pairs(), t.strayNumbers()
			for _, no := range sortedKeys(t.Past.Households) {
				if t.Home(no) == nil && pairs.renumbered[no] == nil && !strays[no] {
					old := t.Past.Households[no]
					f := c.FindTownship(t.Return.Township, "%s户主%s（%s）上期在册，本期没有此户", old.Village, old.HeadName, no)
					f.Village, f.Household, f.Who = old.Village, no, old.HeadName
				}
			}
			if !t.sent("member") {
				return
			}
			now := map[string]bool{}
			for i := range t.Members {
				now[t.Members[i].ID.V] = true
			}
			for _, id := range sortedKeys(t.Past.Members) {
				old := t.Past.Members[id]
				h := t.Home(old.HouseholdNo)
				if h != nil && !now[id] && pairs.reissued[id] == nil && countFits(h) {
					f := c.Find(h.Household, &h.HouseholdNo, "%s（%s）上期在户主%s家，本期成员中没有", old.Name, maskID(id), h.HeadName.V)
					f.Person, f.Who = id, old.Name
				}
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 上期
== 账一 基本情况
户编号 | 户主姓名 | 户主证件号码
6205211002010009 | 田二虎 | 620521196806010199`, `
# 上期
== 账一 基本情况
户编号
6205211002010001
# 本期
== 账一 基本情况
户编号 | 家庭人口
»6205211002010001 | 3
== 家庭成员
户编号 | 姓名
- 6205211002010001 | 王小军`},
		Quiet: []string{`
# 上期
== 账一 基本情况
户编号
6205211002010001
# 本期
== 账一 基本情况
户编号 | 增减标记 | 增减原因
6205211002010001 | 减少 | 整户迁往新疆`},
	})
}

// strayNumbers are 户编号 that other ledgers have and 账一 has not.
func (t *Township) strayNumbers() map[string]bool {
	out := map[string]bool{}
	for _, sheet := range []string{"measure", "income"} {
		for _, s := range t.strayed[sheet] {
			out[s.no.V] = true
		}
	}
	return out
}
