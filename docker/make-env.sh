#!/bin/sh
# Makes .env beside docker-compose.yml with a random password for every server; an existing one stays as it is.
set -eu
cd -- "$(dirname -- "$0")/.."
if [ -e .env ]; then
    echo ".env exists already and stays as it is."
    exit 0
fi
password() {
    od -An -N 18 -t x1 /dev/urandom | tr -d ' \n'
}
umask 077
for name in XSEVEN_POSTGRES_PASSWORD XSEVEN_REDIS_PASSWORD XSEVEN_DEMO_PASSWORD POSTGRES_ADMIN_PASSWORD \
    TEMPORAL_POSTGRES_PASSWORD GRAFANA_PASSWORD; do
    secret=$(password)
    [ ${#secret} -eq 36 ]
    echo "$name=$secret"
done >.env.new
mv .env.new .env
echo "Made .env. The demo logins' password is XSEVEN_DEMO_PASSWORD in it."
