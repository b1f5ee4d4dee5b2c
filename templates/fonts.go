package templates

import "embed"

// Fonts holds the type faces of the PDFs, each gzipped as fonts/<name>.ttf.gz beside its licence, and fonts/SHA256SUMS
// of the faces as they are when inflated. Where they come from is told in fonts/README.md.
//
//go:embed fonts/*.ttf.gz fonts/SHA256SUMS
var Fonts embed.FS
