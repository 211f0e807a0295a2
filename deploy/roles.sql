-- Prepares an empty database with the name patients. Run it once, in this database, as a superuser:
--   psql --dbname=patients --set=ON_ERROR_STOP=1 --file=deploy/roles.sql
-- The roles have no password yet. Set each with \password of psql, which sends a hash of it.

-- Owns the tables: npm run migrate, backups.
create role patients_owner login;
alter database patients owner to patients_owner;

-- The service: reads and writes rows, and can neither create, change nor delete tables.
create role patients_service login;
revoke all on database patients from public;
grant connect on database patients to patients_service;
grant usage on schema public to patients_service;
alter default privileges for role patients_owner in schema public
  grant select, insert, update, delete on tables to patients_service;

-- Statements, their parameters and the details of errors contain data of patients. The log of the server has none of them.
alter database patients set log_parameter_max_length = 0;
alter database patients set log_parameter_max_length_on_error = 0;
alter database patients set log_error_verbosity = 'terse';
