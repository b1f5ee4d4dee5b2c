package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

func (in *Input) qualitySection() []page.Block {
	out := []page.Block{head(1, "数据质量情况"),
		para("共校验%s户%s人，发现错误%s条、疑点%s条，有问题户%s户，占在册户%s%s。数据质量指数%s%s。%s",
			in.n("households", 0), in.n("people", 0), in.n("severity", 0, "错误"), in.n("severity", 0, "疑点"), in.n("problem_rate", 0), in.pct("problem_rate", 0), in.than("problem_rate", 0),
			in.pct("quality", 0), in.than("quality", 0), in.zhunSentence())}
	out = append(append(out, in.zhunBlock()...), head(2, "突出问题"))
	if faults := in.faults(); len(faults) == 0 {
		out = append(out, para("本期没有错误和疑点。"))
	} else {
		out = append(out, in.topRules(faults[:min(10, len(faults))]))
	}
	out = append(out, head(2, in.lastPeriod()+"问题整改"), para("%s", in.correctedSentence()))
	return out
}

func (in *Input) correctedSentence() string {
	v := in.County.Value("corrected", 0)
	if !v.Rated() {
		return in.lastPeriod() + "没有下达未销号的问题。"
	}
	text := fmt.Sprintf("%s下达未销号问题%d条，本期已整改%d条，整改率%s。", in.lastPeriod(), v.Den, v.Num, v.Percent(1))
	if list, n := in.names(func(a *county.Area) bool { x := in.County.Value("corrected", a.ID); return x.Rated() && x.Num == 0 }); n > 0 {
		text += fmt.Sprintf("尚无一条整改的乡镇%d个：%s。", n, list)
	}
	return text
}

func (in *Input) zhunSentence() string {
	if in.serves("准") {
		return "分项情况见下表。"
	}
	return ""
}

func (in *Input) zhunBlock() []page.Block {
	if !in.serves("准") {
		return nil
	}
	t := &page.Table{Title: "数据质量分项合格率", Unit: "单位：户、%", Head: [][]page.Cell{page.Cells("序号", "分项", "合格户", "合格率")}, Keep: true}
	for i, name := range in.County.Figure("zhun").Names {
		v := in.County.Part("zhun", name, 0)
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i+1), name, v.Count(), v.Percent(1))})
	}
	return []page.Block{t}
}

// faults are the rules by how often they found something, of equals the graver first. Hints ask for nothing and are left out.
func (in *Input) faults() []*county.RuleTally {
	out := slices.DeleteFunc(slices.Clone(in.County.Problems.Rules), func(r *county.RuleTally) bool { return r.Rule.Severity == record.Hint })
	slices.SortStableFunc(out, func(a, b *county.RuleTally) int {
		return cmp.Or(cmp.Compare(b.Count[0], a.Count[0]), cmp.Compare(b.Rule.Severity, a.Rule.Severity))
	})
	return out
}

func (in *Input) topRules(faults []*county.RuleTally) page.Block {
	t := &page.Table{Title: "条数居前的问题", Unit: "单位：条、户", Head: [][]page.Cell{page.Cells("序号", "问题", "等级", "条数", "涉及户", "较多的乡镇")}}
	for i, r := range faults {
		households := "—" // of a workbook or a sheet, not of a household
		if r.Households[0] > 0 {
			households = fmt.Sprint(r.Households[0])
		}
		most := in.topBy(2, func(a *county.Area) int64 { return r.Count[a.ID] }, func(n int64) string { return fmt.Sprint(n) })
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i+1), r.Rule.Title, r.Rule.Severity.Chinese(), fmt.Sprint(r.Count[0]), households, most)})
	}
	return t
}

func (in *Input) giftTableBlock() page.Block {
	t := &page.Table{Title: in.County.Spec.Facts["gift_campaign"].Value + "对象分类情况", Unit: "单位：人次、%", Head: [][]page.Cell{page.Cells("类别", "应确定", "已确定", "完成率", "替补")}, Keep: true}
	for _, k := range in.County.Figure("gifts").Names {
		v := in.County.Part("gifts", k, 0)
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(k, fmt.Sprint(v.Den), v.Count(), v.Percent(1), in.n("gift_substitutes", 0, k))})
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("合计", in.d("gifts", 0), in.n("gifts", 0), in.pct("gifts", 0), in.n("gift_substitutes", 0))})
	return t
}

func (in *Input) visitTable() page.Block {
	s := in.County.Spec
	effects, tasks := county.Effects(s), county.Tasks(s)
	t := &page.Table{Title: "干部走访情况（作用×任务）", Unit: "单位：户次", Head: [][]page.Cell{page.Cells(append(append([]string{"作用"}, tasks...), "合计")...)}, Keep: true}
	sums := make([]int64, len(tasks)+1)
	for _, e := range effects {
		cells, sum := []string{e}, int64(0)
		for i, task := range tasks {
			n := in.County.Part("visits", county.VisitPart(e, task), 0).Num
			sum += n
			sums[i] += n
			cells = append(cells, fmt.Sprint(n))
		}
		sums[len(tasks)] += sum
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(append(cells, fmt.Sprint(sum))...)})
	}
	last := []string{"合计"}
	for _, n := range sums {
		last = append(last, fmt.Sprint(n))
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells(last...)})
	return t
}

// issueSection states the faults that the figures show; a fault that is not there is not mentioned.
func (in *Input) issueSection() []page.Block {
	var out points
	say := out.say
	gone, goneN := in.listed(func(a *county.Area) bool { return !a.Report.Standing.Fresh() })
	say(goneN > 0, "报送不到位", "本期报表未接收的有%s。", gone)
	late, lateN := in.listed(func(a *county.Area) bool { return a.Report.LateMinutes > 0 })
	say(lateN > 0, "报送不及时", "迟报的有%s。", late)
	apart, apartN := in.names(func(a *county.Area) bool { return in.ledgersApart(a) })
	say(apartN > 0, "三本账不一致", "%d个乡镇三本账户数或人口不相等：%s。", apartN, apart)
	var differs int
	for _, m := range in.County.Matches {
		if m.Village != "" && m.State() == "不一致" {
			differs++
		}
	}
	say(differs > 0, "“十对口”不一致", "村级图、表、卡、册、平台与账一不一致的有%d处。", differs)
	say(len(in.County.Problems.Rules) > 0, "数据质量不高", "%s", in.classSentence())
	if v := in.County.Value("corrected", 0); v.Rated() && v.Num < v.Den {
		say(true, "整改不彻底", "%s下达的问题还有%d条未整改。", in.lastPeriod(), v.Den-v.Num)
	}
	return out.under("存在的主要问题", "本期数据未反映出突出问题。")
}

// points are the numbered sentences of a section.
type points []page.Heading

func (p *points) say(cond bool, title, format string, args ...any) {
	if cond {
		*p = append(*p, page.Heading{Level: 2, Text: title + "。", Run: fmt.Sprintf(format, args...)})
	}
}

// under is the section: a single point needs no number, and none leaves the sentence that says so.
func (p points) under(title, none string) []page.Block {
	out := []page.Block{head(1, title)}
	switch len(p) {
	case 0:
		return append(out, para("%s", none))
	case 1:
		return append(out, para("%s", p[0].Run))
	}
	for _, h := range p {
		out = append(out, h)
	}
	return out
}

func (in *Input) ledgersApart(a *county.Area) bool {
	for _, id := range []string{"ledger_households", "ledger_people"} {
		f := in.County.Figure(id)
		for _, name := range f.Names[1:] {
			if f.Part(name, a.ID) != f.Part(f.Names[0], a.ID) {
				return true
			}
		}
	}
	return false
}

// classSentence names the three classes with the most findings.
func (in *Input) classSentence() string {
	var out []string
	used := map[string]bool{}
	for range 3 {
		best, most := "", int64(0)
		for _, class := range in.County.Classes() {
			n := int64(0)
			for _, t := range in.County.Problems.ByClass(class) {
				n += t.Count[0]
			}
			if n > most && !used[class] {
				best, most = class, n
			}
		}
		if best != "" {
			used[best] = true
			out = append(out, fmt.Sprintf("“%s”%d条", best, most))
		}
	}
	return "问题较多的类别是" + strings.Join(out, "、") + "。"
}

// taskSection asks for what the figures show to be open, each with its computed deadline.
func (in *Input) taskSection() []page.Block {
	by := in.nextDeadline()
	var out points
	say := out.say
	gone, goneN := in.listed(func(a *county.Area) bool { return !a.Report.Standing.Fresh() })
	say(goneN > 0, "限期报送", "%s于%s报送本期报表。", gone, by)
	v := in.County.Value("filled", 0)
	say(v.Rated() && v.Num < v.Den, "补齐台账", "尚未填齐三本账的%d户于%s填报到位。", v.Den-v.Num, by)
	open := in.County.Value("severity", 0).Num - in.County.Part("severity", "提示", 0).Num
	say(open > 0, "限期整改", "本期错误、疑点共%d条，由有关乡镇按《整改通知》逐条核实，于%s随下期报表反馈整改结果。", open, by)
	m := in.County.Value("covered", 0)
	say(m.Rated() && m.Num < m.Den, "落实帮扶措施", "还没有帮扶措施的%s%d户于%s落实。", in.watched(), m.Den-m.Num, by)
	m = in.County.Value("contacted", 0)
	say(m.Rated() && m.Num < m.Den, "落实监测联系人", "还没有监测联系人或电话的%s%d户于%s落实。", in.watched(), m.Den-m.Num, by)
	g := in.County.Value("gifts", 0)
	say(g.Rated() && g.Num < g.Den, "落实慰问对象", "尚未确定的慰问对象%d人次于%s确定。", g.Den-g.Num, by)
	l := in.County.Value("letters", 0)
	say(l.Rated() && l.Num < l.Den, "送达一封信", "尚未送达的%d户于%s送达，做到一户不留、不漏一人。", l.Den-l.Num, by)
	u := in.County.Value("visited", 0)
	say(u.Rated() && u.Num < u.Den, "深入走访", "本期无人走访的%d户，由帮扶责任人于%s入户走访。", u.Den-u.Num, by)
	return out.under("下步工作要求", "本期各项任务均已完成，请继续按期报送。")
}
