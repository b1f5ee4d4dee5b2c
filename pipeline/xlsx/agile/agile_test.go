package agile

import (
	"bytes"
	"crypto/cipher"
	"crypto/hmac"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// sealed encrypts as the standard's 2.3.4.10 to 2.3.4.15 say, with salts that anybody may know.
func sealed(t testing.TB, plain []byte, password, algorithm, hash string, bits, spins int) (info, pack []byte) {
	t.Helper()
	size := map[string]int{"AES": 16, "3DES": 8}[algorithm]
	m, err := attributes{SaltSize: size, KeyBits: bits, Cipher: algorithm, Chaining: "ChainingModeCBC", Hash: hash, SpinCount: spins, Salt: bytes.Repeat([]byte{7}, size)}.method()
	if err != nil {
		t.Fatal(err)
	}
	encrypt := func(key, iv, data []byte) []byte {
		block, err := m.cipher(key)
		if err != nil {
			t.Fatal(err)
		}
		data = append(bytes.Clone(data), make([]byte, (size-len(data)%size)%size)...)
		cipher.NewCBCEncrypter(block, m.fit(iv, size)).CryptBlocks(data, data)
		return data
	}
	key, input, code := bytes.Repeat([]byte{0x2a}, bits/8), bytes.Repeat([]byte{5}, size), bytes.Repeat([]byte{9}, m.hash().Size())
	stem := m.stem(password)
	pack = binary.LittleEndian.AppendUint64(nil, uint64(len(plain)))
	for i := 0; i*segment < len(plain); i++ {
		pack = append(pack, encrypt(key, m.sum(m.salt, binary.LittleEndian.AppendUint32(nil, uint32(i))), plain[i*segment:min((i+1)*segment, len(plain))])...)
	}
	h := hmac.New(m.hash, code)
	h.Write(pack)
	text := base64.StdEncoding.EncodeToString
	common := fmt.Sprintf(`saltSize="%d" blockSize="%d" keyBits="%d" hashSize="%d" cipherAlgorithm="%s" cipherChaining="ChainingModeCBC" hashAlgorithm="%s" saltValue="%s"`,
		size, size, bits, m.hash().Size(), algorithm, hash, text(m.salt))
	x := fmt.Sprintf(`<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData %s/>`+
		`<dataIntegrity encryptedHmacKey="%s" encryptedHmacValue="%s"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">`+
		`<p:encryptedKey spinCount="%d" %s encryptedVerifierHashInput="%s" encryptedVerifierHashValue="%s" encryptedKeyValue="%s"/></keyEncryptor></keyEncryptors></encryption>`,
		common, text(encrypt(key, m.sum(m.salt, forHMACKey), code)), text(encrypt(key, m.sum(m.salt, forHMACValue), h.Sum(nil))), spins, common,
		text(encrypt(m.derive(stem, forInput), m.salt, input)), text(encrypt(m.derive(stem, forValue), m.salt, m.sum(input))), text(encrypt(m.derive(stem, forKey), m.salt, key)))
	return append([]byte{4, 0, 4, 0, 0x40, 0, 0, 0}, x...), pack
}

func TestEveryMethodOpensWithItsPassword(t *testing.T) {
	plain := bytes.Repeat([]byte("账一 基本情况 "), 600) // three segments, the last one short
	for _, x := range []struct {
		algorithm, hash string
		bits            int
	}{{"AES", "SHA1", 128}, {"AES", "SHA256", 256}, {"AES", "SHA512", 192}, {"AES", "SHA512", 256}, {"AES", "MD5", 128}, {"AES", "SHA-1", 128}, {"3DES", "SHA384", 192}} {
		info, pack := sealed(t, plain, "清水853", x.algorithm, x.hash, x.bits, 50)
		got, err := Open(info, pack, "清水853")
		if err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%v: %d bytes of %d, %v", x, len(got), len(plain), err)
		}
		if _, err := Open(info, pack, "清水854"); !errors.Is(err, ErrPassword) {
			t.Errorf("%v with another password: %v", x, err)
		}
		pack[len(pack)/2] ^= 1
		if _, err := Open(info, pack, "清水853"); !errors.Is(err, ErrDamaged) {
			t.Errorf("%v with a bit turned: %v", x, err)
		}
	}
}

func TestWhatCannotBeOpenedIsNamed(t *testing.T) {
	info, pack := sealed(t, []byte("PK"), "p", "AES", "SHA512", 256, 3)
	for _, x := range []struct {
		from, to string
		want     error
	}{
		{`cipherAlgorithm="AES"`, `cipherAlgorithm="RC2"`, ErrMethod},
		{`ChainingModeCBC`, `ChainingModeCFB`, ErrMethod},
		{`spinCount="3"`, `spinCount="2000000000"`, ErrMethod},
		{`keyBits="256"`, `keyBits="250"`, ErrMethod},
		{`keyBits="256"`, `keyBits="999999992"`, ErrMethod},
		{`<keyData`, `<keyDate`, ErrMethod},
		{`keyEncryptor/password">`, `keyEncryptor/certificate">`, ErrMethod},
		{`<dataIntegrity`, `<dataIntegrity <`, ErrDamaged},
		{`encryptedHmacKey="`, `encryptedHmacKey="!`, ErrDamaged},
	} {
		lie := []byte(strings.ReplaceAll(string(info), x.from, x.to))
		if _, err := Open(lie, pack, "p"); !errors.Is(err, x.want) {
			t.Errorf("%s: %v", x.to, err)
		}
	}
	if _, err := Open(info[:4], pack, "p"); !errors.Is(err, ErrMethod) {
		t.Errorf("a short description: %v", err)
	}
	if _, err := Open(info, pack[:7], "p"); !errors.Is(err, ErrDamaged) {
		t.Errorf("a short package: %v", err)
	}
}

func FuzzOpen(f *testing.F) {
	info, pack := sealed(f, []byte("PK 挂图"), "p", "AES", "SHA512", 256, 3)
	f.Add(info, pack)
	info, pack = sealed(f, []byte("PK"), "p", "3DES", "SHA384", 192, 1)
	f.Add(info, pack)
	f.Fuzz(func(t *testing.T, info, pack []byte) {
		if len(info) > xmlAt {
			if d, err := describe(info[xmlAt:]); err == nil && d.password.spins > 1000 {
				t.Skip("a day is short")
			}
		}
		plain, err := Open(info, pack, "p")
		if err == nil && len(plain) > len(pack) {
			t.Errorf("%d bytes from %d", len(plain), len(pack))
		}
	})
}
