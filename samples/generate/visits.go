package generate

import (
	"fmt"

	"guatu/pipeline/record"
)

var tasks = map[string][]string{
	"宣传政策": {"讲解精准扶贫贷款政策", "宣讲新农合参合政策", "发放明白卡并讲解"},
	"教育农民": {"动员参加冬季技术培训", "讲解果园管理技术"},
	"反映民意": {"征求对村级规划的意见", "了解今年打算"},
	"促进发展": {"商量春耕和养殖计划", "落实产业扶持项目", "核对收入台账"},
	"疏导情绪": {"看望老人，谈心", "调解邻里琐事"},
	"强基固本": {"完善档案资料签字", "核对家庭成员信息"},
	"推广典型": {"介绍邻村养殖经验"},
	"锻炼干部": {"同吃同劳动一天"},
}

// visits makes the week's visits: a household is seen once by its helper, at most a few a day. Now and then nobody is at home; the next week somebody is.
func (t *Town) visits(v *village) []record.Visit {
	days := t.workdays()
	out := make([]record.Visit, 0, len(v.homes))
	for i, h := range v.homes {
		if h.gone || (i+t.ID*3+v.n*7+t.week*4)%absent == 0 && period(t.spec, t.opts.From, t.week).Cycle != "月" {
			continue
		}
		task := t.spec.Codes["八项任务"].Values[t.rng.weighted(22, 10, 13, 24, 6, 16, 5, 4)]
		out = append(out, record.Visit{On: date(pick(t.rng, days)), Cadre: h.helper.Name, Role: h.helper.Role, Village: text(v.name), HouseholdNo: h.HouseholdNo,
			HeadName: h.HeadName, Task: code(task), Work: text(pick(t.rng, tasks[task])), Problem: text(""), Note: text("")})
	}
	return out
}

// absent is of how many households one is not met in a week. Within as many weeks everybody is missed once, never in two weeks running.
const absent = 13

// workdays are the period's days on which offices were open: weekdays, without Spring Festival of 2016 but with the two days worked for it.
func (t *Town) workdays() []record.Day {
	var out []record.Day
	for d := t.Period.From; d <= t.Period.To; d++ {
		week := int(d+3) % 7 // 1970-01-01 was a Thursday; 0 is Monday
		festival := d >= record.DayOf(2016, 2, 7) && d <= record.DayOf(2016, 2, 13)
		instead := d == record.DayOf(2016, 2, 6) || d == record.DayOf(2016, 2, 14)
		if instead || week < 5 && !festival {
			out = append(out, d)
		}
	}
	if len(out) == 0 {
		out = []record.Day{t.Period.From}
	}
	return out
}

// attend adds the week's days in the village to every cadre's account.
func (t *Town) attend(c *cadre) {
	days := min(c.pace, len(t.workdays()))
	c.Days = tenths(10 * days)
	c.DaysTotal.V += c.Days.V
}

// answer makes the sheet 问题整改: what the township says to each thing it was told.
func (t *Town) answer(found []record.Finding) []record.Correction {
	var out []record.Correction
	for _, f := range found {
		if f.No == "" {
			continue
		}
		out = append(out, record.Correction{FindingNo: text(f.No), Rule: text(f.Rule), Village: text(f.Village), HouseholdNo: text(f.Household),
			Result: code("已整改"), Waive: yes(false), Reason: text("已对照原始资料更正"), By: t.cover.FilledBy, On: date(t.workdays()[0])})
	}
	return out
}

func (t *Town) String() string { return fmt.Sprintf("%02d%s", t.ID, t.name) }
