package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M18", Title: "建档规模与核定底数不符",
		Why:      "年度内建档规模不应增减，偏差说明有户进出没有走程序。",
		Fix:      "请核对进出的户，附动态调整依据。",
		Basis:    "县扶贫办核定的乡镇户数、人口",
		Severity: record.Doubt, Zhun: "7", Class: ClassContinuity, Needs: NeedBase,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("household") {
				return
			}
			households, people, listed, known := int32(0), int32(0), int32(0), true
			for i := range t.Homes {
				if h := &t.Homes[i]; onRegister(h) {
					households++
					people += h.Size.V
					listed += int32(len(present(h)))
					known = known && h.Size.OK()
				}
			}
			for _, b := range c.Spec.Settings.BaseFigures {
				if b.Township == t.Return.Township && (households != b.Households || known && people != b.People && listed != b.People) {
					c.FindTownship(b.Township, "建档%d户%d人，核定底数%d户%d人，%s、%s", households, people, b.Households, b.People,
						gap(int64(households), int64(b.Households), "户"), gap(int64(people), int64(b.People), "人"))
				}
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 设置 核定底数 | 永清镇 | 7 | 21`},
		Quiet: []string{`
# 设置 核定底数 | 永清镇 | 6 | 17`},
	})
}
