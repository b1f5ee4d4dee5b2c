package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B17", Title: "姓名是代称、不止一人或含数字、字母、说明",
		Why:      "“某某之妻”不是姓名，与户口簿对不上；一格写两个人，人数就少一人；去世、外出写在姓名后面，程序读不出来。",
		Fix:      "请按户口簿填写姓名，一人一行，去世等情况写在“人员增减”列；未上户口的婴儿请注明。",
		Basis:    "自拟：名册中常见的代称",
		Severity: record.Doubt, Zhun: "1", Class: ClassID,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			var told []string
			for _, m := range h.Members {
				if why := noName(m.Name.V); m.Name.OK() && why != "" {
					told = append(told, m.Name.V)
					c.Find(m, &m.Name, "姓名“%s”%s", m.Name.V, why)
				}
			}
			if why := noName(h.HeadName.V); h.HeadName.OK() && why != "" && !has(told, h.HeadName.V) {
				c.Find(h.Household, &h.HeadName, "户主姓名“%s”%s", h.HeadName.V, why)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | »李秀英→王大山之妻 | 女
6205211002010001 | »王小梅→小梅2 | 女
6205211002010001 | »王小兰→王小兰、王小竹 | 女`, `
== 账一 基本情况
户编号 | 户主姓名
6205211002010001 | »王大山→王大山（亡）`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英→买买提·艾力 | 女`},
	})
}

var standIns = []string{"之妻", "之夫", "之子", "之女", "之父", "之母", "媳妇", "小孩", "婴儿", "新生儿", "未取名", "未命名", "无名", "某", "先生", "女士"}

// noName says why a text is not a name, "" when it may be one. Signs that stand for a lost character are another rule's.
func noName(s string) string {
	if plainName(s) {
		return ""
	}
	for _, w := range standIns {
		if strings.HasSuffix(s, w) {
			return "是代称，不是姓名"
		}
	}
	han, digits, letters := 0, 0, 0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	switch {
	case han > 3 && strings.ContainsAny(s, "、，,；;/\\"):
		return "不止一个人"
	case strings.ContainsAny(s, "()（）"):
		return "带有括号里的说明"
	case digits > 0:
		return "含有数字"
	case letters > 0 && han == 0:
		return "只有字母，没有汉字"
	case han == 1 && letters == 0 && utf8.RuneCountInString(s) == 1:
		return "只有一个字"
	}
	return ""
}

// plainName reports two or three common characters of which the last ends no stand-in: nearly all names there are.
func plainName(s string) bool {
	last, n := rune(0), 0
	for _, r := range s {
		if r < 0x4E00 || r > 0x9FFF {
			return false
		}
		last, n = r, n+1
	}
	return (n == 2 || n == 3) && !strings.ContainsRune(standInEnds, last)
}

// standInEnds are the last characters of standIns.
var standInEnds = func() (ends string) {
	for _, w := range standIns {
		r, _ := utf8.DecodeLastRuneInString(w)
		ends += string(r)
	}
	return ends
}()
