package history

import (
	"slices"
	"sort"

	"guatu/pipeline/record"
)

// Rank orders how usable a version is. A resend replaces what stands only when its rank is at least as high.
type Rank uint8

const (
	Unusable Rank = iota // nothing of it could be read
	Blocked              // read, but of another period or township, or without a sheet that must be there
	Usable
)

// RankOf judges one version by what reading it showed; why says it in the office's words. based says that there is an earlier return for an incremental one
// to go on from, so that it may leave whole sheets out.
func RankOf(r *record.Return, based bool) (rank Rank, why string) {
	if i := slices.IndexFunc(r.Facts, func(f record.Fact) bool { return f.Kind == record.ForeignForm }); i >= 0 {
		return Unusable, "表样为《" + r.Facts[i].Got + "》，不是本期的"
	}
	if len(r.Sheets) == 0 {
		return Unusable, "没有可读取的工作表"
	}
	for i := range r.Facts {
		switch f := &r.Facts[i]; f.Kind {
		case record.PeriodConflict:
			return Blocked, "报告期为" + f.Got + "，不是本期"
		case record.TownshipConflict:
			if f.Sheet != nil {
				continue // some rows of one table; the file as a whole is clear
			}
			return Blocked, "乡镇名称前后不一致"
		case record.ProfileConflict:
			return Blocked, "表样为" + f.Got
		case record.SheetMissing:
			switch {
			case !essential[f.Field] || based && !r.Full:
			case r.Full:
				return Blocked, "缺少“" + f.Want + "”"
			default:
				return Blocked, "增量报送缺少“" + f.Want + "”，又没有往期报表可以衔接，请报全量"
			}
		}
	}
	return Usable, ""
}

// Baseless says why an incremental return counts as a full one.
const Baseless = "封面写“增量”，没有往期报表可以衔接，按全量处理"

// essential sheets are those without which a township's totals cannot be made; their keys stand in Fact.Field.
var essential = map[record.Field]bool{"household": true, "member": true, "income": true}

// Candidate is one version of a township's return: one file, or several that complete each other.
type Candidate struct {
	Return *record.Return
	Rank   Rank
	Why    string
}

// Choose decides which of the versions counts: going forward in time, each replaces what stands when it is at least as usable.
// It fills Received and Versions of the chosen return and returns nil when no version is usable.
func Choose(versions []Candidate) *record.Return {
	sort.SliceStable(versions, func(i, j int) bool { return received(versions[i].Return) < received(versions[j].Return) })
	chosen := -1
	for i, v := range versions {
		if chosen < 0 || v.Rank >= versions[chosen].Rank {
			chosen = i
		}
	}
	list := make([]record.Version, 0, len(versions))
	for i, v := range versions {
		list = append(list, version(v, i, chosen, versions))
	}
	if chosen < 0 || versions[chosen].Rank < Usable {
		for i := range versions {
			versions[i].Return.Versions = list
		}
		return nil
	}
	r := versions[chosen].Return
	r.Received, r.Versions = received(r), list
	return r
}

func version(v Candidate, i, chosen int, all []Candidate) record.Version {
	out := record.Version{Received: received(v.Return), Used: i == chosen && v.Rank == Usable, Why: v.Why}
	for _, f := range v.Return.Files {
		if out.File != "" {
			out.File += "、"
		}
		out.File += f.Name
		out.SHA256 = f.SHA256
	}
	switch {
	case out.Used && len(all) > 1:
		out.Why = "采用：最后一次可用的报送"
	case !out.Used && v.Rank == Usable && i < chosen:
		out.Why = "已被后来的报送替换"
	}
	return out
}

func received(r *record.Return) int64 {
	var t int64
	for _, f := range r.Files {
		t = max(t, f.Seen)
	}
	return t
}

// Broken adds to the chosen return what is wrong with versions that came after it and could not be used: their senders believe that they count.
func Broken(chosen *record.Return, versions []Candidate) {
	for _, v := range versions {
		if v.Return != chosen && v.Rank < Usable && received(v.Return) >= received(chosen) {
			chosen.Facts = append(chosen.Facts, v.Return.Facts...)
		}
	}
}

// Empty is the return of a township none of whose versions can be used and for which nothing stands in: nothing but what was wrong.
func Empty(tried []Candidate) *record.Return {
	last := tried[len(tried)-1].Return
	out := &record.Return{Township: last.Township, Name: last.Name, Period: last.Period, Files: last.Files, Versions: last.Versions}
	for _, v := range tried {
		out.Facts = append(out.Facts, v.Return.Facts...)
	}
	return out
}
