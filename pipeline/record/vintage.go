package record

import (
	"slices"
	"strings"
)

// Code lists changed their words over the years. What rules and indicators ask of a value is asked here, in the words of every vintage:
// 2014–2016, and from 2017 on, when 贫困户属性 and 脱贫状态 were split.

// Exited reports 已脱贫, whether policies are still enjoyed or no longer.
func (x *Income) Exited() bool {
	return x.Status.Is("已脱贫", "已脱贫（享受政策）", "已脱贫（不再享受政策）")
}

// Leaving reports a household that has exited or is put forward to exit.
func (x *Income) Leaving() bool { return x.Exited() || x.Status.Is("预脱贫") }

// Wubao reports a household of 五保 or, as it is called from 2017 on, 特困供养.
func Wubao(category Code) bool {
	return category.Is("五保户", "特困供养（五保）贫困户", "特困供养（五保）脱贫户")
}

// DibaoHousehold reports a household registered as living on 低保.
func DibaoHousehold(category Code) bool {
	return category.Is("低保户", "低保贫困户", "低保脱贫户")
}

// Plain reports a registered household without 低保 and 五保.
func Plain(category Code) bool { return category.Is("一般贫困户", "一般脱贫户") }

// Disabled reports a disability, alone or, as from 2018 on, beside an illness.
func Disabled(health Code) bool {
	return health.Is("残疾", "残疾和长期慢性病", "残疾和患有大病")
}

// Ill reports a chronic or a serious illness.
func Ill(health Code) bool {
	return GravelyIll(health) || health.Is("长期慢性病", "残疾和长期慢性病")
}

// GravelyIll reports a serious illness.
func GravelyIll(health Code) bool { return health.Is("患有大病", "残疾和患有大病") }

// HigherVocational reports a student of 中职, 高职 or a university: those whom the 雨露计划 supports, or who have gone beyond it.
func HigherVocational(schooling Code) bool {
	return slices.ContainsFunc([]string{"中职", "高职", "技师学院", "大专", "本科", "硕士"}, func(head string) bool {
		return strings.HasPrefix(schooling.V, head)
	})
}
