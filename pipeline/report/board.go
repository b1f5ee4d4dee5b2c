package report

import (
	"fmt"
	"strconv"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// Board is what the meeting room's screen shows: one page of a period, as texts and charts. How it is drawn is the caller's affair.
type Board struct {
	Title, Period, Deadline, Office string
	Left                            []Remainder
	Counters                        []page.Counter
	Charts                          []BoardChart
	Small                           []BoardChart // one a township, all on one scale
	Heads                           []string
	Rows                            []page.Row // one a township, then the county
	Missing                         []BoardGroup
	Note                            string
}

// Remainder is a number that has to reach nought.
type Remainder struct {
	Label, Unit string
	N           int64
}

// BoardChart is a chart of the board with the room it wants, in CSS pixels.
type BoardChart struct {
	Title, Unit   string
	Chart         page.Chart
	Width, Height int
}

// BoardGroup names who has something left; it has no lines when nobody has.
type BoardGroup struct {
	Title, None string
	Lines       []BoardLine
}

// BoardLine is one name with what is left and where.
type BoardLine struct{ Name, Count, Where string }

// BoardOf collects the board of a period. ID numbers that a township wrote where they do not belong are masked.
func BoardOf(in *Input) *Board {
	return &Board{
		Title:  in.County.Spec.County.Name + in.quoted() + "看板",
		Period: in.periodText(), Deadline: in.deadlineText(), Office: in.County.Spec.County.Office,
		Left: in.remainders(), Counters: in.counters(0).Items, Charts: BoardCharts(in), Small: in.termMultiples(),
		Heads: in.boardHeads(), Rows: in.boardRows(), Missing: in.boardGroups(),
		Note: in.openNote()}
}

// BoardCharts are the tile map, the curve and the states of exit, as on the wall, and the days of delivery. They are drawn small and shown larger, so that
// their type, 14 pixels as drawn, is that of the page.
func BoardCharts(in *Input) []BoardChart {
	var out []BoardChart
	if lead := in.leading(); lead != nil {
		out = append(out, BoardChart{"各乡镇" + lead.Title, "示意图，不表示边界", in.tiles(), 440, 330})
	}
	if in.serves("图") {
		out = append(out, BoardChart{"各期完成率", "单位：%", in.curve(), 440, 220})
	}
	if in.serves("income.status") {
		out = append(out, BoardChart{"脱贫状态", "单位：户", in.statusStacks(), 640, 300})
	}
	if in.serves("monitor") {
		out = append(out, BoardChart{in.words("风险未消除的" + in.watched()), "单位：户", in.partStacks("monitored", "户"), 640, 300})
	}
	if in.giving() && in.lettering() {
		d := in.daily(0)
		out = append(out, BoardChart{"慰问每日累计送达", "单位：人", in.dailyChart(d, "gifts_delivered", "慰问", "人", d.gifts), 640, 260},
			BoardChart{"一封信每日累计送达", "单位：户", in.dailyChart(d, "letters", "一封信", "户", d.letters), 640, 260})
	}
	return out
}

// remainders count what has to reach nought; townships without data are one of them, since their households are in no other.
func (in *Input) remainders() []Remainder {
	silent := in.County.Count(func(a *county.Area) bool { return !a.Report.Standing.Fresh() })
	out := []Remainder{{"未按期报送", "个乡镇", int64(silent)}}
	for _, r := range []struct{ label, unit, id string }{{"不漏一人：慰问对象未确定", "人次", "gifts"}, {"不漏一人：慰问未送达", "人", "gifts_delivered"}, {"一户不留：一封信未送达", "户", "letters"},
		{"监测对象没有帮扶措施", "户", "covered"}, {"监测对象没有联系人", "户", "contacted"}} {
		if in.County.Made(r.id) {
			out = append(out, Remainder{in.words(r.label), r.unit, in.rest0(r.id)})
		}
	}
	return out
}

// boardRates are the rates in the board's table, those of the profile.
var boardRates = []struct{ head, id string }{{"三本账", "filled"}, {"归档", "filed"}, {"验收", "accepted"}, {"七个一确定", "gifts"}, {"慰问送达", "gifts_delivered"}, {"一封信", "letters"},
	{"措施覆盖", "covered"}, {"联系人落实", "contacted"}, {"风险消除", "cleared"}}

func (in *Input) boardHeads() []string {
	out := []string{"乡镇", "报送", "在册户"}
	for _, r := range boardRates {
		if in.County.Made(r.id) {
			out = append(out, in.words(r.head))
		}
	}
	if in.County.Made("letters") {
		out = append(out, "一封信还剩")
	}
	return append(out, "错误", "疑点", "名次")
}

func (in *Input) boardGroups() []BoardGroup {
	out := []BoardGroup{in.silentGroup()}
	if in.serves("gift") {
		out = append(out, in.lackGroup(), in.ungivenGroup())
	}
	if in.serves("monitor", "measure") {
		out = append(out, in.restGroup("监测对象没有帮扶措施", "监测对象都有帮扶措施。", "户", "covered"), in.restGroup("监测对象没有联系人", "监测对象都落实了联系人。", "户", "contacted"))
	}
	if in.serves("letter") {
		out = append(out, in.letterGroup())
		if in.namesPersons() {
			out = append(out, in.bearerGroup())
		}
	}
	return out
}

func (in *Input) boardRows() []page.Row {
	var out []page.Row
	for _, a := range in.County.Areas {
		place := "未评"
		if r := in.rankOf(a.ID); r.Rated {
			place = strconv.Itoa(r.Rank)
		}
		row := in.boardRow(a.Name, a.Report.Standing.String(), place, a.ID)
		if !a.Report.Standing.Fresh() {
			row.Cells[1].Tone = page.ToneBad
		}
		out = append(out, row)
	}
	last := in.boardRow("全县", "", "", 0)
	last.Kind = page.RowTotal
	return append(out, last)
}

func (in *Input) boardRow(name, standing, place string, id int) page.Row {
	row := page.Row{Cells: page.Cells(name, standing, in.n("households", id))}
	for _, r := range boardRates {
		if in.County.Made(r.id) {
			v := in.County.Value(r.id, id)
			row.Cells = append(row.Cells, page.Cell{Text: v.Percent(1), Tone: tone(v)})
		}
	}
	if in.County.Made("letters") {
		left := page.Cell{Text: "—"}
		if v := in.County.Value("letters", id); v.Known {
			left = page.Cell{Text: strconv.FormatInt(v.Den-v.Num, 10)}
		}
		row.Cells = append(row.Cells, left)
	}
	return page.Row{Cells: append(row.Cells, page.Cells(in.n("severity", id, "错误"), in.n("severity", id, "疑点"), place)...)}
}

func (in *Input) silentGroup() BoardGroup {
	g := BoardGroup{Title: "没有按期报送的乡镇", None: "各乡镇均已报送。"}
	for _, a := range in.County.Areas {
		if !a.Report.Standing.Fresh() {
			g.Lines = append(g.Lines, BoardLine{a.Name, a.Report.Standing.String(), in.safe(a.Report.Reason)})
		}
	}
	return g
}

func (in *Input) lackGroup() BoardGroup {
	return in.restGroup("七个一：对象还没有确定齐", "已报送的乡镇各村对象均已确定。", "个", "gifts")
}

func (in *Input) ungivenGroup() BoardGroup {
	return in.restGroup("七个一：慰问还没有送达", "登记的慰问对象均已送达。", "人", "gifts_delivered")
}

func (in *Input) letterGroup() BoardGroup {
	return in.restGroup("一封信：还没有送达", "已报送的乡镇在册户均已送达。", "户", "letters")
}

// restGroup lists the townships with something left of an indicator, and in which villages.
func (in *Input) restGroup(title, none, unit, id string) BoardGroup {
	g := BoardGroup{Title: in.words(title), None: in.words(none)}
	for _, a := range in.County.Areas {
		v := in.County.Value(id, a.ID)
		if !v.Known || v.Num >= v.Den {
			continue
		}
		where := ""
		for i, name := range a.Villages {
			if x := in.villageSum(id, a.ID, i); x.Known && x.Num < x.Den {
				where = join(where, fmt.Sprintf("%s%d", in.safe(name), x.Den-x.Num))
			}
		}
		g.Lines = append(g.Lines, BoardLine{a.Name, fmt.Sprintf("%d%s", v.Den-v.Num, unit), where})
	}
	return g
}

// bearersShown is how many responsible people the board names; the list of the rest is the roster's.
const bearersShown = 20

func (in *Input) bearerGroup() BoardGroup {
	g := BoardGroup{Title: fmt.Sprintf("一封信：责任人还剩户数（前%d名）", bearersShown), None: "没有还剩户的责任人。"}
	for i, b := range bearers(in.unreachedAll()) {
		if i < bearersShown {
			g.Lines = append(g.Lines, BoardLine{in.safe(b.who) + "（" + b.town + "）", fmt.Sprintf("%d户", b.left), in.safe(b.where())})
		}
	}
	return g
}
