package decode_test

import (
	"strings"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// Any workbook in the notation, however odd, gives returns: no panic, at least one return, every fact with a kind, and the same again the second time.
func FuzzBook(f *testing.F) {
	for _, seed := range []string{
		"== 账一\n1 | 户编号 | 户主姓名 | 家庭人口\n2 | 1 | 张三 | 4\n",
		"== 家庭成员\n-- merges A1:B1 A3:A9\n1 | 户编号 | _ {merged} | 姓名\n3 | 12345678 | | 李四\n4 | _ {merged} | | 王五\n",
		"== 封面\n1 | 乡镇 | 红堡镇 | 报告期起 | @42401\n2 | 报告期止：2016年2月7日 | 报送类型 | 增量\n",
		"== x\n1 | 序号 | 行政村 | 户编号 | 户主姓名 | | 序号 | 行政村 | 户编号 | 户主姓名\n2 | 1 | 前村 | 1 | 张 | | 2 | 后村 | 3 | 李\n3 | 合计 | =? | #REF! | TRUE | 1e300\n",
		"== 前村\n-- hidden\n1 | 单位：万元\n2 | 户编号 | 户主姓名 | 工资性收入 | 人均纯收入（元）\n3 | 同上 | 〃 | 1+1 | △3\n4 | 户编号 | 户主姓名 | 工资性收入 | 人均纯收入（元）\n",
	} {
		f.Add(seed)
	}
	s := load(f)
	f.Fuzz(func(t *testing.T, text string) {
		b, err := grid.Parse(text)
		if err != nil || len(text) > 5000 {
			return
		}
		file := &record.File{Name: b.File}
		first := decode.Book(s, week, file, b)
		if len(first) == 0 {
			t.Fatal("no return")
		}
		for _, r := range first {
			for _, fact := range r.Facts {
				if fact.Kind == "" || strings.Contains(decode.Explain(fact), "%!") {
					t.Errorf("fact %+v explains itself as %q", fact, decode.Explain(fact))
				}
			}
		}
		if a, b := dump(first), dump(decode.Book(s, week, file, b)); a != b {
			t.Errorf("two readings differ:\n%s\n%s", a, b)
		}
		decode.Show(s, b, first)
		decode.Settings(s, b)
	})
}

// A single written value in every kind of column: never a panic, and what is Bad or corrected in earnest keeps its text.
func FuzzValue(f *testing.F) {
	for _, v := range []string{"300+200", "约0.35万元", "２０１６年２月１日", "6.2E+17", "☑是□否", "因病、因学", "同上", "'", "(12", "1,2,3", "　", "\u202e1", "二〇一六年", "=\"1\"", "+", "=", "—5", "万", "O"} {
		f.Add(v, uint8(1))
	}
	s := load(f)
	f.Fuzz(func(t *testing.T, raw string, kind uint8) {
		if strings.ContainsAny(raw, "\x00") || len(raw) > 300 {
			return
		}
		b := &grid.Book{}
		for _, l := range s.On(week.To).Layouts[1:] {
			sh := &grid.Sheet{Name: l.Title, Rows: []grid.Row{{Num: 1}, {Num: 2}}}
			for i, c := range l.Columns {
				sh.Rows[0].Cells = append(sh.Rows[0].Cells, grid.Cell{Col: int32(i + 1), Kind: grid.Text, Raw: c.Header})
				sh.Rows[1].Cells = append(sh.Rows[1].Cells, grid.Cell{Col: int32(i + 1), Kind: grid.Kind(kind % 7), Raw: raw})
			}
			b.Sheets = append(b.Sheets, sh)
		}
		for _, r := range decode.Book(s, week, &record.File{}, b) {
			decode.Show(s, b, []*record.Return{r})
			for i := range r.Incomes {
				in := &r.Incomes[i]
				if in.Wage.S == record.Bad && raw != "" && in.Sheet.Raw(in.Row, "wage") == "" {
					t.Errorf("%q is Bad without its text", raw)
				}
			}
		}
	})
}
