package decode

import (
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// lists reads the parts that are a key and a figure, or a key alone.
func (c *settingsReader) lists(raw *settingsRows) {
	for i := range raw.amounts {
		if r := &raw.amounts[i]; r.Kind.OK() && r.Amount.OK() {
			put(&c.out.Amounts, r.Kind.V, r.Amount.V)
			c.supplied(&r.Place)
		}
	}
	for i := range raw.quotas {
		if r := &raw.quotas[i]; r.Rank.OK() && r.Households.OK() {
			put(&c.out.Quotas, r.Rank.V, spec.Quota{Link: int64(r.Households.V), Walk: int64(r.Walk.V), Help: int64(r.Help.V), Visits: int64(r.Visits.V),
				Days: int64(r.Days.V), Basis: r.Basis.V})
			c.supplied(&r.Place)
		}
	}
	for i := range raw.passwords {
		if r := &raw.passwords[i]; r.Password.OK() {
			c.out.Passwords = append(c.out.Passwords, r.Password.V)
			c.supplied(&r.Place)
		}
	}
	for i := range raw.probation {
		if r := &raw.probation[i]; r.Rule.OK() {
			c.out.Probation = append(c.out.Probation, c.rule(&r.Place, r.Rule))
			c.supplied(&r.Place)
		}
	}
	for i := range raw.superior {
		if r := &raw.superior[i]; r.ID.OK() {
			n := 1
			if r.Times.OK() {
				n = int(r.Times.V)
			}
			put(&c.out.PoorIDs, r.ID.V, n)
			c.supplied(&r.Place)
		}
	}
}

func put[V any](m *map[string]V, k string, v V) {
	if *m == nil {
		*m = map[string]V{}
	}
	(*m)[k] = v
}

// rule reads a rule's id and notes where it stands. Which ids there are is the catalogue's business.
func (c *settingsReader) rule(p *record.Place, id record.Text) string {
	plain := record.RuleID(id.V)
	c.out.RuleRefs = append(c.out.RuleRefs, spec.RuleRef{Rule: plain, Row: *p})
	return plain
}

// waivers takes only those that say who excuses what, why and until when.
func (c *settingsReader) waivers(rows []waiverRow) {
	for i := range rows {
		r := &rows[i]
		if !r.No.OK() || !r.Rule.OK() || !r.Key.OK() || !r.Reason.OK() || !r.Approver.OK() || !r.Until.OK() {
			continue
		}
		c.supplied(&r.Place)
		c.out.Waivers = append(c.out.Waivers, spec.Waiver{No: r.No.V, Rule: c.rule(&r.Place, r.Rule), Key: r.Key.V, Reason: r.Reason.V, Approver: r.Approver.V, Until: r.Until.V, Row: r.Place})
	}
}

func (c *settingsReader) offs(rows []offRow) {
	for i := range rows {
		r := &rows[i]
		if !r.Rule.OK() || !r.Who.OK() || !r.Why.OK() || r.Until.Known() == record.Bad {
			continue
		}
		c.supplied(&r.Place)
		c.out.SwitchedOff = append(c.out.SwitchedOff, spec.SwitchedOff{Rule: c.rule(&r.Place, r.Rule), Who: r.Who.V, Why: r.Why.V, Until: r.Until.V})
	}
}

func (c *settingsReader) outputs(rows []optionRow) {
	for i := range rows {
		r := &rows[i]
		if !r.Item.OK() || !r.Value.OK() {
			continue
		}
		switch {
		case r.Item.V == "输出文书":
			for _, name := range words(r.Value.V) {
				c.out.Documents, c.out.DocumentRow = append(c.out.Documents, name), append(c.out.DocumentRow, r.Place)
			}
			c.supplied(&r.Place)
		case r.Item.V == "挂图纸张":
			paper, ok := spec.WallPaper(r.Value.V)
			if ok {
				c.out.WallPaper = paper
			}
			c.settle(ok, &r.Place, r.Value.V, strings.Join(spec.WallSizes, "、")+"，大图用A3纸拼的如A0"+spec.WallTiled)
		case r.Item.V == "点名":
			c.out.NoPersons = r.Value.V == "乡镇"
			c.settle(c.out.NoPersons || r.Value.V == "责任人", &r.Place, r.Value.V, "责任人或乡镇")
		case r.Item.V == "疑点数据":
			csv, books := strings.EqualFold(r.Value.V, "CSV"), r.Value.V == "工作簿"
			if csv || books {
				c.out.DoubtsCSV = csv
			}
			c.settle(csv || books, &r.Place, r.Value.V, "工作簿或CSV")
		case strings.Contains(r.Value.V, "全部"):
			c.out.MaskIDs = "全部"
			c.supplied(&r.Place)
		default:
			c.settle(strings.Contains(r.Value.V, "中段"), &r.Place, r.Value.V, "遮盖中段或全部遮盖")
		}
	}
}
