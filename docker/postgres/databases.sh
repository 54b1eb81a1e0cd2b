#!/bin/sh
# Runs once, on an empty volume: the same user, database and extensions that ./xseven makes, and those of Temporal.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username=postgres --dbname=template1 \
    --set=xseven="$XSEVEN_POSTGRES_PASSWORD" --set=temporal="$TEMPORAL_POSTGRES_PASSWORD" <<'SQL'
CREATE EXTENSION vector;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE ROLE xseven LOGIN CREATEDB PASSWORD :'xseven';
CREATE DATABASE xseven OWNER xseven;
CREATE ROLE temporal LOGIN PASSWORD :'temporal';
CREATE DATABASE temporal OWNER temporal TEMPLATE template0;
CREATE DATABASE temporal_visibility OWNER temporal TEMPLATE template0;
SQL
