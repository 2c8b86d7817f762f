create table response (
  id uuid primary key,
  instrument_version varchar(20) not null,
  wave smallint not null check (wave >= 1),
  period integer not null check (period >= 0),
  state varchar(12) not null check (state in ('ACCEPTED', 'QUARANTINED')),
  answers varchar(65536) not null,
  code_hash char(64) not null,
  constraint response_once_per_wave unique (code_hash, wave)
);

create table release_archive (
  number integer primary key check (number >= 1),
  accepted_reports integer not null check (accepted_reports > 0),
  sha256 char(64) not null,
  archive bytea not null,
  constraint release_archive_once unique (sha256)
);

create table installation (
  id smallint primary key check (id = 1),
  kind varchar(13) not null check (kind in ('STUDY', 'DEMONSTRATION'))
);
