package spec

import (
	"iter"

	"guatu/pipeline/record"
)

// Departments whose lists are compared with the register, as the code list 比对部门 names them.
const (
	CivilAffairs = "民政"
	Disabled     = "残联"
	Insurance    = "医保"
	Education    = "教育"
	Housing      = "住建"
)

// OnList is the word of the code list 比对有无 for a person who is on the list.
const OnList = "有"

// Said is what one department's list says of one person.
type Said struct {
	Department, Item string // Item is a word of the code list 比对情形
	Has              bool   // false: the department says that the person has not, or no longer, what the item names
	ID, Name         string
	Township         int        // 0 where the list does not say
	Day              record.Day // of the list, or from when it is so; 0 where it is not said
	Basis            string
}

// Departments are the lists that the county has from its departments. The zero value is a county that has none.
type Departments struct {
	rows   []Said
	of     map[string][]int // by ID number
	covers map[cover]bool
}

// cover is a list that was supplied, of the whole county (township 0) or of one township.
type cover struct {
	department, item string
	township         int
}

// Len is how many rows there are.
func (d *Departments) Len() int { return len(d.rows) }

// Add takes one row. One person who has what an item names means that the list was supplied: of the row's township, or of the whole county where the row names none.
func (d *Departments) Add(s Said) {
	if d.of == nil {
		d.of, d.covers = map[string][]int{}, map[cover]bool{}
	}
	id := bare(s.ID)
	d.of[id] = append(d.of[id], len(d.rows))
	d.rows = append(d.rows, s)
	if s.Has {
		d.covers[cover{s.Department, s.Item, s.Township}] = true
	}
}

// With is the lists and one row more; the lists themselves stay as they are.
func (d *Departments) With(s Said) Departments {
	var out Departments
	for r := range d.All() {
		out.Add(*r)
	}
	out.Add(s)
	return out
}

// All hands over every row in the order of the list.
func (d *Departments) All() iter.Seq[*Said] {
	return func(yield func(*Said) bool) {
		for i := range d.rows {
			if !yield(&d.rows[i]) {
				return
			}
		}
	}
}

// Find is what a department says of a person and an item; the row added last counts. Nil when it says nothing.
func (d *Departments) Find(department, item, id string) *Said {
	var last *Said
	for _, i := range d.of[bare(id)] {
		if r := &d.rows[i]; r.Department == department && r.Item == item {
			last = r
		}
	}
	return last
}

// Covers reports whether the department's list of those who have what the item names was supplied for the township: whoever is not on it has it not.
func (d *Departments) Covers(department, item string, township int) bool {
	return d.covers[cover{department, item, 0}] || d.covers[cover{department, item, township}]
}

// has reports a department that has the person on its list, whatever the item.
func (d *Departments) has(department, id string) bool {
	for _, i := range d.of[bare(id)] {
		if r := &d.rows[i]; r.Department == department && r.Has {
			return true
		}
	}
	return false
}

// bare is the ID number within a disability certificate's: the certificate adds a digit for the kind and one for the degree.
func bare(id string) string {
	if len(id) == 20 {
		return id[:18]
	}
	return id
}
