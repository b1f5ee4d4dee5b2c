package rules

import "guatu/pipeline/record"

// step is one dated step of identification, in the order of the procedure: 申请, 评议, three notices, 公告, 录入.
type step struct {
	name string
	date *record.Date
	kind stepKind
}

type stepKind int

const (
	decision stepKind = iota // application, review, entry
	notice
)

func steps(a *record.Archive) [8]step {
	return [...]step{{"申请", &a.AppliedOn, decision}, {"评议", &a.ReviewedOn, decision}, {"第一次公示", &a.Notice1From, notice},
		{"第一次公示截止", &a.Notice1To, notice}, {"第二次公示", &a.Notice2On, notice}, {"第三次公示", &a.Notice3On, notice},
		{"公告", &a.AnnouncedOn, notice}, {"录入", &a.EnteredOn, decision}}
}

// reversed lists neighbouring steps, of those that have a date, whose dates run backwards. One wrong date breaks one pair.
func reversed(a *record.Archive) (out [][2]step) {
	all := steps(a)
	last := -1
	for i := range all {
		if !all[i].date.OK() {
			continue
		}
		if last >= 0 && all[i].date.V < all[last].date.V {
			out = append(out, [2]step{all[last], all[i]})
		}
		last = i
	}
	return out
}

// tellReversed reports the pairs that the rule answers for.
func (c *Case) tellReversed(a *record.Archive, mine func(before, after step) bool) {
	for _, p := range reversed(a) {
		if before, after := p[0], p[1]; mine(before, after) {
			f := c.Find(a, after.date, "%s日期%s早于%s日期%s", after.name, after.date, before.name, before.date)
			Also(f, a, before.date)
		}
	}
}
