package county

var _ = add(Indicator{
	ID: "member_rows", Title: "家庭成员人数", Unit: "人", Order: 70,
	Num:   "家庭成员表中在册的人（不含标记减少的人）",
	Sheet: "member",
	Count: countMemberRows,
})

func countMemberRows(_ *County, a *Area, k *Counter) {
	for i := range a.Houses {
		h := &a.Houses[i]
		for _, m := range h.Members {
			if !h.Gone && !m.Left() {
				k.Add(&m.Place, h.Village, "", 1, 0)
			}
		}
	}
}
