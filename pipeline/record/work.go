package record

// Work is one person's work away from home in the month: a row of the sheet 已外出务工月监测.
type Work struct {
	Place        `validate:"-"`
	Seq          Int   `col:"seq" validate:"number"`            // 序号
	Village      Text  `col:"village" validate:"filled"`        // 行政村
	HouseholdNo  Text  `col:"household_no" validate:"filled"`   // 户编号
	HeadName     Text  `col:"head_name"`                        // 户主姓名
	Name         Text  `col:"name" validate:"filled"`           // 姓名
	ID           Text  `col:"id" validate:"filled,resident_id"` // 证件号码
	Status       Code  `col:"status" validate:"filled,listed"`  // 务工状态
	WorkPlace    Code  `col:"work_place" validate:"listed"`     // 务工区域
	Employer     Text  `col:"employer"`                         // 务工企业（单位）
	Channel      Code  `col:"channel" validate:"listed"`        // 组织方式
	Since        Date  `col:"since" validate:"date,past"`       // 外出时间
	Wage         Money `col:"wage" validate:"number"`           // 本月务工收入，元
	ReturnedOn   Date  `col:"returned_on" validate:"date,past"` // 返乡时间
	ReturnReason Text  `col:"return_reason"`                    // 返乡原因
	Note         Text  `col:"note"`                             // 备注
}

// WorkPlan is one person who means to go and work away from home: a row of the sheet 计划外出务工.
type WorkPlan struct {
	Place       `validate:"-"`
	Seq         Int  `col:"seq" validate:"number"`            // 序号
	Village     Text `col:"village" validate:"filled"`        // 行政村
	HouseholdNo Text `col:"household_no" validate:"filled"`   // 户编号
	HeadName    Text `col:"head_name"`                        // 户主姓名
	Name        Text `col:"name" validate:"filled"`           // 姓名
	ID          Text `col:"id" validate:"filled,resident_id"` // 证件号码
	LeaveOn     Date `col:"leave_on" validate:"date"`         // 计划外出时间
	WorkPlace   Code `col:"work_place" validate:"listed"`     // 意向务工区域
	Wish        Text `col:"wish"`                             // 意向行业
	Need        Text `col:"need"`                             // 需要的帮助
	Note        Text `col:"note"`                             // 备注
}
