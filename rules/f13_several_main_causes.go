package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F13", Title: "主要致贫原因填了几项",
		Why:      "主要原因只能有一项，按原因统计时才不重复。",
		Fix:      "请只留一项，其余移到“其他致贫原因”。",
		Basis:    "《贫困户登记表》（2014）A3a单选",
		Severity: record.Mistake, Zhun: "3", Class: ClassCause,
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			if h.MainCause.S != record.Bad {
				return
			}
			written := h.Written("main_cause", &h.MainCause)
			if list := c.causesIn(written); len(list) > 1 {
				c.Find(h, &h.MainCause, "%s的主要致贫原因填“%s”，共%d项，只能选一项", called(h), written, len(list))
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »缺技术、因学`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因 | 其他致贫原因
6205211002010001 | 缺技术 | 因学`},
	})
}

// causesIn reads a list of causes parted by any of the usual signs; nil when a part is none.
func (c *Case) causesIn(written string) []string {
	codes := c.Spec.Codes["致贫原因"]
	var out []string
	for _, part := range strings.FieldsFunc(written, func(r rune) bool { return strings.ContainsRune("、，,;；/／|＋+和及与 ", r) }) {
		v, _, ok := codes.Resolve(part)
		if !ok {
			return nil
		}
		out = append(out, v)
	}
	return out
}
