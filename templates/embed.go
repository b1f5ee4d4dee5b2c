// Package templates holds the data of profiles and counties, embedded.
// It interprets nothing; spec does.
package templates

import "embed"

// Profiles is the folder of reporting profiles: layouts, code lists, dated parameters, captions.
//
//go:embed profiles
var Profiles embed.FS

// Counties is the folder of counties by GB/T 2260 code: townships with dated names and codes.
//
//go:embed counties
var Counties embed.FS
