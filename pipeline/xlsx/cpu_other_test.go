//go:build !unix

package xlsx

import "time"

var began = time.Now()

// cpuTime falls back to the clock.
func cpuTime() time.Duration { return time.Since(began) }
