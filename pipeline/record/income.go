package record

// Income is the income and exit progress of one household: a row of the sheet 账三 收入及脱贫进度.
type Income struct {
	Place           `validate:"-"`
	Seq             Int   `col:"seq" validate:"number"`                 // 序号
	Village         Text  `col:"village" validate:"filled"`             // 行政村
	HouseholdNo     Text  `col:"household_no" validate:"filled"`        // 户编号
	HeadName        Text  `col:"head_name" validate:"filled"`           // 户主姓名
	Size            Int   `col:"size" validate:"filled,number"`         // 家庭人口，人
	Category        Code  `col:"category" validate:"listed"`            // 贫困户属性
	MainCause       Code  `col:"main_cause" validate:"listed"`          // 主要致贫原因
	Wage            Money `col:"wage" validate:"filled,number"`         // 工资性收入，元
	Business        Money `col:"business" validate:"filled,number"`     // 生产经营性收入，元
	Property        Money `col:"property" validate:"filled,number"`     // 财产性收入，元
	Transfer        Money `col:"transfer" validate:"filled,number"`     // 转移性收入，元
	TFamilyPlanning Money `col:"t_family_planning" validate:"number"`   // 计划生育金，元
	TDibao          Money `col:"t_dibao" validate:"number"`             // 低保金，元
	TWubao          Money `col:"t_wubao" validate:"number"`             // 五保金，元
	TPension        Money `col:"t_pension" validate:"number"`           // 养老保险金，元
	TEcology        Money `col:"t_ecology" validate:"number"`           // 生态补偿金，元
	TOther          Money `col:"t_other" validate:"number"`             // 其他转移性收入，元
	Expense         Money `col:"expense" validate:"filled,number"`      // 生产经营性支出，元
	Gross           Money `col:"gross" validate:"filled,number"`        // 年收入，元
	Net             Money `col:"net" validate:"filled,number"`          // 纯收入，元
	NetPerHead      Money `col:"net_per_head" validate:"filled,number"` // 人均纯收入，元
	Food            YesNo `col:"food" validate:"listed"`                // 不愁吃
	Clothing        YesNo `col:"clothing" validate:"listed"`            // 不愁穿
	SchoolingOk     YesNo `col:"schooling_ok" validate:"listed"`        // 义务教育有保障
	MedicalOk       YesNo `col:"medical_ok" validate:"listed"`          // 基本医疗有保障
	HousingOk       YesNo `col:"housing_ok" validate:"listed"`          // 住房安全有保障
	WaterOk         YesNo `col:"water_ok" validate:"listed"`            // 饮水安全有保障
	Status          Code  `col:"status" validate:"filled,listed"`       // 脱贫状态
	ExitYear        Int   `col:"exit_year" validate:"number"`           // 脱贫年度
	AcceptedOn      Date  `col:"accepted_on" validate:"date,past"`      // 验收日期
	AcceptedBy      Text  `col:"accepted_by"`                           // 验收人
	ReturnYear      Int   `col:"return_year" validate:"number"`         // 返贫年度
	ReturnCause     Code  `col:"return_cause" validate:"listed"`        // 返贫原因
	Note            Text  `col:"note"`                                  // 备注
}
