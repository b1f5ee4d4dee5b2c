package pipeline

import (
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
	"strings"

	"guatu/pipeline/assess"
	"guatu/pipeline/record"
)

// Assess scores a past period again, with other weights or with vetoes when their files are named. It changes nothing.
func Assess(env Env, o Options, weights, vetoes string) (record.Period, *assess.Result, error) {
	in := assess.Input{}
	var err error
	if in.Weights, err = readWeights(weights); err != nil {
		return record.Period{}, nil, err
	}
	if in.Vetoes, err = readVetoes(vetoes); err != nil {
		return record.Period{}, nil, err
	}
	c, err := openCounty(env, o)
	if err != nil {
		return record.Period{}, nil, err
	}
	defer c.close()
	p, err := c.lastOr(o.Period)
	if err != nil {
		return record.Period{}, nil, err
	}
	r, err := c.assessed(p, in)
	return p, r, err
}

func (c *countyRun) assessed(p record.Period, in assess.Input) (*assess.Result, error) {
	w, past, err := c.again(p)
	if err != nil {
		return nil, err
	}
	if err := c.consolidate(w, past); err != nil {
		return nil, err
	}
	in.County, in.Past = w.county, past
	r, err := assess.Run(in)
	if err != nil {
		return nil, misuse(fmt.Sprintf("权重不能使用：代码应为考核附表“指标口径”中的代码，分值不能为负，合计应为100分（所给文件合计%d分）；请核对 --weights 文件和 设置.xlsx 的参数", points(in.Weights)), "%w", err)
	}
	return r, nil
}

func points(weights []assess.Weight) int64 {
	sum := int64(0)
	for _, w := range weights {
		sum += w.Points
	}
	return sum
}

// readWeights reads a CSV of code and points; "" is none.
func readWeights(path string) ([]assess.Weight, error) {
	lines, err := readCSV(path, 2)
	var out []assess.Weight
	for _, l := range lines {
		points, err := strconv.ParseInt(strings.TrimSpace(l[1]), 10, 64)
		if err != nil {
			return nil, misuse(path+"：“"+l[1]+"”不是整数；每行写代码和分值，如 K1,10", "%s: %q is no whole number of points", path, l[1])
		}
		out = append(out, assess.Weight{Code: strings.TrimSpace(l[0]), Points: points, Basis: "试算"})
	}
	return out, err
}

// readVetoes reads a CSV of unit, reason, approver and date; "" is none. A veto without an approver is refused: the program may not be its author.
func readVetoes(path string) ([]assess.Veto, error) {
	lines, err := readCSV(path, 4)
	var out []assess.Veto
	for _, l := range lines {
		if strings.TrimSpace(l[2]) == "" {
			return nil, misuse(path+"：对“"+l[0]+"”的一票否决没有写批准人；每行写单位、理由、批准人、日期", "%s: the veto on %s names no approver", path, l[0])
		}
		out = append(out, assess.Veto{Unit: l[0], Reason: l[1], Approver: l[2], Date: l[3]})
	}
	return out, err
}

func readCSV(path string, columns int) ([][]string, error) {
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, misuse("读不了 "+path+"；请核对路径和权限", "%w", err)
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
	r.FieldsPerRecord = columns
	lines, err := r.ReadAll()
	if err != nil {
		return nil, misuse(fmt.Sprintf("%s 的内容不能使用；应为UTF-8的CSV，每行%d列", path, columns), "read %s: %w", path, err)
	}
	return lines, nil
}
