package main

import (
	"fmt"

	"guatu/pipeline/pdf"
)

// faces says what became of each face in the office's folder.
func (s *session) faces(f *pdf.Faces) {
	if f == nil {
		return
	}
	for _, u := range f.Used() {
		role := u.Role
		if role == "" {
			role = s.texts["face_rare"]
		}
		s.say("face_used", role, u.Name, u.Sum)
	}
	for _, i := range f.Ignored {
		why := s.texts["face_no_role"]
		switch i.Why {
		case pdf.IgnoredTaken:
			why = fmt.Sprintf(s.texts["face_taken"], i.By)
		case pdf.IgnoredForm:
			why = s.texts["face_form"]
		}
		s.say("face_ignored", i.Name, why)
	}
}
