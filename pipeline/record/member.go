package record

// Member is one person of a registered household: a row of the sheet 家庭成员.
type Member struct {
	Place           `validate:"-"`
	Seq             Int     `col:"seq" validate:"number"`                     // 序号
	Village         Text    `col:"village" validate:"filled"`                 // 行政村
	HouseholdNo     Text    `col:"household_no" validate:"filled"`            // 户编号
	HeadName        Text    `col:"head_name"`                                 // 户主姓名
	Name            Text    `col:"name" validate:"filled"`                    // 姓名
	Sex             Code    `col:"sex" validate:"filled,listed"`              // 性别
	IDType          Code    `col:"id_type" validate:"listed"`                 // 证件类型
	ID              Text    `col:"id" validate:"filled,resident_id"`          // 证件号码
	PersonNo        Text    `col:"person_no"`                                 // 人编号 of the national system
	Born            Date    `col:"born" validate:"date,past"`                 // 出生日期
	Relation        Code    `col:"relation" validate:"filled,listed"`         // 与户主关系
	Ethnicity       Text    `col:"ethnicity" validate:"filled"`               // 民族
	Education       Code    `col:"education" validate:"listed"`               // 文化程度
	Schooling       Code    `col:"schooling" validate:"listed"`               // 在校生状况
	Health          Code    `col:"health" validate:"filled,listed"`           // 健康状况
	Labour          Code    `col:"labour" validate:"listed"`                  // 劳动能力
	WorkPlace       Code    `col:"work_place" validate:"listed"`              // 务工状况
	WorkMonths      Decimal `col:"work_months" validate:"number"`             // 务工时间，月
	HealthInsured   YesNo   `col:"health_insured" validate:"listed"`          // 是否参加新农合
	CriticalInsured YesNo   `col:"critical_insured" validate:"listed"`        // 是否参加大病保险
	ResidentInsured YesNo   `col:"resident_insured" validate:"filled,listed"` // 是否参加城乡居民基本医疗保险
	EmployeeInsured YesNo   `col:"employee_insured" validate:"filled,listed"` // 是否参加城镇职工基本医疗保险
	PensionInsured  YesNo   `col:"pension_insured" validate:"filled,listed"`  // 是否参加养老保险
	Dibao           YesNo   `col:"dibao" validate:"filled,listed"`            // 是否享受低保
	LowIncome       Code    `col:"low_income" validate:"listed"`              // 低收入人口类型; blank: none
	Soldier         YesNo   `col:"soldier" validate:"filled,listed"`          // 是否现役军人
	Party           Code    `col:"party" validate:"listed"`                   // 政治面貌
	Phone           Text    `col:"phone" validate:"phone"`                    // 联系电话 of the person
	IdentifiedOn    Date    `col:"identified_on" validate:"date,past"`        // 人员识别时间
	Change          Code    `col:"change" validate:"listed"`                  // 人员增减
	Note            Text    `col:"note"`                                      // 备注
}

// Left reports that the person's row only says why they no longer count; it stands in the sheet for the week in which they leave.
func (m *Member) Left() bool {
	return m.Change.Is("死亡", "嫁出", "出国定居", "判刑收监", "其他转出")
}
