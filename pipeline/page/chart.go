package page

import (
	"math"
	"time"
)

// Chart is one of the chart types of this package. Magnitudes are whole numbers in a unit of the caller's choice
// not below zero (say hundredths of a percent); Axis.Scale tells how many of them make one unit on the axis.
type Chart interface{ chart() }

// NoValue stands for a point that was not reported: a gap, never a zero.
const NoValue int64 = math.MinInt64

// Axis is a value axis. It starts at zero unless From says otherwise, and then the break is drawn and named.
type Axis struct {
	Unit  string // %, 户, 条
	Scale int64  // magnitudes per unit; zero: 1
	From  int64
	To    int64 // zero: as the data need
}

// Key is one entry of a legend of tones.
type Key struct {
	Name string
	Tone Tone
}

// Target is a line to be reached.
type Target struct {
	Value int64
	Label string // 目标 85%
}

// Bars is one bar a row, labelled at the left with its value at the end.
type Bars struct {
	Axis   Axis
	Items  []Bar
	Sorted bool // longest first; equal ones keep their order
	Target *Target
	Keys   []Key // what the tones mean, below the bars
}

// Bar is one bar. A NoValue bar shows its Shown text in place of a bar.
type Bar struct {
	Label string
	Value int64
	Shown string // the value as printed
	Tone  Tone
}

// Stacked is columns of parts, with a legend, part values where they fit and totals on top.
type Stacked struct {
	Axis   Axis
	Series []string
	Items  []Stack
}

// Stack is one column; Parts go with Series.
type Stack struct {
	Label string
	Parts []int64
	Total string // as printed above the column
}

// Lines is curves over weeks.
type Lines struct {
	Axis   Axis
	Weeks  []string
	Series []Line
	Target *Target
}

// Line is one curve; Values go with Weeks. Its name is written at its end.
type Line struct {
	Name   string
	Values []int64
	Last   string // last value as printed after the name
	Plan   bool   // dashed: what should have been
}

// Gantt is tasks over a calendar, with the part done, milestones and today's line.
type Gantt struct {
	From, To time.Time // first and last day shown
	Today    time.Time // zero: no line
	Heads    [2]string // zero: 工作任务, 责任单位
	Tasks    []Task
	Keys     []Key // what the tones mean, below the rows
}

// Task is one row. A milestone is a day: From.
type Task struct {
	Label     string
	Owner     string
	From, To  time.Time
	Done      int // percent; negative: not said
	Tone      Tone
	Milestone bool
}

// Tiles is a schematic map: one hexagon an area, no borders of any kind. Steps are the legend, from worst to best;
// a tile's Step picks its shade. Tiles without places (all Col and Row zero) are laid out row by row.
type Tiles struct {
	Tiles []Tile
	Steps []string
	Unit  string // named beside the legend
}

// Tile is one hexagon. Odd rows lie half a tile to the right.
type Tile struct {
	Label    string
	Value    string
	Note     string
	Col, Row int
	Step     int // index into Steps; negative: no data
}

// Flow is steps one after the other, with counts at each gate and what leaves there.
type Flow struct{ Steps []FlowStep }

// FlowStep is one box of a flow.
type FlowStep struct {
	Label string   // 一、农户申请
	Notes []string // what is done, one line each
	Count string   // 20,800户
	Out   string   // what leaves at this gate: 不符合条件 312户
	Tone  Tone
}

// Tree is a responsibility tree, top down. Leaves are set upright when there are too many to lie side by side.
type Tree struct{ Root Node }

// Node is one box of a tree.
type Node struct {
	Label string
	Note  string
	Tone  Tone
	Kids  []Node
}

// Matrix is a heat table: rows by columns, each cell a short text on a shade or a tone.
type Matrix struct {
	Corner string
	Cols   []string
	Rows   []MatrixRow
	Steps  []string // legend of the shades, from worst to best
	Unit   string
	Keys   []Key // what the tones mean
}

// MatrixRow is one row of a matrix.
type MatrixRow struct {
	Label string
	Cells []MatrixCell
}

// MatrixCell is one cell. Step is one-based here, so that a cell left out has no shade.
type MatrixCell struct {
	Text string
	Step int
	Tone Tone
}

// Counters is a row of large figures, each with a bar of its share done.
type Counters struct{ Items []Counter }

// Counter is one figure.
type Counter struct {
	Label string // 一封信送达
	Value string // 18,230
	Of    string // / 20,800户
	Note  string
	Done  int // permille; negative: no bar
	Tone  Tone
}

func (Bars) chart()     {}
func (Stacked) chart()  {}
func (Lines) chart()    {}
func (Gantt) chart()    {}
func (Tiles) chart()    {}
func (Flow) chart()     {}
func (Tree) chart()     {}
func (Matrix) chart()   {}
func (Counters) chart() {}
