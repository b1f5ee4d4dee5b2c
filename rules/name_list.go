package rules

import (
	"fmt"
	"strings"
)

// firstOf writes the first names of a list and how many there are: a message names enough to start with, the rest are the finding's further places.
func firstOf(names []string, most int, unit string) string {
	if len(names) <= most {
		return strings.Join(names, "、")
	}
	return fmt.Sprintf("%s等%d%s", strings.Join(names[:most], "、"), len(names), unit)
}
