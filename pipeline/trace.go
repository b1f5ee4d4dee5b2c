package pipeline

import (
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Traced is a county number followed back to where it stands.
type Traced struct {
	Period    record.Period
	Indicator county.Indicator
	Area      string
	Value     county.Value
	Sources   []county.Source // file, sheet and cells; none for figures made of findings, history or base figures
	Parts     []TracedPart
}

// TracedPart is one part of the number, such as one status, or one village.
type TracedPart struct {
	Name  string
	Value county.Value
}

// Trace follows an indicator, named by id or title, of a township back to files and sheets by reading the archived originals again.
func Trace(env Env, o Options, indicator, township string) (*Traced, error) {
	c, err := openCounty(env, o)
	if err != nil {
		return nil, err
	}
	defer c.close()
	id := c.spec.FindTownship(township)
	if id == 0 {
		return nil, noTownship(c.spec, township)
	}
	ind, err := findIndicator(indicator)
	if err != nil {
		return nil, err
	}
	p, err := c.lastOr(o.Period)
	if err != nil {
		return nil, err
	}
	if err := c.settingsOf(p); err != nil {
		return nil, err
	}
	c.places = true
	w, past, err := c.again(p)
	if err != nil {
		return nil, err
	}
	if err := c.consolidate(w, past); err != nil {
		return nil, err
	}
	return follow(w.county, ind, id, p), nil
}

func findIndicator(name string) (county.Indicator, error) {
	for _, ind := range county.Catalogue() {
		if ind.ID == name || ind.Title == name {
			return *ind, nil
		}
	}
	return county.Indicator{}, misuse("没有指标“"+name+"”；请写指标代码或名称，如 filled、三本账完成率", "there is no indicator %s; pipeline/county/INDICATORS.md lists them", name)
}

func follow(c *county.County, ind county.Indicator, id int, p record.Period) *Traced {
	f := c.Figure(ind.ID)
	t := &Traced{Period: p, Indicator: ind, Area: c.Area(id).Name, Value: f.Sum(id), Sources: f.Sources[id]}
	for _, name := range f.Names {
		if name != "" {
			t.Parts = append(t.Parts, TracedPart{name, f.Part(name, id)})
		}
	}
	for v, village := range c.Area(id).Villages {
		sum := county.Value{}
		for _, name := range f.Names {
			sum = sum.Plus(f.Village(id, v, name))
		}
		t.Parts = append(t.Parts, TracedPart{village, sum})
	}
	return t
}

// lastOr is the period asked for, or the last one that was run.
func (c *countyRun) lastOr(p *record.Period) (record.Period, error) {
	periods, err := c.db.Periods()
	if err != nil {
		return record.Period{}, err
	}
	for i := len(periods) - 1; i >= 0; i-- {
		if p == nil || periods[i].From == p.From {
			return periods[i], nil
		}
	}
	return record.Period{}, noPeriod()
}

func noPeriod() error {
	return misuse("这个县文件夹没有处理过这一期；用 guatu history 查看处理过哪些", "no such period has been run in this folder")
}

func noTownship(s *spec.Spec, name string) error {
	return misuse("没有乡镇“"+name+"”；请写"+strings.Join(townships(s), "、")+"之一", "there is no township %s", name)
}

func townships(s *spec.Spec) []string {
	var out []string
	for i := range s.Townships {
		names := s.Townships[i].Names
		out = append(out, names[len(names)-1].Name)
	}
	return out
}
