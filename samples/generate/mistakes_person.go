package generate

import (
	"fmt"
	"strconv"

	"guatu/pipeline/record"
)

var personMistakes = []Mistake{
	{Rule: "B01", Title: "证件号码为空", alter: onMember(adult, func(m *record.Member) record.Value { m.ID = text(""); return &m.ID })},
	{Rule: "B02", Title: "证件号码少一位", alter: onMember(adult, func(m *record.Member) record.Value { m.ID = text(m.ID.V[:17]); return &m.ID })},
	{Rule: "B03", Title: "仍填15位旧号", alter: onMember(adult, func(m *record.Member) record.Value { m.ID = text(m.ID.V[:6] + m.ID.V[8:17]); return &m.ID })},
	{Rule: "B04", Title: "身份证校验位抄错", alter: onMember(adult, func(m *record.Member) record.Value { m.ID = text(m.ID.V[:17] + otherCheck(m.ID.V)); return &m.ID })},
	{Rule: "B06", Title: "前6位不是行政区划", alter: onMember(adult, func(m *record.Member) record.Value { m.ID = text(withCheck("990001" + m.ID.V[6:17])); return &m.ID })},
	{Rule: "B07", Title: "外县婚入，证件属外县", alter: func(s *Seed) {
		onMember(adult, func(m *record.Member) record.Value { m.ID = s.vacant("620522" + m.ID.V[6:17]); return &m.ID })(s)
	}},
	{Rule: "B08", Title: "号码中的生日是2月30日", alter: onMember(adult, func(m *record.Member) record.Value {
		m.ID = text(withCheck(m.ID.V[:10] + "0230" + m.ID.V[14:17]))
		return &m.ID
	})},
	{Rule: "B09", Title: "出生日期与证件不符", alter: onMember(adult, func(m *record.Member) record.Value { m.Born.V += 3; return &m.Born })},
	{Rule: "B10", Title: "号码第17位与性别不符", alter: func(s *Seed) {
		onMember(adult, func(m *record.Member) record.Value { m.ID = s.vacant(otherSex(m.ID.V)); return &m.Sex })(s)
	}},
	{Rule: "B11", Title: "用占位号码", alter: onMember(adult, func(m *record.Member) record.Value { m.ID = text("888888888888888888"); return &m.ID })},
	{Rule: "B13", Title: "残疾人未填残疾证号", alter: onMember(adult, func(m *record.Member) record.Value { m.Health = code("残疾"); return &m.ID })},
	{Rule: "B14", Title: "持残疾证却填健康", alter: onMember(adult, func(m *record.Member) record.Value {
		m.ID, m.IDType = text(m.ID.V+"43"), code("残疾人证")
		return &m.Health
	})},
	{Rule: "B15", Title: "残疾证等级越界", alter: onMember(adult, func(m *record.Member) record.Value {
		m.ID, m.IDType, m.Health = text(m.ID.V+"47"), code("残疾人证"), code("残疾")
		return &m.ID
	})},
	{Rule: "B16", Title: "证件类型与号码不匹配", alter: onMember(adult, func(m *record.Member) record.Value { m.IDType = code("残疾人证"); return &m.IDType })},
	{Rule: "B17", Title: "姓名写成代称", alter: onMember(adult, func(m *record.Member) record.Value { m.Name = text(familyName(m.Name.V) + "某之妻"); return &m.Name })},
	{Rule: "B18", Title: "生僻字变成问号", alter: onMember(adult, func(m *record.Member) record.Value { m.Name = text(familyName(m.Name.V) + "?"); return &m.Name })},
	{Rule: "C01", Title: "性别为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Sex = code(""); return &m.Sex })},
	{Rule: "C02", Title: "民族为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Ethnicity = text(""); return &m.Ethnicity })},
	{Rule: "C03", Title: "与户主关系为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Relation = code(""); return &m.Relation })},
	{Rule: "C04", Title: "文化程度为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Education = code(""); return &m.Education })},
	{Rule: "C05", Title: "学龄人口在校状况为空", alter: onMember(aged(7, 12), func(m *record.Member) record.Value { m.Schooling = code(""); return &m.Schooling })},
	{Rule: "C06", Title: "健康状况为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Health = code(""); return &m.Health })},
	{Rule: "C07", Title: "劳动能力为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Labour = code(""); return &m.Labour })},
	{Rule: "C08", Title: "未参加新农合", alter: onMember(adult, func(m *record.Member) record.Value { m.HealthInsured = yes(false); return &m.HealthInsured })},
	{Rule: "C09", Title: "是否参加养老保险为空", alter: onMember(adult, func(m *record.Member) record.Value { m.PensionInsured.S = record.Blank; return &m.PensionInsured })},
	{Rule: "C10", Title: "是否现役军人为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Soldier.S = record.Blank; return &m.Soldier })},
	{Rule: "C11", Title: "是否享受低保为空", alter: onMember(adult, func(m *record.Member) record.Value { m.Dibao = record.YesNo{S: record.Blank}; return &m.Dibao })},
	{Rule: "C12", Title: "电话少一位", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Phone = text(h.Phone.V[:10]); return &h.Phone })},
	{Rule: "C13", Title: "银行账号为空", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Account = text(""); return &h.Account })},
	{Rule: "C15", Title: "政治面貌填了表外值", alter: onMember(adult, func(m *record.Member) record.Value { bad(m, &m.Party, "积极分子"); return &m.Party })},
}

// vacant is a number of a district and birthday that nobody of the week has and nobody takes for made up: of the serial given, else of the
// next lower one of the same sex: generated serials come down from 999, away from those that real people were given.
func (s *Seed) vacant(seventeen string) record.Text {
	has := map[string]bool{}
	for _, r := range s.Week.Returns {
		for i := 0; r != nil && i < len(r.Members); i++ {
			has[r.Members[i].ID.V[:min(18, len(r.Members[i].ID.V))]] = true // a disability number begins with the person's own
		}
	}
	serial, _ := strconv.Atoi(seventeen[14:]) // a generated number's serial is digits
	for n := serial + 1000; n > serial; n -= 2 {
		if id := withCheck(fmt.Sprintf("%s%03d", seventeen[:14], n%1000)); !has[id] && !looksMade(id) {
			return text(id)
		}
	}
	return text(withCheck(seventeen)) // all five hundred are taken
}

// otherSex is the first seventeen digits of a number with the sex turned round.
func otherSex(id string) string { return id[:16] + string(id[16]^1) }

func otherCheck(id string) string {
	if id[17] == '1' {
		return "2"
	}
	return "1"
}
