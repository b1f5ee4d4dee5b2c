package record

// Village is the progress of one administrative village: a row of the sheet 村级进度.
type Village struct {
	Place               `validate:"-"`
	Seq                 Int     `col:"seq" validate:"number"`                         // 序号
	Village             Text    `col:"village" validate:"filled"`                     // 行政村
	PoorVillage         YesNo   `col:"poor_village" validate:"filled,listed"`         // 是否贫困村
	Households          Int     `col:"households" validate:"filled,number"`           // 全村总户数，户
	Population          Int     `col:"population" validate:"filled,number"`           // 全村总人口，人
	PoorHouseholds      Int     `col:"poor_households" validate:"filled,number"`      // 贫困户数，户
	PoorPopulation      Int     `col:"poor_population" validate:"filled,number"`      // 贫困人口，人
	PovertyRate         Decimal `col:"poverty_rate" validate:"number"`                // 贫困发生率，%
	Ledger1Households   Int     `col:"ledger1_households" validate:"filled,number"`   // 账一户数，户
	Ledger2Households   Int     `col:"ledger2_households" validate:"filled,number"`   // 账二户数，户
	Ledger3Households   Int     `col:"ledger3_households" validate:"filled,number"`   // 账三户数，户
	Filed               Int     `col:"filed" validate:"filled,number"`                // 已归档户数，户
	FiledOk             Int     `col:"filed_ok" validate:"filled,number"`             // 档案合格户数，户
	ChartHouseholds     Int     `col:"chart_households" validate:"number"`            // 图/挂图户数，户
	ChartPopulation     Int     `col:"chart_population" validate:"number"`            // 图/挂图人口，人
	FormHouseholds      Int     `col:"form_households" validate:"number"`             // 表/登记表户数，户
	FormPopulation      Int     `col:"form_population" validate:"number"`             // 表/登记表人口，人
	CardHouseholds      Int     `col:"card_households" validate:"number"`             // 卡/明白卡户数，户
	CardPopulation      Int     `col:"card_population" validate:"number"`             // 卡/明白卡人口，人
	RosterHouseholds    Int     `col:"roster_households" validate:"number"`           // 册/花名册户数，户
	RosterPopulation    Int     `col:"roster_population" validate:"number"`           // 册/花名册人口，人
	PlatformHouseholds  Int     `col:"platform_households" validate:"number"`         // 平台/平台户数，户
	PlatformPopulation  Int     `col:"platform_population" validate:"number"`         // 平台/平台人口，人
	ExitedHouseholds    Int     `col:"exited_households" validate:"filled,number"`    // 脱贫户数，户
	MonitoredHouseholds Int     `col:"monitored_households" validate:"filled,number"` // 监测对象户数，户
	Watcher             Text    `col:"watcher" validate:"filled"`                     // 村级监测员
	WatcherPhone        Text    `col:"watcher_phone" validate:"filled,phone"`         // 监测员电话
	Charts              [5]Code `col:"chart_%d" validate:"dive,listed"`               // 挂图一 … 挂图五, on the wall or not
	DocProfile          YesNo   `col:"doc_profile" validate:"listed"`                 // 村情档案
	DocProblems         YesNo   `col:"doc_problems" validate:"listed"`                // 问题台账
	DocNeeds            YesNo   `col:"doc_needs" validate:"listed"`                   // 需求清单
	DocPlan             YesNo   `col:"doc_plan" validate:"listed"`                    // 村级规划
	DocWork             YesNo   `col:"doc_work" validate:"listed"`                    // 工作台账
	DocIncome           YesNo   `col:"doc_income" validate:"listed"`                  // 增收计划
	Note                Text    `col:"note"`                                          // 备注
}
