package rules

import "testing"

func TestRegionsThatEverWereAreKnown(t *testing.T) {
	for code, place := range map[string]string{
		"620521": "清水县", "620502": "秦城区，今秦州区", "620525": "张家川", "622523": "天水地区时的县", "622621": "陇南地区", "620201": "嘉峪关", "620200": "嘉峪关",
		"441900": "东莞", "442000": "中山", "460033": "2003年前的乐东", "460400": "儋州", "110228": "密云县", "120225": "蓟县", "310226": "奉贤县", "500381": "江津市",
		"512301": "涪陵，今属重庆", "429004": "仙桃", "659001": "石河子", "130629": "容城", "132902": "沧州地区", "610321": "宝鸡县", "810000": "香港", "830000": "台湾",
	} {
		if !knownRegion(code) {
			t.Errorf("%s %s is called no region", code, place)
		}
	}
	for code, why := range map[string]string{
		"020521": "no province", "160521": "no province", "620000": "a province", "620500": "a city that has counties", "620512": "digits of 620521 turned round",
		"621521": "no city of Gansu", "627521": "no city", "110321": "no third of Beijing", "611000": "a city that has counties", "619121": "beyond 90",
	} {
		if knownRegion(code) {
			t.Errorf("%s (%s) is called a region", code, why)
		}
	}
}
