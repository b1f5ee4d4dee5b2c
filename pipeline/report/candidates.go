package report

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/rules"
)

var _ = add(Kind{ID: "candidates", Title: "七个一候选建议", About: "全县一个工作簿：名册中能印证各类别的户，按人均纯收入由低到高，供村上评议，不作决定；替补的依据", Order: 32, Needs: []string{"gift"},
	Files: func(in *Input) []File {
		if !in.giving() {
			return nil
		}
		return []File{oneBook("七个一/"+in.fileName("七个一候选建议", "xlsx"), in.candidateBook)}
	}})

// candidateLimit is how many are proposed for a village and category; the count of all that fit stands beside them.
const candidateLimit = 5

// candidateRule is printed above each list, so that nobody takes the order for a decision.
const candidateRule = "本表只从建档立卡名册中列出可印证的户，供村上公开评议参考，不代替评议和审定。困难程度排序：人均纯收入由低到高；相同的按户编号；未填人均纯收入的排在最后。已列为慰问对象的户不再列出；一户可列入几类的建议，但只能占一类。"

// candidate is one household that the register proves to be of a category.
type candidate struct {
	*county.House
	who   *record.Member // nil where the category is of the household
	shown string         // by which field
}

func (in *Input) candidateBook() *book.Book {
	title := in.County.Spec.Facts["gift_campaign"].Value
	return &book.Book{Title: "七个一候选建议", Creator: in.County.Spec.County.Office,
		Sheets: []*book.Sheet{in.candidateSheet(title).done(), in.substituteSheet(title).done()}}
}

func (in *Input) candidateSheet(title string) *list {
	l := in.newList("候选建议", title+"候选建议（尚缺的村和类别）", "元", []string{"序号", "乡镇", "行政村", "类别", "符合户数", "建议顺序", "姓名", "户主姓名", "户编号", "证件号码", "人均纯收入", "名册依据"})
	n := 0
	for _, a := range in.County.Areas {
		if !a.Present() {
			continue
		}
		homes := in.openHomes(a)
		for v, name := range a.Villages {
			for _, kind := range in.lacking(a, v) {
				if name == county.NoVillage {
					continue
				}
				n = l.proposals(n, a, v, kind, homes[v])
			}
		}
	}
	l.emptyNote("各村各类慰问对象均已确定，不需要建议。")
	l.note(candidateRule)
	l.note(in.openNote())
	l.filter()
	l.widths(7, 10, 14, 24, 10, 10, 12, 12, 20, 22, 13, 58)
	return l
}

// openHomes are the households in force that are no recipients yet, by village, in the order of hardship.
func (in *Input) openHomes(a *county.Area) map[int][]*county.House {
	out := map[int][]*county.House{}
	for h := range a.InForce() {
		if len(h.Gifts) == 0 {
			out[h.Village] = append(out[h.Village], h)
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, byHardship)
	}
	return out
}

// byHardship puts the lowest income a head first; households without one come last, since nothing is known of them.
func byHardship(x, y *county.House) int {
	return cmp.Or(cmp.Compare(perHead(x), perHead(y)), cmp.Compare(x.HouseholdNo.V, y.HouseholdNo.V))
}

func perHead(h *county.House) int64 {
	if h.Income == nil || !h.Income.NetPerHead.OK() {
		return math.MaxInt64
	}
	return h.Income.NetPerHead.V
}

// fitting are the households of a list that the register proves to be of the category.
func fitting(kind string, homes []*county.House) []candidate {
	var out []candidate
	for _, h := range homes {
		if who, shown, ok := rules.GiftFit(kind, &h.Home); ok {
			out = append(out, candidate{h, who, shown})
		}
	}
	return out
}

// proposals writes the lines of one village and category: who fits; else who could take the place, if anybody may.
func (l *list) proposals(n int, a *county.Area, v int, kind string, homes []*county.House) int {
	list, hint := fitting(kind, homes), ""
	found := len(list)
	switch {
	case !rules.GiftProvable(kind):
		l.row(serialCell(n+1), book.Str(a.Name), book.Str(a.Villages[v]), book.Str(kind), muted("—"), muted("—"), muted("由村推荐"), book.Str(""), book.Str(""), book.Str(""), book.Str(""), book.Str("名册中没有可印证该类别的项目，请村上推荐"))
		return n + 1
	case found == 0 && len(homes) == 0:
		l.row(serialCell(n+1), book.Str(a.Name), book.Str(a.Villages[v]), book.Str(kind), book.Int(0), muted("—"), muted("无"), book.Str(""), book.Str(""), book.Str(""), book.Str(""), book.Str("名册中没有可列的户"))
		return n + 1
	case found == 0:
		hint = "名册中没有符合的户，可按替补从其他困难精准扶贫户中评议"
		for _, h := range homes {
			list = append(list, candidate{House: h, shown: hint})
		}
	}
	for i, c := range list[:min(candidateLimit, len(list))] {
		n++
		l.row(append([]book.Cell{serialCell(n), book.Str(a.Name), book.Str(a.Villages[v]), book.Str(kind), book.Int(int64(found)), serialCell(i + 1)}, c.cells()...)...)
	}
	return n
}

func (c candidate) cells() []book.Cell {
	name, id := c.HeadName.V, c.HeadID.V
	if c.who != nil {
		name, id = c.who.Name.V, c.who.ID.V
	}
	income := muted(missing)
	if n := perHead(c.House); n != math.MaxInt64 {
		income = book.Yuan(n)
	}
	return []book.Cell{book.Str(name), book.Str(c.HeadName.V), book.ID(c.HouseholdNo.V), book.ID(id), income, book.Str(c.shown)}
}

// substituteSheet puts beside each substitute how many households of the register would have fitted, and who.
func (in *Input) substituteSheet(title string) *list {
	l := in.newList("替补依据", title+"替补依据核对", "", []string{"序号", "乡镇", "行政村", "类别", "替补对象", "户主姓名", "户编号", "替补理由", "名册符合户数", "其中未列为慰问对象", "符合而未列的（前三户）", "核对"})
	n := 0
	for _, a := range in.County.Areas {
		for _, r := range in.recipients(a) {
			if r.Substitute.Yes() {
				n++
				l.row(append([]book.Cell{serialCell(n), book.Str(a.Name), book.Str(a.Villages[r.village]), book.Str(r.Kind.V), book.Str(r.Name.V), book.Str(r.HeadName.V), book.ID(r.HouseholdNo.V),
					book.Str(r.SubstituteReason.V)}, substituteEvidence(a, r)...)...)
			}
		}
	}
	l.emptyNote("本期没有替补对象。")
	l.note("只有名册中没有符合原类别的户，才可用替补。先进人物、村组干部在名册中没有可印证的项目，由村上说明。")
	l.filter()
	l.widths(7, 10, 14, 24, 12, 12, 20, 30, 12, 14, 30, 22)
	return l
}

func substituteEvidence(a *county.Area, r recipient) []book.Cell {
	if !rules.GiftProvable(r.Kind.V) {
		return []book.Cell{muted("—"), muted("—"), book.Str(""), book.Str("由村说明")}
	}
	var homes, open []*county.House
	for h := range a.InForce() {
		if h.Village == r.village && h.HouseholdNo.V != r.HouseholdNo.V {
			homes = append(homes, h)
		}
	}
	slices.SortStableFunc(homes, byHardship)
	fit := fitting(r.Kind.V, homes)
	names := ""
	for _, c := range fit {
		if len(c.Gifts) > 0 {
			continue
		}
		if open = append(open, c.House); len(open) <= 3 {
			names = join(names, c.HeadName.V)
		}
	}
	verdict := book.Str("名册中无符合的户")
	switch {
	case len(open) > 0:
		verdict = book.Str("有" + strconv.Itoa(len(open)) + "户符合，请说明").Toned(book.Warn)
	case len(fit) > 0:
		verdict = book.Str("符合的户均已列为对象")
	}
	return []book.Cell{book.Int(int64(len(fit))), book.Int(int64(len(open))), book.Str(names), verdict}
}

func join(list, name string) string {
	if list == "" {
		return name
	}
	return list + "、" + name
}
