package record

// Household is one registered household: a row of the sheet 账一 基本情况.
type Household struct {
	Place          `validate:"-"`
	Seq            Int     `col:"seq" validate:"number"`                    // 序号
	Village        Text    `col:"village" validate:"filled"`                // 行政村
	Group          Text    `col:"group" validate:"filled"`                  // 村民小组
	HouseholdNo    Text    `col:"household_no" validate:"filled"`           // 户编号
	HeadName       Text    `col:"head_name" validate:"filled"`              // 户主姓名
	HeadID         Text    `col:"head_id" validate:"filled,resident_id"`    // 户主证件号码
	Kind           Code    `col:"kind" validate:"filled,listed"`            // 户类型: 脱贫户 or 一般农户
	Phone          Text    `col:"phone" validate:"filled,phone"`            // 联系电话
	Size           Int     `col:"size" validate:"filled,number"`            // 家庭人口，人
	Workers        Int     `col:"workers" validate:"number"`                // 劳动力人数，人
	Category       Code    `col:"category" validate:"filled,listed"`        // 贫困户属性
	Standard       Code    `col:"standard" validate:"filled,listed"`        // 识别标准
	IdentifiedYear Int     `col:"identified_year" validate:"filled,number"` // 首次识别年度
	MainCause      Code    `col:"main_cause" validate:"filled,listed"`      // 主要致贫原因
	OtherCauses    Codes   `col:"other_causes" validate:"listed"`           // 其他致贫原因
	MartyrFamily   YesNo   `col:"martyr_family" validate:"filled,listed"`   // 是否军烈属
	OneChild       YesNo   `col:"one_child" validate:"listed"`              // 是否独生子女户
	TwoDaughters   YesNo   `col:"two_daughters" validate:"listed"`          // 是否双女户
	Bank           Text    `col:"bank" validate:"filled"`                   // 开户银行
	Account        Text    `col:"account" validate:"filled"`                // 银行账号
	Cropland       Decimal `col:"cropland" validate:"filled,number"`        // 耕地面积，亩
	Irrigated      Decimal `col:"irrigated" validate:"filled,number"`       // 有效灌溉面积，亩
	Forest         Decimal `col:"forest" validate:"filled,number"`          // 林地面积，亩
	ReturnedForest Decimal `col:"returned_forest" validate:"filled,number"` // 退耕还林面积，亩
	Orchard        Decimal `col:"orchard" validate:"filled,number"`         // 林果面积，亩
	Pasture        Decimal `col:"pasture" validate:"filled,number"`         // 牧草地面积，亩
	Water          Decimal `col:"water" validate:"filled,number"`           // 水面面积，亩
	Housing        Decimal `col:"housing" validate:"number"`                // 住房面积，平方米
	UnsafeHouse    YesNo   `col:"unsafe_house" validate:"filled,listed"`    // 是否危房户
	HouseGrade     Code    `col:"house_grade" validate:"listed"`            // 危房等级
	WaterHard      YesNo   `col:"water_hard" validate:"filled,listed"`      // 饮水是否困难
	WaterSafe      YesNo   `col:"water_safe" validate:"filled,listed"`      // 饮水是否安全
	PowerWork      YesNo   `col:"power_work" validate:"filled,listed"`      // 是否通生产用电
	PowerHome      YesNo   `col:"power_home" validate:"filled,listed"`      // 是否通生活用电
	TV             YesNo   `col:"tv" validate:"listed"`                     // 是否通广播电视
	Road           Code    `col:"road" validate:"filled,listed"`            // 入户路类型
	RoadKm         Decimal `col:"road_km" validate:"filled,number"`         // 与村主干路距离，公里
	Fuel           Code    `col:"fuel" validate:"filled,listed"`            // 主要燃料类型
	Toilet         YesNo   `col:"toilet" validate:"filled,listed"`          // 是否有卫生厕所
	Coop           YesNo   `col:"coop" validate:"filled,listed"`            // 是否加入合作社
	Relocated      YesNo   `col:"relocated" validate:"listed"`              // 是否易地搬迁户
	MoveMode       Code    `col:"move_mode" validate:"listed"`              // 搬迁方式
	SettleMode     Code    `col:"settle_mode" validate:"listed"`            // 安置方式
	SettlePlace    Code    `col:"settle_place" validate:"listed"`           // 安置地
	Change         Code    `col:"change" validate:"listed"`                 // 增减标记
	ChangeReason   Text    `col:"change_reason"`                            // 增减原因
	Note           Text    `col:"note"`                                     // 备注
}

// Left likewise reports a household that has been struck off.
func (h *Household) Left() bool { return h.Change.Is("减少") }
