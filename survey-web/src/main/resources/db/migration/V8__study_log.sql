-- What the study put in force or published: each entry holds the hash of the one before.
create table log_entry (
  position integer primary key check (position >= 1),
  kind varchar(20) not null,
  subject varchar(1000) not null,
  content char(64) not null,
  entered_on char(10) not null,
  previous char(64) not null,
  hash char(64) not null,
  constraint log_entry_one_chain unique (previous)
);
