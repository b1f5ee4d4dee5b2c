package generate

import (
	"strings"

	"guatu/pipeline/record"
)

// monitoring is the county of 2021-防返贫监测: the same families eight years on, some of them watched for a return to poverty, month after month.
var monitoring = shape{from: record.DayOf(2024, 6, 1), begin: beginMonitoring, pass: passMonth, rows: monitoringRows, name: "防返贫监测",
	seeds: monitorMistakes, story: monitorStory, special: tellMonitoring}

func init() { shapes["2021-防返贫监测"] = &monitoring }

// watch is what the township knows of one monitored household.
type watch struct {
	record.Monitor
	answers []record.Measure
}

// renamed are the county's offices by their names since 2019.
var renamed = strings.NewReplacer("县农业局", "县农业农村局", "县林业局", "县林业和草原局", "县卫生和计划生育局", "县卫生健康局", "县教育体育局", "县教育局",
	"县文化广播影视局", "县文体广电和旅游局", "县畜牧局", "县畜牧兽医中心", "县农机局", "县农机中心", "县果业局", "县果业中心", "县精准扶贫工作组", "县驻村帮扶工作专班")

// beginMonitoring turns the township of 2016 into that of the profile's first month.
func beginMonitoring(t *Town) {
	t.watches = map[*home]*watch{}
	for _, v := range t.villages {
		for i, h := range v.homes {
			t.settleLater(h)
			if i%8 == 1 || t.rng.chance(45) {
				t.beginWatch(h)
			}
		}
	}
}

// settleLater gives a household what the later forms ask: its kind, health insurance of both sorts, a sound house, and incomes of the time.
func (t *Town) settleLater(h *home) {
	h.Kind = code("脱贫户")
	if t.rng.chance(180) {
		h.Kind = code("一般农户")
	}
	h.UnsafeHouse, h.HouseGrade, h.WaterHard, h.WaterSafe = yes(false), code(""), yes(false), yes(true)
	for i := range h.members {
		if !h.members[i].Schooling.Is("非在校生") {
			h.members[i].Education = code("") // since 2018 one of the two is filled in
		}
		h.members[i].ResidentInsured, h.members[i].EmployeeInsured = yes(true), yes(false)
	}
	h.measures = nil
	in := &h.income
	for _, m := range []*record.Money{&in.Business, &in.Expense, &in.TOther} {
		m.V *= 2
	}
	t.total(h)
}

// beginWatch identifies a household some months back. Two in five are over it; one without workers never is.
func (t *Town) beginWatch(h *home) {
	risk := t.riskOf(h)
	kinds := []string{"脱贫不稳定户", "突发严重困难户"}
	if h.Kind.Is("一般农户") {
		kinds[0] = "边缘易致贫户"
	}
	m := record.Monitor{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, HouseholdKind: h.Kind,
		Category: code(kinds[t.rng.weighted(700, 300)]), IdentifiedIncome: yuan(t.rng.span(5100, 8900)), Disaster: code(""), OtherRisk: text(""),
		Developing: yes(h.workers() > 0), Backed: yes(h.workers() == 0), Eliminated: yes(false), How: code(""), Contact: h.helper.Name,
		ContactPhone: h.helper.Phone, Note: text("")}
	if risk == "因自然灾害" {
		m.Disaster = code([]string{"冰雹", "干旱", "洪涝"}[t.rng.weighted(5, 3, 2)])
	}
	m.Risks = [5]record.Code{code(risk), code(""), code(""), code(""), code("")}
	back := t.rng.span(2, 20)
	m.IdentifiedOn = date(monthsBefore(t.opts.From, back) + record.Day(t.rng.below(27)))
	for _, v := range []*record.YesNo{&m.SchoolingAfter, &m.MedicalAfter, &m.HousingAfter, &m.WaterAfter} {
		*v = record.YesNo{S: record.Blank}
	}
	m.EliminatedOn, m.IncomeAfter = date(0), record.Money{S: record.Blank}
	w := &watch{Monitor: m}
	w.answers = t.answerRisk(h, risk)
	t.watches[h] = w
	if back > 9 && h.workers() > 0 && t.rng.chance(650) {
		t.clear(w, monthsBefore(t.opts.From, t.rng.span(1, back-8))+3)
	}
}

// clear eliminates the risk on a day.
func (t *Town) clear(w *watch, on record.Day) {
	w.Eliminated, w.EliminatedOn, w.How, w.IncomeAfter = yes(true), date(on), code("帮扶消除"), yuan(t.rng.span(9800, 15200))
	if t.rng.chance(120) {
		w.How = code("自然消除")
	}
	w.SchoolingAfter, w.MedicalAfter, w.HousingAfter, w.WaterAfter = yes(true), yes(true), yes(true), yes(true)
}

// riskOf is a risk that the household's people bear out.
func (t *Town) riskOf(h *home) string {
	has := func(state string) bool {
		return h.count(func(m *record.Member) bool { return m.Health.Is(state) }) > 0
	}
	switch {
	case has("患有大病") || has("长期慢性病"):
		return "因病"
	case has("残疾"):
		return "因残"
	case 2*h.workers() <= len(h.members) && t.rng.chance(400):
		return "缺劳动力"
	case h.count(func(m *record.Member) bool { return m.WorkPlace.OK() }) > 0 && t.rng.chance(500):
		return "因务工就业不稳"
	}
	return []string{"因自然灾害", "因产业项目失败", "因意外事故"}[t.rng.weighted(5, 4, 2)]
}

// remedy is a measure that answers a risk.
type remedy struct {
	kind, project, owner string
	fund                 [2]int
}

var remediesOf = map[string][]remedy{
	"因病":      {{"健康帮扶", "大病救治和医疗救助", "县医疗保障局", [2]int{2600, 19000}}, {"综合保障", "临时救助", "县民政局", [2]int{1500, 6000}}},
	"因残":      {{"综合保障", "残疾人两项补贴", "县残联", [2]int{1300, 2400}}, {"社会帮扶", "辅助器具适配", "县残联", [2]int{400, 1800}}},
	"缺劳动力":    {{"综合保障", "农村低保提标", "县民政局", [2]int{2400, 7200}}},
	"因务工就业不稳": {{"就业帮扶", "劳务输转交通补助", "县人社局", [2]int{500, 1500}}, {"公益岗位帮扶", "乡村公益性岗位", "县人社局", [2]int{6000, 7200}}},
	"因自然灾害":   {{"综合保障", "冬春救助", "县应急管理局", [2]int{500, 2400}}, {"产业帮扶", "果园灾后恢复", "县果业中心", [2]int{800, 2600}}},
	"因产业项目失败": {{"产业帮扶", "肉牛养殖到户项目", "县农业农村局", [2]int{4000, 9000}}, {"金融帮扶", "脱贫人口小额信贷", "县农业农村局", [2]int{20000, 50000}}},
	"因意外事故":   {{"综合保障", "急难临时救助", "县民政局", [2]int{2000, 9000}}, {"社会帮扶", "防返贫保险理赔", "县农业农村局", [2]int{3000, 12000}}},
}

func (t *Town) answerRisk(h *home, risk string) []record.Measure {
	var out []record.Measure
	for _, r := range remediesOf[risk] {
		c := h.helper
		due := t.opts.From + record.Day(t.rng.span(-60, 200))
		m := record.Measure{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, Helper: c.Name, HelperUnit: text(renamed.Replace(c.Unit.V)),
			HelperPhone: c.Phone, Kind: code(r.kind), Project: text(r.project), Fund: yuan(t.rng.span(r.fund[0], r.fund[1])), Owner: text(r.owner), Due: date(due),
			Progress: code("实施中"), Note: text("")}
		if due < t.opts.From {
			m.Progress = code("已完成")
		}
		out = append(out, m)
	}
	return out
}

func monthsBefore(d record.Day, n int) record.Day {
	y, m, _ := d.Time().Date()
	return record.DayOf(y, int(m)-n, 1)
}
