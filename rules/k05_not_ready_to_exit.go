package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "K05", Title: "预脱贫户未达退出条件",
		Why:      "预脱贫户马上要验收，有一项不达标就会错退。",
		Fix:      "请核实未达标项，落实措施或调整出预脱贫名单。",
		Basis:    "退出验收标准：收入加两不愁三保障、饮水安全；省定退出标准待县扶贫办确认",
		Severity: record.Doubt, Zhun: "7", Class: ClassUnmet,
		Params: []string{"exit_line"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if !x.Status.Is("预脱贫") || x.ExitYear.S == record.Blank { // K02 tells of a missing year
				return
			}
			var short []string
			var at []record.Value
			if line, named, ok := c.lineOf("exit_line", c.dataYear()); ok && perHeadStands(x) && x.NetPerHead.V < line {
				short, at = append(short, "人均纯收入"+yuan(x.NetPerHead.V)+"元（低于"+named+"）"), append(at, &x.NetPerHead)
			}
			met, names := sixGuarantees(x)
			for i, v := range met {
				if v.No() {
					short, at = append(short, "“"+names[i]+"”为否"), append(at, v)
				}
			}
			if len(short) == 0 {
				return
			}
			f := c.Find(x, at[0], "列为预脱贫，未达标：%s", strings.Join(short, "、"))
			for _, v := range at[1:] {
				Also(f, x, v)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 住房安全有保障
6205211002010005 | 6600 | 12540 | 10820 | »2705 | »否`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 住房安全有保障
6205211002010001 | 否`},
	})
}
