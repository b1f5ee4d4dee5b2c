package record

// Monitor is one household watched for a return to poverty: a row of the sheet 监测对象.
type Monitor struct {
	Place            `validate:"-"`
	Seq              Int     `col:"seq" validate:"number"`                      // 序号
	Village          Text    `col:"village" validate:"filled"`                  // 行政村
	HouseholdNo      Text    `col:"household_no" validate:"filled"`             // 户编号
	HeadName         Text    `col:"head_name" validate:"filled"`                // 户主姓名
	HouseholdKind    Code    `col:"household_kind" validate:"filled,listed"`    // 户类型
	Category         Code    `col:"category" validate:"filled,listed"`          // 监测对象类别
	IdentifiedOn     Date    `col:"identified_on" validate:"filled,date,past"`  // 识别监测时间
	IdentifiedIncome Money   `col:"identified_income" validate:"filled,number"` // 识别时人均纯收入，元
	Risks            [5]Code `col:"risk_%d" validate:"dive,listed"`             // 致贫返贫风险1 … 5
	Disaster         Code    `col:"disaster" validate:"listed"`                 // 自然灾害子项
	OtherRisk        Text    `col:"other_risk"`                                 // 其他风险备注
	Developing       YesNo   `col:"developing" validate:"listed"`               // 是否实施开发式帮扶措施
	Backed           YesNo   `col:"backed" validate:"listed"`                   // 是否整户无劳动能力兜底保障户
	Eliminated       YesNo   `col:"eliminated" validate:"filled,listed"`        // 风险是否已消除
	How              Code    `col:"how" validate:"listed"`                      // 风险消除方式
	EliminatedOn     Date    `col:"eliminated_on" validate:"date,past"`         // 消除监测时间
	IncomeAfter      Money   `col:"income_after" validate:"number"`             // 风险消除后/人均纯收入，元
	SchoolingAfter   YesNo   `col:"schooling_after" validate:"listed"`          // 风险消除后/义务教育有保障
	MedicalAfter     YesNo   `col:"medical_after" validate:"listed"`            // 风险消除后/基本医疗有保障
	HousingAfter     YesNo   `col:"housing_after" validate:"listed"`            // 风险消除后/住房安全有保障
	WaterAfter       YesNo   `col:"water_after" validate:"listed"`              // 风险消除后/饮水安全有保障
	Contact          Text    `col:"contact" validate:"filled"`                  // 监测联系人
	ContactPhone     Text    `col:"contact_phone" validate:"filled,phone"`      // 监测联系人电话
	Note             Text    `col:"note"`                                       // 备注
}

// States of a monitored household, as states.csv names them. A household without a row is not in any.
const (
	AtRisk  = "风险未消除"
	Cleared = "风险已消除"
)

// State is the state the row says the household is in, or "" when it does not say.
func (m *Monitor) State() string {
	switch {
	case m.Eliminated.Yes():
		return Cleared
	case m.Eliminated.No():
		return AtRisk
	}
	return ""
}

// Causes lists the risks that are named, in their order.
func (m *Monitor) Causes() []string {
	var out []string
	for i := range m.Risks {
		if m.Risks[i].OK() {
			out = append(out, m.Risks[i].V)
		}
	}
	return out
}

// Months is how many whole months lie between two days.
func Months(from, to Day) int {
	a, b := from.Time(), to.Time()
	n := 12*(b.Year()-a.Year()) + int(b.Month()) - int(a.Month())
	if b.Day() < a.Day() {
		n--
	}
	return n
}
