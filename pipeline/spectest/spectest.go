// Package spectest loads the profiles that are part of the program, for tests of every package.
// It is no part of the program: no package but a test may import it.
package spectest

import (
	"io/fs"

	"guatu/pipeline/spec"
	"guatu/templates"
)

// County is the code of the county that the program is made for, Qingshui (GB/T 2260).
const County = "620521"

// TB is what this package needs of a test; *testing.T, *testing.B, *testing.F and the scripts' *testscript.TestScript all have it under these names.
type TB interface {
	Fatalf(format string, args ...any)
}

// First is the profile of 2016, on which the others build.
func First(t TB) *spec.Spec { return Load(t, "2016-853") }

// Load is one profile with the county's townships and no settings. It ends the test when there is none of that name.
func Load(t TB, profile string) *spec.Spec {
	profiles, counties := folders(t)
	s, err := spec.Load(profiles, counties, profile, County)
	if err != nil {
		t.Fatalf("profile %s: %v", profile, err)
	}
	return s
}

// All is every profile there is, in the order of their names.
func All(t TB) []*spec.Spec {
	profiles, _ := folders(t)
	names, err := spec.Profiles(profiles)
	if err != nil {
		t.Fatalf("profiles: %v", err)
	}
	var all []*spec.Spec
	for _, name := range names {
		all = append(all, Load(t, name))
	}
	return all
}

func folders(t TB) (profiles, counties fs.FS) {
	profiles, err1 := fs.Sub(templates.Profiles, "profiles")
	counties, err2 := fs.Sub(templates.Counties, "counties")
	if err1 != nil || err2 != nil {
		t.Fatalf("templates: %v %v", err1, err2)
	}
	return profiles, counties
}
