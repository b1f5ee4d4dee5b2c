package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/spec"
)

var _ = add(Kind{ID: "wall", Title: "挂图", About: "上墙的图（PDF，默认A3，纸张在设置中选）：表样所列各图、责任体系图，另每乡镇一张作战图", Order: 85, Needs: []string{"图"},
	Files: func(in *Input) []File {
		var out []File
		for _, w := range in.walls() {
			out = append(out, oneDocument("挂图/"+in.fileName(in.wallName(w), "pdf"), func() *page.Document { return in.wallDocument(in.wallName(w), w.draw(in)) }))
		}
		for _, a := range in.County.Areas {
			if a.Present() {
				name := in.wallName(walls[0])
				out = append(out, oneDocument("挂图/"+in.areaFile(a, name, "pdf"), func() *page.Document { return in.wallDocument(a.Name+name, in.townBattle(a)) }))
			}
		}
		return out
	}})

// wall is one chart of the wall. A profile has those that its list 图 names by their code, under the list's name, and those without a code;
// of both only what it can fill.
type wall struct {
	code, name string
	needs      []string
	draw       func(*Input) page.Poster
}

// walls are all there are; the first is also made for each township.
var walls = []wall{
	{"1", "作战图", nil, (*Input).battle},
	{"2", "整村推进示意图", []string{"village.doc_profile", "账"}, (*Input).villageProgress},
	{"3", "进度图", nil, (*Input).progress},
	{"4", "建档立卡流程图", []string{"archive"}, (*Input).registration},
	{"5", "项目实施分布图", []string{"measure"}, (*Input).projects},
	{"6", "监测对象分布图", []string{"monitor"}, (*Input).watchedMap},
	{"7", "监测帮扶流程图", []string{"monitor", "measure"}, (*Input).watching},
	{"8", "务工监测图", []string{"work"}, (*Input).workMap},
	{"", "责任体系图", []string{"cadre", "visit"}, (*Input).duties},
}

func (in *Input) walls() []wall {
	return slices.DeleteFunc(slices.Clone(walls), func(w wall) bool { return !in.serves(w.needs...) || w.code != "" && in.wallCaption(w.code) == "" })
}

// wallCaption is what the profile calls a chart; "" when its list does not have it.
func (in *Input) wallCaption(code string) string {
	for _, c := range in.County.Spec.Captions["图"] {
		if c.Code == code {
			return c.Name
		}
	}
	return ""
}

func (in *Input) wallName(w wall) string { return cmp.Or(in.wallCaption(w.code), w.name) }

// wallDocument puts a poster on the paper the county has chosen.
func (in *Input) wallDocument(title string, p page.Poster) *page.Document {
	p.Title = in.County.Spec.County.Name + title
	if p.Sub == "" {
		p.Sub = in.quoted() + "　" + in.periodText()
	}
	p.Maker = "制图单位：" + in.County.Spec.County.Office
	p.Source = "数据截止：" + in.deadlineText() + "　来源：各乡镇" + in.campaign() + string(in.County.Period.Cycle) + "报　" + in.openShort()
	paper, tile := in.wallPaper()
	return in.document(title, []page.Section{{Setting: page.Wall, Paper: paper, Tile: tile, Landscape: true, Numbers: page.NumberNone, Blocks: []page.Block{&p}}})
}

// wallPapers are the sizes that print shops and offices have; 1200×800 mm is a common board.
var wallPapers = map[string]page.Paper{"A3": page.A3, "A1": page.A1, "A0": page.A0, "1200×800": page.Board}

// wallPaper is the sheet the county has chosen and, when it prints large sheets in pieces, how they are cut.
func (in *Input) wallPaper() (page.Paper, page.Tiling) {
	size, tiled := strings.CutSuffix(in.County.Spec.Settings.WallPaper, spec.WallTiled)
	p, ok := wallPapers[size]
	switch {
	case !ok:
		return page.A3, page.Tiling{}
	case tiled:
		return p, page.Tiling{Paper: page.A3, Landscape: true}
	}
	return p, page.Tiling{}
}

// steps are the shades of a rate, from worst to best.
var steps = []string{"<60%", "60–80%", "80–95%", "95–100%", "100%"}

// step is the shade of a rate; -1 when there is none.
func step(v county.Value) int {
	if !v.Rated() {
		return -1
	}
	switch s := v.Share(1); {
	case s >= 1000:
		return 4
	case s >= 950:
		return 3
	case s >= 800:
		return 2
	case s >= 600:
		return 1
	}
	return 0
}

// tone is the colour of a rate in words of progress.
func tone(v county.Value) page.Tone {
	switch s := step(v); {
	case s < 0:
		return page.ToneNone
	case s == 4:
		return page.ToneGood
	case s == 3:
		return page.ToneFair
	case s == 2:
		return page.ToneWarn
	}
	return page.ToneBad
}

var toneKeys = []page.Key{{Name: "完成", Tone: page.ToneGood}, {Name: "95%以上", Tone: page.ToneFair}, {Name: "80%以上", Tone: page.ToneWarn}, {Name: "不足80%", Tone: page.ToneBad}}

// counter is one large figure of done and due.
func counter(label, unit string, v county.Value) page.Counter {
	if !v.Known {
		return page.Counter{Label: label, Value: "—", Done: -1}
	}
	c := page.Counter{Label: label, Value: fmt.Sprint(v.Num), Of: fmt.Sprintf("/ %d%s", v.Den, unit), Note: v.Percent(1), Done: -1, Tone: tone(v)}
	if v.Rated() {
		c.Done = int(min(v.Share(1), 1000))
	}
	return c
}
