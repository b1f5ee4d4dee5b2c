-- A run names the waivers that took effect and the SHA-256 of its manifest, which names every output by hash.
ALTER TABLE runs ADD COLUMN waivers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE runs ADD COLUMN manifest TEXT NOT NULL DEFAULT '';
-- The key is nearly the whole row: without a second copy of it the figures take half the room.
CREATE TABLE figures (
  period INTEGER NOT NULL,
  township INTEGER NOT NULL,
  village TEXT NOT NULL,
  id TEXT NOT NULL,
  part TEXT NOT NULL,
  num INTEGER NOT NULL,
  den INTEGER NOT NULL,
  PRIMARY KEY (period, township, village, id, part)
) WITHOUT ROWID;
INSERT INTO figures SELECT period, township, village, id, part, num, den FROM indicators;
DROP TABLE indicators;
ALTER TABLE figures RENAME TO indicators;
