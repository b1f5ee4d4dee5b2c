package rules_test

import (
	"strings"
	"testing"

	"guatu/rules"
)

// A shared rule names the sheets of the profile it runs in.
func TestSharedRulesNameTheProfilesOwnSheets(t *testing.T) {
	f07, _ := rules.ByID("F07")
	o, err := runIn(t, "2021-防返贫监测", []rules.Rule{f07}, "== 家庭成员\n户编号 | 姓名\n6205211002010001→6205211002010091 | 王小军\n")
	if err != nil || len(o.findings) == 0 {
		t.Fatalf("%v, %d findings", err, len(o.findings))
	}
	for _, f := range o.findings {
		if strings.Contains(f.Message, "账一") || !strings.Contains(f.Message, "户信息") {
			t.Errorf("%s", f.Message)
		}
	}
}
