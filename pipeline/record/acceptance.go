package record

// Acceptance is the self-inspection of one household that exited or is about to: a row of the sheet 自查验收.
type Acceptance struct {
	Place
	Seq           Int     `col:"seq"`            // 序号
	Village       Text    `col:"village"`        // 行政村
	HouseholdNo   Text    `col:"household_no"`   // 户编号
	HeadName      Text    `col:"head_name"`      // 户主姓名
	ExitYear      Int     `col:"exit_year"`      // 脱贫年度
	Items         [7]Code `col:"item_%d"`        // 指标一 … 指标七; their texts are county settings
	NetPerHead    Money   `col:"net_per_head"`   // 人均纯收入，元
	Verdict       Code    `col:"verdict"`        // 验收结论
	SignHousehold YesNo   `col:"sign_household"` // 户主签字
	Surveyor      Text    `col:"surveyor"`       // 调查人
	SignVillage   Text    `col:"sign_village"`   // 村负责人
	SignTownship  Text    `col:"sign_township"`  // 乡镇负责人
	SignCounty    Text    `col:"sign_county"`    // 县验收组
	AcceptedOn    Date    `col:"accepted_on"`    // 验收日期
	Note          Text    `col:"note"`           // 备注
}
