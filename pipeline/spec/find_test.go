package spec_test

import "testing"

func TestTownshipsAreFoundInsideNamesAndTitles(t *testing.T) {
	s := load(t)
	for text, want := range map[string]int{
		"红堡镇2016年第6周.xlsx": 2, "（草川铺乡）三本账_定稿.xlsx": 15, "王河镇人民政府": 9, "丰旺报表": 14, "620521108_0205.xls": 12,
		"红堡镇新城村贫困户台账": 2, "新城村贫困户台账": 0, "新城乡新城村": 18, "贫困户三本账": 0, "": 0,
	} {
		if got := s.TownshipIn(text); got != want {
			t.Errorf("%q names township %d, want %d", text, got, want)
		}
	}
}
