package pdf

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"testing"

	"guatu/templates"
)

// The sums in Result are read from the list beside the faces; here the faces are held to it.
func TestEmbeddedFacesAreTheListedOnes(t *testing.T) {
	for role, name := range embedded {
		f, err := templates.Fonts.Open("fonts/" + name + ".ttf.gz")
		if err != nil {
			t.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.New()
		if _, err := io.Copy(sum, z); err != nil {
			t.Fatal(err)
		}
		if got := hex.EncodeToString(sum.Sum(nil)); got != embeddedSum(name) {
			t.Errorf("%s (%s): sum is %s, listed %s", name, role, got, embeddedSum(name))
		}
	}
}
