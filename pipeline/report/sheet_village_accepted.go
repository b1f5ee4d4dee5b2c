package report

import (
	"fmt"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// villageAcceptanceSheet is the acceptance of villages by township.
func (in *Input) villageAcceptanceSheet() *list {
	cols := []col{in.num("n", "报验收表的村", "village_accepted")}
	for _, v := range in.County.Figure("village_verdicts").Names {
		cols = append(cols, in.num("v"+v, "验收结论/"+v, "village_verdicts", v))
	}
	for i, item := range in.itemsShown("village_items", spec.OfVillage) {
		k := fmt.Sprint("i", i)
		cols = append(cols, in.num(k+"n", item+"/达标村", "village_items", item), in.den(k+"d", item+"/适用村", "village_items", item))
	}
	return in.sheet(table{tab: "村级验收", title: "村级自查验收情况表", unit: "个", cols: cols, notes: []string{"没有报村级验收表的乡镇列为“" + unsent + "”，不计为0，也不算错。" + in.itemNote(spec.OfVillage), "各村结论、原因和台账印证见“村级验收分村”。"}})
}

// inspected is one village whose acceptance is reported or due.
type inspected struct {
	area         *county.Area
	village      int
	poor         string
	year         string
	row          *record.VillageAcceptance // nil: due and not there
	unmet, blank []string
	unsigned     []string
	against      []*record.Finding
}

// state is what becomes of the village: what was reported stands only where nothing is against it.
func (v *inspected) state() string {
	switch {
	case v.row == nil:
		return "缺验收表"
	case !v.row.Verdict.Is("通过"):
		return "未通过"
	case len(v.unmet)+len(v.blank)+len(v.unsigned)+len(v.against) > 0:
		return "依据不足"
	}
	return "通过"
}

// inspectedIn are a township's villages with an acceptance, and those that the county's register says should have one.
func (in *Input) inspectedIn(a *county.Area) []inspected {
	rows := map[int]*record.VillageAcceptance{}
	for v, x := range a.VillageAccepted() {
		rows[v] = x
	}
	poor := map[int]string{}
	for i := range a.Return.Villages {
		v := &a.Return.Villages[i]
		poor[a.VillageOf(v.Village)] = v.PoorVillage.String()
	}
	var out []inspected
	for v, name := range a.Villages {
		x, due := rows[v], in.dueVillage(a.ID, name)
		if x == nil && due == 0 {
			continue // nobody has said that the village is to be accepted
		}
		one := inspected{area: a, village: v, poor: poor[v], row: x, against: in.againstVillage(a, name)}
		if due > 0 {
			one.year = fmt.Sprint(due)
		}
		if x != nil {
			one.year = x.ExitYear.String()
			one.unmet, one.blank = county.Unmet(in.County.Spec, spec.OfVillage, x.AcceptedOn, x.Items[:])
			one.unsigned = unsigned(x)
		}
		out = append(out, one)
	}
	return out
}

// dueVillage is the year of exit that the county's register has for a village, if its exits are inspected; else 0.
func (in *Input) dueVillage(township int, name string) int {
	v := in.County.Spec.FindVillage(township, name)
	if v == nil || v.ExitYear == 0 {
		return 0
	}
	for _, y := range in.exitYears() {
		if y == fmt.Sprint(v.ExitYear) {
			return v.ExitYear
		}
	}
	return 0
}

// againstVillage are the problems of acceptance that speak of a village and of no household.
func (in *Input) againstVillage(a *county.Area, name string) []*record.Finding {
	var out []*record.Finding
	for _, f := range a.Findings {
		if strings.HasPrefix(f.Rule, "K") && f.Village == name && f.Household == "" && f.Person == "" && county.Counts(f) && f.Severity >= record.Doubt {
			out = append(out, f)
		}
	}
	return out
}

// unsigned are the links of the signer chain that are blank.
func unsigned(x *record.VillageAcceptance) []string {
	var out []string
	for i, v := range []*record.Text{&x.Surveyor, &x.SignVillage, &x.SignTownship, &x.SignCounty} {
		if v.S == record.Blank {
			out = append(out, []string{"调查人", "村负责人", "乡镇负责人", "县验收组"}[i])
		}
	}
	return out
}
