package report

import (
	"slices"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

// leftover is what one responsible person still has to do in one village.
type leftover struct {
	area    *county.Area
	village int
	who     string
	lacking []string // categories without a recipient
	people  []string // recipients not visited yet
	letters int      // households without the letter
}

func (l *leftover) visits() int { return len(l.lacking) + len(l.people) }

// leftoversIn lists a township's by village and responsible person: who is named as the bearer, else the village's first secretary.
func (in *Input) leftoversIn(a *county.Area) []*leftover {
	first := in.firstSecretaries(a)
	var out []*leftover
	at := func(village int, who string) *leftover {
		if who == "" {
			who = unassigned
		}
		for _, l := range out {
			if l.village == village && l.who == who {
				return l
			}
		}
		out = append(out, &leftover{area: a, village: village, who: who})
		return out[len(out)-1]
	}
	if in.giving() {
		for v, name := range a.Villages {
			if k := in.lacking(a, v); name != county.NoVillage && len(k) > 0 {
				at(v, first[v]).lacking = k
			}
		}
		for _, r := range in.recipients(a) {
			if !r.DeliveredOn.OK() {
				who := first[r.village]
				if r.BySecretary.OK() {
					who = r.BySecretary.V
				}
				l := at(r.village, who)
				l.people = append(l.people, r.Name.V)
			}
		}
	}
	for _, u := range in.unreachedIn(a) {
		at(u.Village, u.who).letters++
	}
	slices.SortStableFunc(out, func(x, y *leftover) int { return x.village - y.village })
	return out
}

// leftovers are the county's, township by township.
func (in *Input) leftovers() []*leftover {
	var all []*leftover
	for _, a := range in.County.Areas {
		if a.Present() {
			all = append(all, in.leftoversIn(a)...)
		}
	}
	return all
}

// leftSheet is who is left, down to village and responsible person.
func (in *Input) leftSheet() *list {
	l := in.newList("还剩到人", "慰问和一封信还剩谁（到村、到责任人）", "人、户", []string{"序号", "乡镇", "行政村", "责任人", "慰问还剩/合计", "慰问还剩/对象未确定", "慰问还剩/未送达", "一封信未送达户", "未确定的类别", "未送达的慰问对象"})
	for i, x := range in.leftovers() {
		row := l.next()
		l.row(serialCell(i+1), book.Str(x.area.Name), book.Str(x.area.Villages[x.village]), book.Str(x.who),
			book.Int(int64(x.visits())).Calc(book.A1(6, row)+"+"+book.A1(7, row)), book.Int(int64(len(x.lacking))), book.Int(int64(len(x.people))), book.Int(int64(x.letters)),
			book.Str(strings.Join(x.lacking, "、")), book.Str(strings.Join(x.people, "、")))
	}
	l.emptyNote("已报送的乡镇一户不留、不漏一人，均已送达。")
	l.note("责任人依次取：登记的送达人，本村第一书记，帮扶责任人；都没有的为“" + unassigned + "”。" + in.silentTowns())
	l.filter()
	l.widths(7, 12, 16, 14, 9, 10, 9, 12, 44, 44)
	return l
}
