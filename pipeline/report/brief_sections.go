package report

import (
	"fmt"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

// The sections below are the skeleton of the county's weekly material. Sentences state computed figures and nothing else.

func para(format string, args ...any) page.Para { return page.Para{Text: fmt.Sprintf(format, args...)} }

func head(level int, text string) page.Heading { return page.Heading{Level: level, Text: text} }

// opening says as of when and of what.
func (in *Input) opening(verb string) page.Para {
	return para("现将截至%s%s%s如下。", in.deadlineText(), in.subject(), verb)
}

func (in *Input) progressSection() []page.Block {
	c := in.County
	out := []page.Block{head(1, "总体进展情况"), para("%s", in.reportingSentence()),
		para("全县应填%s户，三本账已填%s户，完成%s%s。在册%s户%s人。五类档案已归档%s户，归档率%s；其中合格%s户，合格率%s。应自查验收%s户，已验收%s户，完成%s。",
			in.d("filled", 0), in.n("filled", 0), in.pct("filled", 0), in.than("filled", 0), in.n("households", 0), in.n("people", 0),
			in.n("filed", 0), in.pct("filed", 0), in.n("filed_ok", 0), in.pct("filed_ok", 0), in.d("accepted", 0), in.n("accepted", 0), in.pct("accepted", 0))}
	if text := in.movedText(); text != "" {
		out = append(out, para("%s", text))
	}
	if v := c.Value("held", 0); v.Num > 0 {
		out = append(out, para("上述数字含沿用上期数据的%s户，占%s。", v.Count(), v.Percent(1)))
	}
	return out
}

// listed names a few townships, or says where many are listed.
func (in *Input) listed(cond func(*county.Area) bool) (list string, n int) {
	list, n = in.names(cond)
	if n > 6 {
		list = fmt.Sprintf("%d个乡镇（名单见附件%d）", n, len(in.figures()))
	}
	return list, n
}

func (in *Input) reportingSentence() string {
	text := "全县" + fmt.Sprint(len(in.County.Areas)) + "个乡镇中，"
	_, fresh := in.names(func(a *county.Area) bool { return a.Report.Standing.Fresh() })
	text += fmt.Sprintf("本期已接收%d个", fresh)
	if list, n := in.names(func(a *county.Area) bool { return a.Report.LateMinutes > 0 }); n > 0 {
		text += fmt.Sprintf("，其中迟报%d个（%s）", n, list)
	}
	if list, n := in.names(func(a *county.Area) bool { return a.Report.Standing == county.Held }); n > 0 {
		text += fmt.Sprintf("；沿用上期数据%d个（%s）", n, list)
	}
	if list, n := in.names(func(a *county.Area) bool { return a.Report.Standing == county.Missing }); n > 0 {
		text += fmt.Sprintf("；未报送%d个（%s）", n, list)
	}
	return text + "。"
}

// leading is the indicator that the charts show township by township: the first of those that the profile has.
func (in *Input) leading() *county.Indicator {
	for _, id := range []string{"filled", "covered", "quality"} {
		if in.County.Made(id) {
			return in.County.Figure(id).Indicator
		}
	}
	return nil
}

func (in *Input) completionChart() []page.Block {
	lead := in.leading()
	if lead == nil {
		return nil
	}
	bars := page.Bars{Axis: page.Axis{Unit: "%", Scale: 10, To: 1000}, Sorted: true}
	for _, a := range in.County.Areas {
		v := in.County.Value(lead.ID, a.ID)
		bar := page.Bar{Label: a.Name, Value: v.Share(1), Shown: v.Percent(1)}
		if a.Report.Standing == county.Missing || !v.Rated() {
			bar.Value, bar.Shown, bar.Tone = page.NoValue, missing, page.ToneMuted
		}
		bars.Items = append(bars.Items, bar)
	}
	return []page.Block{page.Figure{Caption: "各乡镇" + lead.Title, Unit: "单位：%", Chart: bars}}
}

func (in *Input) rankingSection() []page.Block {
	if len(in.County.Weights) == 0 {
		return nil // the profile gives no weights, so there is nothing to rank by
	}
	out := []page.Block{head(1, "乡镇进度排名")}
	rated := in.ratedRanks()
	if len(rated) == 0 {
		return append(out, para("本期没有可以评分的乡镇。"))
	}
	groups := tieGroups(rated)
	best := groupsFor(groups, 3, true)
	out = append(out, head(2, "进度较快的乡镇"), para("%s。", in.rankList(best)))
	if rest := groups[len(best):]; len(rest) > 0 {
		out = append(out, head(2, "进度滞后的乡镇"), para("%s。", in.rankList(groupsFor(rest, 3, false))))
	}
	if moved := in.movedSentence(rated); moved != "" {
		out = append(out, para("%s", moved))
	}
	return append(append(out, para("各乡镇排名见附件1。")), in.completionChart()...)
}

func (in *Input) ratedRanks() []county.Rank {
	var out []county.Rank
	for _, r := range in.County.Ranking {
		if r.Rated {
			out = append(out, r)
		}
	}
	return out
}

// tieGroups puts townships of one place together.
func tieGroups(ranks []county.Rank) [][]county.Rank {
	var out [][]county.Rank
	for _, r := range ranks {
		if n := len(out); n > 0 && out[n-1][0].Rank == r.Rank {
			out[n-1] = append(out[n-1], r)
			continue
		}
		out = append(out, []county.Rank{r})
	}
	return out
}

// groupsFor takes whole places from the front or the back until they hold at least n townships, so that of equals none is named alone.
func groupsFor(groups [][]county.Rank, n int, front bool) [][]county.Rank {
	count := 0
	for i := range groups {
		at := i
		if !front {
			at = len(groups) - 1 - i
		}
		if count += len(groups[at]); count >= n {
			if front {
				return groups[:i+1]
			}
			return groups[at:]
		}
	}
	return groups
}

func (in *Input) rankList(groups [][]county.Rank) string {
	var out []string
	for _, g := range groups {
		score := county.Fixed(g[0].Score, 2)
		if len(g) == 1 {
			out = append(out, fmt.Sprintf("第%d名%s（%s分）", g[0].Rank, in.townshipName(g[0].Township), score))
			continue
		}
		var names []string
		for _, r := range g {
			names = append(names, in.townshipName(r.Township))
		}
		out = append(out, fmt.Sprintf("并列第%d名%s（%s分）", g[0].Rank, strings.Join(names, "、"), score))
	}
	return strings.Join(out, "；")
}

func (in *Input) movedSentence(ranks []county.Rank) string {
	var up, down []string
	for _, r := range ranks {
		switch n, ok := r.Moved(); {
		case ok && n > 0:
			up = append(up, fmt.Sprintf("%s上升%d位", in.townshipName(r.Township), n))
		case ok && n < 0:
			down = append(down, fmt.Sprintf("%s下降%d位", in.townshipName(r.Township), -n))
		}
	}
	if len(up)+len(down) == 0 {
		return ""
	}
	return in.since() + "，" + strings.Join(append(up, down...), "，") + "。"
}

func (in *Input) giftSection() []page.Block {
	f := in.County.Spec.Facts
	out := []page.Block{head(1, f["gift_campaign"].Value+"活动进展"),
		para("按一村一类一人计，应确定慰问对象%s人次，已确定%s人次，完成%s%s；其中替补%s人。已慰问送达%s人，占已登记慰问对象的%s。登记慰问金%s元。",
			in.d("gifts", 0), in.n("gifts", 0), in.pct("gifts", 0), in.than("gifts", 0), in.n("gift_substitutes", 0), in.n("gifts_delivered", 0), in.pct("gifts_delivered", 0),
			record.FormatScaled(in.County.Value("gift_amounts", 0).Num, 2)),
		para("%s应送%s户，已送达%s户，送达率%s%s。", f["letter_name"].Value, in.d("letters", 0), in.n("letters", 0), in.pct("letters", 0), in.than("letters", 0)),
		in.giftTableBlock()}
	return out
}

func (in *Input) cadreSection() []page.Block {
	days := in.County.Value("days", 0)
	unit := county.Value{Num: days.Num, Den: days.Den * 10000, Known: days.Known}
	text := fmt.Sprintf("在岗下乡干部%s人，本期人均驻村%s天；入户走访%s户次，走访%s户，入户覆盖率%s%s",
		in.n("cadres", 0), unit.Ratio(1), in.n("visits", 0), in.n("visited", 0), in.pct("visited", 0), in.than("visited", 0))
	if v := in.County.Value("visited", 0); v.Den > v.Num {
		text += fmt.Sprintf("；本期无人走访的%d户", v.Den-v.Num)
	}
	out := []page.Block{head(1, "干部下基层工作"), para("%s。", text)}
	if in.serves("visit.task") {
		out = append(out, in.visitTable())
	}
	return out
}
