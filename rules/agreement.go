package rules

import (
	"strings"

	"guatu/pipeline/record"
)

// What the sheets say differently of one household is told once, as a difference. Rules that reason from such a value wait until it is one value.

// categoryAgreed reports that 账三 does not contradict the 贫困户属性 of 账一.
func categoryAgreed(h *record.Home) bool {
	x := h.Income
	return x == nil || !h.Category.OK() || !x.Category.OK() || x.Category.V == h.Category.V
}

// causeAgreed reports that 账三 does not contradict the 主要致贫原因 of 账一.
func causeAgreed(h *record.Home) bool {
	x := h.Income
	return x == nil || !h.MainCause.OK() || !x.MainCause.OK() || x.MainCause.V == h.MainCause.V
}

// headElsewhere is the head's name as all other sheets write it where 账一 alone writes another, with those sheets. "" when 账一 is not alone, or when the
// people listed know nobody of that name as the head: a change of head reaches 账一 and 家庭成员 first, and the others are behind then.
func headElsewhere(h *record.Home) (name string, sheets []string) {
	head := onlyHead(h)
	if head == nil || !head.Name.OK() || !h.HeadName.OK() || head.Name.V == h.HeadName.V {
		return "", nil
	}
	name = head.Name.V
	sheets = []string{head.Where().Sheet.Name}
	for _, row := range rowsBeside(h) {
		at, _ := record.Get(row, "head_name").(*record.Text)
		if at == nil || !at.OK() {
			continue
		}
		if at.V != name {
			return "", nil
		}
		if title := row.Where().Sheet.Name; !has(sheets, title) {
			sheets = append(sheets, title)
		}
	}
	if len(sheets) < 2 {
		return "", nil
	}
	return name, sheets
}

// rowsBeside are the rows of the other ledgers and of the papers of a household.
func rowsBeside(h *record.Home) (out []record.Row) {
	for _, m := range h.Measures {
		out = append(out, m)
	}
	if h.Income != nil {
		out = append(out, h.Income)
	}
	if h.Archive != nil {
		out = append(out, h.Archive)
	}
	if h.Acceptance != nil {
		out = append(out, h.Acceptance)
	}
	if h.Letter != nil {
		out = append(out, h.Letter)
	}
	return out
}

// compareHead reports a sheet that names another head than 账一, unless it is 账一 that stands alone.
func (c *Case) compareHead(h *record.Home, row record.Row, second *record.Text) {
	if h.HeadName.V == second.V {
		return
	}
	if name, _ := headElsewhere(h); name == "" {
		c.compare(h, "户主姓名", &h.HeadName, row, second)
	}
}

// tellHead reports a head's name that only 账一 writes.
func (c *Case) tellHead(h *record.Home) {
	if name, sheets := headElsewhere(h); name != "" {
		c.Find(h.Household, &h.HeadName, "户主姓名：账一为“%s”，%s都为“%s”", h.HeadName.V, strings.Join(sheets, "、"), name).Want = name
	}
}
