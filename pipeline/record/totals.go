package record

// Totals are a return's figures that only grow: filed and filed_ok in households, gifts and letters delivered, funds in fen, days in ten-thousandths.
func Totals(r *Return) map[string]int64 {
	t := map[string]int64{}
	for i := range r.Villages {
		t["filed"] += int64(r.Villages[i].Filed.V)
		t["filed_ok"] += int64(r.Villages[i].FiledOk.V)
	}
	for i := range r.Gifts {
		if r.Gifts[i].DeliveredOn.OK() {
			t["gifts"]++
		}
	}
	for i := range r.Letters {
		if r.Letters[i].DeliveredOn.OK() {
			t["letters"]++
		}
	}
	for i := range r.Measures {
		t["funds"] += r.Measures[i].Fund.V
	}
	for i := range r.Cadres {
		t["days"] += r.Cadres[i].DaysTotal.V
	}
	return t
}
