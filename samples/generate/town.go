package generate

import (
	"fmt"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Town is one township with its state at the end of the last week made. Townships do not share state, so they can be made one at a time.
type Town struct {
	ID     int
	Period record.Period // the last week made; the zero period before the first

	spec     *spec.Spec
	opts     Options
	rng      *rng
	name     string
	code     string // nine digits
	cover    record.Cover
	villages []*village
	bosses   []*cadre // 包乡镇县级领导 and 工作组组长
	ref      record.Day
	said     []spec.Said      // what the county's departments say of its people, of profiles that compare
	watches  map[*home]*watch // monitored households, of profiles that have them
	week     int
	serials
}

// NewTown makes one township as it stands before its first week.
func NewTown(s *spec.Spec, o Options, id int) (*Town, error) {
	o, err := o.filled(s)
	if err != nil {
		return nil, err
	}
	place := s.Township(id)
	if place == nil {
		return nil, fmt.Errorf("generate township %d: the county has none of that number", id)
	}
	villages := o.villages(id)
	o.Households = o.households(id)
	t := &Town{ID: id, spec: s, opts: o, rng: seeded(o.Seed, id), name: place.Name(o.From), code: place.Code(o.From), ref: o.From + 6}
	t.serials = newSerials(id)
	t.boss("包乡镇县级领导", "县级", "县四大组织", "包乡领导")
	t.boss("工作组组长", "科级", "县精准扶贫工作组", "组长")
	for n := range villages {
		t.villages = append(t.villages, t.newVillage(n))
	}
	t.makeCover()
	if begin := shapeOf(s).begin; begin != nil {
		begin(t)
	}
	return t, nil
}

func (t *Town) boss(role, rank, unit, post string) {
	c := t.newCadre(role, rank, unit, post, 1)
	t.bosses = append(t.bosses, c)
}

func (t *Town) makeCover() {
	t.cover = record.Cover{County: text(t.spec.County.Name), Township: text(t.name), Kind: code("全量"), Version: text(t.spec.Facts["version"].Value),
		FilledBy: text(t.nextCadreName()), Phone: text(t.nextCadrePhone()), CheckedBy: text(t.nextCadreName()), Secretary: text(t.nextCadreName()),
		Leader: t.bosses[1].Name, CountyHead: t.bosses[0].Name}
}

// Next makes the township's return for its next week. found is what it was told after the last one.
func (t *Town) Next(found []record.Finding) *record.Return {
	t.Period = period(t.spec, t.opts.From, t.week)
	t.spec = t.spec.On(t.Period.To)
	t.settleMarks()
	switch pass := shapeOf(t.spec).pass; {
	case t.week == 0:
	case pass != nil:
		pass(t)
	default:
		t.evolve()
	}
	t.week++
	return t.emit(found)
}
