package county

var _ = add(Indicator{
	ID: "listed_only", Title: "名单有、登记无", Unit: "处", Order: 620,
	Num:   "部门名单上有而登记没有或登记不一致的人（危房按户），按部门",
	Sheet: "member",
	Needs: []string{"member.low_income"},
	Parts: codeParts("比对部门"),
	Count: countListedOnly,
})

func countListedOnly(c *County, a *Area, k *Counter) { countContrasts(c, a, k, false) }
