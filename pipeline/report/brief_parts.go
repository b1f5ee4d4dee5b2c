package report

import (
	"strings"

	"guatu/pipeline/page"
)

// The papers of a period, as they are marked in the list of sections.
const (
	inBriefing = "汇"
	inNotice   = "通"
	inBulletin = "简"
)

// section is a part of the papers with its own heading.
type section struct {
	papers string   // the papers it stands in
	needs  []string // what a profile must have for it, in the words of spec.Has
	make   func(*Input) []page.Block
}

// paperSections are all sections in the order of the papers; each profile has those that it has the sheets for.
var paperSections = []section{
	{"汇通简", []string{"账"}, (*Input).progressSection},
	{"汇通简", []string{"income.status"}, (*Input).exitSection},
	{"汇通简", []string{"monitor", "measure"}, (*Input).monitorSection},
	{"汇通简", []string{"member.low_income"}, (*Input).comparedSection},
	{"汇简", []string{"work", "workplan"}, (*Input).workSection},
	{"汇通简", nil, (*Input).rankingSection},
	{"汇通", nil, (*Input).qualitySection},
	{"汇简", []string{"gift"}, (*Input).giftSection},
	{"汇", []string{"cadre", "visit"}, (*Input).cadreSection},
	{"汇通简", nil, (*Input).issueSection},
	{"汇通", nil, (*Input).taskSection},
}

func (in *Input) sections(paper string) []page.Block {
	var out []page.Block
	for _, s := range paperSections {
		if strings.Contains(s.papers, paper) && in.serves(s.needs...) {
			out = append(out, s.make(in)...)
		}
	}
	return out
}
