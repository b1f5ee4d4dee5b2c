package pipeline

import (
	"fmt"
	"strconv"
	"sync"
	"unsafe"

	"guatu/pipeline/keep"
	"guatu/pipeline/record"
	"guatu/rules"
)

// Kinds of kept work, as they are called in the folder.
const (
	keptReturns  = "return"
	keptFindings = "findings"
	keptSnapshot = "snapshot"
	keptRows     = "rows"
	keptOutput   = "output"
	keptFace     = "face"
)

// kept is the work of earlier runs that this run may take over: everything between reading and publishing is pure, so what was made of the same
// inputs need not be made again. Without a shelf all of it is made.
type kept struct {
	shelf *keep.Shelf
	mu    sync.Mutex
	sums  map[*record.Return]string // what each return as decoded was made from
}

// readFrom is all that the returns of a file depend on beside the program and the settings.
func readFrom(p record.Period, f *record.File) string {
	return keep.Sum(fmt.Sprint(p), f.SHA256, f.Name, strconv.FormatInt(f.Seen, 10))
}

func (k *kept) returns(sum string) ([]*record.Return, bool) {
	data, ok := k.shelf.Get(keptReturns, sum)
	if !ok {
		return nil, false
	}
	out, err := record.Unpack(unsafe.String(unsafe.SliceData(data), len(data)))
	if err != nil {
		return nil, false
	}
	k.know(sum, out)
	return out, true
}

func (k *kept) keepReturns(sum string, returns []*record.Return) {
	if k.shelf != nil {
		k.shelf.Put(keptReturns, sum, record.Pack(returns))
		k.know(sum, returns)
	}
}

func (k *kept) know(sum string, returns []*record.Return) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.sums == nil {
		k.sums = map[*record.Return]string{}
	}
	for i, r := range returns {
		k.sums[r] = keep.Sum(sum, strconv.Itoa(i))
	}
}

// identify gives every township's settled return a digest that no other return has: what it was decoded from and what was told of it since,
// or, where several files went into it, all that it holds.
func (k *kept) identify(returns []*record.Return) map[int]string {
	if k.shelf == nil {
		return nil
	}
	out := map[int]string{}
	for i, r := range returns {
		if r == nil {
			continue
		}
		if sum := k.sums[r]; sum != "" {
			told := &record.Return{Township: r.Township, Name: r.Name, Period: r.Period, Full: r.Full, Received: r.Received, Files: r.Files, Versions: r.Versions, Facts: r.Facts}
			out[i+1] = keep.Sum(sum, string(record.Pack([]*record.Return{told})))
			continue
		}
		out[i+1] = keep.Sum(string(record.Pack([]*record.Return{r})))
	}
	return out
}

// findings remembers what the rules that look at one return alone found in it. They see all that is past, too.
func (k *kept) findings(w *week, past *record.Past) *rules.Kept {
	if k.shelf == nil {
		return nil
	}
	before, _ := keep.Digest(past.Open)
	sums, _ := keep.Digest(past.Sums)
	sum := func(id int) string { return keep.Sum(w.sums[id], before, sums, fmt.Sprint(past.Period, w.Period)) }
	return &rules.Kept{
		Get: func(id int) ([]record.Finding, bool) {
			if w.sums[id] == "" {
				return nil, false
			}
			data, ok := k.shelf.Get(keptFindings, sum(id))
			if !ok {
				return nil, false
			}
			found, err := record.UnpackFindings(string(data))
			return found, err == nil
		},
		Put: func(id int, found []record.Finding) {
			if w.sums[id] != "" {
				k.shelf.Put(keptFindings, sum(id), record.PackFindings(found))
			}
		},
	}
}

// snapshot is what later weeks will compare with: of the same return after the same snapshot it is the same.
func (k *kept) snapshot(sum, before string, make func() ([]byte, error)) ([]byte, error) {
	if sum == "" {
		return make()
	}
	sum = keep.Sum(sum, before)
	if data, ok := k.shelf.Get(keptSnapshot, sum); ok {
		return data, nil
	}
	data, err := make()
	if err == nil {
		k.shelf.Put(keptSnapshot, sum, data)
	}
	return data, err
}

// changed forgets what a return was made from, since another has been merged into it.
func (k *kept) changed(r *record.Return) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.sums, r)
}
