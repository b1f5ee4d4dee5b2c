package record

// Household is one registered household: a row of the sheet 账一 基本情况.
type Household struct {
	Place
	Seq            Int     `col:"seq"`             // 序号
	Village        Text    `col:"village"`         // 行政村
	Group          Text    `col:"group"`           // 村民小组
	HouseholdNo    Text    `col:"household_no"`    // 户编号
	HeadName       Text    `col:"head_name"`       // 户主姓名
	HeadID         Text    `col:"head_id"`         // 户主证件号码
	Phone          Text    `col:"phone"`           // 联系电话
	Size           Int     `col:"size"`            // 家庭人口，人
	Workers        Int     `col:"workers"`         // 劳动力人数，人
	Category       Code    `col:"category"`        // 贫困户属性
	Standard       Code    `col:"standard"`        // 识别标准
	IdentifiedYear Int     `col:"identified_year"` // 首次识别年度
	MainCause      Code    `col:"main_cause"`      // 主要致贫原因
	OtherCauses    Codes   `col:"other_causes"`    // 其他致贫原因
	MartyrFamily   YesNo   `col:"martyr_family"`   // 是否军烈属
	OneChild       YesNo   `col:"one_child"`       // 是否独生子女户
	TwoDaughters   YesNo   `col:"two_daughters"`   // 是否双女户
	Bank           Text    `col:"bank"`            // 开户银行
	Account        Text    `col:"account"`         // 银行账号
	Cropland       Decimal `col:"cropland"`        // 耕地面积，亩
	Irrigated      Decimal `col:"irrigated"`       // 有效灌溉面积，亩
	Forest         Decimal `col:"forest"`          // 林地面积，亩
	ReturnedForest Decimal `col:"returned_forest"` // 退耕还林面积，亩
	Orchard        Decimal `col:"orchard"`         // 林果面积，亩
	Pasture        Decimal `col:"pasture"`         // 牧草地面积，亩
	Water          Decimal `col:"water"`           // 水面面积，亩
	Housing        Decimal `col:"housing"`         // 住房面积，平方米
	UnsafeHouse    YesNo   `col:"unsafe_house"`    // 是否危房户
	HouseGrade     Code    `col:"house_grade"`     // 危房等级
	WaterHard      YesNo   `col:"water_hard"`      // 饮水是否困难
	WaterSafe      YesNo   `col:"water_safe"`      // 饮水是否安全
	PowerWork      YesNo   `col:"power_work"`      // 是否通生产用电
	PowerHome      YesNo   `col:"power_home"`      // 是否通生活用电
	TV             YesNo   `col:"tv"`              // 是否通广播电视
	Road           Code    `col:"road"`            // 入户路类型
	RoadKm         Decimal `col:"road_km"`         // 与村主干路距离，公里
	Fuel           Code    `col:"fuel"`            // 主要燃料类型
	Toilet         YesNo   `col:"toilet"`          // 是否有卫生厕所
	Coop           YesNo   `col:"coop"`            // 是否加入合作社
	Relocated      YesNo   `col:"relocated"`       // 是否易地搬迁户
	MoveMode       Code    `col:"move_mode"`       // 搬迁方式
	SettleMode     Code    `col:"settle_mode"`     // 安置方式
	SettlePlace    Code    `col:"settle_place"`    // 安置地
	Change         Code    `col:"change"`          // 增减标记
	ChangeReason   Text    `col:"change_reason"`   // 增减原因
	Note           Text    `col:"note"`            // 备注
}
