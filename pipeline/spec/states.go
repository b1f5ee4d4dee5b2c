package spec

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
)

// State is one state that an object of the work can be in, with what it may come from.
type State struct {
	Object string // 贫困户, 监测对象
	Name   string
	From   []string // states it may follow; one that is not on the books comes from New
	Months int32    // how long at least the state before must have lasted; 0 when nothing is laid down
	Basis  string
}

// New is the state of what was not on the books before.
const New = "未纳入"

// MayBecome reports whether an object in one state may be in another a period later. States that the profile does not know may be anything.
func (s *Spec) MayBecome(object, was, is string) bool {
	a, b := s.State(object, was), s.State(object, is)
	return a == nil && was != New || b == nil || was == is || slices.Contains(b.From, was)
}

// State finds a state of an object, or nil.
func (s *Spec) State(object, name string) *State {
	for i := range s.States {
		if x := &s.States[i]; x.Object == object && x.Name == name {
			return x
		}
	}
	return nil
}

// states overlay object by object: the way a thing goes is laid down whole.
func (c chain) states() ([]State, error) {
	var out []State
	err := c.upwards("states.csv", func(p fs.FS) error {
		own, err := readStates(p)
		out = slices.DeleteFunc(out, func(x State) bool {
			return slices.ContainsFunc(own, func(y State) bool { return x.Object == y.Object })
		})
		for _, x := range own {
			if x.Name != withdrawn {
				out = append(out, x)
			}
		}
		return err
	})
	return out, err
}

func readStates(p fs.FS) ([]State, error) {
	rows, err := readTable(p, "states.csv")
	if err != nil {
		return nil, err
	}
	var out []State
	for _, r := range rows {
		months := 0
		if r["months"] != "" {
			if months, err = strconv.Atoi(r["months"]); err != nil {
				return nil, fmt.Errorf("states.csv: %s %s: months %q is no number", r["object"], r["state"], r["months"])
			}
		}
		out = append(out, State{Object: r["object"], Name: r["state"], From: list(r["from"]), Months: int32(months), Basis: r["basis"]})
	}
	return out, nil
}
