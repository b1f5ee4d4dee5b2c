package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D12", Title: "年级连续三年没有变",
		Why:      "学生每年升一级，三年不变说明几年没有更新。",
		Fix:      "请更新在校生状况。",
		Basis:    "《疑似问题数据清洗目录》（2018）；小学、学前教育、大专及以上不分年级，不比较",
		Severity: record.Doubt, Zhun: "2", Class: ClassContinuity,
		Needs: NeedPast,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if c.town.Past == nil || !graded(m.Schooling.V) || !m.ID.OK() {
				return
			}
			g := c.town.Past.Members[m.ID.V].Grades
			if len(g) < 2 || g[0] != m.Schooling.V || g[1] != m.Schooling.V {
				return
			}
			year := schoolYear(c.Period.To)
			c.Find(m, &m.Schooling, "%s在%d、%d、%d三个学年都填“%s”", called(m), year-2, year-1, year, m.Schooling.V)
		}),
		Fires: []string{`
# 上期
# 往年 620521200104090145 | 九年级、九年级
# 本期
== 家庭成员
户编号 | 姓名 | 在校生状况
6205211002010001 | 王小梅 | »九年级`},
		Quiet: []string{`
# 上期
# 往年 620521200104090145 | 八年级、七年级
# 往年 620521200405170288 | 小学、小学`},
	})
}
