package county_test

import (
	"fmt"
	"strings"
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

func TestMovementsNameWhatChangedAndWhy(t *testing.T) {
	w := record.Week{Period: period, Returns: make([]*record.Return, 18)}
	row := func(no string, size int, state, change, reason string) {
		r := w.Returns[0]
		r.Households = append(r.Households, record.Household{HouseholdNo: txt(no), HeadName: txt("户" + no), Village: txt("东村"), Size: num(size), Category: code("低保户"), Change: record.Code{V: change, S: record.Good}})
		r.Incomes = append(r.Incomes, record.Income{HouseholdNo: txt(no), Status: code(state)})
		if reason != "" {
			r.Households[len(r.Households)-1].ChangeReason = txt(reason)
		}
	}
	w.Returns[0] = &record.Return{Township: 1}
	row("1", 4, "已脱贫", "", "")
	row("2", 3, "未脱贫", "", "")
	row("3", 2, "未脱贫", "减少", "整户外迁")
	row("5", 2, "未脱贫", "", "")
	w.Returns[0].Members = []record.Member{{HouseholdNo: txt("2"), Name: txt("王小"), Change: code("新生儿")}}
	old := map[string]record.PastHousehold{"1": {Size: 4, Status: "预脱贫", Category: "低保户"}, "2": {Size: 2, Status: "未脱贫", Category: "低保户"},
		"3": {Size: 2, Status: "未脱贫"}, "4": {HeadName: "户4", Status: "未脱贫"}}
	past := &record.Past{Townships: map[int]*record.PastReturn{1: {Households: old}, 2: {Households: old}}}
	c := consolidate(t, county.Input{Week: w, Past: past})
	var got []string
	for _, m := range c.Movements {
		got = append(got, strings.Join([]string{m.Household, m.Kind, m.From, m.To, m.Reason}, "|"))
	}
	want := "5|新增户||未脱贫|\n3|减少户|未脱贫||整户外迁\n4|减少户|未脱贫||\n2|人口增加|2|3|王小新生儿\n1|状态变化|预脱贫|已脱贫|"
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if got, want := fmt.Sprint(c.Moves("减少户", 0), c.Moves("新增户", 2)), "{减少户 2 [{迁出 1} {未填原因 1}]} {新增户 0 []}"; got != want {
		t.Errorf("sums: got %s, want %s", got, want)
	}
}
