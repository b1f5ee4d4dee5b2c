package rules

import (
	"strings"
	"unicode"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B18", Title: "姓名中的生僻字变成了问号、方框或拼音",
		Why:      "打印出来不是本人姓名，一卡通也发不了钱。",
		Fix:      "请补录生僻字；打不出的可附户口簿复印件。",
		Basis:    "自拟：GB2312以外的字常被替换",
		Severity: record.Doubt, Zhun: "1", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if sign := lostCharacter(m.Name.V); m.Name.OK() && sign != "" {
				c.Find(m, &m.Name, "姓名“%s”中的“%s”不是汉字", m.Name.V, sign)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | »李秀英→李秀? | 女
6205211002010001 | »王小梅→王小mei | 女`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英→李秀屲 | 女`},
	})
}

// lostCharacter is the first sign in a name that stands for a character the writer could not enter.
func lostCharacter(s string) string {
	han, latin := false, ""
	for _, r := range s {
		switch {
		case r >= 0x4E00 && r <= 0x9FFF: // nearly all
			han = true
		case strings.ContainsRune("?？□■◇◆〓*＊#￭", r), r == unicode.ReplacementChar, r >= 0xE000 && r <= 0xF8FF:
			return string(r)
		case unicode.Is(unicode.Han, r):
			han = true
		case unicode.IsLetter(r):
			latin += string(r)
		}
	}
	if han {
		return latin
	}
	return ""
}
