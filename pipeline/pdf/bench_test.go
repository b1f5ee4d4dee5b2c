//go:build unix

package pdf

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"guatu/pipeline/page"
)

// benchRender reports a rendering beside the limit measured in the same run: deflating the same content streams, one after
// the other, on one processor.
func benchRender(b *testing.B, doc *page.Document) {
	render(b, doc) // faces are inflated once a process, not once a document
	list, err := Layout(doc, Options{})
	if err != nil {
		b.Fatal(err)
	}
	var raw [][]byte
	for i := range list.Leaves {
		c := content{book: list.book}
		raw = append(raw, c.page(&list.Leaves[i]))
	}
	var limit, limitCPU, spent, worked time.Duration
	size := 0
	b.ResetTimer()
	for range b.N {
		start, before := time.Now(), cpu()
		size = len(render(b, doc).Bytes)
		spent += time.Since(start)
		worked += cpu() - before
		b.StopTimer()
		start, before = time.Now(), cpu()
		z := newDeflater()
		for _, r := range raw {
			z.deflate(r)
		}
		limit += time.Since(start)
		limitCPU += cpu() - before
		b.StartTimer()
	}
	b.ReportMetric(float64(spent)/float64(limit), "×deflate")
	b.ReportMetric(float64(worked)/float64(limitCPU), "×deflate-cpu")
	b.ReportMetric(float64(worked.Microseconds())/1000/float64(b.N), "cpu-ms")
	b.ReportMetric(float64(size)/1024, "KB")
	b.ReportMetric(float64(len(list.Leaves)), "pages")
}

// cpu is the processor time this process has used.
func cpu() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// longRoster is a table of 8,000 people.
func longRoster() *page.Table {
	t := &page.Table{Head: [][]page.Cell{page.Cells("序号", "乡镇", "行政村", "姓名", "性别", "证件号码", "类别", "慰问金", "送达日期", "签字（手印）")}}
	names := []rune("王李张刘陈杨赵黄周吴建国小明秀英桂兰志强玉梅海燕\u3402\u5586玥")
	villages := []string{"李家村", "石沟村", "上河村", "\u5c72家坪村", "中庄村"}
	for i := range 8000 {
		name := string([]rune{names[i%10], names[10+i*7%17], names[10+i*11%17]})
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i+1), []string{"永清镇", "草川铺乡", "白驼镇"}[i%3], villages[i%5], name, []string{"男", "女"}[i%2],
			fmt.Sprintf("620521********%04d", i*37%10000), []string{"重大疾病患者", "军烈属", "五保户", "二女户"}[i%4], fmt.Sprint(500+i%3*100), fmt.Sprintf("2月%d日", 1+i%7), "")})
	}
	return t
}

// BenchmarkRosterOf8000 also leaves its table as CSV where GUATU_BENCH_CSV says, for samples/peers-pdf.sh.
func BenchmarkRosterOf8000(b *testing.B) {
	t := longRoster()
	if file := os.Getenv("GUATU_BENCH_CSV"); file != "" {
		var text strings.Builder
		for _, row := range append([]page.Row{{Cells: t.Head[0]}}, t.Rows...) {
			for i, c := range row.Cells {
				text.WriteString(strings.Repeat(",", min(i, 1)) + c.Text)
			}
			text.WriteByte('\n')
		}
		if err := os.WriteFile(file, []byte(text.String()), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	benchRender(b, &page.Document{Sections: []page.Section{{Setting: page.Sheet, Numbers: page.NumberTotal, Blocks: []page.Block{page.Title{Text: "慰问对象花名册"}, t}}}})
}

func BenchmarkNotices1000(b *testing.B) {
	doc := &page.Document{}
	for i := range 1000 {
		doc.Sections = append(doc.Sections, page.Section{Restart: true, Blocks: []page.Block{
			page.Title{Text: "关于限期整改数据质量问题的通知"},
			page.Recipient{Text: fmt.Sprintf("永清镇第%d村", i+1)},
			page.Para{Text: fmt.Sprintf("经核查，你村第%d周报送的建档立卡数据中有错误%d条、疑点%d条，请于2月15日18时前整改到位，并将整改结果报县精准扶贫工作领导小组办公室。", i%52+1, i%37, i%11)},
			page.Heading{Level: 1, Text: "主要问题"},
			page.Para{Text: "一是家庭成员身份证号码校验位不符，二是人均纯收入与分项收入之和不一致，三是致贫原因为空。"},
			page.Signature{Units: []string{"清水县精准扶贫工作领导小组办公室"}, Date: "2016年2月5日"},
		}})
	}
	benchRender(b, doc)
}

func BenchmarkPoster(b *testing.B) {
	benchRender(b, &page.Document{Sections: []page.Section{{Setting: page.Wall, Paper: page.A0, Landscape: true, Blocks: []page.Block{samplePoster()}}}})
}
