package pdf

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"guatu/pipeline/page"
)

var townships = strings.Fields("永清镇 红堡镇 白驼镇 金集镇 秦亭镇 山门镇 白沙镇 松树乡 王河乡 远门乡 土门乡 郭川乡 贾川乡 丰望乡 草川铺乡 陇东乡 黄门乡 新城乡")

// poster puts panels on a sheet, as the wall charts do.
func poster(paper page.Paper, landscape bool, p page.Poster) *page.Document {
	p.Title, p.Maker, p.Source = "精准扶贫挂图作业作战图", "制图单位：清水县精准扶贫工作领导小组办公室", "数据截止：2016年2月5日18时　来源：“853”挂图作业周报（第6期）"
	return &page.Document{Sections: []page.Section{{Setting: page.Wall, Paper: paper, Landscape: landscape, Blocks: []page.Block{&p}}}}
}

func townBars() page.Bars {
	out := page.Bars{Axis: page.Axis{Unit: "%", Scale: 100}, Sorted: true, Target: &page.Target{Value: 8500, Label: "目标 85%"},
		Keys: []page.Key{{Name: "达到目标"}, {Name: "低于目标", Tone: page.ToneBad}}}
	for i, name := range townships {
		v := int64(10000 - i*i*6 - i*3)
		bar := page.Bar{Label: name, Value: v, Shown: fmt.Sprintf("%d.%02d%%", v/100, v%100)}
		if v < 8500 {
			bar.Tone = page.ToneBad
		}
		out.Items = append(out.Items, bar)
	}
	return out
}

func townTiles() page.Tiles {
	out := page.Tiles{Unit: "完成率", Steps: strings.Fields("<83% 83–86% 86–89% 89–92% 92–95% ≥95%")}
	for i, name := range townships {
		out.Tiles = append(out.Tiles, page.Tile{Label: name, Value: fmt.Sprintf("%d.%d%%", 99-i, i%10), Note: fmt.Sprintf("剩余%d条", 3+i*7), Step: i%7 - 1, Col: i % 5, Row: i / 5})
	}
	return out
}

func townStacks() page.Stacked {
	out := page.Stacked{Series: strings.Fields("义务教育 基本医疗 住房安全 饮水安全 信息质量")}
	for i, name := range townships {
		s := page.Stack{Label: name}
		for k := range 5 {
			s.Parts = append(s.Parts, int64((i*7+k*5)%19+1)*31) // totals of four figures, side by side
		}
		s.Total = fmt.Sprint(sumParts(s.Parts))
		out.Items = append(out.Items, s)
	}
	return out
}

func yearPlan() page.Gantt {
	day := func(m, d int) time.Time { return time.Date(2016, time.Month(m), d, 0, 0, 0, 0, time.UTC) }
	out := page.Gantt{From: day(1, 1), To: day(12, 31), Today: day(6, 30), Keys: []page.Key{{Name: "按期", Tone: page.ToneGood}, {Name: "推进中"}, {Name: "滞后", Tone: page.ToneWarn}, {Name: "逾期", Tone: page.ToneBad}}}
	for i, name := range []string{"问题全面排查（五级联动、逐户核查）", "义务教育控辍保学专项整改", "危房改造与住房安全鉴定", "档案资料归集"} {
		out.Tasks = append(out.Tasks, page.Task{Label: name, Owner: "县扶贫办", From: day(1+i*2, 5), To: day(4+i*2, 28), Done: 100 - i*30, Tone: []page.Tone{page.ToneGood, page.ToneFair, page.ToneWarn, page.ToneBad}[i]})
	}
	for _, d := range []time.Time{day(1, 1), day(6, 15), day(6, 29), day(12, 31)} {
		out.Tasks = append(out.Tasks, page.Task{Label: "督查", Owner: "县委办", From: d, Milestone: true})
	}
	return out
}

func weekCurves() page.Lines {
	out := page.Lines{Axis: page.Axis{Unit: "%", Scale: 10}, Target: &page.Target{Value: 1000, Label: "目标100%"}}
	series := []page.Line{{Name: "基础信息账", Last: "93.5%"}, {Name: "帮扶台账", Last: "93.1%"}, {Name: "计划", Plan: true}}
	for w := range 12 {
		out.Weeks = append(out.Weeks, fmt.Sprintf("第%d周", w+1))
		for k := range series {
			v := int64(100 + w*75 - k*w)
			if k == 1 && w == 5 {
				v = page.NoValue
			}
			series[k].Values = append(series[k].Values, v)
		}
	}
	out.Series = series
	return out
}

func gates() page.Flow {
	return page.Flow{Steps: []page.FlowStep{
		{Label: "一、农户申请", Notes: []string{"农户自愿提出书面申请", "村民小组核实"}, Count: "23,412户", Tone: page.ToneAccent},
		{Label: "二、民主评议", Notes: []string{"村民代表大会评议", "第一次公示7天"}, Count: "21,906户", Out: "不符合条件1,506户"},
		{Label: "三、乡镇审核", Notes: []string{"逐户入户核查"}, Count: "21,188户", Out: "核减718户"},
		{Label: "四、县级审定", Notes: []string{"部门比对，县政府审定并公告"}, Count: "20,800户", Out: "比对剔除388户", Tone: page.ToneGood},
		{Label: "五、建档立卡", Notes: []string{"录入系统", "发放明白卡"}, Count: "20,800户", Tone: page.ToneWarn},
	}}
}

// duties is a tree down to the villages, or to three people a township.
func duties(villages bool) page.Tree {
	root := page.Node{Label: "县精准扶贫指挥部", Note: "指挥长：县委书记、县长（双组长）", Tone: page.ToneAccent}
	for z := range 3 {
		zone := page.Node{Label: []string{"东部", "中部", "西部"}[z] + "片区分指挥部", Note: "包片县领导：王建国"}
		for i := range 6 {
			town := page.Node{Label: townships[z*6+i], Note: "包抓：李\u3402", Tone: page.ToneGood}
			for v := range 8 + (z*6+i)%6 {
				town.Kids = append(town.Kids, page.Node{Label: string([]rune("王李张刘陈杨赵黄周吴徐孙胡")[v]) + "家村", Note: "张\u4dae", Tone: page.ToneWarn})
			}
			if !villages {
				town.Kids = []page.Node{{Label: "驻村第一书记"}, {Label: "村支书主任"}, {Label: "帮扶责任人"}}
			}
			zone.Kids = append(zone.Kids, town)
		}
		root.Kids = append(root.Kids, zone)
	}
	return page.Tree{Root: root}
}

func villageMatrix() page.Matrix {
	out := page.Matrix{Corner: "行政村", Cols: strings.Fields("道路 饮水 用电 安全住房 网络宽带 卫生室 学校 富民产业"), Steps: strings.Fields("未动工 <30% 30–60% 60–90% 已完成"), Unit: "完成程度", Keys: []page.Key{{Name: "不涉及", Tone: page.ToneMuted}}}
	for v := range 17 {
		row := page.MatrixRow{Label: fmt.Sprintf("第%d村", v+1)}
		for k := range 8 {
			row.Cells = append(row.Cells, page.MatrixCell{Text: fmt.Sprintf("%d/5", (v+k)%6), Step: (v + k) % 6, Tone: page.Tone(k % 8)})
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

func visits() page.Counters {
	return page.Counters{Items: []page.Counter{
		{Label: "慰问对象", Value: "1,402", Of: "/ 1,449人", Done: 967, Tone: page.ToneGood, Note: "完成96.7%"},
		{Label: "一封信送达", Value: "18,230", Of: "/ 20,800户", Done: 876, Note: "完成87.6%"},
		{Label: "未送达", Value: "2,570", Of: "户", Done: -1, Tone: page.ToneBad, Note: "较上周减少1,210户"},
		{Label: "慰问金", Value: "84.2", Of: "万元", Done: 920, Tone: page.ToneWarn, Note: "发放92.0%"}}}
}

// wallCharts are the posters of the five wall charts and the duty trees, with real numbers of townships and villages.
func wallCharts() map[string]page.Poster {
	return map[string]page.Poster{
		"作战图": {Cols: []int{5, 7}, Rows: []int{10, 7}, Panels: []page.Panel{
			{Title: "各乡镇整改率排名", Unit: "单位：%", Chart: townBars()},
			{Title: "整改率空间分布", Unit: "六边形拼图示意，不代表行政区划界线", Col: 1, Chart: townTiles()},
			{Title: "各乡镇剩余问题构成", Unit: "单位：条", Row: 1, ColSpan: 2, Chart: townStacks()}}},
		"脱贫状态": {Cols: []int{5, 6}, Rows: []int{4, 9, 8}, Panels: []page.Panel{{Title: "脱贫状态", Unit: "单位：户", Row: 2, Chart: townStacks()}}},
		"进度图": {Cols: []int{3, 2}, Rows: []int{7, 5}, Panels: []page.Panel{
			{ColSpan: 2, Chart: yearPlan()},
			{Row: 1, Title: "三本账填报进度", Unit: "单位：%", Chart: weekCurves()},
			{Row: 1, Col: 1, Title: "“七个一”慰问", Chart: visits()}}},
		"流程图": {Cols: []int{5, 4}, Rows: []int{5, 7}, Panels: []page.Panel{
			{ColSpan: 2, Title: "建档立卡“12345”流程", Chart: gates()},
			{Row: 1, Title: "整村推进", Unit: "完成项/应建项", Chart: villageMatrix()},
			{Row: 1, Col: 1, Title: "排名", Table: rankTable(18)}}},
		"责任体系图（村）": {Sub: "县级统筹 · 乡镇落实 · 村为主体", Panels: []page.Panel{{Chart: duties(true)}}},
		"责任体系图":    {Panels: []page.Panel{{Chart: duties(false)}}},
	}
}

// No label overlaps another, a line or an edge, none is too small or too faint, and the file stays small, on any paper.
func TestWallChartsAreLegibleOnAnyPaper(t *testing.T) {
	for name, p := range wallCharts() {
		for _, paper := range []page.Paper{page.A3, page.A0, page.Board} {
			doc := poster(paper, true, p)
			list, err := Layout(doc, Options{})
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range Check(&list) {
				t.Errorf("%s on %v: %s", name, paper, problem)
			}
			if n := len(render(t, doc).Bytes); n > 100<<10 {
				t.Errorf("%s on %v takes %d bytes", name, paper, n)
			}
		}
	}
}

func TestChartsAreHonest(t *testing.T) {
	axis := newAxis(page.Axis{Unit: "%", Scale: 100}, 9810, 5, 1000)
	if axis.from != 0 || axis.to != 10000 || axis.at(5000) != 500 || axis.broken() {
		t.Errorf("axis from %d to %d, half way at %d", axis.from, axis.to, axis.at(5000))
	}
	cut := newAxis(page.Axis{Unit: "%", Scale: 100, From: 7000}, 9810, 5, 1000)
	if !cut.broken() || cut.brokenNote() != "坐标自70%起，非零起点" {
		t.Errorf("a cut axis says %q", cut.brokenNote())
	}
	c := canvas{book: &fontBook{}}
	c.bars(page.Bars{Axis: page.Axis{From: 70}, Items: []page.Bar{{Label: "永清镇", Value: 90, Shown: "90"}}}, box{0, 0, 40000, 20000}, 1000)
	said := false
	for _, it := range c.items {
		said = said || strings.Contains(it.Text, "非零起点")
	}
	if !said {
		t.Error("a bar chart that does not start at zero does not say so")
	}
}

// Tones and steps must be told apart on a grey print: by lightness, in a fixed order.
func TestShadesKeepTheirOrderInGrey(t *testing.T) {
	for i := 1; i < len(stepColors); i++ {
		if luminance(stepColors[i]) <= luminance(stepColors[i-1]) {
			t.Errorf("step %d is no lighter than the one before it", i)
		}
	}
	order := []page.Tone{page.ToneBad, page.ToneFair, page.ToneGood, page.ToneWarn, page.ToneMuted}
	for i := 1; i < len(order); i++ {
		if luminance(toneColor(order[i])) < luminance(toneColor(order[i-1]))*6/5 {
			t.Errorf("%s can be taken for %s in grey", order[i], order[i-1])
		}
	}
	for i := 1; i < len(seriesColors); i++ {
		if contrast(seriesColors[i], seriesColors[i-1]) < 180 {
			t.Errorf("series %d and %d look alike in grey", i-1, i)
		}
	}
}
