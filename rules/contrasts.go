package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// steady is the profile whose settings have the departments' lists; the examples of the rules that compare with them are in its sheets.
const steady = "2026-常态化帮扶"

// eachContrast sees each difference between a department's list and a township's own people: what only the register says, or what only the list says.
func eachContrast(department string, registered bool, tell func(*Case, *spec.Contrast)) EachHousehold {
	return func(c *Case, h *record.Home) {
		found := c.Spec.Contrasts(department, c.town.Return.Township, h)
		for i := range found {
			if found[i].Registered() == registered {
				tell(c, &found[i])
			}
		}
	}
}

// notListed says how a department does not have a person.
func notListed(x *spec.Contrast) string {
	if x.Listed == nil {
		return "名单没有此人"
	}
	words := map[string]string{"参保": "记为断保", "在校": "记为不在校", "危房": "记为已不是危房"}
	said := words[x.Item]
	if said == "" {
		said = "记为已退出"
	}
	return said + dated(x.Listed)
}

// dated is the day of a department's word, in brackets.
func dated(s *spec.Said) string {
	if s.Day == 0 {
		return ""
	}
	return "（" + s.Day.Chinese() + "）"
}
