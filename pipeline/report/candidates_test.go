package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/page"
)

func TestCandidates(t *testing.T) {
	golden(t, "candidates.golden", folder(t, smallInput(t), "candidates"))
}

func TestGiftClosing(t *testing.T) {
	in := smallInput(t)
	_, docs := papers(t, in, "gift_closing")
	in.County.Spec.Settings.Amounts = map[string]int64{}
	for _, k := range in.County.Spec.Codes["七个一类别"].Values {
		in.County.Spec.Settings.Amounts[k] = 30000
	}
	paths, priced := papers(t, in, "gift_closing")
	var b strings.Builder
	for _, p := range paths {
		b.WriteString("@ 标准未定\n" + page.Format(docs[p]) + "@ 标准每人300元\n" + page.Format(priced[p]))
	}
	golden(t, "gift_closing.golden", b.String())
}
