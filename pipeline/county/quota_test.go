package county_test

import (
	"strings"
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// What is asked of a cadre goes by rank, and by how much of the year has gone; the county's own figures come before the defaults.
func TestCadresAgainstTheQuotaOfTheirRank(t *testing.T) {
	s, w := load(t), week(853)
	own := *s
	own.Settings.Quotas = map[string]spec.Quota{"一般干部": {Link: 1, Visits: 365, Basis: "县双联办〔2016〕3号"}}
	r := w.Returns[0]
	r.Cadres, r.Measures, r.Visits = nil, nil, nil
	for i, rank := range []string{"科级", "一般干部", "村干部"} {
		r.Cadres = append(r.Cadres, record.Cadre{Name: txt(rank + "甲"), Rank: code(rank), Village: r.Households[i].Village, DaysTotal: record.Decimal{V: 15000, S: record.Good}})
	}
	for i := range 2 {
		r.Measures = append(r.Measures, record.Measure{HouseholdNo: r.Households[i].HouseholdNo, Helper: txt("一般干部甲")})
	}
	r.Visits = []record.Visit{{HouseholdNo: r.Households[0].HouseholdNo, Cadre: txt("一般干部甲"), On: day(period.From)}}
	past := &record.Past{Townships: map[int]*record.PastReturn{1: {Period: record.Period{To: record.DayOf(2016, 1, 31)}, CadreVisits: map[string]int32{"一般干部甲": 30}}}}
	c, err := county.Consolidate(county.Input{Spec: &own, Week: w, Past: past})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i := range c.Loads {
		if x := &c.Loads[i]; x.Area.ID == 1 {
			got = append(got, x.Cadre.Name.V+" "+strings.Join(x.Short(), " "))
		}
	}
	// 2016-02-07 is the 38th day of the year: 38 visits are due of 365, and one day of the default ten.
	if want := "科级甲 ；一般干部甲 联系户超1户 入户少7次"; strings.Join(got, "；") != want {
		t.Errorf("got %q", got)
	}
	if q := c.Loads[0].Quota; q.Link != 10 || q.Walk != 50 || q.Help != 3 || q.Own {
		t.Errorf("the default of section level is %+v", q)
	}
	if q := c.Loads[1].Quota; q.Link != 1 || q.Walk != 20 || q.Days != 10 || !q.Own {
		t.Errorf("the county's own is %+v", q)
	}
}

// One first secretary a village, one cadre of section level a hamlet: what is missing is named.
func TestWhoWasSentWhere(t *testing.T) {
	s, w := load(t), week(853)
	own := *s
	r := w.Returns[0]
	village := r.Villages[0].Village
	own.Settings.Villages = []spec.Village{{Township: 1, Name: village.V, Hamlets: []string{"上湾", "下湾"}}}
	r.Cadres = []record.Cadre{
		{Name: txt("甲"), Role: code("第一书记"), Rank: code("科级"), Village: village, Hamlet: txt("上湾")},
		{Name: txt("乙"), Rank: code("科级"), Village: village},
		{Name: txt("丙"), Role: code("第一书记"), Village: village, Until: day(period.From)},
	}
	c, err := county.Consolidate(county.Input{Spec: &own, Week: w})
	if err != nil {
		t.Fatal(err)
	}
	p := c.PostedTo()
	if len(p[0].Secretaries) != 1 || strings.Join(p[0].Bare(), " ") != "下湾" || len(p[0].Elsewhere) != 1 || len(p[1].Secretaries) != 0 || p[1].Hamlets != nil {
		t.Errorf("%+v", p[:2])
	}
}
