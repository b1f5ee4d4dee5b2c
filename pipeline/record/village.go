package record

// Village is the progress of one administrative village: a row of the sheet 村级进度.
type Village struct {
	Place
	Seq                Int     `col:"seq"`                 // 序号
	Village            Text    `col:"village"`             // 行政村
	PoorVillage        YesNo   `col:"poor_village"`        // 是否贫困村
	Households         Int     `col:"households"`          // 全村总户数，户
	Population         Int     `col:"population"`          // 全村总人口，人
	PoorHouseholds     Int     `col:"poor_households"`     // 贫困户数，户
	PoorPopulation     Int     `col:"poor_population"`     // 贫困人口，人
	PovertyRate        Decimal `col:"poverty_rate"`        // 贫困发生率，%
	Ledger1Households  Int     `col:"ledger1_households"`  // 账一户数，户
	Ledger2Households  Int     `col:"ledger2_households"`  // 账二户数，户
	Ledger3Households  Int     `col:"ledger3_households"`  // 账三户数，户
	Filed              Int     `col:"filed"`               // 已归档户数，户
	FiledOk            Int     `col:"filed_ok"`            // 档案合格户数，户
	ChartHouseholds    Int     `col:"chart_households"`    // 图/挂图户数，户
	ChartPopulation    Int     `col:"chart_population"`    // 图/挂图人口，人
	FormHouseholds     Int     `col:"form_households"`     // 表/登记表户数，户
	FormPopulation     Int     `col:"form_population"`     // 表/登记表人口，人
	CardHouseholds     Int     `col:"card_households"`     // 卡/明白卡户数，户
	CardPopulation     Int     `col:"card_population"`     // 卡/明白卡人口，人
	RosterHouseholds   Int     `col:"roster_households"`   // 册/花名册户数，户
	RosterPopulation   Int     `col:"roster_population"`   // 册/花名册人口，人
	PlatformHouseholds Int     `col:"platform_households"` // 平台/平台户数，户
	PlatformPopulation Int     `col:"platform_population"` // 平台/平台人口，人
	Charts             [5]Code `col:"chart_%d"`            // 挂图一 … 挂图五, on the wall or not
	DocProfile         YesNo   `col:"doc_profile"`         // 村情档案
	DocProblems        YesNo   `col:"doc_problems"`        // 问题台账
	DocNeeds           YesNo   `col:"doc_needs"`           // 需求清单
	DocPlan            YesNo   `col:"doc_plan"`            // 村级规划
	DocWork            YesNo   `col:"doc_work"`            // 工作台账
	DocIncome          YesNo   `col:"doc_income"`          // 增收计划
	Note               Text    `col:"note"`                // 备注
}
