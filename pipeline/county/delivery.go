package county

import (
	"time"

	"guatu/pipeline/record"
)

// Delivery is how the visits and the open letter reached people day by day.
type Delivery struct {
	Days  []record.Day // without gaps, up to the deadline or the last known day, whichever is later
	Known int          // how many of the days are behind what returns can speak of; the rest is to come
	Due   record.Day   // 0 when the county has laid down none
}

// deliveryDays is how many days before the deadline the curve begins at the earliest; what was delivered before counts on its first day.
const deliveryDays = 13

// GiftDue is the day by which all must be delivered; ok is false when the county has laid none down.
func (c *County) GiftDue() (due record.Day, ok bool) {
	p, ok := c.Spec.Params.At("gift_deadline", c.Period.To)
	t, err := time.Parse(time.DateOnly, p.Value)
	if !ok || err != nil {
		return 0, false
	}
	return record.DayOf(t.Year(), int(t.Month()), t.Day()), true
}

// Delivery says which days the returns speak of. The last known day is the last on which something arrived or was delivered, since a run may come on
// any day of its period and what has not been reported must not be drawn as standing still.
func (c *County) Delivery() Delivery {
	d := Delivery{}
	d.Due, _ = c.GiftDue()
	first, last := c.Period.To, record.Day(0)
	for _, a := range c.Areas {
		if !a.Present() {
			continue
		}
		if r := a.Report.Received; r > 0 {
			last = max(last, record.Day((r+8*3600)/86400))
		}
		a.eachDelivered(func(on record.Day, _ bool) { first, last = min(first, on), max(last, on) })
	}
	last = min(max(last, c.Period.From), c.Period.To)
	end := max(last, d.Due)
	first = min(max(first, end-deliveryDays), last)
	for day := first; day <= end; day++ {
		d.Days = append(d.Days, day)
		if day <= last {
			d.Known++
		}
	}
	return d
}

// Delivered counts for each known day what had been delivered by its end, in a township or, for 0, the county: recipients and households.
// A date that lies outside the days counts on the nearest, so that the last figures are those of the indicators.
func (c *County) Delivered(d Delivery, township int) (gifts, letters []int64) {
	gifts, letters = make([]int64, d.Known), make([]int64, d.Known)
	for _, a := range c.Areas {
		if a.Present() && (township == 0 || township == a.ID) {
			a.eachDelivered(func(on record.Day, gift bool) {
				day := min(max(int(on-d.Days[0]), 0), d.Known-1)
				if gift {
					gifts[day]++
				} else {
					letters[day]++
				}
			})
		}
	}
	for i := 1; i < d.Known; i++ {
		gifts[i] += gifts[i-1]
		letters[i] += letters[i-1]
	}
	return gifts, letters
}

// eachDelivered yields the day of every delivered visit and every household the letter has reached.
func (a *Area) eachDelivered(f func(on record.Day, gift bool)) {
	eachGift(a, func(g *record.Gift, _ int) {
		if g.DeliveredOn.OK() {
			f(g.DeliveredOn.V, true)
		}
	})
	for h := range a.InForce() {
		if on, done := h.LetterOn(); done {
			f(on, false)
		}
	}
}
