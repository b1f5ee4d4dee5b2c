package record

// Gift is one recipient of the seven-ones visits: a row of the sheet 七个一慰问.
type Gift struct {
	Place            `validate:"-"`
	Seq              Int   `col:"seq" validate:"number"`                // 序号
	Village          Text  `col:"village" validate:"filled"`            // 行政村
	Kind             Code  `col:"kind" validate:"filled,listed"`        // 类别
	Name             Text  `col:"name" validate:"filled"`               // 姓名
	Sex              Code  `col:"sex" validate:"listed"`                // 性别
	ID               Text  `col:"id" validate:"filled,resident_id"`     // 证件号码
	HeadName         Text  `col:"head_name"`                            // 户主姓名
	HouseholdNo      Text  `col:"household_no"`                         // 户编号
	Registered       YesNo `col:"registered" validate:"filled,listed"`  // 是否精准扶贫户
	Substitute       YesNo `col:"substitute" validate:"filled,listed"`  // 是否替补
	SubstituteReason Text  `col:"substitute_reason"`                    // 替补理由
	Hardship         Text  `col:"hardship"`                             // 困难情况
	Amount           Money `col:"amount" validate:"filled,number"`      // 慰问金，元
	LetterOfSympathy YesNo `col:"letter_of_sympathy" validate:"listed"` // 慰问函
	OpenLetter       YesNo `col:"open_letter" validate:"listed"`        // 一封信
	DeliveredOn      Date  `col:"delivered_on" validate:"date,past"`    // 送达日期
	BySecretary      Text  `col:"by_secretary"`                         // 送达人第一书记
	ByLeader         Text  `col:"by_leader"`                            // 送达人工作组长
	ReceivedBy       Text  `col:"received_by"`                          // 签收人
	ReceivedHow      Code  `col:"received_how" validate:"listed"`       // 签收方式
	Illiterate       YesNo `col:"illiterate" validate:"listed"`         // 是否不识字
	ExplainedHow     Text  `col:"explained_how"`                        // 讲解方式
	Photo            Text  `col:"photo"`                                // 照片编号
	Note             Text  `col:"note"`                                 // 备注
}
