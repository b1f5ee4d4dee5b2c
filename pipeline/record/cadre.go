package record

// Cadre is one cadre sent down to a village: a row of the sheet 下乡干部.
type Cadre struct {
	Place
	Seq       Int     `col:"seq"`        // 序号
	Name      Text    `col:"name"`       // 姓名
	Unit      Text    `col:"unit"`       // 单位
	Post      Text    `col:"post"`       // 职务
	Rank      Code    `col:"rank"`       // 职级
	Role      Code    `col:"role"`       // 角色
	Village   Text    `col:"village"`    // 行政村
	Hamlet    Text    `col:"hamlet"`     // 自然村
	Linked    Int     `col:"linked"`     // 联系户数，户
	Phone     Text    `col:"phone"`      // 联系电话
	From      Date    `col:"from"`       // 到岗日期
	Until     Date    `col:"until"`      // 离岗日期
	Days      Decimal `col:"days"`       // 本期驻村天数，天
	DaysTotal Decimal `col:"days_total"` // 累计驻村天数，天
	Note      Text    `col:"note"`       // 备注
}
