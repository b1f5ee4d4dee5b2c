package assess

// K9 needs people in the field. Until a spot check is supplied it is 未评 and its weight, by default 0, is nobody's.
var _ = add(Indicator{Code: "K9", Name: "抽查一致率", Formula: "抽查与台账一致的户 ÷ 抽查户", Source: "县抽查结果（未提供时不评）", Cases: true,
	Of: func(u *Unit) Count { return u.basis.spotChecks[u.Name] }})
