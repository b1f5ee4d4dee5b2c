package rules

// Class is the heading under which offices list a problem: eleven known from city practice, then ours for what those lack.
type Class string

const (
	ClassUnmet      Class = "脱贫户未解决两不愁三保障"
	ClassID         Class = "证件号码异常"
	ClassBlank      Class = "重要指标为空"
	ClassCause      Class = "致贫原因问题"
	ClassLowIncome  Class = "贫困户低保五保问题"
	ClassLabour     Class = "劳动能力问题"
	ClassIncome     Class = "收入问题"
	ClassWork       Class = "务工状况问题"
	ClassHelper     Class = "帮扶责任人问题"
	ClassOdd        Class = "指标值异常或指标间逻辑错误"
	ClassDouble     Class = "人员重复问题"
	ClassReporting  Class = "报表报送问题"
	ClassArchive    Class = "档案问题"
	ClassContinuity Class = "跨期变动问题"
	ClassGift       Class = "慰问和一封信问题"
	ClassMonitor    Class = "监测对象问题"
)

// Need names data that only the county, a superior or fieldwork can supply.
type Need string

const (
	NeedNothing      Need = ""
	NeedVillages     Need = "村名录"
	NeedOfficers     Need = "责任人名单"
	NeedBase         Need = "核定底数"
	NeedSuperior     Need = "上级比对结果"
	NeedPast         Need = "上期数据"
	NeedAmounts      Need = "慰问金标准"
	NeedItems        Need = "验收指标"
	NeedVillageItems Need = "村级退出指标" // with what proves them
	NeedLine         Need = "监测范围"   // the parameter monitor_line, which only the county can give
	NeedListed       Need = "核对名单"
	NeedCompared     Need = "部门比对"
	NeedFieldwork    Need = "现场核查结果"
)

// Groups names the groups in the trade's words.
var Groups = map[string]string{
	"A": "文件、表头与报送", "B": "证件号码", "C": "人员指标为空与必填", "D": "年龄、就学、健康与劳动能力", "E": "务工", "F": "户级结构",
	"G": "收入核算", "H": "住房、饮水、用电、土地、道路", "I": "低保、五保", "J": "帮扶责任人与措施", "K": "识别、脱贫、返贫状态",
	"L": "重复与跨区", "M": "三本账勾稽与汇总", "N": "五类档案", "O": "跨周", "P": "“七个一”慰问", "Q": "干部下基层与考核数据", "R": "监测对象",
}
