package pipeline

// CauseOn is CauseOf as on another system, whose numbers mean other things.
var CauseOn = causeOn
