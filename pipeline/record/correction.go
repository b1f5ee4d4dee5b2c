package record

// Correction is a township's answer to one finding of an earlier period: a row of the sheet 问题整改.
type Correction struct {
	Place       `validate:"-"`
	FindingNo   Text  `col:"finding_no" validate:"filled"`    // 问题编号
	Rule        Text  `col:"rule" validate:"filled"`          // 规则编号
	Village     Text  `col:"village"`                         // 行政村
	HouseholdNo Text  `col:"household_no"`                    // 户编号
	Result      Code  `col:"result" validate:"filled,listed"` // 整改结果
	Waive       YesNo `col:"waive" validate:"listed"`         // 申请豁免
	Reason      Text  `col:"reason"`                          // 说明
	By          Text  `col:"by"`                              // 整改人
	On          Date  `col:"on" validate:"date,past"`         // 整改日期
}
