#!/usr/bin/env bash
# Whether the address in HEALTH (http://host:port/path) answers 200 with status UP, or DEGRADED while it does
# its work without a part of the system; the image has no HTTP client.
set -euo pipefail
: "${HEALTH:?the address to ask}"
address=${HEALTH#http://}
host_and_port=${address%%/*}
exec 3<>"/dev/tcp/${host_and_port%:*}/${host_and_port#*:}"
printf 'GET /%s HTTP/1.0\r\nHost: %s\r\n\r\n' "${address#*/}" "$host_and_port" >&3
answer=$(cat <&3)
[[ $answer == HTTP/1.?\ 200* && $answer =~ \"status\"[[:space:]]*:[[:space:]]*\"(UP|DEGRADED)\" ]]
