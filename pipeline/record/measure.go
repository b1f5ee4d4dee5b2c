package record

// Measure is one assistance measure of a household: a row of the sheet 账二 帮扶措施.
type Measure struct {
	Place
	Seq         Int   `col:"seq"`          // 序号
	Village     Text  `col:"village"`      // 行政村
	HouseholdNo Text  `col:"household_no"` // 户编号
	HeadName    Text  `col:"head_name"`    // 户主姓名
	Size        Int   `col:"size"`         // 家庭人口，人
	Helper      Text  `col:"helper"`       // 帮扶责任人
	HelperUnit  Text  `col:"helper_unit"`  // 责任人单位
	HelperPost  Text  `col:"helper_post"`  // 责任人职务
	HelperRank  Code  `col:"helper_rank"`  // 责任人职级
	HelperLevel Code  `col:"helper_level"` // 隶属关系
	HelperPhone Text  `col:"helper_phone"` // 责任人电话
	HelperFrom  Date  `col:"helper_from"`  // 帮扶开始日期
	PlanYear    Int   `col:"plan_year"`    // 计划脱贫年度
	Kind        Code  `col:"kind"`         // 措施类别
	Project     Text  `col:"project"`      // 项目名称
	Scale       Text  `col:"scale"`        // 规模
	FundSource  Code  `col:"fund_source"`  // 资金来源
	Fund        Money `col:"fund"`         // 资金，元
	Owner       Text  `col:"owner"`        // 责任单位
	Due         Date  `col:"due"`          // 计划完成日期
	Progress    Code  `col:"progress"`     // 进度
	Benefit     Money `col:"benefit"`      // 到户成效，元
	Signed      YesNo `col:"signed"`       // 农户签字
	Note        Text  `col:"note"`         // 备注
}
