package record

// Member is one person of a registered household: a row of the sheet 家庭成员.
type Member struct {
	Place
	Seq             Int     `col:"seq"`              // 序号
	Village         Text    `col:"village"`          // 行政村
	HouseholdNo     Text    `col:"household_no"`     // 户编号
	HeadName        Text    `col:"head_name"`        // 户主姓名
	Name            Text    `col:"name"`             // 姓名
	Sex             Code    `col:"sex"`              // 性别
	IDType          Code    `col:"id_type"`          // 证件类型
	ID              Text    `col:"id"`               // 证件号码
	Born            Date    `col:"born"`             // 出生日期
	Relation        Code    `col:"relation"`         // 与户主关系
	Ethnicity       Text    `col:"ethnicity"`        // 民族
	Education       Code    `col:"education"`        // 文化程度
	Schooling       Code    `col:"schooling"`        // 在校生状况
	Health          Code    `col:"health"`           // 健康状况
	Labour          Code    `col:"labour"`           // 劳动能力
	WorkPlace       Code    `col:"work_place"`       // 务工状况
	WorkMonths      Decimal `col:"work_months"`      // 务工时间，月
	HealthInsured   YesNo   `col:"health_insured"`   // 是否参加新农合
	CriticalInsured YesNo   `col:"critical_insured"` // 是否参加大病保险
	PensionInsured  YesNo   `col:"pension_insured"`  // 是否参加养老保险
	Dibao           YesNo   `col:"dibao"`            // 是否享受低保
	Soldier         YesNo   `col:"soldier"`          // 是否现役军人
	Party           Code    `col:"party"`            // 政治面貌
	Change          Code    `col:"change"`           // 人员增减
	Note            Text    `col:"note"`             // 备注
}
