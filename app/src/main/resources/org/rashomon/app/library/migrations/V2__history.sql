-- What became of a finding is told with what was said of it before and is said now.
ALTER TABLE history ADD COLUMN mark TEXT;
ALTER TABLE history ADD COLUMN earlier TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN later TEXT NOT NULL DEFAULT '';

-- What stories showed, from when until when: what is shown again as it was is not new to who saw it then.
CREATE TABLE shown (
  story TEXT NOT NULL,                -- also one that is no more: it may come back
  item TEXT NOT NULL,
  came BIGINT NOT NULL,
  went BIGINT,
  PRIMARY KEY (story, item, came)
);

ALTER TABLE story ADD COLUMN item TEXT NOT NULL DEFAULT '';  -- the whole of it, among what is shown

ALTER TABLE quotation ADD COLUMN kind TEXT;  -- what its story takes the speaker for: a person, an organization, a place
