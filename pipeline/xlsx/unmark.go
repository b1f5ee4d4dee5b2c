package xlsx

import (
	"strings"

	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/mark"
	"guatu/pipeline/xlsx/parts"
)

// stylesBytes is the largest style part that is searched for marks; Excel's own are a hundredth of it.
const stylesBytes = 16 << 20

// withoutMarks returns the workbook as it was before we marked it, when it is one that came back with its corrections:
// our colours, comments and list of problems are not the township's, and must not be read as if they were.
func withoutMarks(arc *parts.Archive, data []byte, l guard.Limits) (*parts.Archive, error) {
	if !marked(arc) {
		return arc, nil
	}
	clean, err := mark.Strip(data)
	if err != nil {
		return arc, nil // odd enough for marking, not for reading: then the marks are read along
	}
	return parts.Open(clean, l)
}

func marked(arc *parts.Archive) bool {
	for _, name := range arc.Names() {
		if mark.Traces(name, nil) {
			return true
		}
		if !strings.HasSuffix(parts.Key(name), "styles.xml") || arc.Size(name) > stylesBytes {
			continue
		}
		if styles, err := arc.All(name); err == nil && mark.Traces(name, styles) {
			return true
		}
	}
	return false
}
