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
		return nil, fmt.Errorf("%w: %w", ErrUsage, err)
	}
	return r, nil
}

// readWeights reads a CSV of code and points; "" is none.
func readWeights(path string) ([]assess.Weight, error) {
	lines, err := readCSV(path, 2)
	var out []assess.Weight
	for _, l := range lines {
		points, err := strconv.ParseInt(strings.TrimSpace(l[1]), 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %q is no whole number of points", ErrUsage, path, l[1])
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
			return nil, fmt.Errorf("%w: %s: the veto on %s names no approver", ErrUsage, path, l[0])
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
		return nil, fmt.Errorf("%w: %w", ErrUsage, err)
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
	r.FieldsPerRecord = columns
	lines, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%w: read %s: %w", ErrUsage, path, err)
	}
	return lines, nil
}
