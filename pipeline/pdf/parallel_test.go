package pdf

import (
	"sync"
	"testing"
)

// A run renders its documents side by side; the faces they share are read-only.
func TestDocumentsRenderSideBySide(t *testing.T) {
	want := string(render(t, sample()).Bytes)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			r, err := Render(sample(), Options{})
			if err != nil || string(r.Bytes) != want {
				t.Errorf("beside others: error %v, same bytes %v", err, string(r.Bytes) == want)
			}
		})
	}
	wait.Wait()
}
