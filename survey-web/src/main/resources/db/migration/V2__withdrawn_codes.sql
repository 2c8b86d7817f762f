-- Codes whose reports were deleted, so that no page still open somewhere can hand them in again.
create table withdrawn_code (
  code_hash char(64) primary key
);
