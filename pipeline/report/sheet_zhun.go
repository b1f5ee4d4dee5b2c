package report

import "fmt"

func (in *Input) zhunSheet() *list { return in.sheet(in.zhunTable()) }

func (in *Input) qualityAbout() string {
	if in.serves("准") {
		return "各乡镇每个“准”的合格户数和合格率"
	}
	return "有问题户和质量指数，分乡镇"
}

func (in *Input) zhunTable() table {
	cols := []col{in.num("hh", "在册户", "households")}
	tab, title, note := "数据质量", "数据质量情况表", "有问题户为有未豁免的错误或疑点的户。"
	if in.serves("准") {
		names := in.County.Figure("zhun").Names
		for i, z := range names {
			key := fmt.Sprint("z", i)
			cols = append(cols, in.num(key, z+"/合格户", "zhun", z), in.rate(key+"r", z+"/合格率", key, "hh", "zhun", z))
		}
		tab, title = "八准合格率", "数据质量“"+captionCount(len(names))+"准”合格率"
		note = "一户在某一“准”下没有未豁免的错误和疑点即为合格。规则与“准”的对应见“口径说明”。"
	}
	cols = append(cols, in.num("bad", "质量/有问题户", "problem_rate"), in.rate("badrate", "质量/有问题户占比", "bad", "hh", "problem_rate"), in.quality("质量/质量指数"))
	return table{tab: tab, title: title, unit: "户、%", cols: cols, notes: []string{note, "质量指数=1－（错误户＋疑点户×0.3）÷在册户，错误户不重复计疑点。"}}
}

// captionCount writes a small number as Chinese print does.
func captionCount(n int) string {
	digits := []string{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"}
	if n < len(digits) {
		return digits[n]
	}
	return fmt.Sprint(n)
}

// quality has no numerator in whole households, so it is worked out where its parts stand.
func (in *Input) quality(head string) col {
	c := in.rate("quality", head, "", "", "quality")
	c.source, c.shows = "quality", sourceNum
	c.calc = func(r line) string { return in.sourceQuotient("quality", sourceNum, sourceDen, r.township()) }
	return c
}
