package generate

// plan is what a household is to be, settled before its people are made so that cause, people, income and status fit together.
type plan struct {
	village              *village
	size                 int
	cause                string
	category             string
	status               string
	martyr, twoDaughters bool
	grave                bool // has a gravely ill member
	member               bool // has a Party member
}

var (
	causes       = []string{"因病", "因学", "缺资金", "缺技术", "因残", "缺劳力", "因灾", "自身发展动力不足", "交通条件落后", "缺土地", "缺水", "因婚", "因丧"}
	causeWeights = []int{250, 140, 200, 175, 70, 60, 22, 30, 20, 13, 12, 4, 4}
)

// planHome settles the n-th household of a village. The first seven carry what the seven gifts of a village look for, each in another house.
func (t *Town) planHome(v *village, n int) *plan {
	r := t.rng
	p := &plan{village: v, size: 1 + r.weighted(3, 8, 13, 23, 24, 17, 12), cause: causes[r.weighted(causeWeights...)],
		category: []string{"一般贫困户", "低保户", "低保贫困户", "五保户"}[r.weighted(580, 190, 200, 30)],
		status:   []string{"未脱贫", "预脱贫", "已脱贫", "返贫"}[r.weighted(560, 240, 190, 10)]}
	switch n {
	case 0:
		p.category, p.cause = "五保户", "缺劳力"
	case 1:
		p.cause, p.grave, p.status = "因病", true, "预脱贫"
	case 2:
		p.martyr, p.status = !v.without["军烈属或重点优抚对象"], "未脱贫"
	case 3:
		p.twoDaughters, p.status = !v.without["二女户"], "未脱贫"
	case 4:
		p.member = !v.without["困难党员"]
	case 5, 6:
		p.status = "已脱贫"
	case 7:
		p.status = "未脱贫"
	}
	if t.opts.Large && n > 7 && r.chance(120) {
		p.size = 8 + r.below(5)
	}
	t.fitPlan(p, n)
	return p
}

// fitPlan mends what does not go together.
func (t *Town) fitPlan(p *plan, n int) {
	r := t.rng
	if p.category == "五保户" && n > 0 && n < 8 {
		p.category = "一般贫困户"
	}
	if p.category == "五保户" {
		p.size = 1 + r.weighted(80, 20)
		p.cause = []string{"缺劳力", "因残", "因病"}[r.weighted(70, 15, 15)]
		if p.status == "返贫" {
			p.status = "未脱贫"
		}
		return
	}
	if p.cause == "缺水" {
		p.status = "未脱贫"
	}
	if n >= 2 && n <= 7 && p.cause == "缺劳力" {
		p.cause = "缺技术"
	}
	if p.twoDaughters {
		p.size = 4
		if p.cause == "因学" {
			p.cause = "缺资金"
		}
	}
	if p.cause == "缺劳力" {
		p.size = []int{1, 2, 2, 4, 5, 6}[p.size%6]
		if p.size < 4 && p.category == "一般贫困户" {
			p.category = "低保户"
		}
	}
	if n > 7 && r.chance(8) {
		p.martyr = !p.village.without["军烈属或重点优抚对象"]
	}
}

func (p *plan) poor() bool   { return p.status == "未脱贫" || p.status == "返贫" }
func (p *plan) exited() bool { return p.status == "已脱贫" || p.status == "预脱贫" }
