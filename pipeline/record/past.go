package record

// Past is what earlier periods left behind, read once before rules run. All of it is compact: rows stay in the archived workbooks.
type Past struct {
	Period    Period              // the last period that was closed; zero when there is none
	Townships map[int]*PastReturn // by township; absent when it never had an accepted return
	Open      []PastFinding       // problems told to townships and not yet closed, and those closed lately (for relapse)
	Sums      map[int]string      // digests of what the history keeps of each township, for work that is kept; no rule looks at them
}

// PastReturn is the last accepted return of one township, reduced to what later weeks compare with.
type PastReturn struct {
	Period     Period
	Digests    map[string]string // content digest by sheet key, over values and not over rows' places
	Files      []string          // SHA-256 of the files it came in
	Households map[string]PastHousehold
	Members    map[string]PastMember // by ID number
	Totals     map[string]int64      // cumulative figures, as Totals makes them

	CadreDays   map[string]int64 // by cadre, days in the village so far, in ten-thousandths
	CadreVisits map[string]int32 // by cadre, visits since the year began
	UnitDays    map[string][]Day // by linked unit, days of this year on which one of its cadres visited, ascending
	LogSince    Day              // start of the year's first period whose visits are counted
}

// PastHousehold holds the fields that should not change without a reason.
type PastHousehold struct {
	Village, HeadName, HeadID, Category, MainCause, Status string
	Size, IdentifiedYear, ExitYear                         int32
	NetPerHead                                             int64 // fen
	Filed, Letter                                          bool
	Visits                                                 int32
	FirstSeen                                              Day // start of the first period it was in
	LastVisit                                              Day // 0 when nobody has visited it
}

// PastMember likewise for a person. Grades holds the schooling of the last years, newest first, for the three-year rule.
type PastMember struct {
	HouseholdNo, Name, Sex, Relation, Ethnicity, Schooling string
	Born                                                   Day
	Grades                                                 []string
}

// PastFinding is one problem's life so far.
type PastFinding struct {
	Key, No, Rule    string
	Severity         Severity
	Township         int
	FirstSeen        Day // start of the period in which it was found first
	Weeks            int // periods it has been open
	Closed           bool
	Answer, Reason   string // the township's last answer, if any
	Household, Field string
	Message          string
}
