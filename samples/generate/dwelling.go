package generate

// land gives the household its fields; the county's mean is 16.9 亩 of cropland a household.
func (t *Town) land(h *home, p *plan) {
	r, people := t.rng, len(h.members)
	crop := people * r.span(24, 50)
	if p.cause == "缺土地" {
		crop = people * r.span(4, 8)
	}
	h.Cropland = tenths(crop)
	h.Irrigated = tenths(0)
	if r.chance(250) {
		h.Irrigated = tenths(r.below(crop/3 + 1))
	}
	forest, returned := r.below(60), 0
	if r.chance(450) {
		returned = r.span(15, 60)
		forest = returned + r.below(40)
	}
	h.Forest, h.ReturnedForest = tenths(forest), tenths(returned)
	h.Orchard = tenths(0)
	if r.chance(300) {
		h.Orchard = tenths(r.span(5, 60))
	}
	h.Pasture, h.Water = tenths(r.below(30)), tenths(0)
	h.Coop = yes(h.workers() > 0 && r.chance(250))
}

// house settles how the household lives. Who has exited lives safely, and so does who is about to.
func (t *Town) house(h *home, p *plan) {
	r, people := t.rng, len(h.members)
	unsafe := !p.exited() && (r.chance(200) || p.category == "五保户")
	h.Housing = tenths(10*(25+people*r.span(14, 26)) + r.below(10))
	h.UnsafeHouse, h.HouseGrade = yes(unsafe), code("")
	if unsafe {
		h.HouseGrade = code([]string{"C级", "D级"}[r.below(2)])
	}
	dry := p.cause == "缺水" || p.poor() && r.chance(60)
	h.WaterHard, h.WaterSafe = yes(dry), yes(!dry)
	h.PowerWork, h.PowerHome, h.TV = yes(!dry || r.chance(700)), yes(true), yes(r.chance(930))
	roads := []string{"泥土路", "砂石路", "水泥路", "沥青路"}
	h.Road, h.RoadKm = code(roads[r.weighted(25, 35, 35, 5)]), tenths(r.span(1, 25))
	if p.cause == "交通条件落后" {
		h.Road, h.RoadKm = code(roads[r.below(2)]), tenths(r.span(15, 45))
	}
	h.Fuel, h.Toilet = code([]string{"柴草", "煤炭", "清洁能源"}[r.weighted(45, 45, 10)]), yes(r.chance(400))
	h.MoveMode, h.SettleMode, h.SettlePlace = code(""), code(""), code("")
	h.Relocated = yes(!unsafe && p.exited() && r.chance(50))
	if h.Relocated.Yes() {
		h.MoveMode = code([]string{"自然村(村民小组)整体搬迁", "建档立卡贫困户个别搬迁"}[r.below(2)])
		h.SettleMode, h.SettlePlace = code([]string{"集中安置", "分散安置"}[r.below(2)]), code([]string{"乡镇安置", "村内安置"}[r.below(2)])
	}
}
