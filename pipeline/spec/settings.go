package spec

import (
	"strings"

	"guatu/pipeline/record"
)

// Settings is what the county has supplied beyond the templates. The zero value is a county that has supplied nothing: every default applies and is listed as unconfirmed.
type Settings struct {
	Profile     string           // folder name of the profile the county uses; "" means the program's default
	Townships   []Township       // names, codes and aliases beyond the templates'; ID 0 never occurs
	Params      []Param          // values that override or continue the profile's, each with its basis
	Quotas      map[string]Quota // by rank; empty when unconfirmed
	Villages    []Village        // the register; empty when the county has not supplied one
	Officers    []Officer        // 包乡镇县级领导, 工作组组长, 第一书记
	Calendar    Calendar         //
	BaseFigures []BaseFigure     // approved households and people by township
	PoorIDs     map[string]int   // superior's list of IDs registered elsewhere, by number of other registrations
	Conditions  []Condition      // of 五用 and 五惩; empty until the county supplies them
	Listed      []Listed         // households as the carriers of the ten-way check have them
	Departments Departments      // what the county's departments say of persons
	Items       []OwnItem        // acceptance items of households and villages, in order within their list
	Amounts     map[string]int64 // 慰问金 by category, fen; empty when unconfirmed
	Passwords   []string
	Waivers     []Waiver
	SwitchedOff []SwitchedOff
	Probation   []string        // rule ids shown without counting
	RuleRefs    []RuleRef       // every rule id that the workbook names, used or not
	MaskIDs     string          // "" masks the middle; "全部" prints none
	Documents   []string        // kinds to make; empty means all
	DocumentRow []record.Place  // where each of Documents stands
	WallPaper   string          // as WallPaper reads it; "" means A3
	NoPersons   bool            // papers and the board name what is left by township, not by responsible person
	DoubtsCSV   bool            // 疑点数据 as CSV files instead of workbooks
	Supplied    map[string]bool // which parts the county supplied, by the sheet's title
}

// Quota is what is asked of each cadre of a rank; a zero was not supplied.
type Quota struct {
	Link, Walk, Help int64 // households linked to, visited in a year, helped
	Visits, Days     int64 // a year
	Basis            string
}

// Village is one administrative village of the register.
type Village struct {
	Township int
	Name     string
	Code     string // 12-digit statistical code, or ""
	Poor     bool
	Aliases  []string
	Cropland int64    // of the whole village, in ten-thousandths of a 亩; 0 when not supplied
	Hamlets  []string // 自然村; nil when not supplied
	ExitYear int      // year of exit or pre-exit; 0 when not supplied
}

// Officer is one person with a task in the operation.
type Officer struct {
	Township                         int
	Village, Role, Name, Post, Phone string
}

// Calendar says when reports are due.
type Calendar struct {
	Cycle        string // 周, 旬, 月; "" means 周
	DeadlineHour int    // hour of the period's last day, county time; 0 means 18
	Holidays     []record.Day
}

// BaseFigure is an approved count that a township's register must equal.
type BaseFigure struct {
	Township           int
	Households, People int32
	Basis              string
}

// Waiver excuses findings of one rule for one key until a day.
type Waiver struct {
	No, Rule, Key, Reason, Approver string
	Household                       string // where Key is a person's number: of the findings that name no person; "" when not given
	Until                           record.Day
	Row                             record.Place
}

// SwitchedOff is a rule that does not run, with who decided it, why and until when.
type SwitchedOff struct {
	Rule, Who, Why string
	Until          record.Day // 0: for good
}

// RuleRef is a place in the settings that names a rule.
type RuleRef struct {
	Rule string
	Row  record.Place
}

// InForce reports that the rule does not run on a day.
func (o *SwitchedOff) InForce(day record.Day) bool { return o.Until == 0 || o.Until >= day }

// FindVillage is the register's village with the name or alias in a township, with or without the suffix 村; nil when none fits.
func (s *Spec) FindVillage(township int, name string) *Village {
	name = VillageName(name)
	for i := range s.Settings.Villages {
		v := &s.Settings.Villages[i]
		if v.Township != township {
			continue
		}
		if VillageName(v.Name) == name {
			return v
		}
		for _, a := range v.Aliases {
			if VillageName(a) == name {
				return v
			}
		}
	}
	return nil
}

// VillageName strips what writers add or leave out: spaces and the suffixes 村民委员会, 村委会, 行政村, 村.
func VillageName(s string) string {
	s = strings.Join(strings.Fields(s), "")
	for _, suffix := range []string{"村民委员会", "村委会", "行政村", "村"} {
		if t := strings.TrimSuffix(s, suffix); t != s && t != "" {
			return t
		}
	}
	return s
}
