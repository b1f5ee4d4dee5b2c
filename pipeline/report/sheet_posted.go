package report

import (
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// postedSheet is 一村一名第一书记 and 一个自然村一名科级干部, village by village, with what is missing named.
func (in *Input) postedSheet() *list {
	l := in.newList("一村一人", "第一书记和科级干部到村情况（分村）", "", []string{"序号", "乡镇", "行政村", "第一书记", "自然村和包抓科级干部", "未对应到自然村的科级干部", "缺什么"})
	posted := in.County.PostedTo()
	for i := range posted {
		p := &posted[i]
		var hamlets []string
		for _, h := range p.Hamlets {
			hamlets = append(hamlets, h.Name+"："+orNobody(h.Cadres))
		}
		if len(p.Hamlets) == 0 {
			hamlets = []string{"村名录未列自然村，不评"}
		}
		l.row(serialCell(i+1), book.Str(p.Area.Name), book.Str(p.Area.Villages[p.Village]), book.Str(orNobody(p.Secretaries)), book.Str(strings.Join(hamlets, "；")),
			book.Str(cadreNames(p.Elsewhere)), book.Str(strings.Join(postsMissing(p), "；")))
	}
	l.emptyNote("本期没有乡镇报送。")
	l.note("一个行政村一名第一书记、一个自然村一名科级干部，取自清水县“11558”（2015年5月）。自然村以设置“村名录”为准；已离岗的不计。")
	l.filter()
	l.widths(7, 12, 16, 16, 44, 24, 40)
	return l
}

func postsMissing(p *county.Posted) []string {
	var out []string
	switch n := len(p.Secretaries); {
	case n == 0:
		out = append(out, "缺第一书记")
	case n > 1:
		out = append(out, "第一书记多于一名")
	}
	if bare := p.Bare(); len(bare) > 0 {
		out = append(out, "无科级干部包抓："+strings.Join(bare, "、"))
	}
	return out
}

func cadreNames(cadres []*record.Cadre) string {
	var out []string
	for _, x := range cadres {
		out = append(out, x.Name.V)
	}
	return strings.Join(out, "、")
}

func orNobody(cadres []*record.Cadre) string {
	if len(cadres) == 0 {
		return "无"
	}
	return cadreNames(cadres)
}
