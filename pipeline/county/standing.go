package county

import "guatu/pipeline/record"

// Standing is what a township's return is worth this week.
type Standing uint8

const (
	Missing              Standing = iota // nothing usable came and there is nothing to stand in
	Held                                 // the last accepted week stands in for it
	AcceptedWithFindings                 // accepted; there are mistakes or doubts to answer
	Accepted                             // accepted without any
)

// String is the standing in the office's words.
func (s Standing) String() string {
	return [...]string{"未报送", "沿用上期", "已接收（有问题）", "已接收"}[s]
}

// Report is how a township reported: the timeliness diary of one period.
type Report struct {
	Standing    Standing
	Received    int64 // Unix seconds of the version that counts; 0 when unknown
	LateMinutes int64 // after the deadline; 0 when in time
	Resent      int   // further versions after the first
	Versions    []Version
	HeldFrom    record.Period // the period that stands in, when Held
	Reason      string        // why missing or held
}

// Version is one file that arrived for the township in the period.
type Version struct {
	File, SHA256 string
	Received     int64 // Unix seconds
	Used         bool
	Why          string // why it counts or does not
}

// NothingCame is the reason of a township from which nothing at all has arrived.
const NothingCame = "本期没有收到"

// LateHours is the delay in begun hours.
func (r Report) LateHours() int64 { return (r.LateMinutes + 59) / 60 }

// Present reports whether the township's own figures of this week or its stand-in are in the totals.
func (s Standing) Present() bool { return s != Missing }

// Fresh reports whether this week's own return is in the totals.
func (s Standing) Fresh() bool { return s >= AcceptedWithFindings }
