package store

import (
	"errors"
	"slices"
	"testing"
)

func TestFiguresArePackedWithoutLoss(t *testing.T) {
	figures := []Indicator{
		{1, "", "households", "", 1200, 1200}, {1, "温泉村", "households", "", 60, 60}, {1, "温泉村", "households", "一般户", -3, 60},
		{2, "张三（县审计局）", "assess:干部", "K1", 9, 0}, {2, "张三（县审计局）", "assess:干部", "K2", 1 << 40, 100}, {2, "李\n四", "assess:干部", "K2", 0, 100},
	}
	packed, err := packFigures(figures)
	if err != nil {
		t.Fatal(err)
	}
	got, err := unpackFigures(packed, nil)
	if err != nil || !slices.Equal(got, figures) {
		t.Errorf("%v, %v", got, err)
	}
}

// FuzzFigures holds that damaged figures are refused, not believed and not fallen over.
func FuzzFigures(f *testing.F) {
	f.Add([]byte{2, 4, 'a', 'b', 'c', 1, 1, 10, 12})
	f.Add([]byte{2, 200, 'a'})
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, err := readFigures(raw, nil)
		if err != nil && !errors.Is(err, ErrDamaged) || len(got) > len(raw) {
			t.Errorf("%d bytes: %d figures, %v", len(raw), len(got), err)
		}
	})
}
