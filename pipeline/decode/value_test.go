package decode

import (
	"fmt"
	"strings"
	"testing"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// written is one value as a clerk writes it, what it is read as ("BAD", "blank" or the canonical value), and the corrections counted.
type written struct{ raw, want, fixes string }

func names(f fix) string {
	var out []string
	for i, n := range fixNames {
		if f&(1<<i) != 0 {
			out = append(out, n)
		}
	}
	return strings.Join(out, " ")
}

func result(n int64, places int, did fix, ok bool) (string, string) {
	switch {
	case !ok:
		return "BAD", ""
	case did&fixDash != 0:
		return "blank", names(did)
	}
	return record.FormatScaled(n, places), names(did)
}

func TestAmountsAreReadInEveryWayClerksWriteThem(t *testing.T) {
	for _, c := range []written{
		{"3500", "3500", ""},
		{"3500.5", "3500.5", ""},
		{" 3500 ", "3500", "去空格"},
		{"3\u00a0500", "3500", "去空格"},
		{"３５００．５", "3500.5", "全角转半角"},
		{"3,500", "3500", "去千分位"},
		{"3，500.25", "3500.25", "全角转半角 去千分位"},
		{"1,234,567", "1234567", "去千分位"},
		{"3500元", "3500", "去单位"},
		{"¥3500", "3500", ""},
		{"0.35万", "3500", "按所写单位折算"},
		{"0.35万元", "3500", "按所写单位折算"},
		{"约300", "300", "去“约”字"},
		{"300元左右", "300", "去单位 去“约”字"},
		{"300+200", "500", "加式求和"},
		{"300元＋0.02万", "500", "全角转半角 去单位 按所写单位折算 加式求和"},
		{"300+200=500", "500", "加式求和"},
		{"无", "0", "“无”作0"},
		{"零", "0", "“无”作0"},
		{"○", "0", "“无”作0"},
		{"—", "blank", "横线、斜线作空白"},
		{"／", "blank", "全角转半角 横线、斜线作空白"},
		{"--", "blank", "横线、斜线作空白"},
		{"3O0", "300", "字母O、l作数字"},
		{"l00", "100", "字母O、l作数字"},
		{"12。5", "12.5", "字母O、l作数字"},
		{"△12", "-12", "负数写法"},
		{"(12)", "-12", "负数写法"},
		{"（12）", "-12", "全角转半角 负数写法"},
		{"-12", "-12", ""},
		{"'3500", "3500", "去撇号"},
		{"三百二十", "320", "中文数字"},
		{"1.005", "1.01", ""},
		{"-1.005", "-1.01", ""},
		{"1,5", "BAD", ""},
		{"12,34", "BAD", ""},
		{"300-500", "BAD", ""},
		{"300+200=600", "BAD", ""},
		{"300多", "BAD", ""},
		{"3500亩", "BAD", ""},
		{"同上", "BAD", ""},
		{"1.2.3", "BAD", ""},
		{"35%", "BAD", ""},
		{"9999999999999999999999", "BAD", ""},
		{"1e999", "BAD", ""},
		{"NaN", "BAD", ""},
		{"0x10", "BAD", ""},
	} {
		n, did, ok := quantity(c.raw, "元", 2)
		if got, fixes := result(n, 2, did, ok); got != c.want || fixes != c.fixes {
			t.Errorf("%q reads %s [%s], want %s [%s]", c.raw, got, fixes, c.want, c.fixes)
		}
	}
}

func TestUnitsOfTheSameMeasureAreConverted(t *testing.T) {
	for _, c := range []struct{ raw, unit, want string }{
		{"2公顷", "亩", "30"}, {"666.67平方米", "亩", "1"}, {"3分", "亩", "0.3"}, {"1.5亩", "平方米", "1000"}, {"80㎡", "平方米", "80"}, {"500米", "公里", "0.5"},
		{"3里", "公里", "1.5"}, {"1年", "月", "12"}, {"6个月", "月", "6"}, {"5‰", "%", "0.5"}, {"30％", "%", "30"}, {"4口人", "人", "4"}, {"3户", "人", "BAD"},
	} {
		n, did, ok := quantity(c.raw, c.unit, 4)
		if got, _ := result(n, 4, did, ok); got != c.want {
			t.Errorf("%s in a column of %s reads %s, want %s", c.raw, c.unit, got, c.want)
		}
	}
}

func TestCountsHaveNoFractions(t *testing.T) {
	for raw, want := range map[string]string{"4": "4", "4.0": "4", "4.5": "BAD", "4人": "4", "四人": "4", "十二": "12", "４": "4", "3.9999999999999996": "4", "2+1": "3"} {
		n, did, ok := quantity(raw, "人", 0)
		if got, _ := result(n, 0, did, ok); got != want {
			t.Errorf("%s reads %s, want %s", raw, got, want)
		}
	}
}

func TestDaysAreReadInEveryListedForm(t *testing.T) {
	r := dateReader{17}
	for _, c := range []written{
		{"2016-02-01", "2016-02-01", ""},
		{"2016.2.1", "2016-02-01", "日期写法统一"},
		{"2016/2/1", "2016-02-01", "日期写法统一"},
		{"２０１６．２．１", "2016-02-01", "全角转半角 日期写法统一"},
		{"16.2.1", "2016-02-01", "日期写法统一"},
		{"65.3.12", "1965-03-12", "日期写法统一"},
		{"2016年2月1日", "2016-02-01", "日期写法统一"},
		{"2016年2月1号", "2016-02-01", "日期写法统一"},
		{"2016 年 2 月 1 日", "2016-02-01", "去空格 日期写法统一"},
		{"2016年2月1日（星期一）", "2016-02-01", "日期写法统一"},
		{"二〇一六年二月一日", "2016-02-01", "中文数字"},
		{"二○一六年十二月三十一日", "2016-12-31", "中文数字"},
		{"20160201", "2016-02-01", "日期写法统一"},
		{"42401", "2016-02-01", "日期序列号还原"},
		{"2016-02-01 08:30", "2016-02-01", "日期写法统一"},
		{"2016-02-01T08:30:00Z", "2016-02-01", "日期写法统一"},
		{"2016.2.1 8时", "2016-02-01", "日期写法统一"},
		{"/", "blank", "横线、斜线作空白"},
		{"2016-02", "BAD", ""},
		{"2016年2月", "BAD", ""},
		{"2016", "BAD", ""},
		{"2015年底", "BAD", ""},
		{"2月1日", "BAD", ""},
		{"2016.2.30", "BAD", ""},
		{"2016.13.1", "BAD", ""},
		{"1/2/16", "BAD", ""},
		{"昨天", "BAD", ""},
		{"农历正月初一", "BAD", ""},
	} {
		day, did, ok := r.written(c.raw)
		got, fixes := "BAD", ""
		if ok {
			got, fixes = day.String(), names(did)
		}
		if ok && did&fixDash != 0 {
			got = "blank"
		}
		if got != c.want || fixes != c.fixes {
			t.Errorf("%q reads %s [%s], want %s [%s]", c.raw, got, fixes, c.want, c.fixes)
		}
	}
}

func TestDateCells(t *testing.T) {
	for raw, want := range map[string]string{"42401": "2016-02-01", "42401.75": "2016-02-01", "1": "1900-01-01", "59": "1900-02-28", "61": "1900-03-01", "2016-02-01T00:00:00": "2016-02-01", "0.5": "BAD", "-3": "BAD", "2958466": "BAD", "2016-02-31": "BAD"} {
		got := "BAD"
		if day, ok := cellDay(raw); ok {
			got = day.String()
		}
		if got != want {
			t.Errorf("date cell %s is %s, want %s", raw, got, want)
		}
	}
}

func TestPeriodsInLabelLines(t *testing.T) {
	for s, want := range map[string]string{"2016年2月1日至2月7日": "2016-02-01 2016-02-07", "2016-02-01至2016-02-07": "2016-02-01 2016-02-07", "2016.2.1—2016.2.7": "2016-02-01 2016-02-07", "2016年2月5日": "2016-02-05 2016-02-05", "第六周": ""} {
		got := ""
		if a, b, ok := (dateReader{17}).span(s); ok {
			got = a.String() + " " + b.String()
		}
		if got != want {
			t.Errorf("%s spans %q, want %q", s, got, want)
		}
	}
}

func TestBoxesAreReadWhenExactlyOneIsTicked(t *testing.T) {
	for raw, want := range map[string]string{"☑是□否": "true", "□是 ☑否": "false", "■是□否": "true", "√有□无": "true", "□是□否": "BAD", "☑是☑否": "BAD", "是": "BAD", "": "BAD"} {
		got := "BAD"
		if yes, ok := boxes(raw); ok {
			got = fmt.Sprint(yes)
		}
		if got != want {
			t.Errorf("%s reads %s, want %s", raw, got, want)
		}
	}
}

// ident reads one cell as an identifier of a kind; lost says that the loss of digits was noted.
func ident(k kind, c grid.Cell) (text, fixes string, lost bool) {
	rd := &reader{t: &table{sheet: &record.Sheet{}}}
	s, did, ok := rd.identifier(&column{kind: k, at: 1, spec: &spec.Column{Field: "id"}}, c)
	if !ok {
		s = "BAD"
	}
	return s, names(did), len(rd.pending) > 0
}

func TestIdentifiersComeFromTheRawCellAndAreNeverRepaired(t *testing.T) {
	for _, c := range []struct {
		kind              kind
		stored            grid.Kind
		raw, want, counts string
		lost              bool
	}{
		{kID, grid.Text, "62052119650312345X", "62052119650312345X", "", false},
		{kID, grid.Text, "62052119650312345x", "62052119650312345X", "号码末位改为大写X", false},
		{kID, grid.Text, "62052119650312345×", "62052119650312345X", "号码末位改为大写X", false},
		{kID, grid.Text, "62052119650312345Ｘ", "62052119650312345X", "全角转半角 号码末位改为大写X", false},
		{kID, grid.Text, "620521 19650312 3451", "620521196503123451", "去空格", false},
		{kID, grid.Text, "620521-19650312-3451", "620521196503123451", "去横线", false},
		{kID, grid.Text, "'620521196503123451", "620521196503123451", "去撇号", false},
		{kID, grid.Number, "620521650312345", "620521650312345", "", false},
		{kID, grid.Number, "620521196503123000", "BAD", "", true},
		{kID, grid.Number, "6.20521196503123E+17", "BAD", "", true},
		{kID, grid.Number, "620521196503123451", "BAD", "", true},
		{kID, grid.Text, "6.20521E+17", "BAD", "", true},
		{kPhone, grid.Number, "1.38123E+10", "BAD", "", true},
		{kPhone, grid.Number, "1.3812345678E10", "13812345678", "科学计数法还原", false},
		{kID, grid.Text, "620521196503123451\n620521197801010011", "BAD", "", false},
		{kID, grid.Text, "遗失", "BAD", "", false},
		{kID, grid.Text, "无", "", "“无”作空白", false},
		{kPhone, grid.Number, "13812345678", "13812345678", "", false},
		{kPhone, grid.Number, "13812345678.0", "13812345678", "去掉小数点后的0", false},
		{kPhone, grid.Number, "1.3812345678E10", "13812345678", "科学计数法还原", false},
		{kPhone, grid.Text, "138-1234-5678", "13812345678", "去横线", false},
		{kPhone, grid.Text, "+86 13812345678", "13812345678", "去空格 去电话国家代码", false},
		{kPhone, grid.Text, "0938-7151234", "09387151234", "去横线", false},
		{kPhone, grid.Text, "13812345678/13912345678", "BAD", "", false},
		{kPhone, grid.Number, "13812345678.5", "BAD", "", false},
		{kAccount, grid.Text, "6227 0040 1234 5678 901", "6227004012345678901", "去空格", false},
		{kAccount, grid.Number, "6227004012345678901", "BAD", "", true},
		{kIdent, grid.Number, "12", "12", "", false},
		{kIdent, grid.Text, "620521101201\n0001", "BAD", "", false},
		{kIdent, grid.Date, "42401", "BAD", "", false},
	} {
		got, counts, lost := ident(c.kind, grid.Cell{Kind: c.stored, Raw: c.raw})
		if got == "BAD" {
			counts = ""
		}
		if got != c.want || counts != c.counts || lost != c.lost {
			t.Errorf("%q reads %s [%s] lost=%v, want %s [%s] lost=%v", c.raw, got, counts, lost, c.want, c.counts, c.lost)
		}
	}
}

func TestNamesLoseTheirInnerBlanks(t *testing.T) {
	for raw, want := range map[string]string{"张  三": "张三", "张　三": "张三", "张三 ": "张三", "阿布都•热合曼": "阿布都·热合曼", "John Smith": "John Smith", "欧阳建国": "欧阳建国"} {
		if got, _, ok := personName(raw); !ok || got != want {
			t.Errorf("%q reads %q, want %q", raw, got, want)
		}
	}
}

func TestTotalsNotesAndColumnNumbersAreWords(t *testing.T) {
	for _, s := range []string{"合计", "合 计", "小计：", "前村小计", "全乡镇合计", "总计（户）", "其中：低保户"} {
		if totalLabel(s) == "" {
			t.Errorf("%s is a total's label", s)
		}
	}
	for _, s := range []string{"计小红", "张合", "合计划生育政策家庭享受补助", ""} {
		if totalLabel(s) != "" {
			t.Errorf("%s is no total's label", s)
		}
	}
	for _, s := range []string{"填报人：王芳", "审核人（签字）", "注：本表一式三份", "填表说明", "说明：1.按户填写"} {
		if !footer(s) {
			t.Errorf("%s is a footer", s)
		}
	}
	for _, s := range []string{"张三", "说明文字", "注水村", "审核中"} {
		if footer(s) {
			t.Errorf("%s is no footer", s)
		}
	}
}
