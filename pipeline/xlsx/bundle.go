package xlsx

import (
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/parts"
)

// FromBundle returns one file of a .zip bundle as it was packed. It is named as Read names its book: "bundle.zip/name.xlsx",
// where bundle is the name that was given to Read. A bundle without it, or one that cannot be opened, is a *Refusal.
func FromBundle(bundle string, data []byte, file string) ([]byte, error) {
	arc, err := parts.Open(data, DefaultLimits())
	if err != nil {
		return nil, err
	}
	for _, entry := range arc.Names() {
		if inBundle(bundle, entry) != file {
			continue
		}
		if arc.Size(entry) > DefaultLimits().InputBytes {
			return nil, guard.TooBig("bundle entry of %d bytes", arc.Size(entry))
		}
		return arc.All(entry)
	}
	return nil, guard.Broken("bundle %s holds no %s", bundle, file)
}
