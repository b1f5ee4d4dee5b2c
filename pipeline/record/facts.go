package record

// FactKind names what reading and decoding noticed. Rules of group A turn facts into findings.
type FactKind string

const (
	ForeignForm      FactKind = "foreign-form"      // a workbook of another profile. Got: its title, Want: ours
	FormDoubtful     FactKind = "form-doubtful"     // a workbook that may be of another profile and was read as ours. Got: its title, Want: ours
	FileRefused      FactKind = "file-refused"      // Got: why, Want: remedy
	FileNote         FactKind = "file-note"         // Got: text (macros ignored, chart sheet …)
	SheetMissing     FactKind = "sheet-missing"     // Want: title
	SheetUnknown     FactKind = "sheet-unknown"     // a sheet that fits no layout
	SheetDamaged     FactKind = "sheet-damaged"     // Got: why
	SheetHidden      FactKind = "sheet-hidden"      // Got: how
	SheetDoubled     FactKind = "sheet-doubled"     // a second sheet of one kind that was not read; Want: title
	RowsHidden       FactKind = "rows-hidden"       // N rows; Got: first ones
	ColsHidden       FactKind = "cols-hidden"       // N columns
	Filtered         FactKind = "filtered"          //
	ColumnMissing    FactKind = "column-missing"    // Field, Want: header; Required tells whether it must be there
	ColumnUnknown    FactKind = "column-unknown"    // Got: header
	ColumnRenamed    FactKind = "column-renamed"    // Got: header as written, Want: official header
	ColumnMoved      FactKind = "column-moved"      // order differs from the layout
	ColumnDoubled    FactKind = "column-doubled"    // N times
	ColumnUnnamed    FactKind = "column-unnamed"    // N cells in a column that has no header; Got: the first of them
	HeaderMissing    FactKind = "header-missing"    // no header found
	HeaderRepeated   FactKind = "header-repeated"   // N rows amid the data that repeat the header
	TotalRow         FactKind = "total-row"         // Got: its label
	TotalDiffers     FactKind = "total-differs"     // Got: hand-written total, Want: sum of the rows
	BlankRow         FactKind = "blank-row"         // N blank rows amid the data
	SequenceBroken   FactKind = "sequence-broken"   // Got, Want: neighbouring 序号
	ErrorValue       FactKind = "error-value"       // Got: #REF! …
	DigitsLost       FactKind = "digits-lost"       // an identifier stored as a number of more than 15 digits; Got: the literal; the field is Bad
	MergeNotFilled   FactKind = "merge-not-filled"  // a merge over several rows in a column whose value belongs to one row; Got: the merge
	NoCachedValue    FactKind = "no-cached-value"   // formula without a stored result
	ExternalLink     FactKind = "external-link"     //
	ColourAsData     FactKind = "colour-as-data"    // N rows marked by colour or strike-through
	Corrected        FactKind = "corrected"         // N values normalised without changing meaning; Got: kind of correction
	Synonym          FactKind = "synonym"           // Got: as written, Want: canonical; N times
	CoverMissing     FactKind = "cover-missing"     // no cover sheet; or Field of it blank
	TownshipConflict FactKind = "township-conflict" // Got: the places as read, Want: chosen
	TownshipUnknown  FactKind = "township-unknown"  // no township could be told; Got: the places looked at
	PeriodConflict   FactKind = "period-conflict"   // Got: as read, Want: this period
	ProfileConflict  FactKind = "profile-conflict"  // Got: the profile it fits, Want: expected
	UnitConflict     FactKind = "unit-conflict"     // Got: unit in the header, Want: the layout's
	ValueMissing     FactKind = "value-missing"     // settings only: a required field is blank; Want: header
	ValueBad         FactKind = "value-bad"         // settings only: Got cannot be used; Want: what it must be
	RowsNoData       FactKind = "rows-no-data"      // N rows that are 栏次, footers or headings; Got: which, and where
	RowsBeyond       FactKind = "rows-beyond"       // rows whose key is missing and that were therefore skipped
)

// Fact is one thing noticed while reading, with its place. It is no judgement yet.
type Fact struct {
	Kind     FactKind
	File     *File
	Sheet    *Sheet // nil when it concerns the file
	SheetTab string // tab name, also where Sheet is nil
	Cell     string // A1, or "" when it concerns the whole
	Field    Field
	Row      int32
	Got      string
	Want     string
	N        int
	Required bool
}
