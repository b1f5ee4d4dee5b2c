package decode

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func (c *settingsReader) calendar(rows []optionRow) {
	for i := range rows {
		r := &rows[i]
		if !r.Item.OK() || !r.Value.OK() {
			continue
		}
		ok, want := false, ""
		switch r.Item.V {
		case "表样":
			if ok, want = c.profile(r.Value.V), "“"+strings.Join(c.profiles(), "、")+"”之一"; ok {
				c.out.Profile = r.Value.V
				continue // which profile it is lays nothing down about the calendar
			}
		case "报送周期":
			cycle := strings.TrimSuffix(strings.TrimPrefix(r.Value.V, "每"), "报")
			if ok, want = slices.Contains([]string{"周", "旬", "月"}, cycle), "周、旬或月"; ok {
				c.out.Calendar.Cycle = cycle
			}
		case "截止时点":
			hour, good := scaled(strings.TrimRight(strings.TrimSuffix(r.Value.V, ":00"), "时点"), 0)
			if ok, want = good && hour >= 1 && hour <= 24, "1至24的整数"; ok {
				c.out.Calendar.DeadlineHour = int(hour)
			}
		case "节假日":
			from, to, good := dateReader{30}.span(r.Value.V)
			if ok, want = good && to-from < 60, "日期，如2016-02-08"; ok {
				for d := from; d <= to; d++ {
					c.out.Calendar.Holidays = append(c.out.Calendar.Holidays, d)
				}
			}
		}
		c.settle(ok, &r.Place, r.Value.V, want)
	}
	slices.Sort(c.out.Calendar.Holidays)
	c.out.Calendar.Holidays = slices.Compact(c.out.Calendar.Holidays)
}

// profiles are the names of all profiles there are.
func (c *settingsReader) profiles() []string {
	out := []string{c.spec.Profile}
	for _, o := range c.spec.Others {
		out = append(out, o.Profile)
	}
	slices.Sort(out)
	return out
}

func (c *settingsReader) profile(name string) bool { return slices.Contains(c.profiles(), name) }

// settle notes an option that was taken, or one that cannot be.
func (c *settingsReader) settle(ok bool, p *record.Place, got, want string) {
	if ok {
		c.supplied(p)
	} else {
		c.fact(record.ValueBad, p, "value", got, want)
	}
}

func (c *settingsReader) bases(rows []baseRow) {
	for i := range rows {
		r := &rows[i]
		id := 0
		if whole := r.Township.V == "全县"; !whole {
			if id = c.township(&r.Place, r.Township); id == 0 {
				continue
			}
		}
		if !r.Households.OK() || !r.People.OK() {
			continue
		}
		if slices.ContainsFunc(c.out.BaseFigures, func(b spec.BaseFigure) bool { return b.Township == id }) {
			c.fact(record.ValueBad, &r.Place, "township", r.Township.V, "每个乡镇一行，本行重复")
			continue
		}
		c.supplied(&r.Place)
		c.out.BaseFigures = append(c.out.BaseFigures, spec.BaseFigure{Township: id, Households: r.Households.V, People: r.People.V, Basis: r.Basis.V})
	}
}

// params takes values of parameters the profile knows, with a basis: a figure nobody answers for is not taken.
func (c *settingsReader) params(rows []paramRow) {
	for i := range rows {
		r := &rows[i]
		if !r.Key.OK() || !r.Value.OK() || !r.From.OK() || !r.Basis.OK() {
			continue
		}
		known := c.spec.Params[r.Key.V]
		if known == nil {
			c.fact(record.ValueBad, &r.Place, "key", r.Key.V, "参数表中已有的参数代码")
			continue
		}
		value := r.Value.V
		if _, err := known[0].Scaled(4); err == nil || known[0].Value == "" && known[0].Unit != "" {
			n, did, ok := quantity(value, known[0].Unit, 4)
			if !ok || did&fixDash != 0 {
				c.fact(record.ValueBad, &r.Place, "value", value, "数值")
				continue
			}
			value = record.FormatScaled(n, 4)
		}
		c.supplied(&r.Place)
		c.out.Params = append(c.out.Params, spec.Param{Key: r.Key.V, Name: r.Name.V, From: r.From.V, Value: value, Unit: r.Unit.V, Basis: r.Basis.V})
	}
}
