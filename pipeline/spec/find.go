package spec

import "strings"

// TownshipIn finds the township whose longest name or alias occurs in a text, such as a file name or title; 0 when none does.
// A name right before 村 is a village's and does not count.
func (s *Spec) TownshipIn(text string) int {
	id, best := 0, 0
	try := func(t *Township, name string) {
		if len(name) <= best {
			return
		}
		for rest := text; ; {
			_, after, found := strings.Cut(rest, name)
			if !found {
				return
			}
			if !strings.HasPrefix(after, "村") {
				id, best = t.ID, len(name)
				return
			}
			rest = after
		}
	}
	for i := range s.Townships {
		t := &s.Townships[i]
		for _, n := range t.Names {
			try(t, n.Name)
			if len(n.Code) == 9 {
				try(t, n.Code)
			}
		}
		for _, a := range t.Aliases {
			try(t, a)
		}
	}
	return id
}
