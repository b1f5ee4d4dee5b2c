package record

// Cadre is one cadre sent down to a village: a row of the sheet 下乡干部.
type Cadre struct {
	Place     `validate:"-"`
	Seq       Int     `col:"seq" validate:"number"`               // 序号
	Name      Text    `col:"name" validate:"filled"`              // 姓名
	Unit      Text    `col:"unit" validate:"filled"`              // 单位
	Post      Text    `col:"post"`                                // 职务
	Rank      Code    `col:"rank" validate:"listed"`              // 职级
	Role      Code    `col:"role" validate:"filled,listed"`       // 角色
	Village   Text    `col:"village"`                             // 行政村
	Hamlet    Text    `col:"hamlet"`                              // 自然村
	Linked    Int     `col:"linked" validate:"number"`            // 联系户数，户
	Phone     Text    `col:"phone" validate:"phone"`              // 联系电话
	From      Date    `col:"from" validate:"date,past"`           // 到岗日期
	Until     Date    `col:"until" validate:"date"`               // 离岗日期
	Days      Decimal `col:"days" validate:"filled,number"`       // 本期驻村天数，天
	DaysTotal Decimal `col:"days_total" validate:"filled,number"` // 累计驻村天数，天
	Note      Text    `col:"note"`                                // 备注
}
