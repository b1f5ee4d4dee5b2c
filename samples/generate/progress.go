package generate

import (
	"guatu/pipeline/record"
)

// A county that begins in January is still at work: folders are checked, letters and gifts brought one after the other until the festival. What comes
// later than the period's end is not in its return.

func (h *home) archiveAt(day record.Day) record.Archive {
	a := h.archive
	if h.checked > day {
		a.Verdict, a.CheckedBy = code("待核查"), text("")
	}
	return a
}

func letterAt(l record.Letter, day record.Day) record.Letter {
	if l.DeliveredOn.V > day {
		l.DeliveredOn, l.DeliveredBy, l.DeliveredRole, l.ReceivedBy = date(0), text(""), code(""), text("")
	}
	return l
}

func giftAt(g record.Gift, day record.Day) record.Gift {
	if g.DeliveredOn.V > day {
		g.DeliveredOn, g.BySecretary, g.ByLeader, g.ReceivedBy, g.ReceivedHow = date(0), text(""), text(""), text(""), code("")
		g.LetterOfSympathy, g.OpenLetter, g.Photo = yes(false), yes(false), text("")
	}
	return g
}

// checked counts the village's folders that have passed by a day.
func (v *village) checked(day record.Day) int {
	n := 0
	for _, h := range v.homes {
		if !h.gone && h.checked <= day {
			n++
		}
	}
	return n
}
