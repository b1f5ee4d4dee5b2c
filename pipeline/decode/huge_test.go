package decode_test

import (
	"runtime"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// A sheet with hundreds of thousands of empty formatted rows costs no more records than it has data.
func TestEmptyRowsCostNoMemory(t *testing.T) {
	b := parse(t, "== 账一 基本情况\n1 | 户编号 | 户主姓名 | 家庭人口\n2 | 620521101201001 | 张三 | 2\n")
	sh := b.Sheets[0]
	empty := []grid.Cell{{Col: 1}, {Col: 2}, {Col: 3}}
	for n := int32(3); n < 300000; n++ {
		sh.Rows = append(sh.Rows, grid.Row{Num: n, Cells: empty})
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	rs := decode.Book(load(t), week, &record.File{}, b)
	runtime.ReadMemStats(&after)
	if len(rs[0].Households) != 1 {
		t.Errorf("%d households", len(rs[0].Households))
	}
	if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 20 {
		t.Errorf("decoding took %d MB", mb)
	}
}
