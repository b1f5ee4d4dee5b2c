package record

// Visit is one visit of a cadre to a household: a row of the sheet 入户走访.
type Visit struct {
	Place       `validate:"-"`
	Seq         Int  `col:"seq" validate:"number"`          // 序号
	On          Date `col:"on" validate:"filled,date,past"` // 日期
	Cadre       Text `col:"cadre" validate:"filled"`        // 干部姓名
	Role        Code `col:"role" validate:"filled,listed"`  // 角色
	Village     Text `col:"village" validate:"filled"`      // 行政村
	HouseholdNo Text `col:"household_no" validate:"filled"` // 户编号
	HeadName    Text `col:"head_name"`                      // 户主姓名
	Task        Code `col:"task" validate:"filled,listed"`  // 走访任务
	Work        Text `col:"work"`                           // 工作内容
	Problem     Text `col:"problem"`                        // 发现问题
	Note        Text `col:"note"`                           // 备注
}
