package report

import (
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/spec"
)

// hint says what to fill into a column, in one sentence.
func (h *handout) hint(c *spec.Column) string {
	switch c.Type {
	case "id":
		return "18位身份证号码；持二代残疾人证的填20位（换证后22位）证号。按文本填写，不要让Excel变成数字。"
	case "phone":
		return "11位手机号码，按文本填写。"
	case "account":
		return "银行账号，按文本填写，不留空格。"
	case "date":
		return "日期，如 2016-2-5；不要只写月份。"
	case "year":
		return "四位年份，如 2015；没有则不填。"
	case "yesno":
		return "填“是”或“否”。"
	case "village":
		return "行政村全称，与村名录一致，不写旧称。"
	case "name":
		return "与户口簿一致，不加空格，不用“之妻”“小孩”等代称。"
	case "codes":
		return "可选多项，用“、”隔开。"
	case "int", "decimal", "area", "money", "percent":
		return h.numberHint(c)
	}
	switch {
	case h.items[c] != "":
		return h.items[c] + "。从下拉列表中选一项。"
	case c.Codes != "":
		return "从下拉列表中选一项。"
	case c.Field == "household_no":
		return "户编号（村代码12位加顺序号4位），各表一致，按文本填写。"
	}
	return "如实填写；没有则不填。"
}

func (h *handout) numberHint(c *spec.Column) string {
	s := "只填数字"
	if c.Unit != "" {
		s += "，单位：" + c.Unit
	}
	if c.Field == "seq" {
		return "从1起连续编号。"
	}
	if c.Type == "money" {
		s += "（不是万元）"
	}
	return s + "；没有填0。"
}

// allowed lists a column's values for the instructions.
func (h *handout) allowed(c *spec.Column) string {
	if c.Codes != "" {
		return strings.Join(h.spec.Codes[c.Codes].Values, "、")
	}
	if c.Type == "yesno" {
		return "是、否"
	}
	return ""
}

// validate gives every column its drop-down or bounds and the hint that shows when a cell is chosen.
func (h *handout) validate(sh *book.Sheet, l *spec.Layout, head, last int) {
	for i := range l.Columns {
		c := &l.Columns[i]
		v := h.validation(c)
		v.Area = book.Span(i+1, head+1, i+1, last)
		v.Title = book.Cut(c.Leaf(), 32)
		sh.Validations = append(sh.Validations, v)
	}
}

func (h *handout) validation(c *spec.Column) book.Validation {
	v := book.Validation{Hint: h.hint(c)}
	list := c.Codes
	switch c.Type {
	case "yesno":
		list = "是否"
	case "village":
		list = villageList
	case "codes":
		list = ""
	case "int":
		v.Allow, v.Min, v.Max, v.Error = book.WholeNumber, "0", "999999", "这里填不小于0的整数。"
	case "year":
		v.Allow, v.Min, v.Max, v.Error = book.WholeNumber, "1949", "2100", "这里填四位年份。"
	case "decimal", "area", "money", "percent":
		v.Allow, v.Min, v.Max, v.Error = book.DecimalNumber, "0", "99999999", "这里填不小于0的数。"
	case "date":
		v.Allow, v.Min, v.Max, v.Error = book.DateValue, "1901-01-01", "2100-12-31", "这里填日期，如 2016-2-5。"
	case "phone":
		v.Allow, v.Min, v.Max, v.Error = book.TextLength, "11", "11", "手机号码应为11位。"
	case "id":
		v.Allow, v.Min, v.Max, v.Error = book.TextLength, "18", "22", "身份证号码18位，残疾人证20位或22位。"
	}
	if src := h.lists.source(list); src != nil {
		v.Allow, v.Source, v.Error, v.Strict = book.List, src, "请从下拉列表中选择。", list != villageList
	}
	return v
}
