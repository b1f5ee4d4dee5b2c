-- The figures of villages and persons are nine tenths of all figures and are only ever asked for together: a packed piece a period instead of fifty thousand
-- rows. Those of the county and its townships stay rows; so do the figures of periods that were run before.
CREATE TABLE details (
  period INTEGER PRIMARY KEY,
  figures BLOB NOT NULL
);
