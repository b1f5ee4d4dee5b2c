package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "A25", Title: "缺少必报的工作表",
		Why:      "少一张表，三本账、档案或慰问就无从核对。",
		Fix:      "请补齐后重报整个文件。",
		Basis:    "表样规定的必报工作表",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachFile(missingSheets),
		Fires: []string{`
»# 乡镇 永清镇
# 删除工作表 账二`},
		Quiet: []string{`
# 删除工作表 问题整改`},
	})
}

// missingSheets says once what is wrong with a file that has none of the sheets at all, instead of naming each.
func missingSheets(c *Case, r *record.Return) {
	for i := range r.Facts {
		f := &r.Facts[i]
		if f.Kind != record.SheetMissing || !f.Required {
			continue
		}
		if len(r.Sheets) == 0 {
			c.FindFact(f, "没有一张表样规定的工作表，不能使用").Want = ""
			return
		}
		if !unreadable(r, f.Want) {
			c.FindFact(f, "没有工作表“%s”", f.Want).Want = ""
		}
	}
}

// unreadable reports that the sheet is there but could not be read, which A26 tells.
func unreadable(r *record.Return, title string) bool {
	for i := range r.Facts {
		f := &r.Facts[i]
		if (f.Kind == record.HeaderMissing || f.Kind == record.SheetDamaged) && f.SheetTab == title {
			return true
		}
	}
	return false
}
