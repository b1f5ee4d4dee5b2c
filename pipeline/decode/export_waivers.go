package decode

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// exemptRow is one row of an exemption list in the shape that lies beside the national system's exports: by rule number, for a household or person.
type exemptRow struct {
	record.Place
	Rule        record.Text `col:"rule"`
	HouseholdNo record.Text `col:"household_no"`
	ID          record.Text `col:"id"`
	Key         record.Text `col:"key"`
	Reason      record.Text `col:"reason"`
	Approver    record.Text `col:"approver"`
	Until       record.Date `col:"until"`
	No          record.Text `col:"no"`
}

// waived takes the rows that say who excuses what, why and until when, as the settings do. A row without a number is known by its rule and its key.
func (e *exportReader) waived(rows []exemptRow) {
	for i := range rows {
		r := &rows[i]
		if !r.Rule.OK() || !r.Reason.OK() || !r.Approver.OK() || !r.Until.OK() {
			continue // told by checkAll
		}
		key, field := r.key()
		if key == "" {
			e.fact(record.ValueMissing, &r.Place, field, "", "户编号、证件号码或豁免对象")
			continue
		}
		w := spec.Waiver{No: r.No.V, Rule: e.rule(&r.Place, r.Rule), Key: key, Reason: r.Reason.V, Approver: r.Approver.V, Until: r.Until.V, Row: r.Place}
		if r.ID.OK() && r.HouseholdNo.OK() {
			w.Household = r.HouseholdNo.V
		}
		if w.No == "" {
			w.No = w.Rule + "-" + key
		}
		e.out.Waivers = append(e.out.Waivers, w)
	}
}

// key is whom a row excuses, the narrower before the wider, and the column it stands in.
func (r *exemptRow) key() (string, record.Field) {
	switch {
	case r.Key.OK():
		return r.Key.V, "key"
	case r.ID.OK():
		return r.ID.V, "id"
	case r.HouseholdNo.OK():
		return r.HouseholdNo.V, "household_no"
	}
	return "", "rule"
}
