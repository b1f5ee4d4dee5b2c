package generate

import (
	"guatu/pipeline/record"
)

var formMistakes = []Mistake{
	{"A16", "封面缺审核人", onCover(func(c *record.Cover) record.Value { c.CheckedBy = text(""); return &c.CheckedBy })},
	{"A17", "贫困户属性自创“特殊困难户”", onHousehold(anyHome, func(h *record.Household) record.Value { bad(h, &h.Fuel, "沼气柴草混用"); return &h.Fuel })},
	{"A20", "送达日期写成2016年2月30日", onLetter(anyHome, func(l *record.Letter) record.Value { bad(l, &l.DeliveredOn, "2016年2月30日"); return &l.DeliveredOn })},
}

var personMistakes = []Mistake{
	{"B01", "证件号码为空", onMember(adult, func(m *record.Member) record.Value { m.ID = text(""); return &m.ID })},
	{"B02", "证件号码少一位", onMember(adult, func(m *record.Member) record.Value { m.ID = text(m.ID.V[:17]); return &m.ID })},
	{"B03", "仍填15位旧号", onMember(adult, func(m *record.Member) record.Value { m.ID = text(m.ID.V[:6] + m.ID.V[8:17]); return &m.ID })},
	{"B04", "身份证校验位抄错", onMember(adult, func(m *record.Member) record.Value { m.ID = text(m.ID.V[:17] + otherCheck(m.ID.V)); return &m.ID })},
	{"B06", "前6位不是行政区划", onMember(adult, func(m *record.Member) record.Value { m.ID = text(withCheck("990001" + m.ID.V[6:17])); return &m.ID })},
	{"B07", "外县婚入，证件属外县", onMember(adult, func(m *record.Member) record.Value { m.ID = text(withCheck("620522" + m.ID.V[6:17])); return &m.ID })},
	{"B08", "号码中的生日是2月30日", onMember(adult, func(m *record.Member) record.Value {
		m.ID = text(withCheck(m.ID.V[:10] + "0230" + m.ID.V[14:17]))
		return &m.ID
	})},
	{"B09", "出生日期与证件不符", onMember(adult, func(m *record.Member) record.Value { m.Born.V += 3; return &m.Born })},
	{"B10", "号码第17位与性别不符", onMember(adult, func(m *record.Member) record.Value {
		m.ID = text(withCheck(m.ID.V[:16] + string(m.ID.V[16]^1)))
		return &m.ID
	})},
	{"B11", "用占位号码", onMember(adult, func(m *record.Member) record.Value { m.ID = text("888888888888888888"); return &m.ID })},
	{"B13", "残疾人未填残疾证号", onMember(adult, func(m *record.Member) record.Value { m.Health = code("残疾"); return &m.ID })},
	{"B14", "持残疾证却填健康", onMember(certified, func(m *record.Member) record.Value { m.Health = code("健康"); return &m.Health })},
	{"B15", "残疾证等级越界", onMember(certified, func(m *record.Member) record.Value { m.ID = text(m.ID.V[:19] + "7"); return &m.ID })},
	{"B16", "证件类型与号码不匹配", onMember(adult, func(m *record.Member) record.Value { m.IDType = code("残疾人证"); return &m.IDType })},
	{"B17", "姓名写成代称", onMember(adult, func(m *record.Member) record.Value { m.Name = text(familyName(m.Name.V) + "某之妻"); return &m.Name })},
	{"B18", "生僻字变成问号", onMember(adult, func(m *record.Member) record.Value { m.Name = text(familyName(m.Name.V) + "?"); return &m.Name })},
	{"C01", "性别为空", onMember(adult, func(m *record.Member) record.Value { m.Sex = code(""); return &m.Sex })},
	{"C02", "民族为空", onMember(adult, func(m *record.Member) record.Value { m.Ethnicity = text(""); return &m.Ethnicity })},
	{"C03", "与户主关系为空", onMember(adult, func(m *record.Member) record.Value { m.Relation = code(""); return &m.Relation })},
	{"C04", "文化程度为空", onMember(adult, func(m *record.Member) record.Value { m.Education = code(""); return &m.Education })},
	{"C05", "学龄人口在校状况为空", onMember(aged(7, 12), func(m *record.Member) record.Value { m.Schooling = code(""); return &m.Schooling })},
	{"C06", "健康状况为空", onMember(adult, func(m *record.Member) record.Value { m.Health = code(""); return &m.Health })},
	{"C07", "劳动能力为空", onMember(adult, func(m *record.Member) record.Value { m.Labour = code(""); return &m.Labour })},
	{"C08", "未参加新农合", onMember(adult, func(m *record.Member) record.Value { m.HealthInsured = yes(false); return &m.HealthInsured })},
	{"C09", "是否参加养老保险为空", onMember(adult, func(m *record.Member) record.Value { m.PensionInsured.S = record.Blank; return &m.PensionInsured })},
	{"C10", "是否现役军人为空", onMember(adult, func(m *record.Member) record.Value { m.Soldier.S = record.Blank; return &m.Soldier })},
	{"C11", "是否享受低保为空", onMember(adult, func(m *record.Member) record.Value { m.Dibao = record.YesNo{S: record.Blank}; return &m.Dibao })},
	{"C12", "电话少一位", onHousehold(anyHome, func(h *record.Household) record.Value { h.Phone = text(h.Phone.V[:10]); return &h.Phone })},
	{"C13", "银行账号为空", onHousehold(anyHome, func(h *record.Household) record.Value { h.Account = text(""); return &h.Account })},
	{"C15", "政治面貌填了表外值", onMember(adult, func(m *record.Member) record.Value { bad(m, &m.Party, "积极分子"); return &m.Party })},
}

func otherCheck(id string) string {
	if id[17] == '1' {
		return "2"
	}
	return "1"
}

// certified is a holder of a disability certificate whose household's cause does not rest on it.
func certified(h *record.Home, m *record.Member) bool {
	return m.IDType.Is("残疾人证") && !h.MainCause.Is("因残") && !m.Relation.Is("户主") && m.Labour.Is("普通劳动力", "技能劳动力", "无劳动力")
}
