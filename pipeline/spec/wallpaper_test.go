package spec

import "testing"

func TestWallPaperIsReadAsPeopleWriteIt(t *testing.T) {
	for written, want := range map[string]string{"a3": "A3", "A0": "A0", "1200x800mm": "1200×800", "1200*800毫米": "1200×800", "A0 拼 A3": "A0拼A3", "1200×800（拼A3）": "1200×800拼A3", "A1纸": "A1"} {
		if got, ok := WallPaper(written); got != want || !ok {
			t.Errorf("%q is read as %q, %v; want %q", written, got, ok, want)
		}
	}
	for _, written := range []string{"", "大一点", "A4", "A3拼A3", "拼A3"} {
		if got, ok := WallPaper(written); ok {
			t.Errorf("%q is read as %q", written, got)
		}
	}
}
