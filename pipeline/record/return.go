package record

// Period is the time a return speaks of.
type Period struct {
	From, To Day
	Cycle    string // 周, 旬 or 月
	Deadline int64  // Unix seconds of the last moment to report, in the county's time
}

// Label names the period in file names and headings: "2016-02-01至2016-02-07".
func (p Period) Label() string { return p.From.String() + "至" + p.To.String() }

// Cover is the sheet 封面: who reports what.
type Cover struct {
	Place
	County     Text `col:"county"`      // 县
	Township   Text `col:"township"`    // 乡镇
	From       Date `col:"from"`        // 报告期起
	To         Date `col:"to"`          // 报告期止
	Kind       Code `col:"kind"`        // 报送类型: 全量 or 增量
	Version    Text `col:"version"`     // 表样版本
	FilledOn   Date `col:"filled_on"`   // 填报日期
	FilledBy   Text `col:"filled_by"`   // 填报人
	Phone      Text `col:"phone"`       // 联系电话
	CheckedBy  Text `col:"checked_by"`  // 审核人
	Secretary  Text `col:"secretary"`   // 党委书记
	Leader     Text `col:"leader"`      // 工作组组长
	CountyHead Text `col:"county_head"` // 包乡镇县级领导
}

// Return is everything one township reports for one period, whichever files it came in.
type Return struct {
	Township int // 1–18 in protocol order
	Name     string
	Period   Period
	Full     bool // 全量; an incremental return (增量) has been completed from the last accepted week before rules see it
	Files    []*File
	Sheets   []*Sheet
	Cover    *Cover    // nil without a cover sheet
	Received int64     // Unix seconds when the version that counts arrived; 0 when unknown
	Versions []Version // all that arrived for the period, oldest first

	Households         []Household
	Members            []Member
	Measures           []Measure
	Incomes            []Income
	Archives           []Archive
	Acceptances        []Acceptance
	VillageAcceptances []VillageAcceptance
	Villages           []Village
	Gifts              []Gift
	Letters            []Letter
	Cadres             []Cadre
	Visits             []Visit
	Corrections        []Correction
	Monitors           []Monitor
	Works              []Work
	WorkPlans          []WorkPlan

	Facts []Fact
}

// Week is one period of the whole county.
type Week struct {
	Period  Period
	Returns []*Return // indexed by township-1; nil where none was received
}

// Version is one file, or one set of files, that arrived for a township in the period.
type Version struct {
	File, SHA256 string
	Received     int64 // Unix seconds
	Used         bool
	Why          string // why it counts or does not
}
