package report

import (
	"fmt"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// monitorSection is the part of the papers on households watched for a return to poverty.
func (in *Input) monitorSection() []page.Block {
	c := in.County
	months := c.Value("clear_months", 0)
	text := fmt.Sprintf("全县在册%s户%s人，其中风险未消除的%s%s户%s人%s。落实帮扶措施的%s户，覆盖率%s%s；落实监测联系人的%s户，落实率%s。",
		in.n("households", 0), in.n("people", 0), in.watched(), in.n("monitored", 0), in.n("monitored_people", 0), in.moreOrLess("monitored", "户"),
		in.n("covered", 0), in.pct("covered", 0), in.than("covered", 0), in.n("contacted", 0), in.pct("contacted", 0))
	over := fmt.Sprintf("识别过的%s%s户，风险已消除%s户，消除率%s%s", in.watched(), in.d("cleared", 0), in.n("cleared", 0), in.pct("cleared", 0), in.than("cleared", 0))
	if months.Rated() {
		over += fmt.Sprintf("，识别到消除平均%s个月", months.Ratio(1))
	}
	out := []page.Block{head(1, in.watched()+"情况"), para("%s", in.reportingSentence()), para("%s", text), para("%s。", over)}
	if risks := in.topRisks(); risks != "" {
		out = append(out, para("风险较多的是%s。", risks))
	}
	return append(out, in.monitorBlock())
}

// moreOrLess compares a count with last period's: ，较上月增加3户.
func (in *Input) moreOrLess(id, unit string) string {
	was, now := in.County.PrevSum(id, 0), in.County.Value(id, 0)
	switch {
	case !was.Known || !now.Known:
		return ""
	case now.Num > was.Num:
		return fmt.Sprintf("，%s增加%d%s", in.since(), now.Num-was.Num, unit)
	case now.Num < was.Num:
		return fmt.Sprintf("，%s减少%d%s", in.since(), was.Num-now.Num, unit)
	}
	return "，与" + in.lastPeriod() + "持平"
}

// topRisks names the three commonest risks with their counts.
func (in *Input) topRisks() string {
	f := in.County.Figure("risks")
	var out []string
	used := map[string]bool{}
	for range 3 {
		best, most := "", int64(0)
		for _, name := range f.Names {
			if n := f.Part(name, 0).Num; n > most && !used[name] {
				best, most = name, n
			}
		}
		if best != "" {
			used[best] = true
			out = append(out, fmt.Sprintf("%s（%d户次）", best, most))
		}
	}
	return strings.Join(out, "、")
}

func (in *Input) monitorBlock() page.Block {
	t := &page.Table{Title: in.County.Spec.Facts["watched_kinds"].Value + "情况", Unit: "单位：户、人、%", Head: [][]page.Cell{page.Cells("类别", "未消除户", "人口", "识别过的户", "已消除户", "消除率")}, Keep: true}
	for _, k := range in.County.Figure("monitored").Names {
		v := in.County.Part("cleared", k, 0)
		if k == county.Blank && v.Den == 0 {
			continue
		}
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(k, in.n("monitored", 0, k), in.n("monitored_people", 0, k), fmt.Sprint(v.Den), v.Count(), v.Percent(1))})
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("合计", in.n("monitored", 0), in.n("monitored_people", 0), in.d("cleared", 0), in.n("cleared", 0), in.pct("cleared", 0))})
	return t
}

// workSection is the month's work away from home.
func (in *Input) workSection() []page.Block {
	f := in.County.Figure("working")
	text := fmt.Sprintf("本期登记务工人员%s人，其中在外务工%s人%s，已返乡%s人，占%s；计划外出%s人。", in.d("returned", 0), in.n("working", 0), in.moreOrLess("working", "人"),
		in.n("returned", 0), in.pct("returned", 0), in.n("work_plans", 0))
	var places []string
	for _, name := range f.Names {
		if n := f.Part(name, 0).Num; n > 0 {
			places = append(places, fmt.Sprintf("%s%d人", name, n))
		}
	}
	if len(places) > 0 {
		text += "在外务工的，" + strings.Join(places, "、") + "。"
	}
	return []page.Block{head(1, "外出务工情况"), para("%s", text)}
}
