package record

// Income is the income and exit progress of one household: a row of the sheet 账三 收入及脱贫进度.
type Income struct {
	Place
	Seq             Int   `col:"seq"`               // 序号
	Village         Text  `col:"village"`           // 行政村
	HouseholdNo     Text  `col:"household_no"`      // 户编号
	HeadName        Text  `col:"head_name"`         // 户主姓名
	Size            Int   `col:"size"`              // 家庭人口，人
	Category        Code  `col:"category"`          // 贫困户属性
	MainCause       Code  `col:"main_cause"`        // 主要致贫原因
	Wage            Money `col:"wage"`              // 工资性收入，元
	Business        Money `col:"business"`          // 生产经营性收入，元
	Property        Money `col:"property"`          // 财产性收入，元
	Transfer        Money `col:"transfer"`          // 转移性收入，元
	TFamilyPlanning Money `col:"t_family_planning"` // 计划生育金，元
	TDibao          Money `col:"t_dibao"`           // 低保金，元
	TWubao          Money `col:"t_wubao"`           // 五保金，元
	TPension        Money `col:"t_pension"`         // 养老保险金，元
	TEcology        Money `col:"t_ecology"`         // 生态补偿金，元
	TOther          Money `col:"t_other"`           // 其他转移性收入，元
	Expense         Money `col:"expense"`           // 生产经营性支出，元
	Gross           Money `col:"gross"`             // 年收入，元
	Net             Money `col:"net"`               // 纯收入，元
	NetPerHead      Money `col:"net_per_head"`      // 人均纯收入，元
	Food            YesNo `col:"food"`              // 不愁吃
	Clothing        YesNo `col:"clothing"`          // 不愁穿
	SchoolingOk     YesNo `col:"schooling_ok"`      // 义务教育有保障
	MedicalOk       YesNo `col:"medical_ok"`        // 基本医疗有保障
	HousingOk       YesNo `col:"housing_ok"`        // 住房安全有保障
	WaterOk         YesNo `col:"water_ok"`          // 饮水安全有保障
	Status          Code  `col:"status"`            // 脱贫状态
	ExitYear        Int   `col:"exit_year"`         // 脱贫年度
	AcceptedOn      Date  `col:"accepted_on"`       // 验收日期
	AcceptedBy      Text  `col:"accepted_by"`       // 验收人
	ReturnYear      Int   `col:"return_year"`       // 返贫年度
	ReturnCause     Code  `col:"return_cause"`      // 返贫原因
	Note            Text  `col:"note"`              // 备注
}
