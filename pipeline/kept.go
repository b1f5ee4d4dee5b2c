package pipeline

import (
	"fmt"
	"strconv"
	"sync"
	"unsafe"

	"guatu/pipeline/keep"
	"guatu/pipeline/record"
	"guatu/pipeline/xlsx"
)

// Kinds of kept work, as they are called in the folder.
const (
	keptReturns = "return"
	keptRows    = "rows"
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
	k.made(sum, out)
	return out, true
}

func (k *kept) keepReturns(sum string, returns []*record.Return) {
	if k.shelf != nil {
		k.shelf.Put(keptReturns, sum, record.Pack(returns))
		k.made(sum, returns)
	}
}

func (k *kept) made(sum string, returns []*record.Return) {
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

// rows remembers the rows of registers.
func (k *kept) rows() *xlsx.Memory {
	if k.shelf == nil {
		return nil
	}
	return &xlsx.Memory{
		Get: func(sum string) ([]byte, bool) { return k.shelf.Get(keptRows, sum) },
		Put: func(sum string, data []byte) { k.shelf.Put(keptRows, sum, data) },
	}
}

// changed forgets what a return was made from, since another has been merged into it.
func (k *kept) changed(r *record.Return) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.sums, r)
}
