package generate

import (
	"slices"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

var cadreMistakes = []Mistake{
	{Rule: "Q01", Title: "一村两名第一书记", alter: onCadre("工作队员", func(c *record.Cadre) record.Value { c.Role = code("第一书记"); return &c.Role }), Alone: true},
	{Rule: "Q02", Title: "自然村没有科级干部", alter: func(s *Seed) {
		v := s.Spec.FindVillage(s.Return.Township, s.Return.Villages[0].Village.V)
		v.Hamlets = append(slices.Clone(v.Hamlets), "后崖社")
		s.expect(&s.Return.Villages[0], &s.Return.Villages[0].Village)
	}, Alone: true},
	{Rule: "Q03", Title: "缺包乡镇县级领导", alter: func(s *Seed) {
		s.Return.Cover.CountyHead = text("")
		s.Return.Cadres = slices.DeleteFunc(s.Return.Cadres, func(c record.Cadre) bool { return c.Role.Is("包乡镇县级领导") })
		s.Spec.Settings.Officers = slices.DeleteFunc(slices.Clone(s.Spec.Settings.Officers), func(o spec.Officer) bool { return o.Township == s.Return.Township && o.Role == "包乡镇县级领导" })
		s.told()
	}, Alone: true},
	{Rule: "Q05", Title: "一人同日走访两个村", alter: func(s *Seed) {
		a := &s.Return.Visits[len(s.Return.Visits)-1]
		for i := range s.Return.Visits {
			if b := &s.Return.Visits[i]; b.Village.V != a.Village.V && b.Role.Is("乡村干部") {
				a.Cadre, a.Role, a.On = b.Cadre, b.Role, b.On
				s.expect(a, &a.Village)
				return
			}
		}
	}, Alone: true},
	{Rule: "Q07", Title: "一天走访四十多户", alter: func(s *Seed) {
		if len(s.homes) <= s.limit("visits_per_day_max") || len(s.Return.Visits) == 0 {
			return
		}
		first := s.Return.Visits[0]
		village := first.Village.V
		for i := range s.homes {
			h := &s.homes[i]
			if h.Village.V == village {
				v := first
				v.HouseholdNo, v.HeadName, v.Row = h.HouseholdNo, h.HeadName, s.Return.Visits[len(s.Return.Visits)-1].Row+1
				s.Return.Visits = append(s.Return.Visits, v)
			}
		}
		for i := range s.homes {
			h := &s.homes[i]
			if h.Village.V != village {
				v := first
				v.HouseholdNo, v.HeadName, v.Row = h.HouseholdNo, h.HeadName, s.Return.Visits[len(s.Return.Visits)-1].Row+1
				s.Return.Visits = append(s.Return.Visits, v)
			}
		}
		s.atVillage(&s.Return.Visits[0], &s.Return.Visits[0].On)
	}, Alone: true},
	{Rule: "Q08", Title: "走访了别人联系的户", alter: func(s *Seed) {
		for i := range s.Return.Visits {
			v := &s.Return.Visits[i]
			for k := range s.homes {
				if h := &s.homes[k]; v.Role.Is("双联干部") && h.Village.V == v.Village.V && h.Measures[0].Helper.V != v.Cadre.V {
					v.HouseholdNo, v.HeadName = h.HouseholdNo, h.HeadName
					s.expect(v, &v.HouseholdNo)
					return
				}
			}
		}
	}, Alone: true},
	{Rule: "Q04", Title: "本期驻村9天", alter: onCadre("第一书记", func(c *record.Cadre) record.Value { c.Days = tenths(90); return &c.Days })},
	{Rule: "Q10", Title: "已离岗仍是责任人", alter: onCadre("工作队员", func(c *record.Cadre) record.Value { c.Until = date(record.DayOf(2015, 11, 30)); return &c.Until })},
}
