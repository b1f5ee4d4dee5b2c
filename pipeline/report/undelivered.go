package report

import (
	"fmt"
	"slices"
	"strconv"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "undelivered", Title: "一封信未送达名单", About: "全县一册（PDF）：还剩多少户，分村、分责任人，逐户名单", Order: 66, Needs: []string{"letter"},
	Files: func(in *Input) []File {
		if !in.lettering() {
			return nil
		}
		return []File{oneDocument("一封信/"+in.fileName("一封信未送达名单", "pdf"), in.undelivered)}
	}})

// unreached is one household that the open letter has not reached, with who should bring it.
type unreached struct {
	*county.House
	area *county.Area
	who  string
}

// unassigned is shown where nobody is known to be responsible.
const unassigned = "未明确"

// unreachedIn lists a township's households in force without a delivery, village by village.
func (in *Input) unreachedIn(a *county.Area) []unreached {
	first := in.firstSecretaries(a)
	var out []unreached
	for h := range a.InForce() {
		if _, done := h.LetterOn(); !done {
			out = append(out, unreached{h, a, letterBearer(h, first)})
		}
	}
	slices.SortStableFunc(out, func(x, y unreached) int { return x.Village - y.Village })
	return out
}

// letterBearer is who has to bring the letter: the bearer the township entered, else the village's first secretary, else the household's helper.
func letterBearer(h *county.House, first map[int]string) string {
	switch {
	case h.Letter != nil && h.Letter.DeliveredBy.OK():
		return h.Letter.DeliveredBy.V
	case first[h.Village] != "":
		return first[h.Village]
	case len(h.Measures) > 0 && h.Measures[0].Helper.OK():
		return h.Measures[0].Helper.V
	}
	return unassigned
}

// firstSecretaries are the villages' first secretaries: the county's list first, then the township's own.
func (in *Input) firstSecretaries(a *county.Area) map[int]string {
	const role = "第一书记"
	out := map[int]string{}
	for v, name := range a.Villages {
		for _, o := range in.County.Spec.Settings.Officers {
			if o.Township == a.ID && o.Role == role && o.Village == name {
				out[v] = o.Name
			}
		}
	}
	if a.Return == nil {
		return out
	}
	for i := range a.Return.Cadres {
		c := &a.Return.Cadres[i]
		if c.Role.Is(role) && c.Village.OK() && !c.Until.OK() {
			if v := a.VillageOf(c.Village); out[v] == "" {
				out[v] = c.Name.V
			}
		}
	}
	return out
}

func (in *Input) undelivered() *page.Document {
	all := in.unreachedAll()
	v := in.County.Value("letters", 0)
	blocks := []page.Block{page.Title{Text: in.County.Spec.Facts["letter_name"].Value + "未送达名单", Sub: "（" + in.periodText() + "）"},
		page.Para{Lead: fmt.Sprintf("还剩%d户。", v.Den-v.Num), Text: fmt.Sprintf("在册%d户，已送达%d户，送达率%s%s。%s", v.Den, v.Num, v.Percent(1), in.than("letters", 0), in.silentTowns())}}
	if len(all) == 0 {
		blocks = append(blocks, page.Para{Text: "已报送的乡镇在册户均已送达。"})
		return in.document("一封信未送达名单", []page.Section{in.roster(blocks...)})
	}
	blocks = append(blocks, in.restByTown())
	if in.namesPersons() {
		blocks = append(blocks, in.bearerTable(all))
	}
	sections := []page.Section{in.roster(blocks...)}
	for _, a := range in.County.Areas {
		if list := all[:count(all, a)]; len(list) > 0 {
			all = all[len(list):]
			sections = append(sections, in.roster(page.Title{Text: fmt.Sprintf("%s：还剩%d户", a.Name, len(list)), Size: page.SizeSmall2}, in.restByVillage(a), in.unreachedTable(list)))
		}
	}
	return in.document("一封信未送达名单", sections)
}

// count is how many at the head of the list are of a township.
func count(list []unreached, a *county.Area) int {
	n := 0
	for n < len(list) && list[n].area == a {
		n++
	}
	return n
}

// silentTowns warns that a nought for the county would be no nought while townships are missing.
func (in *Input) silentTowns() string {
	list, n := in.names(func(a *county.Area) bool { return !a.Present() })
	if n == 0 {
		return ""
	}
	return list + "没有数据，不在其中。"
}

func (in *Input) restByTown() page.Block {
	return in.restTable("各乡镇还剩户数", "乡镇", func(add func(string, county.Value)) {
		for _, a := range in.County.Areas {
			add(a.Name, in.County.Value("letters", a.ID))
		}
	}, in.County.Value("letters", 0))
}

func (in *Input) restByVillage(a *county.Area) page.Block {
	return in.restTable("", "行政村", func(add func(string, county.Value)) {
		for v, name := range a.Villages {
			if x := in.villageSum("letters", a.ID, v); x.Den > 0 {
				add(in.safe(name), x)
			}
		}
	}, in.County.Value("letters", a.ID))
}

func (in *Input) restTable(title, head string, each func(add func(string, county.Value)), sum county.Value) page.Block {
	t := &page.Table{Title: title, Unit: "单位：户、%", Zebra: true, Size: page.SizeSmall5, Head: [][]page.Cell{page.Cells(head, "应送", "已送", "还剩", "送达率")}}
	row := func(name string, v county.Value) page.Row {
		if !v.Known {
			return page.Row{Tone: page.ToneMuted, Cells: page.Cells(name, "—", "—", "—", "—")}
		}
		r := page.Row{Cells: page.Cells(name, strconv.FormatInt(v.Den, 10), v.Count(), strconv.FormatInt(v.Den-v.Num, 10), v.Percent(1))}
		if v.Num < v.Den {
			r.Cells[3].Tone = page.ToneBad
		}
		return r
	}
	each(func(name string, v county.Value) { t.Rows = append(t.Rows, row(name, v)) })
	last := row("合计", sum)
	last.Kind = page.RowTotal
	t.Rows = append(t.Rows, last)
	return t
}

func (in *Input) unreachedTable(list []unreached) page.Block {
	t := &page.Table{Title: "未送达户", Size: page.SizeSmall5, Zebra: true, Head: [][]page.Cell{page.Cells("序号", "行政村", "村民小组", "户主姓名", "家庭人口", "联系电话", "责任人", "不识字户", "送达日期", "签收")},
		Cols: []page.Column{{}, {}, {}, {}, {}, {}, {}, {}, {Min: page.MM(22)}, {Min: page.MM(30)}}, RowHeight: page.MM(8)}
	for i, u := range list {
		blind := ""
		if u.Letter != nil {
			blind = u.Letter.Illiterate.String()
		}
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(strconv.Itoa(i+1), in.safe(u.area.Villages[u.Village]), in.safe(u.Group.V), in.safe(u.HeadName.V), u.Size.String(), in.safe(u.Phone.V), in.safe(u.who), blind, "", "")})
	}
	return t
}
