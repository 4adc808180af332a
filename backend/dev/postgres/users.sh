#!/bin/bash
# Run once by the postgres image on an empty volume: the database users and databases that
# `make run` makes by its launcher. The owner migrates, the application only reads and writes rows.
set -euo pipefail
for name in GONGYING_OWNER_PASSWORD GONGYING_APP_PASSWORD KEYCLOAK_DB_PASSWORD; do
  [ -n "${!name:-}" ] || { echo "$name is empty: copy .env.example to .env"; exit 1; }
done
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v owner="$GONGYING_OWNER_PASSWORD" -v app="$GONGYING_APP_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role gongying_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner';
create role gongying_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app';
create role keycloak login nosuperuser nocreatedb nocreaterole nobypassrls password :'keycloak';
create database gongying owner gongying_owner;
create database keycloak owner keycloak;
revoke connect, temporary on database gongying from public;
revoke connect, temporary on database keycloak from public;
grant connect on database gongying to gongying_app;
SQL
