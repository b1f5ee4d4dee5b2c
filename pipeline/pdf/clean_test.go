package pdf

import "testing"

func TestTextIsMadeDrawable(t *testing.T) {
	for in, want := range map[string]string{
		"永清镇 A-1":               "永清镇 A-1",
		"张\ue863":               "张\u4dae", // a surname as GB18030-2000 exports write it
		"一\t二\n三":               "一 二 三",
		"坏\xff字":                "坏\ufffd字",
		"a\u200bb\ufeffc\u00ad": "abc",
		"葛\U000E0100":           "葛", // variants of a character are not told apart by the faces
		"\u202e倒":               "倒",
		"\x00\uffff":            "\ufffd",
	} {
		if got := clean(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}
