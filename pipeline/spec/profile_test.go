package spec_test

import (
	"io/fs"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/templates"
)

// later is a small profile on top of 2016-853, file by file.
var later = map[string]string{
	"profile.csv":               "key,value,basis\nbased_on,2016-853,\nname,later,\nyear,2017,\ngift_campaign,-,\n",
	"sheets.csv":                "key,title,grain,aliases,required\ncover,封面,one workbook,,Y\nhousehold,户信息,one row a household,,Y\nletter,一封信送达,one row a household,,Y\n",
	"layouts/07-household.csv":  "header,field,type,unit,required,codes,aliases,note\n户编号,household_no,code,,Y,,,\n",
	"codes.csv":                 "list,code,value,synonyms\n性别,1,男性,\n八项任务,,-,\n",
	"params.csv":                "key,name,from,value,unit,basis\nadult_age,,2018-01-01,19,,某年起\nmonitor_line,监测线,2018-01-01,,元,待县扶贫办确认\n",
	"captions.csv":              "list,code,name,detail,basis\n图,1,一张图,,\n账,-,,,\n",
	"rules.csv":                 "rule,use,reason\nP,N,没有慰问\nP04,Y,\nR,Y,\n",
	"states.csv":                "object,state,from,months,basis\n监测对象,监测,未纳入|已消除,,\n监测对象,已消除,监测,6,\n",
	"letters/一封信.txt":           "另一封\n",
	"settings/99-unused.csv":    "header,field\n",
	"letters/新的.txt":            "新\n",
	"layouts/98-not-listed.csv": "header,field\n",
}

func overlaid(t *testing.T, files map[string]string) (*spec.Spec, error) {
	t.Helper()
	all := fstest.MapFS{}
	base, _ := fs.Sub(templates.Profiles, "profiles")
	err := fs.WalkDir(base, "2016-853", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(base, path)
		all[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		all["later/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	c, _ := fs.Sub(templates.Counties, "counties")
	return spec.Load(all, c, "later", "620521")
}

func TestAProfileTakesFromItsBaseWhatItDoesNotSay(t *testing.T) {
	s, err := overlaid(t, later)
	if err != nil {
		t.Fatal(err)
	}
	base := load(t)
	day := record.DayOf(2019, 1, 1)
	adult, _ := s.Params.At("adult_age", day)
	before, _ := s.Params.At("adult_age", record.DayOf(2016, 1, 1))
	_, lineKnown := s.Params.At("monitor_line", day)
	gifts, _ := s.Uses("P01")
	p04, _ := s.Uses("P04")
	r01, _ := s.Uses("R01")
	for what, ok := range map[string]bool{
		"its own facts":                  s.Facts["year"].Value == "2017",
		"the base's facts":               s.Facts["letter_name"] == base.Facts["letter_name"],
		"a fact withdrawn":               s.Facts["gift_campaign"].Value == "",
		"only the sheets it lists":       len(s.Layouts) == 3 && !s.Has("member") && s.Has("household", "household.household_no") && !s.Has("household.size"),
		"the base's layout of the cover": reflect.DeepEqual(s.Layout("cover").Columns, base.Layout("cover").Columns),
		"the base's settings":            len(s.Parts) == len(base.Parts),
		"code lists list by list":        len(s.Codes["性别"].Values) == 1 && reflect.DeepEqual(s.Codes["是否"], base.Codes["是否"]) && s.Codes["八项任务"] == nil,
		"parameters by key and day":      adult.Value == "19" && adult.Name == base.Params["adult_age"][0].Name && before.Value == "18",
		"a line nobody has laid down":    !lineKnown && len(s.Params["monitor_line"]) == 1,
		"captions list by list":          len(s.Captions["图"]) == 1 && len(s.Captions["准"]) == 8 && !s.Has("账"),
		"rules by group and id":          !gifts && p04 && r01,
		"states object by object":        s.MayBecome("贫困户", "预脱贫", "已脱贫") && !s.MayBecome("监测对象", spec.New, "已消除") && s.State("监测对象", "已消除").Months == 6,
		"letters by name":                strings.HasPrefix(s.Letters["一封信"], "另一封") && s.Letters["慰问函"] == base.Letters["慰问函"],
		"itself not among the others":    len(s.Others) == 1 && s.Others[0].Profile == "2016-853" && len(s.Others[0].Layouts) == len(base.Layouts),
	} {
		if !ok {
			t.Errorf("a profile on top of another does not have %s", what)
		}
	}
}

func TestAProfileThatCannotBeReadSaysWhy(t *testing.T) {
	for want, file := range map[string][2]string{
		"based on itself":         {"profile.csv", "key,value,basis\nbased_on,later,\n"},
		"N with a reason":         {"rules.csv", "rule,use,reason\nP,N,\n"},
		"months \"半年\" is no":     {"states.csv", "object,state,from,months,basis\n监测对象,监测,,半年,\n"},
		"there is no file layout": {"sheets.csv", "key,title,grain,aliases,required\nstranger,甲,,,\n"},
	} {
		files := map[string]string{}
		for k, v := range later {
			files[k] = v
		}
		files[file[0]] = file[1]
		if _, err := overlaid(t, files); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want an error with %q, got %v", want, err)
		}
	}
}
