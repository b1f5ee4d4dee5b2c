package county

import (
	"sort"
	"strconv"

	"guatu/pipeline/record"
)

// Movement is one change of a household or person against last week, with the reason the township gave.
type Movement struct {
	Township           int
	Village, Household string
	Who                string
	Kind               string // 新增户, 减少户, 人口增加, 人口减少, 状态变化, 属性变化, 致贫原因变化
	From, To           string
	Reason             string // "" when none is given
}

func movements(c *County, past *record.Past) []Movement {
	if past == nil {
		return nil
	}
	var out []Movement
	for _, a := range c.Areas {
		before := past.Townships[a.ID]
		if before == nil || !a.Report.Standing.Fresh() {
			continue
		}
		out = append(out, areaMovements(a, before)...)
	}
	sort.SliceStable(out, func(i, j int) bool {
		x, y := &out[i], &out[j]
		if x.Township != y.Township {
			return x.Township < y.Township
		}
		if x.Kind != y.Kind {
			return kindOrder[x.Kind] < kindOrder[y.Kind]
		}
		return x.Household < y.Household
	})
	return out
}

var kindOrder = map[string]int{"新增户": 0, "减少户": 1, "人口增加": 2, "人口减少": 3, "状态变化": 4, "属性变化": 5, "致贫原因变化": 6}

func areaMovements(a *Area, before *record.PastReturn) []Movement {
	var out []Movement
	seen := map[string]bool{}
	for i := range a.Houses {
		h := &a.Houses[i]
		if !h.HouseholdNo.OK() {
			continue
		}
		seen[h.HouseholdNo.V] = true
		p, old := before.Households[h.HouseholdNo.V]
		m := Movement{Township: a.ID, Village: a.Villages[h.Village], Household: h.HouseholdNo.V, Who: h.HeadName.V, Reason: h.ChangeReason.V}
		switch {
		case h.Gone && old:
			out = append(out, m.as("减少户", p.Status, ""))
		case !h.Gone && !old:
			out = append(out, m.as("新增户", "", status(h)))
		case !h.Gone:
			out = append(out, changes(m, h, p)...)
		}
	}
	for no, p := range before.Households {
		if !seen[no] {
			m := Movement{Township: a.ID, Village: p.Village, Household: no, Who: p.HeadName}
			out = append(out, m.as("减少户", p.Status, ""))
		}
	}
	return out
}

func changes(m Movement, h *House, p record.PastHousehold) []Movement {
	var out []Movement
	if h.Size.OK() && h.Size.V != p.Size {
		kind := "人口增加"
		if h.Size.V < p.Size {
			kind = "人口减少"
		}
		n := m.as(kind, strconv.Itoa(int(p.Size)), h.Size.String())
		n.Reason = memberReason(h, m.Reason)
		out = append(out, n)
	}
	for _, d := range []struct{ kind, from, to string }{{"状态变化", p.Status, status(h)}, {"属性变化", p.Category, h.Category.V}, {"致贫原因变化", p.MainCause, h.MainCause.V}} {
		if d.from != d.to && d.from != "" && d.to != "" {
			out = append(out, m.as(d.kind, d.from, d.to))
		}
	}
	return out
}

// memberReason takes the reasons from the members' own column (人员增减), else the household's.
func memberReason(h *House, fallback string) string {
	text := ""
	for _, m := range h.Members {
		if m.Change.OK() {
			if text != "" {
				text += "、"
			}
			text += m.Name.V + m.Change.V
		}
	}
	if text == "" {
		return fallback
	}
	return text
}

func (m Movement) as(kind, from, to string) Movement {
	m.Kind, m.From, m.To = kind, from, to
	return m
}

func status(h *House) string {
	if h.Income != nil && h.Income.Status.V != "" {
		return h.Income.Status.V
	}
	if m := h.Watched(); m != nil {
		return m.State()
	}
	return ""
}
