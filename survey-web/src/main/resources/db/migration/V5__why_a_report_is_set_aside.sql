-- What the rules for careless answering found, and by which version of them.
alter table response add column quality_rules varchar(20) not null default '1';
alter table response add column quality_reasons varchar(200) not null default '';
-- Held by the first of several reports with the same answers; the others are set aside without it.
alter table response add column answers_hash char(64);
alter table response add constraint response_answers_once unique (answers_hash);
