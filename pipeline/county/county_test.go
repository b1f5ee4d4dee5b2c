package county_test

import (
	"fmt"
	"math/rand"
	"reflect"
	"regexp"
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
)

func load(t testing.TB) *spec.Spec { return spectest.First(t) }

var period = record.Period{From: record.DayOf(2016, 2, 1), To: record.DayOf(2016, 2, 7), Cycle: "周"}

func txt(s string) record.Text     { return record.Text{V: s, S: record.Good} }
func code(s string) record.Code    { return record.Code{V: s, S: record.Good} }
func num(n int) record.Int         { return record.Int{V: int32(n), S: record.Good} }
func yuan(n int) record.Money      { return record.Money{V: int64(n) * 100, S: record.Good} }
func yesNo(b bool) record.YesNo    { return record.YesNo{V: b, S: record.Good} }
func day(d record.Day) record.Date { return record.Date{V: d, S: record.Good} }

// house adds one household of n people to every sheet; the random source decides how far the work on it has come.
func house(r *record.Return, village, no string, n int, rnd *rand.Rand) {
	sheet := func(key string) record.Place {
		for _, s := range r.Sheets {
			if s.Key == key {
				return record.Place{Sheet: s, Row: int32(len(r.Households) + 4)}
			}
		}
		s := &record.Sheet{File: r.Files[0], Name: key, Key: key}
		r.Sheets = append(r.Sheets, s)
		return record.Place{Sheet: s, Row: 4}
	}
	half := func() bool { return rnd.Intn(2) == 0 }
	state := []string{"未脱贫", "预脱贫", "已脱贫"}[rnd.Intn(3)]
	net := 2000 + rnd.Intn(9000)
	r.Households = append(r.Households, record.Household{Place: sheet("household"), Village: txt(village), HouseholdNo: txt(no), HeadName: txt("户主" + no),
		Size: num(n), Category: code("一般贫困户"), MainCause: code([]string{"因病", "因学", "缺资金"}[rnd.Intn(3)])})
	for i := range n {
		r.Members = append(r.Members, record.Member{Place: sheet("member"), HouseholdNo: txt(no), Name: txt(fmt.Sprint(no, i))})
	}
	if half() {
		r.Measures = append(r.Measures, record.Measure{Place: sheet("measure"), HouseholdNo: txt(no), Size: num(n), Kind: code("产业发展"), Fund: yuan(100 * n), Progress: code("已完成")})
	}
	r.Incomes = append(r.Incomes, record.Income{Place: sheet("income"), HouseholdNo: txt(no), Size: num(n), Net: yuan(net * n), NetPerHead: yuan(net), Status: code(state)})
	if half() {
		a := record.Archive{Place: sheet("archive"), HouseholdNo: txt(no), Verdict: code([]string{"合格", "不合格"}[rnd.Intn(2)])}
		for i := range a.Items {
			a.Items[i] = code([]string{"有", "无", "不合格", "不需要"}[rnd.Intn(4)])
		}
		r.Archives = append(r.Archives, a)
	}
	if state != "未脱贫" && half() {
		r.Acceptances = append(r.Acceptances, record.Acceptance{Place: sheet("acceptance"), HouseholdNo: txt(no), Items: [11]record.Code{code("达标"), code("不达标")}, Verdict: code("通过")})
	}
	l := record.Letter{Place: sheet("letter"), HouseholdNo: txt(no)}
	if half() {
		l.DeliveredOn = day(period.From)
	}
	r.Letters = append(r.Letters, l)
	if half() {
		r.Visits = append(r.Visits, record.Visit{Place: sheet("visit"), Village: txt(village), HouseholdNo: txt(no), Role: code("第一书记"), Task: code("宣传政策")})
	}
}

// week makes a county in which the listed townships do not report.
func week(seed int64, missing ...int) record.Week {
	rnd := rand.New(rand.NewSource(seed))
	w := record.Week{Period: period}
	for t := 1; t <= 18; t++ {
		r := &record.Return{Township: t, Period: period, Full: true, Files: []*record.File{{Name: fmt.Sprintf("%02d.xlsx", t)}}}
		for v := range 2 {
			village := fmt.Sprintf("%d号村", t*10+v)
			r.Villages = append(r.Villages, record.Village{Village: txt(village), PoorVillage: yesNo(v == 0)})
			r.Gifts = append(r.Gifts, record.Gift{Village: txt(village), Kind: code("困难党员"), Amount: yuan(300), Substitute: yesNo(false)})
			for h := range 3 + rnd.Intn(4) {
				house(r, village, fmt.Sprintf("%02d%02d%03d", t, v, h), 1+rnd.Intn(6), rnd)
			}
			n := &r.Villages[v]
			for _, x := range r.Households {
				if x.Village.V == village {
					n.CardHouseholds = num(int(n.CardHouseholds.V) + 1)
				}
			}
		}
		w.Returns = append(w.Returns, r)
	}
	for _, t := range missing {
		w.Returns[t-1] = nil
	}
	return w
}

func findings(w record.Week) []record.Finding {
	var out []record.Finding
	for _, r := range w.Returns {
		if r == nil {
			continue
		}
		for i, h := range r.Households {
			if i%3 == 0 {
				out = append(out, record.Finding{Rule: "G05", Severity: record.Mistake, Township: r.Township, Household: h.HouseholdNo.V, N: 1, Key: "k" + h.HouseholdNo.V})
			}
			if i%4 == 0 {
				out = append(out, record.Finding{Rule: "C12", Severity: record.Doubt, Township: r.Township, Household: h.HouseholdNo.V, N: 2, Key: "d" + h.HouseholdNo.V})
			}
		}
	}
	return out
}

var someRules = []county.Rule{{ID: "G05", Title: "人均纯收入不等于纯收入除以人口", Severity: record.Mistake, Class: "收入问题", Zhun: "6"},
	{ID: "C12", Title: "联系电话为空", Severity: record.Doubt, Class: "重要指标为空", Zhun: "2"}}

func consolidate(t testing.TB, in county.Input) *county.County {
	t.Helper()
	if in.Spec == nil {
		in.Spec = load(t)
	}
	in.Rules = someRules
	c, err := county.Consolidate(in)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCountyIsTheSumOfItsTownships(t *testing.T) {
	for seed := range int64(5) {
		w := week(seed, 7)
		c := consolidate(t, county.Input{Week: w, Findings: findings(w)})
		for _, f := range c.Figures {
			for _, part := range f.Names {
				var sum county.Value
				for _, a := range c.Areas {
					sum = sum.Plus(f.Part(part, a.ID))
				}
				if got := f.Part(part, 0); got != sum {
					t.Errorf("%s %s: county %v, townships together %v", f.ID, part, got, sum)
				}
			}
		}
	}
}

func TestVillagesSumToTheTownship(t *testing.T) {
	w := week(1)
	c := consolidate(t, county.Input{Week: w})
	for _, id := range []string{"households", "people", "letters", "visited", "zhun", "income_bands", "cause", "filed"} {
		f := c.Figure(id)
		for _, a := range c.Areas {
			for _, part := range f.Names {
				var sum county.Value
				for v := range a.Villages {
					sum = sum.Plus(f.Village(a.ID, v, part))
				}
				if sum != f.Part(part, a.ID) {
					t.Errorf("%s %s of %s: villages %v, township %v", id, part, a.Name, sum, f.Part(part, a.ID))
				}
			}
		}
	}
}

func TestOrderOfRowsChangesNoNumber(t *testing.T) {
	w := week(3)
	before := consolidate(t, county.Input{Week: w, Findings: findings(w)})
	rnd := rand.New(rand.NewSource(9))
	for _, r := range w.Returns {
		rnd.Shuffle(len(r.Households), func(i, j int) { r.Households[i], r.Households[j] = r.Households[j], r.Households[i] })
		rnd.Shuffle(len(r.Members), func(i, j int) { r.Members[i], r.Members[j] = r.Members[j], r.Members[i] })
		rnd.Shuffle(len(r.Incomes), func(i, j int) { r.Incomes[i], r.Incomes[j] = r.Incomes[j], r.Incomes[i] })
	}
	f := findings(week(3))
	rnd.Shuffle(len(f), func(i, j int) { f[i], f[j] = f[j], f[i] })
	after := consolidate(t, county.Input{Week: w, Findings: f})
	if !reflect.DeepEqual(before.Entries(), after.Entries()) {
		t.Error("figures differ after shuffling rows and findings")
	}
}

func TestRatesStayBetweenNoughtAndAll(t *testing.T) {
	w := week(4, 2, 18)
	c := consolidate(t, county.Input{Week: w, Findings: findings(w)})
	for _, f := range c.Figures {
		if f.Unit != "%" {
			continue
		}
		for id := 0; id <= len(c.Areas); id++ {
			if v := f.Sum(id); v.Num < 0 || v.Num > v.Den {
				t.Errorf("%s of township %d: %v", f.ID, id, v)
			}
		}
	}
}

func TestMissingTownshipIsARowAndNotANought(t *testing.T) {
	s := load(t)
	s.Settings.BaseFigures = []spec.BaseFigure{{Township: 7, Households: 500}}
	c := consolidate(t, county.Input{Spec: s, Week: week(1, 7)})
	if len(c.Areas) != 18 || c.Areas[6].Report.Standing != county.Missing {
		t.Fatalf("%d areas, the seventh is %v", len(c.Areas), c.Areas[6].Report.Standing)
	}
	if v := c.Value("households", 7); v.Known {
		t.Errorf("households of a township that sent nothing: %v", v)
	}
	if v := c.Value("filled", 7); v != (county.Value{Num: 0, Den: 500, Known: true}) {
		t.Errorf("its completion must burden the county: %v", v)
	}
	last := c.Ranking[17]
	if last.Township != 7 || last.Rated || last.Rank != 0 {
		t.Errorf("last of the ranking: %+v", last)
	}
}

func TestTiesShareTheBetterPlace(t *testing.T) {
	w := week(1)
	for i := range w.Returns {
		w.Returns[i] = nil
	}
	for i, n := range []int{1, 2, 2, 4} { // households without ledger two, of four
		r := &record.Return{Township: i + 1}
		for h := range 4 {
			no := fmt.Sprint(i, h)
			r.Households = append(r.Households, record.Household{HouseholdNo: txt(no), Village: txt("一"), Size: num(1)})
			r.Incomes = append(r.Incomes, record.Income{HouseholdNo: txt(no)})
			if h >= n {
				r.Measures = append(r.Measures, record.Measure{HouseholdNo: txt(no)})
			}
		}
		w.Returns[i] = r
	}
	c := consolidate(t, county.Input{Week: w})
	var places []int
	for _, r := range c.Ranking[:4] {
		places = append(places, r.Rank)
	}
	if !reflect.DeepEqual(places, []int{1, 2, 2, 4}) {
		t.Errorf("places %v", places)
	}
}

func TestPrevIsWhatEntriesKept(t *testing.T) {
	w := week(2)
	before := consolidate(t, county.Input{Week: w})
	for i := range w.Returns[0].Letters {
		w.Returns[0].Letters[i].DeliveredOn = day(period.To)
	}
	now := consolidate(t, county.Input{Week: w, Prev: before.Entries(), PrevPeriod: period})
	if got, want := now.PrevSum("letters", 1), before.Value("letters", 1); got != want {
		t.Errorf("last week's letters: %v, want %v", got, want)
	}
	if d, ok := now.Change("letters", 1, 1); !ok || d <= 0 {
		t.Errorf("all letters delivered, change %d %v", d, ok)
	}
	if d, ok := now.Change("letters", 2, 1); !ok || d != 0 {
		t.Errorf("nothing happened in township 2, change %d %v", d, ok)
	}
}

func TestCorrectedCountsOnlyWhatThisWeekProves(t *testing.T) {
	w := week(2, 3)
	past := &record.Past{Open: []record.PastFinding{{Key: "gone", Township: 1, Rule: "G05"}, {Key: "still", Township: 1, Rule: "G05"}, {Key: "x", Township: 3, Rule: "G05"},
		{Key: "old", Township: 1, Rule: "G05", Closed: true}}}
	c := consolidate(t, county.Input{Week: w, Past: past, Findings: []record.Finding{{Rule: "G05", Township: 1, Key: "still", N: 1}}})
	if v := c.Part("corrected", "收入问题", 1); v.Num != 1 || v.Den != 2 {
		t.Errorf("one of two corrected, got %v", v)
	}
	if v := c.Value("corrected", 3); v.Num != 0 || v.Den != 1 {
		t.Errorf("a township that sends nothing has corrected nothing: %v", v)
	}
}

func TestTenWayComparesHouseholdsWhereListsAreSupplied(t *testing.T) {
	w := week(5)
	if c := consolidate(t, county.Input{Week: w}); c.Homes != nil {
		t.Errorf("without lists: %+v", c.Homes)
	}
	s := *load(t)
	r := w.Returns[0]
	first, second := &r.Households[0], &r.Households[1]
	list := func(h *record.Household) spec.Listed {
		return spec.Listed{Carrier: "卡", Township: 1, Village: h.Village.V, Household: h.HouseholdNo.V, Head: h.HeadName.V}
	}
	s.Settings.Listed = []spec.Listed{list(first), list(second)}
	s.Settings.Listed[1].Head = "别人"
	c, err := county.Consolidate(county.Input{Spec: &s, Week: w})
	if err != nil {
		t.Fatal(err)
	}
	all := int64(0)
	for _, r := range w.Returns {
		if r != nil {
			all += int64(len(r.Households))
		}
	}
	for _, h := range c.Homes {
		if sum := h.Same + h.Different + h.Missing; sum != all {
			t.Errorf("%s: %+v are %d of %d households", h.Carrier, h, sum, all)
		}
		if h.Carrier == "卡" && (h.Same != 1 || h.Different < 1 || h.Missing == 0) || h.Carrier == "图" && h.Missing != all {
			t.Errorf("%+v", h)
		}
	}
}

func TestTenWayTellsEqualDifferentAndNotProvidedApart(t *testing.T) {
	w := week(5)
	w.Returns[0].Villages[1].CardHouseholds.V++
	states := map[string]string{}
	for _, m := range consolidate(t, county.Input{Week: w}).Matches {
		if m.Item == "户数" && m.Village == "" {
			states[fmt.Sprint(m.Carrier, m.Township)] = m.State()
		}
	}
	for cell, want := range map[string]string{"卡1": "不一致", "卡2": "一致", "卡0": "不一致", "图1": "未提供"} {
		if states[cell] != want {
			t.Errorf("%s: %s, want %s", cell, states[cell], want)
		}
	}
}

func TestWaivedAndProbationFindingsDoNotCount(t *testing.T) {
	w := week(1)
	no := w.Returns[0].Households[0].HouseholdNo.V
	c := consolidate(t, county.Input{Week: w, Findings: []record.Finding{{Rule: "G05", Severity: record.Mistake, Township: 1, Household: no, N: 1, Waived: "豁1"},
		{Rule: "G05", Severity: record.Mistake, Township: 1, Household: no, N: 1, Probation: true}}})
	if v := c.Value("problem_rate", 1); v.Num != 0 {
		t.Errorf("problem households %v", v)
	}
	if c.Areas[0].Report.Standing != county.Accepted {
		t.Errorf("standing %v", c.Areas[0].Report.Standing)
	}
}

func TestWeightsThatDoNotSumToAHundredStopTheRun(t *testing.T) {
	s := load(t)
	s.Params["score_filed"][0].Value = "16"
	if _, err := county.Consolidate(county.Input{Spec: s, Week: week(1)}); err == nil {
		t.Error("weights of 101 were accepted")
	}
}

func TestSourcesNameFileAndSheet(t *testing.T) {
	c := consolidate(t, county.Input{Week: week(1), Places: true})
	got := c.Figure("people").Sources[4]
	if len(got) != 1 || got[0].File != "04.xlsx" || got[0].Sheet != "household" || int64(got[0].Cells) != c.Value("households", 4).Num {
		t.Errorf("sources of people in township 4: %+v", got)
	}
	if !regexp.MustCompile(`^[A-Z]+\d+(:[A-Z]+\d+)?(、|$)`).MatchString(got[0].Ranges) {
		t.Errorf("cells %q", got[0].Ranges)
	}
	if plain := consolidate(t, county.Input{Week: week(1)}).Figure("people").Sources[4]; plain[0].Ranges != "" {
		t.Errorf("nobody asked for cells: %+v", plain)
	}
}

func BenchmarkConsolidate(b *testing.B) {
	s, w := load(b), week(1)
	for b.Loop() {
		consolidate(b, county.Input{Spec: s, Week: w})
	}
}
