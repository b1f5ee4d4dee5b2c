package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "M09", Title: "乡镇合计与各村之和不等",
		Why:      "有的村没有在村级进度里单列，或列了两次，各村相加就不等于全乡镇。",
		Fix:      "请补上缺的村、删去重复的村，或统一村名写法。",
		Basis:    "乡镇数应等于各村之和",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("household") || !t.sent("village") {
				return
			}
			for _, v := range t.unnamedRows() {
				if len(c.Spec.Settings.Villages) > 0 && c.Spec.FindVillage(t.Return.Township, v.Name) == nil {
					continue // a name outside the register is told as such
				}
				h := v.Homes[0]
				f := c.Find(h.Household, &h.Village, "账一有“%s”%d户，村级进度没有这个村%s", v.Name, len(v.Homes), t.perhaps())
				f.Household, f.Who = "", ""
			}
			first := map[string]*record.Village{}
			for i := range t.Villages {
				row := &t.Villages[i]
				name := spec.VillageName(row.Village.V)
				switch {
				case !row.Village.OK():
				case first[name] == nil:
					first[name] = row
				default:
					f := c.Find(row, &row.Village, "村级进度中“%s”列了两次，各村合计多出%d户", row.Village.V, row.PoorHouseholds.V)
					Also(f, first[name], &first[name].Village)
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 行政村
6205211002010001 | »石沟村
6205211002010002 | 石沟村`, `
== 村级进度
行政村
»柳湾村
+ »柳湾村`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 行政村
6205211002010001 | 柳湾`},
	})
}

// perhaps points at the village of 村级进度 that no household names, when there is just one.
func (t *Township) perhaps() string {
	name := ""
	for _, v := range t.Village {
		if v.Row != nil && len(v.Homes) == 0 {
			if name != "" {
				return ""
			}
			name = v.Name
		}
	}
	if name == "" {
		return ""
	}
	return "（其中“" + name + "”在账一中没有户，疑为同一个村）"
}

// unnamedRows lists the villages without a row in 村级进度, unless rows there whose name is blank, told as blanks, are theirs.
func (t *Township) unnamedRows() []*Village {
	blank := 0
	for i := range t.Villages {
		if t.Villages[i].Village.S == record.Blank {
			blank++
		}
	}
	if list := t.rowless(); len(list) > blank {
		return list
	}
	return nil
}
