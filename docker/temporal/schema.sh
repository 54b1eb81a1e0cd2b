#!/bin/sh
# Brings both of Temporal's databases to the version of its server; what is there already stays.
set -eu
schema=/etc/temporal/schema/postgresql/v12
for database in temporal temporal_visibility; do
    folder=${database#temporal_}
    tool="temporal-sql-tool --plugin $DB --endpoint $POSTGRES_SEEDS --port $DB_PORT --user $POSTGRES_USER --database $database"
    $tool setup-schema --version 0.0 || echo "$database has a schema already."
    $tool update-schema --schema-dir "$schema/$folder/versioned"
done
