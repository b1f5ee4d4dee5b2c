package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M11", Title: "贫困发生率算错或贫困人口超过总人口",
		Why:      "贫困发生率是贫困村出列的关键指标，差零点几都会影响结论。",
		Fix:      "请用贫困人口除以全村总人口重算，并核对两个人口数。",
		Basis:    "贫困发生率＝贫困人口÷全村总人口，保留两位小数；允许误差待县扶贫办确认",
		Severity: record.Mistake, Zhun: "8", Class: ClassOdd,
		Params: []string{"poverty_rate_tolerance"},
		Check: EachVillage(func(c *Case, village *Village) {
			v := village.Row
			if v == nil {
				return
			}
			slack := c.Scaled("poverty_rate_tolerance")
			switch {
			case v.PoorPopulation.OK() && v.Population.OK() && v.PoorPopulation.V > v.Population.V:
				f := c.Find(v, &v.PoorPopulation, "贫困人口%d人多于全村总人口%d人", v.PoorPopulation.V, v.Population.V)
				Also(f, v, &v.Population)
			case v.PoorHouseholds.OK() && v.Households.OK() && v.PoorHouseholds.V > v.Households.V:
				f := c.Find(v, &v.PoorHouseholds, "贫困户%d户多于全村总户数%d户", v.PoorHouseholds.V, v.Households.V)
				Also(f, v, &v.Households)
			case v.PoorPopulation.OK() && v.Population.OK() && v.Population.V > 0 && v.PovertyRate.OK():
				rate := rateOf(int64(v.PoorPopulation.V), int64(v.Population.V))
				if d := v.PovertyRate.V - rate; (d > slack || d < -slack) && !village.rateFits(slack) {
					f := c.Find(v, &v.PovertyRate, "贫困发生率填%s%%，%d÷%d应为%s%%（允许误差%s个百分点）", v.PovertyRate, v.PoorPopulation.V, v.Population.V,
						record.FormatScaled(rate, 4), record.FormatScaled(slack, 4))
					f.Want = record.FormatScaled(rate, 4)
				}
			}
		}),
		Fires: []string{`
== 村级进度
行政村 | 贫困发生率
柳湾村 | »17.6`, `
== 村级进度
行政村 | 全村总人口 | 贫困人口
柳湾村 | »16 | »~`},
		Quiet: []string{`
== 村级进度
行政村 | 贫困发生率
柳湾村 | 1.8`},
	})
}

// rateOf is a share in percent, in ten-thousandths, rounded to hundredths of a percent.
func rateOf(part, whole int64) int64 {
	return (part*20000/whole + 1) / 2 * 100
}

// rateFits tells that the rate follows from the people of 账一: then 贫困人口 is what is wrong, and told as that.
func (v *Village) rateFits(slack int64) bool {
	sums, ok := v.tally()
	if !ok || v.Row.Population.V <= 0 {
		return false
	}
	for _, people := range sums.people {
		if d := v.Row.PovertyRate.V - rateOf(people, int64(v.Row.Population.V)); people != int64(v.Row.PoorPopulation.V) && d <= slack && d >= -slack {
			return true
		}
	}
	return false
}
