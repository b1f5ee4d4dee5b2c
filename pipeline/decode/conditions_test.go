package decode_test

import (
	"testing"

	"guatu/pipeline/decode"
)

const conditionsBook = `@@ 设置.xlsx | xlsx
== 五用五惩
1 | 清单 | 序号 | 内容 | 对象 | 条件 | 依据
2 | 五用 | 1 | 县定条款甲 | 干部 | K1≥90、总分>=85 | 县委组织部文件
3 | 五惩 | 1 | 县定条款乙 | 村 | 表现差 | 县委组织部文件`

// Conditions are the county's own: one that cannot be computed is told and left out.
func TestConditionsAreReadFromTheSettings(t *testing.T) {
	set, facts := decode.Settings(load(t), parse(t, conditionsBook))
	if len(set.Conditions) != 1 || set.Conditions[0].Kind != "干部" || len(set.Conditions[0].Bounds) != 2 || set.Conditions[0].Bounds[0].Limit != 9000 {
		t.Errorf("%+v", set.Conditions)
	}
	if len(facts) != 1 || facts[0].Cell != "E3" {
		t.Errorf("%+v", facts)
	}
}
