package record

// Acceptance is the self-inspection of one household that exited or is about to: a row of the sheet 自查验收.
type Acceptance struct {
	Place         `validate:"-"`
	Seq           Int      `col:"seq" validate:"number"`                   // 序号
	Village       Text     `col:"village" validate:"filled"`               // 行政村
	HouseholdNo   Text     `col:"household_no" validate:"filled"`          // 户编号
	HeadName      Text     `col:"head_name" validate:"filled"`             // 户主姓名
	ExitYear      Int      `col:"exit_year" validate:"filled,number"`      // 脱贫年度
	Items         [11]Code `col:"item_%d" validate:"dive,filled,listed"`   // 指标一 … 指标十一; as many as the checklist of the day has, with texts the county may replace
	NetPerHead    Money    `col:"net_per_head" validate:"filled,number"`   // 人均纯收入，元
	Verdict       Code     `col:"verdict" validate:"filled,listed"`        // 验收结论
	SignHousehold YesNo    `col:"sign_household" validate:"filled,listed"` // 户主签字
	Surveyor      Text     `col:"surveyor" validate:"filled"`              // 调查人
	SignVillage   Text     `col:"sign_village"`                            // 村负责人
	SignTownship  Text     `col:"sign_township"`                           // 乡镇负责人
	SignCounty    Text     `col:"sign_county"`                             // 县验收组
	AcceptedOn    Date     `col:"accepted_on" validate:"filled,date,past"` // 验收日期
	Note          Text     `col:"note"`                                    // 备注
}
