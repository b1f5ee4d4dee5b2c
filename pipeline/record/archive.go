package record

// Archive is the archive folder of one household: a row of the sheet 五类档案.
type Archive struct {
	Place         `validate:"-"`
	Seq           Int      `col:"seq" validate:"number"`                   // 序号
	Village       Text     `col:"village" validate:"filled"`               // 行政村
	HouseholdNo   Text     `col:"household_no" validate:"filled"`          // 户编号
	HeadName      Text     `col:"head_name" validate:"filled"`             // 户主姓名
	Items         [27]Code `col:"item_%02d" validate:"dive,filled,listed"` // 识别类 1–10, 户情类 11–16, 帮扶类 17–20, 政策与收入类 21–22, 退出验收类 23–27, as the layout lists them
	AppliedOn     Date     `col:"applied_on" validate:"date,past"`         // 日期/申请日期
	ReviewedOn    Date     `col:"reviewed_on" validate:"date,past"`        // 日期/评议日期
	Notice1From   Date     `col:"notice1_from" validate:"date,past"`       // 日期/第一次公示起
	Notice1To     Date     `col:"notice1_to" validate:"date,past"`         // 日期/第一次公示止
	Notice2On     Date     `col:"notice2_on" validate:"date,past"`         // 日期/第二次公示日期
	Notice3On     Date     `col:"notice3_on" validate:"date,past"`         // 日期/第三次公示日期
	AnnouncedOn   Date     `col:"announced_on" validate:"date,past"`       // 日期/公告日期
	EnteredOn     Date     `col:"entered_on" validate:"date,past"`         // 日期/录入日期
	SignHousehold YesNo    `col:"sign_household" validate:"listed"`        // 六签字/农户
	SignCollector YesNo    `col:"sign_collector" validate:"listed"`        // 六签字/采集人
	SignSecretary YesNo    `col:"sign_secretary" validate:"listed"`        // 六签字/第一书记
	SignVillage   YesNo    `col:"sign_village" validate:"listed"`          // 六签字/村
	SignTownship  YesNo    `col:"sign_township" validate:"listed"`         // 六签字/乡镇
	SignCounty    YesNo    `col:"sign_county" validate:"listed"`           // 六签字/县
	CompleteMarks YesNo    `col:"complete_marks" validate:"listed"`        // 落款日期印章齐全
	Verdict       Code     `col:"verdict" validate:"filled,listed"`        // 核查结论
	CheckedBy     Text     `col:"checked_by"`                              // 核查人
	Note          Text     `col:"note"`                                    // 备注
}
