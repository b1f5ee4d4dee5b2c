// Package deflate reads and writes DEFLATE streams (RFC 1951) block by block and token by token, for those who work on the streams themselves.
// It never looks for matches, and it refuses bits that are no code.
package deflate

import "errors"

// ErrCorrupt says that a stream is damaged, cut off, or does not hold as much as it should.
var ErrCorrupt = errors.New("corrupt deflate stream")

// The kinds of block, as the two bits after the one that marks the last block say (RFC 1951, 3.2.3).
const (
	Stored = iota
	Fixed
	Dynamic
)

// The limits of matches.
const (
	MinLength = 3
	MaxLength = 258
	MaxDist   = 32 << 10
)

// Token is what a symbol and its extra bits stand for: a byte, a match, or the end of a block.
type Token uint32

const isMatch Token = 1 << 31

const (
	// End is the end of a block.
	End Token = endOfBlock
	// None is what bits stand for that are no code.
	None Token = endOfBlock + 1
)

// Literal is the token of one byte.
func Literal(b byte) Token { return Token(b) }

// Match is the token of so many bytes that stood so far back.
func Match(length, dist int) Token { return isMatch | Token(length)<<16 | Token(dist) }

// IsMatch reports whether Length and Dist are those of a match.
func (t Token) IsMatch() bool { return t&isMatch != 0 }

// Dist is how far back a match refers.
func (t Token) Dist() int { return int(t & 0xFFFF) }

// Length is the number of bytes of a match.
func (t Token) Length() int { return int(t >> 16 & 0x1FF) }
