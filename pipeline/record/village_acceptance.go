package record

// VillageAcceptance is the self-inspection of one administrative village that exited or is about to: a row of the sheet 村级验收.
type VillageAcceptance struct {
	Place        `validate:"-"`
	Seq          Int      `col:"seq" validate:"number"`                   // 序号
	Village      Text     `col:"village" validate:"filled"`               // 行政村
	ExitYear     Int      `col:"exit_year" validate:"filled,number"`      // 退出年度
	Items        [20]Code `col:"item_%d" validate:"dive,filled,listed"`   // 指标一 … 指标二十; as many as the checklist of the day has
	PovertyRate  Decimal  `col:"poverty_rate" validate:"number"`          // 贫困发生率，%
	Verdict      Code     `col:"verdict" validate:"filled,listed"`        // 验收结论
	Surveyor     Text     `col:"surveyor" validate:"filled"`              // 调查人
	SignVillage  Text     `col:"sign_village"`                            // 村负责人
	SignTownship Text     `col:"sign_township"`                           // 乡镇负责人
	SignCounty   Text     `col:"sign_county"`                             // 县验收组
	AcceptedOn   Date     `col:"accepted_on" validate:"filled,date,past"` // 验收日期
	Note         Text     `col:"note"`                                    // 备注
}
