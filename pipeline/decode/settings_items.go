package decode

import (
	"cmp"
	"fmt"
	"slices"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// ofVillages are the proofs that speak of a village as a whole.
var ofVillages = []string{"poverty_rate", "accepted"}

// items reads acceptance items, list by list: numbers run on from 1 to as many as the list has.
func (c *settingsReader) items(level string, rows []itemRow) {
	slices.SortStableFunc(rows, func(a, b itemRow) int {
		return cmp.Or(cmp.Compare(a.From.V, b.From.V), cmp.Compare(a.Seq.V, b.Seq.V))
	})
	last := map[record.Day]int{}
	for i := range rows {
		r := &rows[i]
		if !r.Seq.OK() || !r.Item.OK() || r.From.Known() == record.Bad {
			continue
		}
		most := cmp.Or(c.spec.ItemsLaidDown(level, r.From.V), spec.MostItems(level))
		if int(r.Seq.V) != last[r.From.V]+1 || int(r.Seq.V) > most {
			c.fact(record.ValueBad, &r.Place, "seq", r.Seq.String(), fmt.Sprintf("1至%d，不断号、不重号", most))
			continue
		}
		last[r.From.V]++
		proof := c.spec.Codes["台账印证"].Code(r.Proof.V)
		if level == spec.OfHousehold && slices.Contains(ofVillages, proof) {
			c.fact(record.ValueBad, &r.Place, "proof", r.Proof.V, "能印证一户的台账内容")
			proof = ""
		}
		c.supplied(&r.Place)
		c.out.Items = append(c.out.Items, spec.OwnItem{Level: level, Name: r.Item.V, Detail: r.Detail.V, Basis: r.Basis.V, From: r.From.V, Seq: int(r.Seq.V), Proof: proof, Veto: r.Veto})
	}
}
