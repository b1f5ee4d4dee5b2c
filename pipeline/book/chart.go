package book

// Chart is a native chart over cells of the workbook.
type Chart struct {
	Kind       ChartKind
	Title      string
	Sheet      string // whose cells are drawn; empty: the chart's own sheet
	Categories Area   // open end not allowed
	Series     []Series
	Place      Area   // the cells it covers
	Unit       string // title of the value axis
	Format     Format // of the value axis and labels
	Min, Max   string // decimal bounds of the value axis; empty: by the program
	Labels     bool   // values at the bars or points
}

// ChartKind is the type of a chart.
type ChartKind uint8

const (
	BarChart     ChartKind = iota // one bar a row, the first category on top
	ColumnChart                   // one column a category
	StackedChart                  // columns of parts
	StackedBars                   // bars of parts
	LineChart                     // curves over weeks
)

// Series is one set of values; its name comes from a cell or is given.
type Series struct {
	Name   string
	Values Area
	Tone   Tone // NoTone: by its place
}
