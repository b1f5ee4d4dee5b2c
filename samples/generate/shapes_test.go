package generate_test

import (
	"fmt"
	"testing"

	"guatu/pipeline/record"
	"guatu/samples/generate"
)

// What the property test of the rules rests on: every size from one to twelve, every status, category and cause, every decade of life.
func TestCountiesHoldEveryShape(t *testing.T) {
	s := spec853(t)
	seen := map[string]int{}
	for seed := uint64(1); seed <= 4; seed++ {
		town, err := generate.NewTown(s, generate.Options{Seed: seed, Villages: 6, Households: 60, Large: true}, 1)
		if err != nil {
			t.Fatal(err)
		}
		r := town.Next(nil)
		for i := range r.Households {
			h := &r.Households[i]
			seen[fmt.Sprint("size ", h.Size.V)]++
			seen[h.MainCause.V]++
			seen[h.Category.V]++
		}
		for i := range r.Incomes {
			seen[r.Incomes[i].Status.V]++
		}
		for i := range r.Members {
			seen[fmt.Sprint("aged ", record.Age(r.Members[i].Born.V, r.Period.To)/10*10)]++
		}
	}
	var want []string
	for n := 1; n <= 12; n++ {
		want = append(want, fmt.Sprint("size ", n))
	}
	for age := 0; age <= 80; age += 10 {
		want = append(want, fmt.Sprint("aged ", age))
	}
	want = append(append(want, s.Codes["脱贫状态"].Values...), s.Codes["贫困户属性"].Values...)
	for _, c := range s.Codes["致贫原因"].Values {
		if c != "其他" { // the lists of measures answer every cause but this one
			want = append(want, c)
		}
	}
	for _, x := range want {
		if seen[x] == 0 {
			t.Errorf("no household or person of %s", x)
		}
	}
}
