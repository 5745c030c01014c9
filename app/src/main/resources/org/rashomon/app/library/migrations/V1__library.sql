-- One schema for SQLite and PostgreSQL: only types and clauses that both have. Times are milliseconds since 1970.

CREATE TABLE article (
  number BIGINT PRIMARY KEY,          -- in order of arrival, which grouping depends on
  id TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,               -- of what was given: the same again is not added again
  outlet TEXT,
  url TEXT,
  title TEXT,
  published TEXT,
  added BIGINT NOT NULL,
  story TEXT NOT NULL,                -- where it is placed, which the story may not tell yet
  body BYTEA NOT NULL                 -- the article whole
);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_outlet ON article (outlet);
CREATE INDEX article_url ON article (url);

CREATE TABLE rejected (
  origin TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  seen BIGINT NOT NULL
);

-- Stories whose articles have changed since they were told, or that are no more.
CREATE TABLE stale (
  story TEXT PRIMARY KEY
);

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  version BIGINT NOT NULL,            -- how often it was told
  title TEXT NOT NULL,
  teaser TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  reports INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,
  overtaken INTEGER NOT NULL,
  opened BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  told BYTEA NOT NULL,                -- its dossier as JSON
  page BYTEA NOT NULL                 -- what is between the head and the foot of its page
);
CREATE INDEX story_changed ON story (changed);

CREATE TABLE finding (
  story TEXT NOT NULL,
  mark TEXT NOT NULL,                 -- stays the same while the finding does
  local TEXT NOT NULL,                -- its id in the story as it was told last
  kind TEXT NOT NULL,
  aspect TEXT NOT NULL,
  matter TEXT NOT NULL,
  explanation TEXT NOT NULL,
  evidence TEXT NOT NULL,             -- the places, one a line
  appeared BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  gone BIGINT,
  PRIMARY KEY (story, mark)
);
CREATE INDEX finding_kind ON finding (kind, changed);

-- What became of a story from telling to telling.
CREATE TABLE history (
  story TEXT NOT NULL,
  version BIGINT NOT NULL,
  place INTEGER NOT NULL,
  at BIGINT NOT NULL,
  event TEXT NOT NULL,
  kind TEXT,
  subject TEXT NOT NULL,
  PRIMARY KEY (story, version, place)
);
CREATE INDEX history_at ON history (at);

CREATE TABLE quotation (
  id TEXT NOT NULL,
  story TEXT NOT NULL,
  article TEXT NOT NULL,
  person TEXT,                        -- the speaker's name, folded
  name TEXT,
  form TEXT NOT NULL,
  words TEXT NOT NULL,
  said TEXT,                          -- when its article was published
  utterance TEXT,                     -- its utterance's id in the story
  appeared BIGINT NOT NULL,
  PRIMARY KEY (id, story)
);
CREATE INDEX quotation_story ON quotation (story);
CREATE INDEX quotation_person ON quotation (person, said);

-- What an outlet did in a story: reported first, copied, left out.
CREATE TABLE deed (
  outlet TEXT NOT NULL,
  story TEXT NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  article TEXT,
  subject TEXT NOT NULL,
  PRIMARY KEY (story, place)
);
CREATE INDEX deed_outlet ON deed (outlet, kind);

CREATE TABLE correction (
  number BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  subjects TEXT NOT NULL,             -- what is corrected, one a line
  value TEXT NOT NULL,
  made BIGINT NOT NULL,
  undone BIGINT
);

CREATE TABLE visit (
  reader TEXT NOT NULL,
  story TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (reader, story)
);

CREATE TABLE feed (
  url TEXT PRIMARY KEY,
  memory TEXT NOT NULL                -- what to send and expect at the next poll, as JSON
);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
