package generate

// register is a copy of the township that knows its villages, officers and figures and nothing more, for the county's settings.
func (t *Town) register() *Town {
	r := &Town{ID: t.ID, spec: t.spec, opts: t.opts, bosses: t.bosses, said: t.said}
	for _, v := range t.villages {
		homes, people := v.inForce()
		r.villages = append(r.villages, &village{n: v.n, name: v.name, code: v.code, poor: v.poor, groups: v.groups, land: v.land, cadres: v.cadres[:1], approved: [2]int{homes, people}})
	}
	return r
}
