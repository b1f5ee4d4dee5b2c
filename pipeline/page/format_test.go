package page

import (
	"testing"
	"time"
)

func TestFormatSaysAllTheDocumentSays(t *testing.T) {
	day := time.Date(2016, 2, 5, 0, 0, 0, 0, time.UTC)
	d := &Document{Title: "通报", Author: "县扶贫办", Date: day, Sections: []Section{
		{Blocks: []Block{
			Title{Text: "进展情况的通报", Sub: "（第6周）"},
			Recipient{Text: "各乡镇"},
			Heading{Level: 1, Text: "总体进展"},
			Para{Lead: "一是", Text: "完成90.0%。", Tone: ToneBad, Size: Size3},
			AttachmentNote{Items: []string{"排名表", "名单"}},
			Signature{Units: []string{"县扶贫办"}, Date: "2016年2月5日", Seal: true},
		}},
		{Setting: Sheet, Landscape: true, Numbers: NumberTotal, Blocks: []Block{
			AnnexMark{No: 1},
			&Table{Unit: "户", Cols: []Column{{}, {Align: AlignRight, Width: 6}}, Head: [][]Cell{{{Text: "乡镇", Rows: 2}, {Text: "填报", Cols: 2}}, Cells("应报", "已报")},
				Rows: []Row{{Kind: RowTotal, Cells: Cells("合计", "9")}, {Tone: ToneWarn, Cells: []Cell{{Text: "永|清", Bold: true}, {Text: "4", Tone: ToneBad}}}}, Notes: []string{"注"}},
		}},
		{Setting: Wall, Paper: A3, Blocks: []Block{&Poster{Title: "作战图", Panels: []Panel{
			{Title: "排名", Unit: "%", Chart: Bars{Axis: Axis{Unit: "%", Scale: 10}, Target: &Target{850, "目标"}, Items: []Bar{{Label: "永清镇", Value: NoValue, Shown: "未报"}}}},
			{Col: 1, Chart: Gantt{From: day, To: day, Tasks: []Task{{Label: "会议", From: day, Milestone: true}, {Label: "核查", From: day, To: day, Done: 40}}}},
			{Row: 1, Chart: Tree{Root: Node{Label: "县", Kids: []Node{{Label: "乡", Note: "李"}}}}},
		}}}},
	}}
	want := `document "通报" author="县扶贫办"
date 2016-02-05T00:00:00Z
section official 210×297 numbers=official
  title "进展情况的通报" sub="（第6周）"
  recipient "各乡镇"
  heading 1 "总体进展"
  para lead="一是" "完成90.0%。" 15.75pt bad
  attachments "排名表" "名单"
  signature "县扶贫办" date="2016年2月5日" seal
section sheet 210×297 landscape numbers=total
  annex 1
  table unit="户"
    cols |  | right width=6 |
    head  | 乡镇 /2 | 填报 ×2 |
    head  | 应报 | 已报 |
    total | 合计 | 9 |
    row   | 永\|清 [bold] | 4 [bad] | warn
    note  "注"
section wall 297×420 numbers=official
  poster "作战图" cols=[] rows=[]
    panel "排名" unit="%" at 0,0+1×1
      bars unit="%" scale=10 target=850 "目标"
        bar "永清镇" — "未报"
    panel "" at 1,0+1×1
      gantt from=2016-02-05 to=2016-02-05
        milestone "会议" "" on=2016-02-05
        task "核查" "" from=2016-02-05 to=2016-02-05 done=40
    panel "" at 0,1+1×1
      tree
        node "县"
          node "乡" note="李"
`
	if got := Format(d); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestPaperLiesAsItIsPut(t *testing.T) {
	w, h := Paper{}.Size(true)
	if w != MM(297) || h != MM(210) {
		t.Errorf("landscape A4 is %d × %d", w, h)
	}
	if MM(156) != 44220 || MM(-1) != -283 {
		t.Errorf("156 mm is %d, -1 mm is %d", MM(156), MM(-1))
	}
}
