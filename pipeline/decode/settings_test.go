package decode_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/decode"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
)

const settingsBook = `@@ 设置.xlsx | xlsx
== 乡镇
1 | 乡镇 | 代码 | 启用日期 | 别名 | 依据
2 | 红堡镇 | 620521101 | | 红堡公社、老红堡 |
3 | 河口乡 | 620521999 | 2016.3.1 | | 县发〔2016〕1号
== 村名录
1 | 本县行政村名录
2 | 乡镇 | 行政村 | 代码 | 是否贫困村 | 别名 | 自然村 | 全村耕地
3 | 红堡 | 前村 | 620521101201 | 是 | 前家村 | 上前、下前 | 1260.5
4 | 老红堡 | 后村 | 12 | 否 |
5 | 红堡镇 | 前 | | √ |
6 | 不知镇 | 左村 | | 是 |
7 | 白驼镇 | | | 大概 |
== 核定底数
1 | 乡镇 | 核定户数 | 核定人口 | 依据
2 | 全县 | 20800 | 94800 | 县扶贫办
3 | 红堡 | 1100 | 5000 | 县扶贫办
== 报送日历
1 | 项目 | 内容
2 | 报送周期 | 旬报
3 | 截止时点 | 26
4 | 节假日 | 2016年2月7日至2月13日
5 | 放假 | 二月
== 参数
1 | 参数代码 | 启用日期 | 值 | 依据
2 | poverty_line | 2016-01-01 | 2,960元 | 省扶办〔2016〕9号
3 | no_such | 2016-01-01 | 1 | 某文件
4 | exit_line | 2016-01-01 | 高 | 某文件
5 | exit_line | 2016-01-01 | 3000 |
== 慰问金标准
1 | 类别 | 标准（元）
2 | 五保户 | 500
3 | 困难党员 | 0.03万
== 验收指标
1 | 序号 | 指标
2 | 1 | 人均可支配收入达标
3 | 3 | 安全饮水
== 豁免清单
1 | 豁免编号 | 规则编号 | 对象 | 理由 | 批准人 | 截止日期
2 | 豁1 | g05 | 6205211010010001 | 已核实 | 马主任 | 2016-06-30
3 | 豁2 | G05 | '6205211010010002 | 已核实 | 马主任 | 2016-06-30
4 | 豁3 | G05 | '6205211010010003 | | 马主任 | 2016-06-30
== 核对名单
1 | 载体 | 乡镇 | 行政村 | 户编号 | 户主姓名 | 家庭人口 | 脱贫状态 | 人均纯收入（元）
2 | 明白卡 | 红堡 | 前村 | '6205211010010001 | 王二 | 4 | 未脱贫 | 2,800.5
3 | 大数据平台 | 红堡镇 | 前村 | | 李四 | 三 | |
4 | 喇叭 | 红堡镇 | 前村 | | 李四 | 3 | |
== 文件密码
1 | 密码
2 | 123456
== 输出选项
1 | 项目 | 内容
2 | 证件号码 | 全部遮盖
3 | 输出文书 | 会议材料、简报
4 | 疑点数据 | csv
5 | 疑点数据格式 | 照片
6 | 点名范围 | 乡镇
7 | 挂图纸张 | a0 拼A3
8 | 挂图纸张 | 大一点
`

// The county's slips are named by sheet and cell, and only the rows that have them are left out.
func TestSettingsNameTheirMistakesByCell(t *testing.T) {
	s := load(t)
	set, facts := decode.Settings(s, parse(t, settingsBook))
	var got strings.Builder
	for _, f := range facts {
		fmt.Fprintf(&got, "%s %s!%s %s -> %s\n", f.Kind, f.SheetTab, f.Cell, f.Got, f.Want)
	}
	want := `digits-lost 豁免清单!C2 6205211010010001 -> 
value-bad 村名录!D7 大概 -> 是或否
value-missing 村名录!B7  -> 行政村
value-missing 参数!E5  -> 依据
value-bad 豁免清单!C2 6205211010010001 -> 文字
value-bad 核对名单!A4 喇叭 -> “图、表、卡、册、平台”之一
value-missing 豁免清单!D4  -> 理由
value-bad 乡镇!A3 河口乡 -> 本县18个乡镇之一，或其别名
value-bad 村名录!C4 12 -> 12位数字代码
value-bad 村名录!B5 前 -> 每村一行，本行重复
value-bad 村名录!A6 不知镇 -> 本县18个乡镇之一
value-bad 报送日历!B3 26 -> 1至24的整数
value-bad 报送日历!B5 二月 -> 日期，如2016-02-08
value-bad 参数!A3 no_such -> 参数表中已有的参数代码
value-bad 参数!C4 高 -> 数值
value-bad 验收指标!A3 3 -> 1至7，不断号、不重号
value-bad 输出选项!B5 照片 -> 工作簿或CSV
value-bad 输出选项!B8 大一点 -> A3、A1、A0、1200×800，大图用A3纸拼的如A0拼A3
`
	want = strings.ReplaceAll(want, "参数!E5", "参数!D5")
	if d := cmp.Diff(sorted(want), sorted(got.String())); d != "" {
		t.Error(d)
	}
	if len(set.Villages) != 2 || set.Villages[1].Township != 2 || !set.Villages[0].Poor || set.Villages[0].Code != "620521101201" {
		t.Errorf("villages: %+v", set.Villages)
	}
	if v := set.Villages[0]; len(v.Hamlets) != 2 || v.Cropland != 12605000 {
		t.Errorf("hamlets and cropland: %+v", v)
	}
	if b := set.BaseFigures; len(b) != 2 || b[0].Township != 0 || b[0].People != 94800 || b[1].Township != 2 {
		t.Errorf("base figures: %+v", b)
	}
	if set.Calendar.Cycle != "旬" || len(set.Calendar.Holidays) != 7 || set.Calendar.DeadlineHour != 0 {
		t.Errorf("calendar: %+v", set.Calendar)
	}
	if set.Amounts["五保户"] != 50000 || set.Amounts["困难党员"] != 30000 {
		t.Errorf("amounts: %v", set.Amounts)
	}
	if len(set.Waivers) != 1 || set.Waivers[0].No != "豁2" || set.Waivers[0].Row.Row != 3 || set.MaskIDs != "全部" || !set.DoubtsCSV || !set.NoPersons || set.WallPaper != "A0拼A3" || len(set.Documents) != 2 || set.Passwords[0] != "123456" {
		t.Errorf("settings: %+v", set)
	}
	if n := len(set.Listed); n != 2 || set.Listed[0].Carrier != "卡" || set.Listed[0].Township != 2 || set.Listed[0].NetPerHead.V != 280050 || set.Listed[1].People.V != 3 || set.Listed[1].Status.OK() {
		t.Errorf("lists of the ten-way check: %+v", set.Listed)
	}
	if n := len(set.RuleRefs); n == 0 || set.RuleRefs[0].Rule != "G05" || set.RuleRefs[0].Row.Cell("rule") != "B3" || set.RuleRefs[0].Row.Sheet.File.Name != "设置.xlsx" {
		t.Errorf("rules named: %+v", set.RuleRefs)
	}
	if !set.Supplied["村名录"] || set.Supplied["责任人"] {
		t.Errorf("supplied: %v", set.Supplied)
	}
}

func TestParametersOfTheCountyOverrideByDateWithTheirBasis(t *testing.T) {
	s := load(t)
	set, _ := decode.Settings(s, parse(t, settingsBook))
	after := s.Apply(set)
	day := record.DayOf(2016, 5, 1)
	if p, _ := after.Params.At("poverty_line", day); p.Value != "2960" || p.Basis != "省扶办〔2016〕9号" || p.Unit != "元" {
		t.Errorf("line in force: %+v", p)
	}
	if p, _ := s.Params.At("poverty_line", day); p.Value != "2952" {
		t.Errorf("the specification before must stay: %+v", p)
	}
	if after.FindTownship("老红堡") != 2 || after.Township(2).Name(day) != "红堡镇" || s.FindTownship("老红堡") != 0 {
		t.Error("the county's aliases count only after Apply")
	}
}

func sorted(s string) []string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	for i := range lines {
		for j := i; j > 0 && lines[j] < lines[j-1]; j-- {
			lines[j], lines[j-1] = lines[j-1], lines[j]
		}
	}
	return lines
}

// A new column of the settings is one layout row and one field of its row type, as with returns.
func TestSettingsLayoutsAndRowsNameTheSameFields(t *testing.T) {
	types := decode.SettingsTypes()
	parts := map[string]*spec.Layout{} // of all profiles
	for _, name := range []string{"2026-常态化帮扶", "2016-853"} {
		for _, l := range spectest.Load(t, name).Parts {
			parts[l.Key] = l
		}
	}
	if len(types) != len(parts) {
		t.Errorf("%d layouts, %d row types", len(parts), len(types))
	}
	for _, l := range parts {
		var want, got []record.Field
		for _, c := range l.Columns {
			want = append(want, c.Field)
		}
		for _, slot := range record.Slots(types[l.Key]) {
			got = append(got, slot.Field)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", l.Title, d)
		}
	}
}
