package generate

import (
	"fmt"
	"hash/fnv"
	"strings"

	"guatu/pipeline/record"
)

// serials gives out numbers that occur once in the county, though no township knows of another: each counts in steps of 18.
type serials struct {
	town                   int
	born                   map[int32]int // persons so far by birthday and sex
	people                 map[uint64]bool
	names, phones, offices int
	accounts               int
}

func newSerials(town int) serials {
	return serials{town: town, born: map[int32]int{}, people: map[uint64]bool{}}
}

func (s *serials) nth(n int) int { return n*18 + s.town - 1 }

func (s *serials) nextCadreName() string {
	s.names++
	return cadreName(s.nth(s.names))
}

// Mobile numbers of 2016 begin with 13, 14, 15, 17 or 18. Nobody was ever given one with 141 or 142.
func (s *serials) nextCadrePhone() string {
	s.offices++
	return fmt.Sprintf("142%08d", uint64(s.nth(s.offices))*61803399%100000000)
}

func (s *serials) nextPhone() string {
	s.phones++
	return fmt.Sprintf("141%08d", uint64(s.nth(s.phones))*61803399%100000000)
}

// nextAccount has the length of a card number and a first digit that no bank's cards have.
func (s *serials) nextAccount() string {
	s.accounts++
	return fmt.Sprintf("9305217%012d", uint64(s.nth(s.accounts))*618033988741%1000000000000)
}

// resident makes the number of a person born that day; ok is false when the day's numbers are used up. The sequence part counts down from 999:
// real ones are given out upwards, so these stay clear of living people as far as the format allows.
func (s *serials) resident(born record.Day, male bool) (id string, ok bool) {
	key := int32(born) * 2
	if male {
		key++
	}
	for {
		seq := 998 - 2*s.nth(s.born[key])
		if male {
			seq++
		}
		if seq < 1 {
			return "", false
		}
		s.born[key]++
		id = withCheck("620521" + born.Time().Format("20060102") + fmt.Sprintf("%03d", seq))
		if !looksMade(id) {
			return id, true
		}
	}
}

// withCheck appends the check character of GB 11643-1999.
func withCheck(seventeen string) string {
	sum := 0
	for i, w := range [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(seventeen[i]-'0') * w
	}
	return seventeen + "10X98765432"[sum%11:sum%11+1]
}

// looksMade finds numbers that a check for placeholders would doubt: five equal or consecutive digits, or 000 at the end.
func looksMade(id string) bool {
	same, up, down := 1, 1, 1
	for i := 1; i < len(id); i++ {
		step := int(id[i]) - int(id[i-1])
		same, up, down = run(same, step == 0), run(up, step == 1), run(down, step == -1)
		if same > 4 || up > 4 || down > 4 {
			return true
		}
	}
	return strings.HasSuffix(id, "000")
}

func run(n int, on bool) int {
	if on {
		return n + 1
	}
	return 1
}

// claim reports whether no other person of the county has the name and birthday: only one township in 18 may use each pair.
func (s *serials) claim(name string, born record.Day) bool {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s %d", name, born)
	key := mix(h.Sum64())
	if int(key%18) != s.town-1 || s.people[key] {
		return false
	}
	s.people[key] = true
	return true
}
