package report

import (
	"strings"

	"guatu/pipeline/page"
)

// exitSection tells of households that have left poverty, in profiles of the years after the ledgers of 2016, whose progress is told by those.
func (in *Input) exitSection() []page.Block {
	if in.serves("账") {
		return nil
	}
	states := in.County.Spec.Codes["脱贫状态"].Values
	var parts []string
	for _, s := range states {
		parts = append(parts, s+in.n("status", 0, s)+"户")
	}
	out := []page.Block{head(1, "脱贫退出情况"), para("%s", in.reportingSentence()),
		para("在册%s户%s人，其中%s。", in.n("households", 0), in.n("people", 0), strings.Join(parts, "、"))}
	if in.serves("acceptance") {
		out = append(out, para("应退出验收%s户，已验收%s户，完成%s%s。", in.d("accepted", 0), in.n("accepted", 0), in.pct("accepted", 0), in.than("accepted", 0)))
	}
	if in.serves("income.net_per_head") {
		out = append(out, para("人均纯收入不低于%s的%s户，占已填报户的%s。", in.County.Spec.Facts["line_name"].Value, in.n("over_line", 0), in.pct("over_line", 0)))
	}
	return out
}
