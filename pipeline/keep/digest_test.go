package keep_test

import (
	"testing"
	"time"

	"guatu/pipeline/keep"
)

type shape interface{ sides() int }

type square struct{ Size int }

type circle struct{ Size int }

func (square) sides() int { return 4 }
func (circle) sides() int { return 0 }

type drawing struct {
	Title  string
	Shapes []shape
	Notes  map[string]string
	At     time.Time
	Frame  *square
	After  func()
	scale  float64
}

func TestDigestsDifferWhereValuesDo(t *testing.T) {
	base := func() drawing {
		return drawing{Title: "图", Shapes: []shape{square{2}, circle{3}}, Notes: map[string]string{"a": "1", "b": "2"}, At: time.Date(2016, 2, 7, 18, 0, 0, 0, time.UTC), scale: 1}
	}
	want, ok := keep.Digest(base())
	if again, _ := keep.Digest(base()); !ok || again != want {
		t.Error("equal values have different digests")
	}
	for name, change := range map[string]func(*drawing){
		"text":         func(d *drawing) { d.Title = "画" },
		"type":         func(d *drawing) { d.Shapes[0] = circle{2} },
		"number":       func(d *drawing) { d.Shapes[1] = circle{4} },
		"order":        func(d *drawing) { d.Shapes[0], d.Shapes[1] = d.Shapes[1], d.Shapes[0] },
		"fewer":        func(d *drawing) { d.Shapes = d.Shapes[:1] },
		"none":         func(d *drawing) { d.Shapes = nil },
		"entry":        func(d *drawing) { d.Notes["b"] = "3" },
		"key":          func(d *drawing) { delete(d.Notes, "a") },
		"moment":       func(d *drawing) { d.At = d.At.Add(time.Second) },
		"zone":         func(d *drawing) { d.At = d.At.In(time.FixedZone("", 8*3600)) },
		"pointer":      func(d *drawing) { d.Frame = &square{} },
		"private part": func(d *drawing) { d.scale = 2 },
	} {
		d := base()
		change(&d)
		if sum, ok := keep.Digest(d); !ok || sum == want {
			t.Errorf("%s: the digest did not change", name)
		}
	}
	d := base()
	d.After = func() {}
	if _, ok := keep.Digest(d); ok {
		t.Error("a value with a function has a digest")
	}
}
