package biff

import (
	"bytes"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha1"
	"encoding/binary"
	"hash"
	"unicode/utf16"
)

// blockSize is the number of stream bytes that one key serves ([MS-XLS] 2.2.10).
const blockSize = 1024

// lock is what a FILEPASS record says of the stream's encryption: RC4 with keys made by MD5 or SHA-1 ([MS-OFFCRYPTO] 2.3.6
// and 2.3.5). The older XOR obfuscation is not opened.
type lock struct {
	salt, verifier, verifierHash []byte
	new                          func() hash.Hash
	keyBytes                     int
}

// parseLock reports false for a method it does not know.
func parseLock(d []byte) (lock, bool) {
	if len(d) < 6 || u16(d, 0) != 1 {
		return lock{}, false
	}
	major, minor, rest := u16(d, 2), u16(d, 4), d[6:]
	if major == 1 && minor == 1 && len(rest) >= 48 {
		return lock{rest[:16], rest[16:32], rest[32:48], md5.New, 16}, true
	}
	if minor != 2 || len(rest) < 8 {
		return lock{}, false
	}
	size := int(u32(rest, 4))
	if size < 32 || size > len(rest)-8 {
		return lock{}, false
	}
	header, rest := rest[8:8+size], rest[8+size:]
	if len(rest) < 4+16+16+4+20 || u32(header, 8) != 0x6801 {
		return lock{}, false
	}
	bits := int(u32(header, 16))
	if bits == 0 {
		bits = 40
	}
	if bits < 40 || bits > 128 {
		return lock{}, false
	}
	return lock{rest[4:20], rest[20:36], rest[40:60], sha1.New, bits / 8}, true
}

// base is the part of the key that all blocks share.
func (l lock) base(password string) []byte {
	var pw []byte
	for _, u := range utf16.Encode([]rune(password)) {
		pw = binary.LittleEndian.AppendUint16(pw, u)
	}
	if l.new().Size() == sha1.Size {
		h := sha1.Sum(append(bytes.Clone(l.salt), pw...))
		return h[:]
	}
	first := md5.Sum(pw)
	h := md5.New()
	for range 16 {
		h.Write(first[:5])
		h.Write(l.salt)
	}
	return h.Sum(nil)[:5]
}

// cipher begins the key stream of a block.
func (l lock) cipher(base []byte, block uint32) *rc4.Cipher {
	h := l.new()
	h.Write(base)
	h.Write(binary.LittleEndian.AppendUint32(nil, block))
	key := make([]byte, 16)
	copy(key, h.Sum(nil)[:l.keyBytes])
	// A key of 40 bits is used with zeros behind it; other lengths as they are.
	if l.keyBytes > 5 {
		key = key[:l.keyBytes]
	}
	c, err := rc4.NewCipher(key)
	if err != nil {
		panic(err) // only a key of an impossible length does this
	}
	return c
}

// opens reports whether the password is the right one.
func (l lock) opens(base []byte) bool {
	c := l.cipher(base, 0)
	verifier, want := make([]byte, len(l.verifier)), make([]byte, len(l.verifierHash))
	c.XORKeyStream(verifier, l.verifier)
	c.XORKeyStream(want, l.verifierHash)
	h := l.new()
	h.Write(verifier)
	return bytes.Equal(h.Sum(nil), want)
}

// decrypt returns the stream in clear. Record headers and a few records are not encrypted, but the key runs on beneath them.
func (l lock) decrypt(all, base []byte) []byte {
	out := bytes.Clone(all)
	var c *rc4.Cipher
	at := 0 // c has produced the key up to here
	// run produces the key up to a place and, where it is wanted, applies it.
	run := func(to int, wanted bool) {
		var waste [blockSize]byte
		for at < to {
			if at%blockSize == 0 {
				c = l.cipher(base, uint32(at/blockSize))
			}
			n := min(to-at, blockSize-at%blockSize)
			if wanted {
				c.XORKeyStream(out[at:at+n], all[at:at+n])
			} else {
				c.XORKeyStream(waste[:n], waste[:n])
			}
			at += n
		}
	}
	for pos := 0; pos+4 <= len(all); {
		kind, n := u16(all, pos), u16(all, pos+2)
		body := min(pos+4+n, len(all))
		switch kind {
		// BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo, RRDHead
		case rBOF, rFilePass, 0x0194, 0x0195, 0x00E1, 0x0196, 0x0138:
		case rBoundSheet:
			run(min(pos+8, body), false)
			run(body, true)
		default:
			run(pos+4, false)
			run(body, true)
		}
		pos = body
	}
	return out
}

// unlock replaces the stream by its clear text if one of the passwords opens it.
func (b *book) unlock(r record) bool {
	l, ok := parseLock(r.data)
	if !ok {
		return false
	}
	for _, p := range b.passwords {
		if base := l.base(p); l.opens(base) {
			b.all = l.decrypt(b.all, base)
			return true
		}
	}
	return false
}
