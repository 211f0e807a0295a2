#!/bin/sh
# The image of PostgreSQL runs this when its data folder is empty: the roles, and their passwords.
set -eu
psql --dbname="$POSTGRES_DB" --username="$POSTGRES_USER" --set=ON_ERROR_STOP=1 --file=/etc/patient-api/roles.sql
psql --dbname="$POSTGRES_DB" --username="$POSTGRES_USER" --set=ON_ERROR_STOP=1 \
  --set=owner="$OWNER_PASSWORD" --set=service="$SERVICE_PASSWORD" <<'SQL'
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = 'panic';
alter role patients_owner password :'owner';
alter role patients_service password :'service';
SQL
