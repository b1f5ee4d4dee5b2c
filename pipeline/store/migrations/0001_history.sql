-- Everything is keyed by the first day of its period (days since 1970-01-01), so that a period can be run again and replaced whole.
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  period INTEGER NOT NULL,
  period_to INTEGER NOT NULL,
  cycle TEXT NOT NULL,
  deadline INTEGER NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  program TEXT NOT NULL,
  rule_set TEXT NOT NULL,
  inputs TEXT NOT NULL
);
CREATE TABLE files (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  period INTEGER NOT NULL,
  period_to INTEGER NOT NULL
);
CREATE TABLE returns (
  period INTEGER NOT NULL,
  township INTEGER NOT NULL,
  standing TEXT NOT NULL,
  detail TEXT NOT NULL,
  chain TEXT NOT NULL,
  snapshot BLOB NOT NULL,
  PRIMARY KEY (period, township)
);
CREATE TABLE findings (
  period INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  township INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity INTEGER NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (period, seq)
);
CREATE TABLE problems (
  period INTEGER NOT NULL,
  key TEXT NOT NULL,
  township INTEGER NOT NULL,
  closed INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (period, key)
);
CREATE TABLE indicators (
  period INTEGER NOT NULL,
  township INTEGER NOT NULL,
  village TEXT NOT NULL,
  id TEXT NOT NULL,
  part TEXT NOT NULL,
  num INTEGER NOT NULL,
  den INTEGER NOT NULL,
  PRIMARY KEY (period, township, village, id, part)
);
CREATE TABLE outputs (
  period INTEGER NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (period, name)
);
