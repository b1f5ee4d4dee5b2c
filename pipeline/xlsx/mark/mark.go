// Package mark gives a workbook back with the faulty cells coloured and commented, changing nothing else in the package.
// It never rebuilds a workbook, and it refuses what it cannot patch safely.
package mark

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/grid"
)

// Cell is one thing to point out. Several may name the same cell.
type Cell struct {
	Sheet    string // as the workbook spells it
	Cell     string // A1
	No       string // 问题编号
	Severity string // 错误, 疑点 or 提示
	Message  string
	Want     string // the one right value; empty: not known
}

// Options is what the marks say beside the problems. The zero Options are complete.
type Options struct {
	Title       string // headline of the index sheet; empty: 问题清单
	Note        string // a line below it: whom to call, until when
	MaxComments int    // comments beyond this many cells are left out, the fill and the index are not; zero: 3000
}

// Marked is the outcome.
type Marked struct {
	Data   []byte
	Cells  int    // distinct cells coloured
	Missed []Cell // on sheets that the workbook does not have, or with unreadable places
}

// Unmarkable says, for people, why a file cannot be marked and what is done instead.
type Unmarkable struct {
	Reason, Remedy string
	Cause          error // for the log; nil when the reason says it all
}

func (u *Unmarkable) Error() string {
	if u.Cause != nil {
		return u.Reason + ": " + u.Cause.Error()
	}
	return u.Reason
}

func (u *Unmarkable) Unwrap() error { return u.Cause }

// copyInstead is what is done for files that are workbooks but cannot be patched.
const copyInstead = "另附一份带标注的副本"

// unmarkable makes a refusal of whatever went wrong: a file with an odd inside is the sender's matter, not a failure of ours.
func unmarkable(err error) error {
	var u *Unmarkable
	if err == nil || errors.As(err, &u) {
		return err
	}
	return &Unmarkable{Reason: "文件内部结构不规范，无法安全改写", Remedy: copyInstead, Cause: err}
}

// Author signs the comments.
const Author = "guatu"

// How a mark is recognised after other programs have saved the file.
const (
	sign      = "【系统标注】"
	indexName = "问题清单"
	indexSign = "本表由系统生成，改完后随工作簿一并报送即可，不必删除。"
)

const defaultComments = 3000

// Apply removes the marks of earlier rounds and sets the given ones. Its errors are *Unmarkable.
func Apply(original []byte, cells []Cell, o Options) (Marked, error) {
	m, err := run(original, cells, o)
	return m, unmarkable(err)
}

func run(original []byte, cells []Cell, o Options) (Marked, error) {
	a, err := open(original)
	if err != nil {
		return Marked{}, err
	}
	if err := strip(a); err != nil {
		return Marked{}, err
	}
	if o.MaxComments == 0 {
		o.MaxComments = defaultComments
	}
	s, err := begin(a, o)
	if err != nil {
		return Marked{}, err
	}
	if err := s.mark(cells); err != nil {
		return Marked{}, err
	}
	data, err := a.bytes()
	return Marked{Data: data, Cells: s.cells, Missed: s.missed}, err
}

// Strip removes all marks. A file that nobody saved in between gets every part back byte for byte.
func Strip(marked []byte) ([]byte, error) {
	a, err := open(marked)
	if err != nil {
		return nil, err
	}
	if err := strip(a); err != nil {
		return nil, unmarkable(err)
	}
	return a.bytes()
}

// session is one marking.
type session struct {
	*archive
	book   workbook
	o      Options
	plans  map[string]*plan // by part
	added  []string
	styles *styles
	cells  int
	notes  int
	missed []Cell
}

func begin(a *archive, o Options) (*session, error) {
	wb, err := a.workbook()
	if err != nil {
		return nil, err
	}
	if wb.shared {
		return nil, &Unmarkable{Reason: "工作簿处于共享状态，改写会使修订记录失效", Remedy: copyInstead + "，原件请取消共享后再报"}
	}
	s := &session{archive: a, book: wb, o: o, plans: map[string]*plan{}}
	if s.styles, err = s.openStyles(); err != nil {
		return nil, err
	}
	return s, nil
}

// spot is a cell with all that is wrong with it.
type spot struct {
	col, row int32
	level    level // of the worst
	cells    []Cell
}

func (s *session) mark(cells []Cell) error {
	bySheet, order := s.sort(cells)
	for _, i := range order {
		if err := s.sheet(i, bySheet[i]); err != nil {
			return fmt.Errorf("mark sheet %s: %w", s.book.sheets[i].name, err)
		}
	}
	if err := s.index(cells); err != nil {
		return fmt.Errorf("add the index sheet: %w", err)
	}
	s.styles.finish()
	return s.finish()
}

// sort groups the cells by sheet; what has no place in the workbook is missed.
func (s *session) sort(cells []Cell) (map[int][]Cell, []int) {
	bySheet := map[int][]Cell{}
	for _, c := range cells {
		i := slices.IndexFunc(s.book.sheets, func(b sheetRef) bool { return b.name == c.Sheet })
		if _, _, ok := grid.ParseRef(c.Cell); i < 0 || !ok || !s.book.sheets[i].cells {
			s.missed = append(s.missed, c)
			continue
		}
		bySheet[i] = append(bySheet[i], c)
	}
	var order []int
	for i := range s.book.sheets {
		if len(bySheet[i]) > 0 {
			order = append(order, i)
		}
	}
	return bySheet, order
}

// spots are the distinct cells in reading order; one inside a merge stands at the merge's first cell.
func spots(cells []Cell, merges []grid.Range) []spot {
	var list []spot
	at := map[[2]int32]int{}
	for _, c := range cells {
		col, row, _ := grid.ParseRef(c.Cell)
		for _, m := range merges {
			if m.Contains(col, row) {
				col, row = m.Col1, m.Row1
			}
		}
		i, ok := at[[2]int32{col, row}]
		if !ok {
			i = len(list)
			at[[2]int32{col, row}] = i
			list = append(list, spot{col: col, row: row})
		}
		list[i].cells = append(list[i].cells, c)
		list[i].level = max(list[i].level, levelOf(c.Severity))
	}
	slices.SortFunc(list, func(a, b spot) int {
		if a.row != b.row {
			return int(a.row - b.row)
		}
		return int(a.col - b.col)
	})
	return list
}

// text is the comment of a cell.
func (p *spot) text() string {
	var b strings.Builder
	b.WriteString(sign)
	for i, c := range p.cells {
		if i > 0 {
			b.WriteString("\n")
		}
		if c.No != "" {
			b.WriteString(c.No + " ")
		}
		if c.Severity != "" {
			b.WriteString(c.Severity + "：")
		}
		b.WriteString(c.Message)
		if c.Want != "" {
			b.WriteString("\n应为：" + c.Want)
		}
	}
	return b.String()
}
