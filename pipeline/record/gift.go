package record

// Gift is one recipient of the seven-ones visits: a row of the sheet 七个一慰问.
type Gift struct {
	Place
	Seq              Int   `col:"seq"`                // 序号
	Village          Text  `col:"village"`            // 行政村
	Kind             Code  `col:"kind"`               // 类别
	Name             Text  `col:"name"`               // 姓名
	Sex              Code  `col:"sex"`                // 性别
	ID               Text  `col:"id"`                 // 证件号码
	HeadName         Text  `col:"head_name"`          // 户主姓名
	HouseholdNo      Text  `col:"household_no"`       // 户编号
	Registered       YesNo `col:"registered"`         // 是否精准扶贫户
	Substitute       YesNo `col:"substitute"`         // 是否替补
	SubstituteReason Text  `col:"substitute_reason"`  // 替补理由
	Hardship         Text  `col:"hardship"`           // 困难情况
	Amount           Money `col:"amount"`             // 慰问金，元
	LetterOfSympathy YesNo `col:"letter_of_sympathy"` // 慰问函
	OpenLetter       YesNo `col:"open_letter"`        // 一封信
	DeliveredOn      Date  `col:"delivered_on"`       // 送达日期
	BySecretary      Text  `col:"by_secretary"`       // 送达人第一书记
	ByLeader         Text  `col:"by_leader"`          // 送达人工作组长
	ReceivedBy       Text  `col:"received_by"`        // 签收人
	ReceivedHow      Code  `col:"received_how"`       // 签收方式
	Illiterate       YesNo `col:"illiterate"`         // 是否不识字
	ExplainedHow     Text  `col:"explained_how"`      // 讲解方式
	Photo            Text  `col:"photo"`              // 照片编号
	Note             Text  `col:"note"`               // 备注
}
