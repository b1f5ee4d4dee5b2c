package county_test

import (
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// A run in the middle of its week knows the days up to what arrived last; the last figures are those of the indicators.
func TestDeliveryByDayEndsWithTheIndicator(t *testing.T) {
	w := week(3)
	for _, r := range w.Returns {
		for i := range r.Gifts {
			r.Gifts[i].DeliveredOn = day(period.From + record.Day(i%3))
		}
		for i := range r.Letters {
			if r.Letters[i].DeliveredOn.OK() {
				r.Letters[i].DeliveredOn = day(period.From - 30) // long before the curve begins
			}
		}
	}
	c := consolidate(t, county.Input{Spec: load(t), Week: w})
	d := c.Delivery()
	last, due := d.Days[d.Known-1], d.Days[len(d.Days)-1]
	if last < period.From || last > period.From+2 || due != d.Due || d.Due != period.To {
		t.Errorf("known up to %s, drawn up to %s, due on %s", last, due, d.Due)
	}
	for _, id := range []int{0, 1, 18} {
		gifts, letters := c.Delivered(d, id)
		if g, l := gifts[d.Known-1], letters[d.Known-1]; g != c.Value("gifts_delivered", id).Num || l != c.Value("letters", id).Num {
			t.Errorf("township %d: %d visits and %d letters, the indicators say %v and %v", id, g, l, c.Value("gifts_delivered", id), c.Value("letters", id))
		}
		if id == 0 && letters[0] == 0 {
			t.Error("letters delivered before the curve begins are not on it")
		}
	}
}
