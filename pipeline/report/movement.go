package report

import (
	"fmt"
	"strings"
)

// movedText says what has come and gone since the last period: 本周减少12户：迁出5户，死亡3户，未填原因4户。 It is empty when nothing can be compared.
func (in *Input) movedText() string {
	if in.County.PrevPeriod.To == 0 {
		return ""
	}
	var parts []string
	for _, k := range []struct{ kind, verb string }{{"减少户", "减少"}, {"新增户", "新增"}, {"状态变化", "脱贫状态变化"}} {
		m := in.County.Moves(k.kind, 0)
		if m.N == 0 {
			continue
		}
		text := fmt.Sprintf("%s%d户", k.verb, m.N)
		if k.kind != "状态变化" {
			var why []string
			for _, r := range m.Reasons {
				why = append(why, fmt.Sprintf("%s%d户", r.Name, r.N))
			}
			text += "：" + strings.Join(why, "，")
		}
		parts = append(parts, text)
	}
	if len(parts) == 0 {
		return "与" + in.lastPeriod() + "相比，在册户没有增减。"
	}
	return "本" + strings.TrimPrefix(in.lastPeriod(), "上") + strings.Join(parts, "；") + "。"
}
