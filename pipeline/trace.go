package pipeline

import (
	"fmt"
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
	return county.Indicator{}, misuse("没有指标“"+name+"”；可以写："+strings.Join(near(name), "、"), "there is no indicator %s; pipeline/county/INDICATORS.md lists them", name)
}

// near is the titles of all indicators, those first that share two characters in a row with a name that none has.
func near(name string) []string {
	word := []rune(name)
	var like, rest []string
	for _, ind := range county.Catalogue() {
		shares := false
		for i := range max(len(word)-1, 0) {
			shares = shares || strings.Contains(ind.Title, string(word[i:i+2]))
		}
		if shares {
			like = append(like, ind.Title)
		} else {
			rest = append(rest, ind.Title)
		}
	}
	return append(like, rest...)
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
	return chosen(periods, p)
}

// chosen is the period that a command names, by its first day or, where it has no last one, by any of its days; the last one where none is named.
func chosen(run []record.Period, p *record.Period) (record.Period, error) {
	for i := len(run) - 1; i >= 0; i-- {
		if p == nil || run[i].From == p.From || p.To == 0 && run[i].From <= p.From && p.From <= run[i].To {
			return run[i], nil
		}
	}
	if len(run) == 0 {
		return record.Period{}, misuse("这个县文件夹还没有处理过；请先运行 guatu run", "nothing has been run in this folder yet; use guatu run")
	}
	return record.Period{}, misuse("这个县文件夹没有处理过这一期；处理过的有 "+span(run)+"，用 guatu history 查看", "no such period has been run in this folder")
}

// span is the first and the last of the periods that were run.
func span(run []record.Period) string {
	if len(run) == 1 {
		return run[0].Label()
	}
	return fmt.Sprintf("%s……%s（%d期）", run[0].Label(), run[len(run)-1].Label(), len(run))
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
