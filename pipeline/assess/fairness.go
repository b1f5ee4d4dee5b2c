package assess

import (
	"fmt"
	"slices"
	"sort"
)

// Fairness says whether the score of data quality follows the size of the township, which it should not.
type Fairness struct {
	Townships   int
	Correlation int64 // Spearman's rank correlation of K6 with the number of households, in hundredths; −100 to 100
	Known       bool
	Why         string // why it is not known
}

// Text is the sentence printed below the townships' table.
func (f Fairness) Text() string {
	if !f.Known {
		return f.Why + "，不计算数据质量与规模的相关性。"
	}
	sign, n := "", f.Correlation
	if n < 0 {
		sign, n = "−", -n
	}
	return fmt.Sprintf("数据质量得分与乡镇户数的等级相关系数为%s%d.%02d（%d个乡镇；接近0说明与规模大小无关）。", sign, n/100, n%100, f.Townships)
}

func fairness(scores []Score) Fairness {
	var size, quality []float64
	for i := range scores {
		if scores[i].Unit.Kind != Township {
			continue
		}
		for _, item := range scores[i].Items {
			if item.Code == "K6" && item.Rated() {
				size = append(size, float64(len(scores[i].Unit.Homes)))
				quality = append(quality, float64(item.Num)/float64(item.Den))
			}
		}
	}
	f := Fairness{Townships: len(size)}
	switch {
	case len(size) < fewest:
		f.Why = fmt.Sprintf("有数据质量得分的乡镇为%d个，不足%d个", len(size), fewest)
	case slices.Min(size) == slices.Max(size):
		f.Why = "各乡镇户数相同"
	case slices.Min(quality) == slices.Max(quality):
		f.Why = "各乡镇数据质量得分相同"
	default:
		f.Correlation, f.Known = spearman(size, quality)
	}
	return f
}

// fewest is how many townships a correlation needs to say anything.
const fewest = 4

// spearman is Pearson's correlation of the ranks, ties sharing the mean rank; in hundredths. It is undefined when one side is all ties.
func spearman(a, b []float64) (int64, bool) {
	ra, rb := ranks(a), ranks(b)
	mean := int64(len(a) + 1) // twice the mean rank, as the ranks below are doubled
	var ab, aa, bb int64
	for i := range ra {
		x, y := ra[i]-mean, rb[i]-mean
		ab, aa, bb = ab+x*y, aa+x*x, bb+y*y
	}
	if aa == 0 || bb == 0 {
		return 0, false
	}
	return sqrtRatio(ab, aa, bb), true
}

// ranks are doubled, so that shared ranks stay whole numbers.
func ranks(v []float64) []int64 {
	order := make([]int, len(v))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(i, j int) bool { return v[order[i]] < v[order[j]] })
	out := make([]int64, len(v))
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && v[order[j]] == v[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			out[order[k]] = int64(i + j + 1)
		}
		i = j
	}
	return out
}

// sqrtRatio is 100·ab/√(aa·bb), in whole numbers so that every machine prints the same.
func sqrtRatio(ab, aa, bb int64) int64 {
	sign := int64(1)
	if ab < 0 {
		sign, ab = -1, -ab
	}
	r := int64(0)
	for r < 100 && (r+1)*(r+1)*aa*bb <= ab*ab*10000 {
		r++
	}
	return sign * r
}
