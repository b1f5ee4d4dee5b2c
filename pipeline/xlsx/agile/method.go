package agile

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/xml"
	"fmt"
	"hash"
	"strings"
	"unicode/utf16"
)

// method is how something is encrypted: the attributes of keyData and encryptedKey.
type method struct {
	salt                     []byte
	saltSize, keyBits, spins int // sizes in bytes and bits
	algorithm                string
	hash                     func() hash.Hash
}

// description is what EncryptionInfo says.
type description struct {
	data, password                             method
	verifierInput, verifierValue, encryptedKey []byte
	hmacKey, hmacValue                         []byte
}

// maxSpins is the bound of the standard (2.3.4.10), which keeps a file from costing minutes.
const maxSpins = 10_000_000

// pad fills what a hash leaves of a longer key or vector (2.3.4.12, 2.3.4.13).
const pad = 0x36

type attributes struct {
	SaltSize  int     `xml:"saltSize,attr"`
	KeyBits   int     `xml:"keyBits,attr"`
	Cipher    string  `xml:"cipherAlgorithm,attr"`
	Chaining  string  `xml:"cipherChaining,attr"`
	Hash      string  `xml:"hashAlgorithm,attr"`
	Salt      encoded `xml:"saltValue,attr"`
	SpinCount int     `xml:"spinCount,attr"`
}

func describe(data []byte) (*description, error) {
	var x struct {
		KeyData   attributes `xml:"keyData"`
		Integrity struct {
			Key   encoded `xml:"encryptedHmacKey,attr"`
			Value encoded `xml:"encryptedHmacValue,attr"`
		} `xml:"dataIntegrity"`
		Encryptors []struct {
			Password *struct {
				attributes
				Input encoded `xml:"encryptedVerifierHashInput,attr"`
				Value encoded `xml:"encryptedVerifierHashValue,attr"`
				Key   encoded `xml:"encryptedKeyValue,attr"`
			} `xml:"http://schemas.microsoft.com/office/2006/keyEncryptor/password encryptedKey"`
		} `xml:"keyEncryptors>keyEncryptor"`
	}
	if err := xml.NewDecoder(bytes.NewReader(data)).Decode(&x); err != nil {
		return nil, fmt.Errorf("encryption info: %w: %w", ErrDamaged, err)
	}
	for _, e := range x.Encryptors {
		if e.Password == nil {
			continue // a certificate's
		}
		d := &description{verifierInput: e.Password.Input, verifierValue: e.Password.Value, encryptedKey: e.Password.Key, hmacKey: x.Integrity.Key, hmacValue: x.Integrity.Value}
		var err error
		if d.data, err = x.KeyData.method(); err != nil {
			return nil, err
		}
		if d.password, err = e.Password.method(); err != nil {
			return nil, err
		}
		return d, nil
	}
	return nil, fmt.Errorf("no password opens it: %w", ErrMethod)
}

// encoded is an attribute in Base64.
type encoded []byte

// UnmarshalXMLAttr decodes it.
func (e *encoded) UnmarshalXMLAttr(a xml.Attr) error {
	b, err := base64.StdEncoding.DecodeString(a.Value)
	*e = b
	return err
}

var hashes = map[string]func() hash.Hash{"MD5": md5.New, "SHA1": sha1.New, "SHA256": sha256.New, "SHA384": sha512.New384, "SHA512": sha512.New}

func (a attributes) method() (method, error) {
	m := method{salt: a.Salt, saltSize: a.SaltSize, keyBits: a.KeyBits, spins: a.SpinCount, algorithm: a.Cipher, hash: hashes[strings.ReplaceAll(a.Hash, "-", "")]}
	switch {
	case m.hash == nil, a.Chaining != "ChainingModeCBC", m.keyBits <= 0, m.keyBits%8 != 0, m.keyBits > 512:
		return m, fmt.Errorf("%s, %s, %s, %d bits: %w", a.Cipher, a.Chaining, a.Hash, a.KeyBits, ErrMethod)
	case m.spins < 0 || m.spins > maxSpins, m.saltSize < 1 || m.saltSize > 65536:
		return m, fmt.Errorf("spin count %d, salt of %d bytes: %w", m.spins, m.saltSize, ErrMethod)
	}
	return m, nil
}

func (m method) sum(parts ...[]byte) []byte {
	h := m.hash()
	for _, p := range parts {
		h.Write(p)
	}
	return h.Sum(nil)
}

// stem is the password's hash before it is bound to a purpose (2.3.4.11).
func (m method) stem(password string) []byte {
	var text []byte
	for _, u := range utf16.Encode([]rune(password)) {
		text = binary.LittleEndian.AppendUint16(text, u)
	}
	stem, h := m.sum(m.salt, text), m.hash()
	var count [4]byte
	for i := range m.spins {
		binary.LittleEndian.PutUint32(count[:], uint32(i))
		h.Reset()
		h.Write(count[:])
		h.Write(stem)
		stem = h.Sum(stem[:0])
	}
	return stem
}

func (m method) derive(stem, purpose []byte) []byte {
	return m.fit(m.sum(stem, purpose), m.keyBits/8)
}

// fit cuts or fills to n bytes.
func (m method) fit(b []byte, n int) []byte {
	out := bytes.Repeat([]byte{pad}, n)
	copy(out, b)
	return out
}

func (m method) cipher(key []byte) (cipher.Block, error) {
	var block cipher.Block
	err := ErrMethod
	switch m.algorithm {
	case "AES":
		block, err = aes.NewCipher(key)
	case "3DES":
		block, err = des.NewTripleDESCipher(key)
	}
	if err != nil {
		return nil, fmt.Errorf("%s with %d bits: %w", m.algorithm, 8*len(key), ErrMethod)
	}
	return block, nil
}

func (m method) cbc(block cipher.Block, iv, data []byte) ([]byte, error) {
	if len(data)%block.BlockSize() != 0 {
		return nil, fmt.Errorf("%d bytes are no blocks of %d: %w", len(data), block.BlockSize(), ErrDamaged)
	}
	out := make([]byte, len(data))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, data)
	return out, nil
}
