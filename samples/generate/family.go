package generate

// kin is one person to be made: what the household needs of them before they have a name.
type kin struct {
	relation string
	male     bool
	age      int
	student  bool // must be in senior school or above
	own      bool // bears the household's surname
}

// steady moves an age off 59, so that nobody turns 60 without a pension in the course of a simulated year.
func steady(age int) int {
	if age == 59 {
		return 58
	}
	return age
}

// elders is one old person or an old couple, past work.
func (r *rng) elders(size int) []kin {
	age := r.span(68, 84)
	k := []kin{{relation: "户主", male: size > 1 || r.chance(700), age: age, own: true}}
	if size > 1 {
		k = append(k, kin{relation: "配偶", age: max(67, age-r.below(6))})
	}
	return k
}

// thin is a household with at most one worker in four: a lone parent with children at school, and old parents.
func (r *rng) thin(size int) []kin {
	age := r.span(36, 44)
	k := []kin{{relation: "户主", male: true, age: age, own: true}}
	k = append(k, r.children(3, age-2, 13)...)
	if size > 4 {
		k = append(k, kin{relation: "之母", age: age + r.span(25, 34) + 6})
	}
	if size > 5 {
		k = append(k, kin{relation: "之父", male: true, age: k[len(k)-1].age + 3, own: true})
	}
	return k
}

// children have an elder by 2 to 4 years each; the eldest is at most top. The mother was 21 or older.
func (r *rng) children(n, mother, top int) []kin {
	eldest := max(2*n-2, min(mother-21-r.below(9), top))
	k := make([]kin, 0, n)
	for i := range n {
		age := max(0, eldest-i*r.span(2, 3))
		boy := r.chance(530)
		relation := "之女"
		if boy {
			relation = "之子"
		}
		k = append(k, kin{relation: relation, male: boy, age: age, own: true})
	}
	return k
}

// core is a couple with children and, when they are still needed to fill the house, his parents.
func (r *rng) core(size int, student bool) []kin {
	parents := 0
	if size > 3 && r.chance(450) {
		parents = 1 + r.below(2)
	}
	if student {
		parents = min(parents, size-3)
	}
	kids := min(size-2-parents, 4)
	parents = min(size-2-kids, 2)
	lo, hi := 26+3*kids, 56
	if parents > 0 {
		hi = 50
	}
	if student {
		lo, hi = 43, 54
	}
	age := steady(min(r.span(lo, hi), r.span(lo, hi)))
	k := []kin{{relation: "户主", male: true, age: age, own: true}, {relation: "配偶", age: age - r.below(4)}}
	k = append(k, r.children(kids, k[1].age, 28)...)
	if student {
		k[2].age, k[2].student = r.span(16, 20), true
		spread(k[2:])
	}
	return append(k, r.parents(parents, age)...)
}

// spread keeps brothers and sisters a year or more apart after the eldest's age was set.
func spread(k []kin) {
	for i := 1; i < len(k); i++ {
		k[i].age = max(0, min(k[i].age, k[i-1].age-2))
	}
}

func (r *rng) parents(n, head int) []kin {
	mother := steady(head + r.span(20, 27))
	k := []kin{{relation: "之母", age: mother}, {relation: "之父", male: true, age: steady(mother + r.below(5)), own: true}}
	return k[:n]
}

// stem is an old couple with a grown son, his wife and their children. It takes four people or more.
func (r *rng) stem(size int) []kin {
	age := steady(r.span(53, 72))
	son := age - r.span(22, 28)
	wife := max(21, son-r.below(4))
	k := []kin{{relation: "户主", male: true, age: age, own: true}, {relation: "配偶", age: steady(age - r.below(4))},
		{relation: "之子", male: true, age: son, own: true}, {relation: "之儿媳", age: wife}}
	for i := range size - 4 {
		boy := r.chance(530)
		relation := "之孙女"
		if boy {
			relation = "之孙子"
		}
		k = append(k, kin{relation: relation, male: boy, age: max(0, wife-21-r.below(3)-2*i), own: true})
	}
	return k
}

// alone is one grown person who works.
func (r *rng) alone() []kin {
	return []kin{{relation: "户主", male: r.chance(750), age: r.span(32, 57), own: true}}
}

// family fills a plan's house.
func (r *rng) family(p *plan) []kin {
	switch {
	case p.category == "五保户":
		return r.elders(p.size)
	case p.cause == "缺劳力":
		if p.size < 4 {
			return r.elders(min(p.size, 2))
		}
		return r.thin(min(p.size, 6))
	case p.twoDaughters:
		k := r.core(4, false)[:2]
		k[0].age, k[1].age = r.span(34, 46), r.span(33, 36)
		k[1].age = min(k[0].age, k[1].age)
		girls := r.children(2, k[1].age, 14)
		for i := range girls {
			girls[i].relation, girls[i].male = "之女", false
		}
		return append(k, girls...)
	case p.cause == "因学":
		return r.core(max(p.size, 3), true)
	case p.size == 1:
		return r.alone()
	case p.size > 3 && r.chance(300):
		return r.stem(p.size)
	}
	return r.core(p.size, false)
}
