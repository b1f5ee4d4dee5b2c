package rules_test

import (
	"strings"
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
)

func pick(t *testing.T, ids ...string) []rules.Rule {
	t.Helper()
	var out []rules.Rule
	for _, id := range ids {
		r, ok := rules.ByID(id)
		if !ok {
			t.Fatalf("no rule %s", id)
		}
		out = append(out, r)
	}
	return out
}

func run(t *testing.T, list []rules.Rule, text string) *outcome {
	t.Helper()
	o, err := runExample(t, list, text)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// hits lists rule and cell of each finding, as "C01 家庭成员!F3".
func (o *outcome) hits() string {
	var out []string
	for i := range o.findings {
		f := &o.findings[i]
		out = append(out, f.Rule+" "+f.Sheet+"!"+f.Cell)
	}
	return strings.Join(distinct(out), ", ")
}

func TestARuleThatPanicsLosesOnlyItsOwnFindings(t *testing.T) {
	broken := rules.Rule{ID: "Z01", Check: rules.EachMember(func(c *rules.Case, h *record.Home, m *record.Member) { panic("no such thing") })}
	o := run(t, append(pick(t, "C01"), broken), `
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英 |`)
	if o.hits() != "C01 家庭成员!F3" {
		t.Errorf("hits %s", o.hits())
	}
	if x := o.outcomes[1]; x.Status != rules.Crashed || x.Reason != "no such thing" {
		t.Errorf("outcome %+v", x)
	}
}

func TestEveryRuleHasAnOutcome(t *testing.T) {
	o := run(t, rules.Catalogue(), `
# 设置 停用 | C02 | 县扶贫办 | 民族一列正在补录 | 2016-03-31
# 设置 停用 | C01 | 县扶贫办 | 已经过期 | 2016-01-31
== 家庭成员
户编号 | 姓名 | 性别 | 民族
6205211002010001 | 李秀英 | | `)
	if len(o.outcomes) != len(rules.Catalogue()) {
		t.Errorf("%d outcomes for %d rules", len(o.outcomes), len(rules.Catalogue()))
	}
	want := map[string]rules.Status{"A07": rules.Skipped, "C01": rules.Ran, "C02": rules.SwitchedOff, "C03": rules.Ran}
	for _, x := range o.outcomes {
		if s := want[x.Rule]; s != "" && (x.Status != s || s != rules.Ran && x.Reason == "") {
			t.Errorf("%+v, want %s with a reason", x, s)
		}
		if x.Rule == "C01" && x.Hits != 1 || x.Rule == "C03" && x.Hits != 0 {
			t.Errorf("%+v", x)
		}
	}
}

// A switch-off without an end holds for good.
func TestSwitchedOffForGood(t *testing.T) {
	s := load(t)
	s.Settings.SwitchedOff = []spec.SwitchedOff{{Rule: "C01", Who: "县扶贫办", Why: "口径未定"}}
	for _, x := range rules.Check(s, &record.Week{Period: week}, nil).Outcomes {
		if x.Rule == "C01" && (x.Status != rules.SwitchedOff || x.Reason != "县扶贫办长期停用：口径未定") {
			t.Errorf("%+v", x)
		}
	}
}

func TestOneMistakeOneFinding(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a blank head does not fail the rules that need one": {`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 王大山 |`, "C03 家庭成员!J2"},
		"a wrong number is not also a wrong birthday or sex": {`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小军 | 620521198403160121`, "B04 家庭成员!H4"},
		"a sex against the number is not also one against the relation": {`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英 | 男`, "B10 家庭成员!F3"},
		"a word that is no choice is not also a blank": {`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | 命不好`, "A17 账一 基本情况!M2"},
		"two causes in one cell are told by the rule on it": {`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | 缺技术、因学`, "F13 账一 基本情况!M2"},
		"a formula error is not also an unreadable number": {`
== 账一 基本情况
户编号 | 住房面积
6205211002010001 | #N/A {formula}`, "A15 账一 基本情况!AA2"},
		"a child at work is told once": {`
== 家庭成员
户编号 | 姓名 | 务工状况 | 务工时间
6205211002010001 | 王小梅 | 省外务工 | 3`, "E06 家庭成员!P5"},
		"a member under a wrong number is not also missing": {`
== 家庭成员
户编号 | 姓名
6205211002010001→6205211002010091 | 王小梅`, "F07 家庭成员!C5"},
		"a member without a number is not also missing": {`
== 家庭成员
户编号 | 姓名
6205211002010001→ | 王小梅`, "A23 家庭成员!C5"},
		"a member entered twice is not also one too many": {`
== 家庭成员
户编号 | 姓名 | 序号
+ 6205211002010001 | 王小梅 | 18`, "L01 家庭成员!H19"},
		"a household entered twice is told by its number": {`
== 账一 基本情况
户编号 | 序号
+ 6205211002010001 | 7`, "L06 账一 基本情况!D8"},
		"a blank required cell": {`
== 账二 帮扶措施
户编号 | 项目名称 | 户主姓名
6205211002010001 | 苹果园覆膜 |`, "A23 账二 帮扶措施!D3"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := run(t, rules.Catalogue(), c.text).hits(); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestFoldingNeverJoinsTwoPeople(t *testing.T) {
	o := run(t, pick(t, "B01", "C01"), `
== 家庭成员
户编号 | 姓名 | 证件号码 | 性别
6205211002010001 | 王大山 | | 男
6205211002010001 | 李秀英 | | 女
6205211002010001 | 李秀英二→ | | 女
6205211002010001 | 李秀英三→ | | 女
6205211002010005 | 冯小雪 | 620521200405170288 |
6205211002010005 | 冯小雨 | 620521200405170288 |`)
	if len(o.findings) != 6 {
		t.Errorf("%d findings: %s", len(o.findings), o.hits())
	}
	seen := map[string]bool{}
	for _, f := range o.findings {
		if f.N != 1 || seen[f.Key] || seen[f.No] {
			t.Errorf("%s %s folds %d", f.Key, f.No, f.N)
		}
		seen[f.Key], seen[f.No] = true, true
	}
}

func TestEqualFindingsFold(t *testing.T) {
	o := run(t, pick(t, "A15"), `
== 账三 收入及脱贫进度
户编号 | 年收入
6205211002010001 | #REF! {formula}
6205211002010003 | #REF! {formula}
6205211002010005 | #N/A {formula}`)
	if len(o.findings) != 2 || o.findings[0].N+o.findings[1].N != 3 {
		t.Errorf("%d findings: %s", len(o.findings), o.hits())
	}
}

func TestAFindingKeepsItsNumberWhileRowsMove(t *testing.T) {
	text := `
== 家庭成员
户编号 | 姓名 | 民族
6205211002010003 | 孙强 |`
	a := run(t, pick(t, "C02"), text)
	b := run(t, pick(t, "C02"), text+`
- 6205211002010001 | 王小梅 | 汉族`)
	if a.findings[0].Cell == b.findings[0].Cell || a.findings[0].No != b.findings[0].No {
		t.Errorf("%s at %s, then %s at %s", a.findings[0].No, a.findings[0].Cell, b.findings[0].No, b.findings[0].Cell)
	}
}

// What is hidden or blank on a sheet is one problem from week to week, whichever rows it is.
func TestAFindingOfASheetKeepsItsNumberWhileRowsMove(t *testing.T) {
	for id, texts := range map[string][2]string{
		"A14": {"\n== 家庭成员\n-- hidden rows 3", "\n== 家庭成员\n-- hidden rows 4 5"},
		"A32": {"\n== 一封信送达\n序号 | 行政村\n* 7 | 柳湾村", "\n== 一封信送达\n序号 | 行政村\n* 7 | 柳湾村\n* 8 | 柳湾村"},
	} {
		was, is := run(t, pick(t, id), texts[0]), run(t, pick(t, id), texts[1])
		if len(was.findings) != 1 || len(is.findings) != 1 || was.findings[0].Got == is.findings[0].Got || was.findings[0].No != is.findings[0].No {
			t.Errorf("%s: %+v\nand then %+v", id, was.findings, is.findings)
		}
	}
}

func TestWaiversCoverDoubtsUntilTheyExpire(t *testing.T) {
	text := `
== 家庭成员
户编号 | 姓名 | 民族 | 性别
6205211002010001 | 李秀英 | | 
6205211002010003 | 孙强 | | 男
`
	for setting, want := range map[string]string{
		"# 设置 豁免 | 1 | C02 | 6205211002010001 | 补录中 | 主任 | 2016-03-31":                               "C02 李秀英",
		"# 设置 豁免 | 1 | C02 | 620521199206300195 | 补录中 | 主任 | 2016-02-07":                             "C02 孙强",
		"# 设置 豁免 | 1 | C02 | 6205211002010001 | 补录中 | 主任 | 2016-02-06":                               "",
		"# 设置 豁免 | 1 | C01 | 6205211002010001 | 补录中 | 主任 | 2016-03-31":                               "",
		"# 设置 豁免 | 1 | C03 | 6205211002010001 | 补录中 | 主任 | 2016-03-31\n# 设置 试行 | C02\n# 设置 试行 | C01": "",
	} {
		o := run(t, pick(t, "C01", "C02"), setting+text)
		var waived []string
		for _, f := range o.findings {
			if f.Waived != "" {
				waived = append(waived, f.Rule+" "+f.Who)
			}
			if f.Probation != strings.Contains(setting, "试行") {
				t.Errorf("%s: probation %v", setting, f.Probation)
			}
		}
		if strings.Join(waived, ",") != want || len(o.findings) != 3 {
			t.Errorf("%s: waived %v of %d", setting, waived, len(o.findings))
		}
	}
}

func TestDiffNamesWhatAChangeOfRulesDoes(t *testing.T) {
	text := `
== 家庭成员
户编号 | 姓名 | 民族 | 性别
6205211002010001 | 李秀英 | | 
6205211002010003 | 孙强 | | 男
`
	both, one := run(t, pick(t, "C01", "C02"), text), run(t, pick(t, "C02"), text)
	d := rules.Diff(both.findings, one.findings)
	if len(d) != 1 || d[0].Rule != "C01" || d[0].Township != 1 || len(d[0].Lost) != 1 || len(d[0].Gained) != 0 {
		t.Errorf("%+v", d)
	}
	if d := rules.Diff(one.findings, both.findings); len(d) != 1 || len(d[0].Gained) != 1 {
		t.Errorf("%+v", d)
	}
}
