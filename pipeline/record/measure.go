package record

// Measure is one assistance measure of a household: a row of the sheet 账二 帮扶措施.
type Measure struct {
	Place       `validate:"-"`
	Seq         Int   `col:"seq" validate:"number"`                 // 序号
	Village     Text  `col:"village" validate:"filled"`             // 行政村
	HouseholdNo Text  `col:"household_no" validate:"filled"`        // 户编号
	HeadName    Text  `col:"head_name" validate:"filled"`           // 户主姓名
	Size        Int   `col:"size" validate:"number"`                // 家庭人口，人
	Helper      Text  `col:"helper" validate:"filled"`              // 帮扶责任人
	HelperUnit  Text  `col:"helper_unit" validate:"filled"`         // 责任人单位
	HelperPost  Text  `col:"helper_post" validate:"filled"`         // 责任人职务
	HelperRank  Code  `col:"helper_rank" validate:"listed"`         // 责任人职级
	HelperLevel Code  `col:"helper_level" validate:"filled,listed"` // 隶属关系
	HelperPhone Text  `col:"helper_phone" validate:"filled,phone"`  // 责任人电话
	HelperFrom  Date  `col:"helper_from" validate:"date,past"`      // 帮扶开始日期
	PlanYear    Int   `col:"plan_year" validate:"filled,number"`    // 计划脱贫年度
	Kind        Code  `col:"kind" validate:"filled,listed"`         // 措施类别
	Project     Text  `col:"project" validate:"filled"`             // 项目名称
	Scale       Text  `col:"scale"`                                 // 规模
	FundSource  Code  `col:"fund_source" validate:"listed"`         // 资金来源
	Fund        Money `col:"fund" validate:"number"`                // 资金，元
	Owner       Text  `col:"owner" validate:"filled"`               // 责任单位
	Due         Date  `col:"due" validate:"filled,date"`            // 计划完成日期
	Progress    Code  `col:"progress" validate:"filled,listed"`     // 进度
	Benefit     Money `col:"benefit" validate:"number"`             // 到户成效，元
	Signed      YesNo `col:"signed" validate:"listed"`              // 农户签字
	Note        Text  `col:"note"`                                  // 备注
}
