package record

// Letter is the delivery of the open letter to one household: a row of the sheet 一封信送达.
type Letter struct {
	Place         `validate:"-"`
	Seq           Int   `col:"seq" validate:"number"`             // 序号
	Village       Text  `col:"village" validate:"filled"`         // 行政村
	HouseholdNo   Text  `col:"household_no" validate:"filled"`    // 户编号
	HeadName      Text  `col:"head_name" validate:"filled"`       // 户主姓名
	DeliveredOn   Date  `col:"delivered_on" validate:"date,past"` // 送达日期
	DeliveredBy   Text  `col:"delivered_by"`                      // 送达人
	DeliveredRole Code  `col:"delivered_role" validate:"listed"`  // 送达人身份
	Illiterate    YesNo `col:"illiterate" validate:"listed"`      // 是否不识字户
	ExplainedHow  Text  `col:"explained_how"`                     // 讲解方式
	ReceivedBy    Text  `col:"received_by"`                       // 签收人
	Note          Text  `col:"note"`                              // 备注
}
