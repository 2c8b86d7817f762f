-- Whether the holder of the code asked, with the first report, to be able to read the answers later.
alter table response add column readable boolean not null default false;
