package generate

import (
	"fmt"

	"guatu/pipeline/record"
)

// village is one administrative village with its households, cadres and recipients.
type village struct {
	n        int // within the township, from 0
	name     string
	code     string // twelve digits
	poor     bool
	groups   []string
	without  map[string]bool // gift categories that nobody in the village fits
	homes    []*home
	cadres   []*cadre
	lent     []*cadre // the township's own cadres who look after households here
	gifts    []record.Gift
	incomes  map[string]bool
	approved [2]int // households and people as they were approved, where the homes themselves are not kept
	land     int64  // all cropland of the village, as record.Decimal counts
	serial   int
	turn     int
	crowd    int // all people per hundred poor ones
	progress record.Village
}

func (t *Town) newVillage(n int) *village {
	r := t.rng
	v := &village{n: n, name: villageName(n*18 + t.ID - 1), code: fmt.Sprintf("%s%03d", t.code, 201+n), poor: r.chance(473), without: map[string]bool{},
		incomes: map[string]bool{}, crowd: r.span(230, 430)}
	for i := range min(6, max(2, t.opts.Households/18)) {
		v.groups = append(v.groups, groupName(n+t.ID, i))
	}
	if r.chance(250) {
		v.without[[]string{"军烈属或重点优抚对象", "二女户", "困难党员"}[r.weighted(60, 30, 10)]] = true
	}
	t.staff(v, t.opts.Households)
	for i := range t.opts.Households {
		v.homes = append(v.homes, t.settle(v, t.planHome(v, i)))
	}
	t.giveGifts(v)
	t.report(v)
	return v
}

// settle makes a household with all its rows.
func (t *Town) settle(v *village, p *plan) *home {
	h := t.newHome(v, p)
	h.helper = v.nextHelper()
	h.Workers = whole(h.workers())
	t.earn(h, p, v)
	t.help(h, p)
	t.file(h, p, v)
	t.judge(h, p, v)
	t.deliver(h, v)
	return h
}

// report is the village's own row, but for the counts, which follow from the households each week.
func (t *Town) report(v *village) {
	v.progress = record.Village{Village: text(v.name), PoorVillage: yes(v.poor), Note: text("")}
	_, people := v.inForce()
	all := people * v.crowd / 100
	for _, h := range v.homes {
		v.land += h.Cropland.V * int64(v.crowd) / 100
	}
	v.progress.Population, v.progress.Households = whole(all), whole(all*100/430+1)
	for i := range v.progress.Charts {
		v.progress.Charts[i] = code("已上墙")
	}
	for _, d := range []*record.YesNo{&v.progress.DocProfile, &v.progress.DocProblems, &v.progress.DocNeeds, &v.progress.DocPlan, &v.progress.DocWork, &v.progress.DocIncome} {
		*d = yes(true)
	}
}

// inForce counts the households and people on the register.
func (v *village) inForce() (homes, people int) {
	if v.homes == nil {
		return v.approved[0], v.approved[1]
	}
	for _, h := range v.homes {
		if !h.gone {
			homes++
			people += int(h.Size.V)
		}
	}
	return homes, people
}
