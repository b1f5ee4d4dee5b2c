package decode_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/decode"
	"guatu/pipeline/record"
)

// The same cover, laid out as different people lay out a cover.
func TestCoverIsReadInAnyArrangement(t *testing.T) {
	s := load(t)
	for name, text := range map[string]string{
		"one pair a row": `== 封面
1 | 县 | 清水县
2 | 乡镇 | 红堡镇
3 | 报告期起 | @42401
4 | 报告期止 | @42407
5 | 报送类型 | 增量
6 | 填报人 | 王芳
7 | 联系电话 | 13812345678`,
		"two pairs a row": `== 封面
2 | 县 | 清水县 | 乡镇 | 红堡镇
3 | 报告期起 | 2016.2.1 | 报告期止 | 2016.2.7
4 | 报送类型 | 增量报送 | 填报人 | 王  芳
5 | 手机号 | '13812345678`,
		"labels above values": `== 封面
4 | | 县 | 乡镇 | 报告期起 | 报告期止 | 报送类型 | 填报人 | 联系电话
5 | | 清水县 | 红堡镇 | 2016年2月1日 | 2016年2月7日 | 增量 | 王芳 | 13812345678`,
		"colons in the cell": `== 首页
1 | “853”挂图作业报表封面
2 | 县：清水县 | 乡镇：红堡镇
3 | 报告期起：2016-02-01 | 报告期止：2016-02-07
4 | 报送类型：增量 | 填报人：王芳
5 | 联系电话：13812345678`,
		"labels merged": `== 封面
-- merges A1:F1 A2:B2 A3:B3 C2:D2
1 | 封　面
2 | 县 | _ {merged} | 清水县 | _ {merged} | 乡 镇 | 红堡镇
3 | 报告期起： | _ {merged} | @42401 | | 报告期止： | @42407
4 | 报送类型 | | 增量 | | 填 报 人 | 王芳
5 | | | | | 联系电话 | 13812345678`,
	} {
		r := decode.Book(s, week, &record.File{Name: "x.xlsx"}, parse(t, text))[0]
		c := r.Cover
		if c == nil {
			t.Errorf("%s: no cover", name)
			continue
		}
		got := c.County.V + c.Township.V + c.From.String() + c.To.String() + c.Kind.V + c.FilledBy.V + c.Phone.V
		if got != "清水县红堡镇2016-02-012016-02-07增量王芳13812345678" || r.Township != 2 || r.Full {
			t.Errorf("%s: reads %s, township %d, full %v", name, got, r.Township, r.Full)
		}
	}
}

func TestACoverFieldNamesItsOwnCell(t *testing.T) {
	b := parse(t, "== 封面\n1 | 乡镇 | 红堡镇\n2 | 报告期起 | 二月 | 报告期止 | 2016-02-07\n")
	r := decode.Book(load(t), week, &record.File{}, b)[0]
	if r.Cover.From.S != record.Bad || r.Cover.Cell("from") != "B2" || r.Cover.Written("from", r.Cover.From) != "二月" {
		t.Errorf("报告期起 is %v at %s, written %q", r.Cover.From, r.Cover.Cell("from"), r.Cover.Written("from", r.Cover.From))
	}
}

func TestAFileOfNoKnownTownshipSaysSo(t *testing.T) {
	b := parse(t, "== 账一 基本情况\n1 | 填报单位：某某乡\n2 | 户编号 | 户主姓名 | 家庭人口\n3 | 1 | 张三 | 2\n")
	rs := decode.Book(load(t), week, &record.File{Name: "报表.xlsx"}, b)
	if len(rs) != 1 || rs[0].Township != 0 || len(rs[0].Households) != 1 {
		t.Fatalf("%d returns, township %d", len(rs), rs[0].Township)
	}
	for _, f := range rs[0].Facts {
		if f.Kind == record.TownshipUnknown && f.Got == "填报单位“某某乡”，文件名“报表.xlsx”" {
			return
		}
	}
	t.Errorf("facts: %+v", rs[0].Facts)
}

// A workbook that is tried before anyone says of which period it is, is read as of the one its cover states: the same facts come out.
func TestWithoutAPeriodTheCoversOwnCounts(t *testing.T) {
	s := load(t)
	text := `== 封面
1 | 乡镇 | 红堡镇
2 | 报告期起 | 16.2.1
3 | 报告期止 | 2016年2月7日
== 一封信送达
1 | 填报日期：2016年1月20日
2 | 序号 | 行政村 | 户编号 | 户主姓名 | 送达日期
3 | 1 | 柳湾村 | '6205211002010001 | 王大山 | 16.2.3`
	facts := func(p record.Period) (out []string) {
		r := decode.Book(s, p, &record.File{Name: "x.xlsx"}, parse(t, text))[0]
		if r.Period.From != week.From || r.Period.To != week.To {
			t.Errorf("of %s", r.Period.Label())
		}
		for _, f := range r.Facts {
			out = append(out, decode.Explain(f))
		}
		return out
	}
	own, said := facts(record.Period{}), facts(week)
	if d := cmp.Diff(said, own); d != "" {
		t.Error(d)
	}
	if !slices.ContainsFunc(own, func(f string) bool { return strings.Contains(f, "报告期为“2016年1月20日”") }) {
		t.Errorf("the date of last week is not noticed: %q", own)
	}
}
