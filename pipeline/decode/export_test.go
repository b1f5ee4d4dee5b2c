package decode

import "reflect"

// SettingsTypes are the row types of the settings workbook by sheet.
func SettingsTypes() map[string]reflect.Type { return types((&settingsRows{}).sinks()) }
