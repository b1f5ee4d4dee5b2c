package rules

import "guatu/pipeline/spec"

// povertyObject is the object of states.csv whose states stand in 账三.
const povertyObject = "贫困户"

// runsBackwards tells that a state cannot follow another by the profile's states. States that it does not know are told by the rule on code lists.
func runsBackwards(s *spec.Spec, was, is string) bool { return !s.MayBecome(povertyObject, was, is) }
