package record

import (
	"fmt"
	"strconv"
	"strings"
)

// Severity of a finding. The zero value is the mildest.
type Severity uint8

const (
	Hint    Severity = iota // 提示: for information
	Doubt                   // 疑点: correct it or state a reason
	Mistake                 // 错误: must be corrected
)

// String is the letter the trade uses: I, W or E.
func (s Severity) String() string { return [...]string{"I", "W", "E"}[s] }

// Chinese is the word the clerks use.
func (s Severity) Chinese() string { return [...]string{"提示", "疑点", "错误"}[s] }

// Spot is one cell that a finding points at.
type Spot struct {
	File  string
	Sheet string
	Cell  string // A1
	Field Field
	Head  string // the column's header as the sender wrote it
}

// Finding is one thing a township must look at.
type Finding struct {
	Rule      string
	Severity  Severity
	Township  int    // 1–18
	Village   string // canonical name, "" when not of a village
	Household string // 户编号
	Person    string // ID number, never printed unmasked outside workbooks
	Who       string // 户主 or person as written
	Spot             // the first place
	More      []Spot // further places of the same fault, in reading order
	N         int    // how many equal findings are folded into this one, at least 1
	Got       string // what is written
	Want      string // what must be there; only when there is one right value
	Message   string
	Probation bool   // shown, not counted
	Waived    string // number of the waiver that covers it, or ""
	Key       string // identity over weeks: rule, township and the trade's own keys, never a row or file name
	No        string // 问题编号 as printed on the correction form; the same as long as the problem lives
	Weeks     int    // how many periods it has been open, this one included
}

// RuleID is the id of a rule however it was written: a12, A12 and A012 are the same.
func RuleID(written string) string {
	id := strings.ToUpper(strings.TrimSpace(written))
	if len(id) < 2 || id[0] < 'A' || id[0] > 'Z' {
		return id
	}
	n, err := strconv.Atoi(id[1:])
	if err != nil || n < 0 {
		return id
	}
	return fmt.Sprintf("%s%02d", id[:1], n)
}
