package rules

import "strings"

// What can be said of the first six digits of a resident number without the register of all counties there ever were. That register is not used: the
// published lists name today's counties only, a number keeps the code of the day it was issued, and a county merged in 1990
// must not be called wrong. So only what GB/T 2260 has never assigned is refused: province by province the first two digits; for the third and fourth
// the ranges the standard sets aside (01–20 and 51–70 cities, 21–50 prefectures, 90 counties directly under the province), narrower where
// the history is short and certain, which it is for municipalities and for Gansu, where nine of ten numbers come from.

// provinces are the first two digits in use (GB/T 2260), with the certificates of Hong Kong, Macao and Taiwan residents.
const provinces = " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 "

// inUse are the provinces by number.
var inUse = func() (known [100]bool) {
	for _, p := range strings.Fields(provinces) {
		known[digits2(p)] = true
	}
	return known
}()

// undivided are cities without counties, whose people's numbers end in 00: 东莞、中山、三沙、儋州、嘉峪关.
const undivided = " 4419 4420 4603 4604 6202 "

// knownRegion reports that the first six digits can be a county, or have been one.
func knownRegion(code string) bool {
	province, city, county := code[:2], digits2(code[2:4]), digits2(code[4:6])
	switch province {
	case "71", "81", "82", "83":
		return true // one code for the whole
	}
	if !inUse[digits2(province)] || county == 0 && !strings.Contains(undivided, " "+code[:4]+" ") {
		return false
	}
	switch province {
	case "11", "12", "31": // districts and, formerly, counties
		return city == 1 || city == 2
	case "50": // and cities of its counties
		return city >= 1 && city <= 3
	case "46": // until 2003 every county directly under the province was 4600
		return city <= 4 || city == 90
	case "62":
		return gansu(city, county)
	}
	return city >= 1 && city <= 70 || city == 90
}

// gansu knows the province's twelve cities, and its prefectures and autonomous prefectures as they were: 酒泉 21 to 甘南 30, 天水地区 25 until 1985.
// In 天水市 districts go from 01 and counties from 21; some numbers beyond those in use are let pass.
func gansu(city, county int) bool {
	switch {
	case city == 5:
		return county <= 5 || county >= 21 && county <= 30
	case city >= 1 && city <= 12, city >= 21 && city <= 30:
		return true
	}
	return false
}

func digits2(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }
