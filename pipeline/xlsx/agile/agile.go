// Package agile opens workbooks that Office has encrypted with a password by “agile encryption” ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15).
// It believes no byte whose integrity the file itself does not prove, and knows nothing of what is inside.
package agile

import (
	"bytes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"fmt"
)

// What can be wrong. Damaged means that the password is right and the package is not what was encrypted.
var (
	ErrPassword = errors.New("wrong password")
	ErrMethod   = errors.New("unknown method of encryption")
	ErrDamaged  = errors.New("damaged encrypted package")
)

// Block keys of 2.3.4.13 and 2.3.4.14: what a derived key is for.
var (
	forInput     = []byte{0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79}
	forValue     = []byte{0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e}
	forKey       = []byte{0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6}
	forHMACKey   = []byte{0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6}
	forHMACValue = []byte{0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33}
)

// Signature begins the stream EncryptionInfo of a file encrypted in this way: version 4.4.
var Signature = []byte{4, 0, 4, 0}

const (
	xmlAt   = 8    // of the description in EncryptionInfo
	sizeLen = 8    // of the package's size before it
	segment = 4096 // bytes that are encrypted with one initial vector
)

// Open gives the package in plain, from the streams EncryptionInfo and EncryptedPackage. Its errors are ErrPassword, ErrMethod and ErrDamaged, wrapped.
func Open(info, pack []byte, password string) ([]byte, error) {
	if len(info) < xmlAt || !bytes.HasPrefix(info, Signature) {
		return nil, fmt.Errorf("encryption info: %w", ErrMethod)
	}
	d, err := describe(info[xmlAt:])
	if err != nil {
		return nil, err
	}
	key, err := d.key(password)
	if err != nil {
		return nil, err
	}
	block, err := d.data.cipher(key)
	if err != nil {
		return nil, err
	}
	if err := d.prove(block, pack); err != nil {
		return nil, err
	}
	return d.decrypt(block, pack)
}

// key is the package's own key, which the password encrypts.
func (d *description) key(password string) ([]byte, error) {
	p := d.password
	stem := p.stem(password)
	open := func(purpose, data []byte) ([]byte, error) {
		block, err := p.cipher(p.derive(stem, purpose))
		if err != nil {
			return nil, err
		}
		return p.cbc(block, p.fit(p.salt, block.BlockSize()), data)
	}
	input, err1 := open(forInput, d.verifierInput)
	value, err2 := open(forValue, d.verifierValue)
	key, err3 := open(forKey, d.encryptedKey)
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, err
	}
	size, bytes := p.hash().Size(), d.data.keyBits/8
	if len(input) < p.saltSize || len(value) < size || len(key) < bytes {
		return nil, fmt.Errorf("verifier: %w", ErrMethod)
	}
	if subtle.ConstantTimeCompare(p.sum(input[:p.saltSize]), value[:size]) != 1 {
		return nil, ErrPassword
	}
	return key[:bytes], nil
}

// prove holds the whole encrypted stream to the code that its writer left.
func (d *description) prove(block cipher.Block, pack []byte) error {
	size := d.data.hash().Size()
	open := func(purpose, data []byte) ([]byte, error) {
		out, err := d.data.cbc(block, d.data.fit(d.data.sum(d.data.salt, purpose), block.BlockSize()), data)
		if err == nil && len(out) < size {
			err = fmt.Errorf("integrity: %w", ErrMethod)
		}
		return out, err
	}
	key, err1 := open(forHMACKey, d.hmacKey)
	want, err2 := open(forHMACValue, d.hmacValue)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	code := hmac.New(d.data.hash, key[:size])
	code.Write(pack)
	if !hmac.Equal(code.Sum(nil), want[:size]) {
		return fmt.Errorf("its integrity code differs: %w", ErrDamaged)
	}
	return nil
}

func (d *description) decrypt(block cipher.Block, pack []byte) ([]byte, error) {
	if len(pack) < sizeLen {
		return nil, fmt.Errorf("%d bytes: %w", len(pack), ErrDamaged)
	}
	size, body := binary.LittleEndian.Uint64(pack), pack[sizeLen:]
	if size > uint64(len(body)) {
		return nil, fmt.Errorf("%d of %d bytes: %w", len(body), size, ErrDamaged)
	}
	out := make([]byte, 0, len(body))
	for i := uint32(0); len(body) > 0; i++ {
		n := min(segment, len(body))
		iv := d.data.fit(d.data.sum(d.data.salt, binary.LittleEndian.AppendUint32(nil, i)), block.BlockSize())
		plain, err := d.data.cbc(block, iv, body[:n])
		if err != nil {
			return nil, err
		}
		out, body = append(out, plain...), body[n:]
	}
	return out[:min(size, uint64(len(out)))], nil
}
