package generate

import (
	"reflect"

	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

// emit copies the township's state into a return as if it had been read from the hand-out workbook.
func (t *Town) emit(found []record.Finding) *record.Return {
	r := &record.Return{Township: t.ID, Name: t.name, Period: t.Period, Full: true, Corrections: t.answer(found)}
	c := t.cover
	c.From, c.To, c.FilledOn = date(t.Period.From), date(t.Period.To), date(t.workdays()[len(t.workdays())-1])
	r.Cover = &c
	for _, b := range t.bosses {
		t.attend(b)
		r.Cadres = append(r.Cadres, b.Cadre)
	}
	for _, v := range t.villages {
		t.emitVillage(r, v)
	}
	if rows := shapeOf(t.spec).rows; rows != nil {
		rows(t, r)
	}
	onlyOwn(t.spec, r)
	t.place(r)
	return r
}

func (t *Town) emitVillage(r *record.Return, v *village) {
	for _, h := range v.homes {
		r.Households = append(r.Households, h.Household)
		r.Members = append(r.Members, h.members...)
		if h.gone {
			continue // its other rows end with it
		}
		r.Measures = append(r.Measures, h.measures...)
		r.Incomes = append(r.Incomes, h.income)
		r.Archives = append(r.Archives, h.archiveAt(t.Period.To))
		r.Letters = append(r.Letters, letterAt(h.letter, t.Period.To))
		if h.accepted != nil {
			r.Acceptances = append(r.Acceptances, *h.accepted)
		}
	}
	for _, c := range v.cadres {
		t.attend(c)
		r.Cadres = append(r.Cadres, c.Cadre)
	}
	for _, g := range v.gifts {
		r.Gifts = append(r.Gifts, giftAt(g, t.Period.To))
	}
	r.Visits = append(r.Visits, t.visits(v)...)
	r.Villages = append(r.Villages, v.row(t.Period.To))
	if a, ok := t.inspect(v); ok {
		r.VillageAcceptances = append(r.VillageAcceptances, a)
	}
}

// row is the village's progress with its counts. All ten carriers agree with the ledgers.
func (v *village) row(day record.Day) record.Village {
	p := v.progress
	homes, people := v.inForce()
	p.FiledOk = whole(v.checked(day))
	for _, n := range []*record.Int{&p.PoorHouseholds, &p.Ledger1Households, &p.Ledger2Households, &p.Ledger3Households, &p.Filed,
		&p.ChartHouseholds, &p.FormHouseholds, &p.CardHouseholds, &p.RosterHouseholds, &p.PlatformHouseholds} {
		*n = whole(homes)
	}
	for _, n := range []*record.Int{&p.PoorPopulation, &p.ChartPopulation, &p.FormPopulation, &p.CardPopulation, &p.RosterPopulation, &p.PlatformPopulation} {
		*n = whole(people)
	}
	p.PovertyRate = share(int64(people), int64(p.Population.V))
	return p
}

// place numbers every row and says which cell it will stand in.
func (t *Town) place(r *record.Return) {
	file := &record.File{Name: t.name + ".xlsx"}
	r.Files = []*record.File{file}
	for _, l := range t.spec.Layouts {
		s := &record.Sheet{File: file, Name: l.Title, Key: l.Key, Cols: map[record.Field]int32{}, Heads: map[record.Field]string{}}
		s.Header = int32(report.HandoutHeader(l))
		for i := range l.Columns {
			s.Cols[l.Columns[i].Field] = int32(i + 1)
			s.Heads[l.Columns[i].Field] = l.Columns[i].Leaf()
		}
		r.Sheets = append(r.Sheets, s)
		if l.Key == "cover" {
			r.Cover.Place = record.Place{Sheet: s, Row: s.Header}
			continue
		}
		number(report.HandoutRows(r, l.Key), s)
	}
}

// number gives the rows of one sheet their place and their 序号.
func number(rows reflect.Value, s *record.Sheet) {
	for i := range rows.Len() {
		row := rows.Index(i).Addr().Interface().(record.Row)
		*row.Where() = record.Place{Sheet: s, Row: s.Header + int32(i) + 1}
		if seq, ok := record.Get(row, "seq").(*record.Int); ok {
			*seq = whole(i + 1)
		}
	}
}
