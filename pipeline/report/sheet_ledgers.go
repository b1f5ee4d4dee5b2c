package report

func (in *Input) ledgerSheet() *list {
	return in.sheet(in.ledgerTable("三本账", "三本账核对表", false))
}

func (in *Input) ledgerVillageSheet() *list {
	return in.sheet(in.ledgerTable("三本账分村", "三本账核对表（分村）", true))
}

// ledgerTable sets the three ledgers and the member sheet side by side; what differs is marked.
func (in *Input) ledgerTable(tab, title string, villages bool) table {
	l := in.County.Figure("ledger_households").Names
	hh, pp := "ledger_households", "ledger_people"
	cols := []col{
		in.num("h1", "户数/"+l[0], hh, l[0]), in.num("h2", "户数/"+l[1], hh, l[1]), in.num("h3", "户数/"+l[2], hh, l[2]),
		in.diff("dh2", "户数/账二－账一", "h2", "h1", in.value(hh, l[1]), in.value(hh, l[0])),
		in.diff("dh3", "户数/账三－账一", "h3", "h1", in.value(hh, l[2]), in.value(hh, l[0])),
		in.num("p1", "人口/"+l[0], pp, l[0]), in.num("p2", "人口/"+l[1], pp, l[1]), in.num("p3", "人口/"+l[2], pp, l[2]), in.num("pm", "人口/家庭成员表", "member_rows"),
		in.diff("dp2", "人口/账二－账一", "p2", "p1", in.value(pp, l[1]), in.value(pp, l[0])),
		in.diff("dp3", "人口/账三－账一", "p3", "p1", in.value(pp, l[2]), in.value(pp, l[0])),
		in.diff("dpm", "人口/成员－账一", "pm", "p1", in.value("member_rows"), in.value(pp, l[0])),
		in.num("have", "完成/三本账齐全户", "filled"), in.den("want", "完成/应填户", "filled"), in.rate("rate", "完成/完成率", "have", "want", "filled"),
	}
	return table{tab: tab, title: title, unit: "户、人、%", cols: cols, villages: villages,
		notes: []string{"账二按户编号去重后计户。差数不为零的单元格已标色，请逐户核对。“完成”以同一户编号三本账都有记录为准。"}}
}
