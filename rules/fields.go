package rules

import "guatu/pipeline/record"

// Fields is a form check: validator tags on the records say which fields are tested, this says under which rule a failure is reported.
type Fields struct {
	Tag  string     // the validation that fails: "filled", "code", "resident_id" …
	Only []FieldRef // the fields it answers for; empty means every field with the tag that no other rule names
	Say  func(c *Case, rec record.Row, field record.Value, written string) (message, want string)
}

// FieldRef is a field of a sheet.
type FieldRef struct {
	Sheet string
	Field record.Field
}

// Scope of a form check is the cell.
func (Fields) Scope() Scope { return ScopeField }
