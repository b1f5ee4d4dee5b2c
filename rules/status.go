package rules

// A household moves 未脱贫 ↔ 预脱贫 → 已脱贫 → 返贫, and from 返贫 it may be prepared for exit or exit again. Everything else runs backwards or skips.

// mayBecome lists, for each state, the states it may have a week later beside itself.
var mayBecome = map[string][]string{
	"未脱贫": {"预脱贫", "已脱贫"},
	"预脱贫": {"未脱贫", "已脱贫"},
	"已脱贫": {"返贫"},
	"返贫":  {"预脱贫", "已脱贫"},
}

// runsBackwards tells that a state cannot follow another. States that are not on the list are told by the rule on code lists.
func runsBackwards(was, is string) bool {
	next, known := mayBecome[was]
	return known && mayBecome[is] != nil && was != is && !has(next, is)
}
