package rules

import "guatu/pipeline/record"

// paperClass is one of the five classes of archives: a run of 五类档案's item columns, counted from 0.
type paperClass struct {
	name        string
	first, last int
}

// The five classes as the layout lists their items. What counts for exit is required of exited households only.
var (
	identifyPapers = paperClass{"识别类", 0, 9}
	familyPapers   = paperClass{"户情类", 10, 15}
	helpPapers     = paperClass{"帮扶类", 16, 19}
	incomePapers   = paperClass{"政策与收入类", 20, 21}
	exitPapers     = paperClass{"退出验收类", 22, 26}
	// noticePapers are three public notices and two announcements, part of the first class; they are made for a village and not for a household.
	noticePapers = paperClass{"公示公告", 4, 8}
)

// everyHousehold are the classes that every registered household must have.
var everyHousehold = []paperClass{identifyPapers, familyPapers, helpPapers, incomePapers}

func (p paperClass) has(item int) bool { return item >= p.first && item <= p.last }

// wholeMissing tells that not one paper of the class is there: all are 无, at least one of them, and none is unknown.
func (p paperClass) wholeMissing(a *record.Archive) bool {
	none := 0
	for i := p.first; i <= p.last; i++ {
		switch {
		case a.Items[i].Is("无"):
			none++
		case !a.Items[i].Is("不需要"):
			return false
		}
	}
	return none > 0
}

// itemName is the paper's name in the layout.
func (c *Case) itemName(i int) string {
	field := record.Field("item_" + string(rune('0'+(i+1)/10)) + string(rune('0'+(i+1)%10)))
	if col := c.Spec.Column("archive", field); col != nil {
		return col.Leaf()
	}
	return string(field)
}
