package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A02", Title: "晚于截止时间报送",
		Why:      "迟报挤占县级核对的时间，连续迟报的乡镇往往数据也来不及核。",
		Fix:      "请按时报送，确有原因的向县扶贫办说明。",
		Basis:    "自拟：报送时限由县扶贫办每期公布",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: EachFile(func(c *Case, r *record.Return) {
			late := r.Received - c.Period.Deadline
			if r.Received == 0 || c.Period.Deadline == 0 || late <= 0 {
				return
			}
			c.FindTownship(r.Township, "%s收到，比截止时间%s晚%d小时，按迟报登记", clock(r.Received), clock(c.Period.Deadline), (late+3599)/3600)
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 收到 2016-02-08 09:10`},
		Quiet: []string{`
# 收到 2016-02-07 18:00`},
	})
}
