package record

// Visit is one visit of a cadre to a household: a row of the sheet 入户走访.
type Visit struct {
	Place
	Seq         Int  `col:"seq"`          // 序号
	On          Date `col:"on"`           // 日期
	Cadre       Text `col:"cadre"`        // 干部姓名
	Role        Code `col:"role"`         // 角色
	Village     Text `col:"village"`      // 行政村
	HouseholdNo Text `col:"household_no"` // 户编号
	HeadName    Text `col:"head_name"`    // 户主姓名
	Task        Code `col:"task"`         // 走访任务
	Work        Text `col:"work"`         // 工作内容
	Problem     Text `col:"problem"`      // 发现问题
	Note        Text `col:"note"`         // 备注
}
