package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M16", Title: "是否贫困村与贫困村名单不符",
		Why:      "贫困村享受整村推进资金，标错会带错资金和出列任务。",
		Fix:      "请按贫困村名单改正。",
		Basis:    "全县123个贫困村名单，由县扶贫办在村名录中提供",
		Severity: record.Doubt, Zhun: "8", Class: ClassOdd, Needs: NeedVillages,
		Check: EachRow[record.Village](func(c *Case, v *record.Village) {
			known := c.Spec.FindVillage(c.town.Return.Township, v.Village.V)
			if known == nil || v.PoorVillage.S != record.Good || known.Poor == v.PoorVillage.V {
				return
			}
			want := record.YesNo{V: known.Poor, S: record.Good}
			f := c.Find(v, &v.PoorVillage, "是否贫困村填“%s”，名单中为“%s”", v.PoorVillage, want)
			f.Want = want.String()
		}),
		Fires: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 否
== 村级进度
行政村 | 是否贫困村
柳湾村 | »~`},
		Quiet: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是
== 村级进度
行政村 | 是否贫困村
柳湾村 | ~`},
	})
}
