package rules

import "guatu/pipeline/record"

// validation is one thing a cell can say about itself. states are those it refuses; value, when set, looks at good values.
type validation struct {
	tag    string
	states uint8 // bits by record.State
	text   func(string) bool
	day    func(d, last record.Day) bool
}

const (
	refuseBlank = 1 << record.Blank
	refuseBad   = 1 << record.Bad
)

// validations are the tags of the records' validate:"…". The order within a tag is the order of the questions: the first that fails is
// the one mistake of the cell.
var validations = []validation{
	{tag: "filled", states: refuseBlank},
	{tag: "listed", states: refuseBad},
	{tag: "number", states: refuseBad},
	{tag: "date", states: refuseBad},
	{tag: "past", day: func(d, last record.Day) bool { return d <= last }},
	{tag: "phone", states: refuseBad, text: mobile},
	{tag: "id_kept", states: refuseBad, text: func(s string) bool { return !damaged(s) }},
	{tag: "id_real", text: func(s string) bool { return !placeholder(s) }},
	{tag: "id_length", text: func(s string) bool { id := parseID(s); return id.Shape != NoNumber && id.Shape != WrongLength }},
	{tag: "id_current", text: func(s string) bool { id := parseID(s); return id.Shape != Old15 }},
	{tag: "id_region", text: func(s string) bool { return knownRegion(s[:6]) }},
	{tag: "id_birth", text: func(s string) bool { id := parseID(s); return id.BornOK && id.Born >= firstBirth }},
	{tag: "id_check", text: func(s string) bool { id := parseID(s); return sound(id.Body()) }},
	{tag: "id_degree", text: func(s string) bool { id := parseID(s); return id.Shape != Disability || degreeKnown(&id) }},
}

// aliases are tags that stand for several. resident_id is a number under GB 11643-1999, or a disability certificate built on one.
var aliases = map[string]string{"resident_id": "id_kept,id_real,id_length,id_current,id_region,id_birth,id_check,id_degree"}

// residentID gives the verdict of all tags of resident_id at one go.
var residentID = &validation{tag: "resident_id", states: refuseBad, text: func(s string) bool {
	id := parseID(s)
	return (id.Shape == Resident18 || id.Shape == Disability && degreeKnown(&id)) && id.BornOK && id.Born >= firstBirth && sound(id.Body()) &&
		knownRegion(s[:6]) && !placeholder(s) && !damaged(s)
}}

// firstBirth is the earliest birth a living person's number can tell.
var firstBirth = record.DayOf(1900, 1, 1)

// mobile: eleven digits that begin with 1 and a digit in use.
func mobile(s string) bool {
	return len(s) == 11 && s[0] == '1' && s[1] >= '3' && s[1] <= '9'
}

// sound reports that the 18th character is the one GB 11643-1999 asks for.
func sound(body string) bool {
	for i := 0; i < 17 && i < len(body); i++ {
		if body[i] > '9' {
			return false
		}
	}
	return len(body) == 18 && checkCharacter(body) == body[17]
}

// degreeKnown: category 1–7 and degree 1–4 of the certificates of disabled persons (残疾人证, second generation).
func degreeKnown(id *ID) bool {
	c, d := id.Category(), id.Degree()
	return c >= '1' && c <= '7' && d >= '1' && d <= '4'
}

func find(tag string) *validation {
	for i := range validations {
		if validations[i].tag == tag {
			return &validations[i]
		}
	}
	return nil
}

// accepts is what the tag says of a value.
func (v *validation) accepts(x record.Value, last record.Day) bool {
	state := x.Known()
	if v.states&(1<<state) != 0 {
		return false
	}
	if state != record.Good {
		return true
	}
	switch x := x.(type) {
	case *record.Text:
		return v.text == nil || v.text(x.V)
	case *record.Date:
		return v.day == nil || v.day(x.V, last)
	}
	return true
}
