package rules

import (
	"slices"

	"guatu/pipeline/record"
)

// Relations by the sex they imply (与户主关系; 户主, 配偶 and 其他 imply none).
var (
	maleRelations   = []string{"之子", "之女婿", "之孙子", "之外孙子", "之父", "之岳父", "之公公", "之祖父", "之外祖父"}
	femaleRelations = []string{"之女", "之儿媳", "之孙女", "之外孙女", "之母", "之岳母", "之婆婆", "之祖母", "之外祖母"}
)

// sexOfRelation is 男, 女 or "".
func sexOfRelation(relation string) string {
	switch {
	case slices.Contains(maleRelations, relation):
		return "男"
	case slices.Contains(femaleRelations, relation):
		return "女"
	}
	return ""
}

// related lists the members with a known relation.
func related(h *record.Home, relation string) []*record.Member {
	var out []*record.Member
	for _, m := range h.Members {
		if m.Relation.Is(relation) {
			out = append(out, m)
		}
	}
	return out
}

// onlyHead is the one member who is 户主, nil when there is none or more than one.
func onlyHead(h *record.Home) *record.Member {
	var head *record.Member
	for _, m := range h.Members {
		if m.Relation.Is("户主") {
			if head != nil {
				return nil
			}
			head = m
		}
	}
	return head
}

func names(list []*record.Member) []string {
	out := make([]string, len(list))
	for i, m := range list {
		out[i] = m.Name.V
	}
	return out
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// stillPoor reports that the household is not known to have exited: the cause of a poverty that is over is history.
func stillPoor(h *record.Home) bool { return !exited(h) }
